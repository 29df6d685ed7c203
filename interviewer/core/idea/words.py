"""Words by which an idea is found, and told from what is none. Data only."""

# fmt: off
PROPOSES = frozenset(
    "use keep build add put try train send introduce include maintain store cache hold create insert plug compute apply deploy fit set "
    "write run place attach hang show start begin go pick choose design deliver reserve hash mix blend combine wire publish distil distill schedule "
    "inject precompute plant buy hire print bring collect fold make have let reuse sneak slip install route".split()
)
"""Verbs in their plain form whose object is something proposed."""
WITH = frozenset({"start", "begin", "go"})
"""Those of them that need a "with" or a "for" before it."""
VAGUE = frozenset("have make show let get send bring hire give run".split())
"""Those whose object is an idea only where it is of a known kind: "have an engineer look" proposes no engineer."""
DOZENS = frozenset("few couple dozen hundred thousand million".split())
"""Words that make several of what stands behind "a"."""
BARELY = frozenset("have let make show go start begin bring try place set".split()) | WITH
"""Those of them that propose nothing without an "I would" before them."""
ASKS = frozenset("ask let invite pay reward allow".split())
"""Verbs by which somebody else is to do something."""
DOES = frozenset(
    "shuffle replay simulate distil distill prune precompute interleave randomise randomize anonymise anonymize refresh mix rotate mask freeze cache merge sandbox "
    "blend fingerprint watermark".split()
)
"""Verbs that are an idea with what they are done to."""
BRAKES = frozenset("cap throttle greylist quarantine limit rate-limit reward punish guarantee reserve delay slow".split())
"""Those that hold something back or give it away."""
SOMEBODY = frozenset(
    "people users customers merchants shops drivers riders creators analysts agents reviewers raters moderators viewers readers senders recipients sellers "
    "buyers owners members holders cardholders editors experts teachers doctors nurses couriers hosts guests friends neighbours neighbors subscribers banks "
    "publishers advertisers annotators labellers labelers newcomers volunteers admins administrators colleagues".split()
)
"""Who may be asked; they are nobody's idea themselves."""
ARTICLES = frozenset("a an another".split())
"""What an idea begins with; left out where it is "your" idea."""
NUMBERS = frozenset("one two three four five six eight ten twelve twenty".split())
"""What one may begin with, too, and keeps."""
DETERMINERS = frozenset("the a an each every our all".split())
"""What a word behind "of" or "for" may begin with."""
_BREAKS = """
and or but nor so if then than because since as while although though unless until whether either neither both plus minus versus vs
that which who whom whose what where when why how
i we you he she it they me us him them my our your his her its their mine yours this these those there here the a an any every each all no not never
is are was were am be been being do does did done has have had having can could may might must should shall will would ll ve re
of in on at by for from to with without into onto about over under above below up down out off through between among across per via within against toward towards
around before after during upon behind beyond beside besides along inside outside near like instead
first too now today tomorrow again later only just even maybe perhaps probably please ok okay well also anyway always often sometimes once twice
right straight rather else ago away back together yet still already immediately directly online offline live
apart aside forward alone such
um uh er hm yeah yes basically simply say etc
"""
BREAKS = frozenset(_BREAKS.split())
"""Words that no name goes on behind."""
BINDS = frozenset("of per for on over".split())
"""Words by which a name is told more closely."""
IDIOMS = frozenset(
    "top hand average purpose demand time place case fact general practice production parallel order addition advance front example instance sure training serving "
    "testing inference free comparison safety fun starters".split()
)
"""Words that with one of them name nothing: "on top"."""
LIGHT = frozenset(
    "good better best new simple simpler small smaller little big bigger large larger huge nice proper real own other different same certain whole normal usual "
    "standard basic common fair clear decent solid strong robust complex fancy advanced modern classic general special specific suitable appropriate tiny heavy plain similar open ready sure existing "
    "giant trained side low high "
    "very really quite pretty more most some few fewer several many much less lot lots bit bunch couple pair kind sort type form part piece second third old "
    "full quick fast slow cheap early late final main central possible additional extra separate dedicated daily weekly nightly hourly monthly stupid dumb modest "
    "hundred thousand million billion dozen hour minute hours minutes seconds day days week weeks month months year years time times half quarter fifth tenth sixth "
    "percent higher lower long short longer shorter last next past based bigger one ones".split()
)
"""Words that make nothing concrete."""
HOLLOW = frozenset(
    "system approach solution thing things way ways method methods technique techniques stuff idea ideas process pipeline strategy model models algorithm "
    "algorithms data dataset datasets feature features metric metrics information info signal signals service services tool tools framework architecture design "
    "mechanism component components setup infrastructure product project team work job task tasks step steps point points cases example examples "
    "question questions answer answers problem problems issue issues decision decisions number numbers value values result results reason reasons "
    "word words guess assumption moment while end beginning room line lines person people user users customer customers "
    "machine learning ml ai deep neural network networks nn classifier classifiers regressor regression logistic linear gradient boosted boosting tree trees forest random xgboost "
    "lightgbm catboost transformer transformers bert llm training train test tests testing validation set sets split label labels target targets output input outputs inputs "
    "prediction predictions predictor score scores probability probabilities threshold thresholds baseline baselines evaluation accuracy precision recall auc "
    "history experience knowledge option options choice version versions software program app application code platform technology database "
    "level levels amount quality performance requirement requirements goal goals objective objectives plan plans rule rules combination difference effect impact "
    "trade-off tradeoff balance summary budget cost costs rates ratio average mean median sum count counts layer layers "
    "ab a/b experiment experiments trial pilot monitoring alert alerts dashboard logs log report reports fallback ranker ranking recommender "
    "holdout alarm group groups chance hard binary two-stage multi-class".split()
)
"""Words that name no idea by themselves: anything, or what every design has."""
NOMINAL = frozenset(
    "hashing clustering sampling caching sharding batching smoothing blending encoding embedding ranking warning pricing bucketing binning pooling "
    "shuffling weighting voting queueing logging routing mapping listing rating setting string ring parking".split()
)
"""Words in -ing that are names."""
PARTICIPLES = frozenset("made drawn kept held written built taken sent known seen shown run set redo trained".split())
"""Forms of verbs behind a name, which end it as those in -ed do."""
IN_ED = frozenset("feed seed speed need embed".split())
"""Words in -ed that are none."""
NO_NAME = frozenset(
    "look step break guess word point try go sense note while lot bit moment minute second mind idea feeling view question answer problem doubt opinion example "
    "start end shot stab hard easy possible eye box boxes arrow arrows circle line dot funnel cylinder diagram picture drawing slide mark place case time "
    "way job call thing something anything chart colleague clue hint refresher follow-up app course".split()
)
"""What somebody may have, take, make or draw without proposing anything."""
_KINDS = {
    "store": "cache caches table tables index indexes store lookup dictionary dictionaries grid grids map maps queue queues buffer buffers "
        "archive ledger registry matrix trie tries quadtree quad-tree hash hashes bitmap snapshot snapshots",
    "memory": "counter counters histogram histograms profile profiles graph graphs list lists blocklist blocklists allowlist whitelist blacklist denylist watchlist "
        "fingerprint fingerprints glossary gazetteer",
    "learner": "network networks encoder encoders detector detectors embedding embeddings estimator transformer autoencoder ranker scorer matcher "
        "cascade ensemble bandit bandits prior classifier model models heuristic formula regression forest simulator simulation vector vectors",
    "share": "sample samples slice share holdout survey poll subset fraction quota cohort slot slots seat seats lottery canary",
    "limit": "cap caps limit limits floor ceiling penalty penalties bonus discount boost timeout cooldown decay lid",
    "touch": "button buttons message messages banner badge form switch prompt notice warning captcha toggle hotline questionnaire notification notifications reminder "
        "popup pop-up",
    "trap": "honeypot honeypots honeytoken canaries bounty trap traps decoy decoys",
}
KINDS: dict[str, str] = {word: kind for kind, words in _KINDS.items() for word in words.split()}
KINDS |= {f"{how} filter{s}": "store" for how in ("bloom", "cuckoo", "counting") for s in ("", "s")}
KINDS |= {f"{how} tree{s}": "store" for how in ("quad", "prefix", "suffix", "radix", "kd", "segment", "merkle") for s in ("", "s")}
"""What a name ends with, to what kind of thing it then is."""
TELLING = frozenset(
    "trie tries cache blocklist blocklists allowlist whitelist blacklist denylist watchlist quadtree quad-tree scorecard honeypot honeypots honeytoken bandit "
    "captcha lottery autoencoder simulator bounty questionnaire leaderboard glossary gazetteer geofence geohash minhash simhash decoys".split()
)
"""Names that need no word beside them."""
