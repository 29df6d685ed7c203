"""Tables of ordinary English that turn surface words into what cues compare with. Data only."""

from interviewer.core.numbers import SCALES, SPELLED

# fmt: off
# a table reads best as a table: many short pairs on a line

CLITICS = {"'d": "would", "'ll": "will", "'re": "are", "'m": "am", "'ve": "have", "'s": ""}
"""Endings that open into a word of their own; an empty one is dropped (user's, it's)."""

OPENED: dict[str, tuple[str, ...]] = {
    "can't": ("can", "not"), "cant": ("can", "not"), "cannot": ("can", "not"),
    "won't": ("will", "not"), "wont": ("will", "not"), "shan't": ("shall", "not"),
    "dont": ("do", "not"), "doesnt": ("do", "not"), "didnt": ("do", "not"), "isnt": ("is", "not"),
    "wasnt": ("is", "not"), "arent": ("are", "not"), "werent": ("are", "not"), "aint": ("is", "not"),
    "shouldnt": ("should", "not"), "wouldnt": ("would", "not"), "couldnt": ("could", "not"),
    "havent": ("have", "not"), "hasnt": ("have", "not"), "hadnt": ("have", "not"), "neednt": ("need", "not"),
    "im": ("i", "am"), "ive": ("i", "have"), "youre": ("you", "are"), "theyre": ("they", "are"),
    "weve": ("we", "have"), "youve": ("you", "have"), "thats": ("that",), "whats": ("what",), "theres": ("there",),
    "offen": ("often",), "wether": ("whether",), "meny": ("many",), "menny": ("many",), "costumer": ("customer",), "costumers": ("customers",),
    "trafic": ("traffic",), "acess": ("access",), "buget": ("budget",),
    "whos": ("who",), "hows": ("how",), "wheres": ("where",), "whens": ("when",),
    "wdym": ("what", "do", "you", "mean"), "wym": ("what", "you", "mean"), "nvm": ("never", "mind"),
    "let's": ("let", "us"), "lets": ("let", "us"), "dunno": ("i", "do", "not", "know"), "gonna": ("going", "to"),
    "wanna": ("want", "to"), "gotta": ("have", "to"), "kinda": ("kind", "of"), "sorta": ("sort", "of"),
    "b/c": ("because",), "bc": ("because",), "cuz": ("because",), "coz": ("because",), "cos": ("because",), "bcz": ("because",),
    "becuase": ("because",), "w/o": ("without",), "w/": ("with",), "ppl": ("people",), "peeps": ("people",),
    "pls": ("please",), "plz": ("please",), "thx": ("thanks",), "btw": ("by", "the", "way"), "imo": ("i", "think"),
    "idk": ("i", "do", "not", "know"), "tbh": ("honestly",), "afaik": ("i", "think"), "msg": ("message",),
    "msgs": ("messages",), "txt": ("text",), "pic": ("picture",), "pics": ("pictures",), "vid": ("video",),
    "vids": ("videos",), "rec": ("recommendation",), "recs": ("recommendations",), "recos": ("recommendations",),
    "reco": ("recommendation",), "feat": ("feature",), "feats": ("features",), "eval": ("evaluate",),
    "preds": ("predictions",), "pred": ("prediction",), "prob": ("probability",), "probs": ("probabilities",),
    "params": ("parameters",), "hyperparams": ("hyperparameters",), "infra": ("infrastructure",),
    "emb": ("embedding",), "embd": ("embedding",), "embs": ("embeddings",), "neg": ("negative",), "negs": ("negatives",),
    "tx": ("transaction",), "txn": ("transaction",), "txns": ("transactions",), "cust": ("customer",),
    "custs": ("customers",), "config": ("configuration",), "env": ("environment",), "prod": ("production",),
    "regs": ("regulations",), "cat": ("category",), "cats": ("categories",), "qty": ("quantity",), "wk": ("week",),
    "wks": ("weeks",), "mo": ("month",), "mos": ("months",), "yr": ("year",), "yrs": ("years",), "hr": ("hour",),
    "hrs": ("hours",), "min": ("minute",), "mins": ("minutes",), "sec": ("second",), "secs": ("seconds",),
    "msec": ("ms",), "msecs": ("ms",), "millis": ("ms",), "millisec": ("ms",), "millisecs": ("ms",),
    "millisecond": ("ms",), "milliseconds": ("ms",), "vs": ("versus",), "gb": ("gigabyte",), "tb": ("terabyte",),
    "mb": ("megabyte",), "kb": ("kilobyte",), "pb": ("petabyte",), "xval": ("cross", "validation"), "cv": ("cross", "validation"),
    "nite": ("night",), "thru": ("through",), "tho": ("though",), "u": ("you",), "ur": ("your",), "r": ("are",),
    "fps": ("fp",), "fns": ("fn",), "ofc": ("of", "course"), "acc": ("accuracy",), "prec": ("precision",),
    "reg": ("regularization",), "mgr": ("manager",), "dups": ("duplicates",), "dup": ("duplicate",), "dupes": ("duplicates",),
    "dupe": ("duplicate",), "dedupe": ("deduplicate",), "dedup": ("deduplicate",), "deduping": ("deduplicate",), "deduped": ("deduplicate",),
    "foto": ("photo",), "fotos": ("photos",), "photograph": ("photo",), "photographs": ("photos",), "img": ("image",), "imgs": ("images",),
    "qry": ("query",), "desc": ("description",), "nbr": ("number",), "approx": ("approximate",), "aprox": ("approximate",),
    "indx": ("index",), "modl": ("model",), "serch": ("search",), "labl": ("label",), "lables": ("labels",), "lable": ("label",), "usr": ("user",),
    "hw": ("how",), "hav": ("have",), "hve": ("have",), "abt": ("about",), "nd": ("and",), "usrs": ("users",), "dont't": ("do", "not"),
    "wich": ("which",), "teh": ("the",), "shud": ("should",), "shuld": ("should",), "wud": ("would",), "wuld": ("would",),
}
"""Whole words that open into others: contractions without an apostrophe, chat abbreviations."""

LEMMAS: dict[str, str] = {
    "bought": "buy", "sold": "sell", "chose": "choose", "chosen": "choose", "wrote": "write", "written": "write",
    "went": "go", "gone": "go", "goes": "go", "took": "take", "taken": "take", "kept": "keep", "lost": "lose",
    "fell": "fall", "fallen": "fall", "shown": "show", "saw": "see", "seen": "see", "got": "get", "gotten": "get",
    "gave": "give", "given": "give", "grew": "grow", "grown": "grow", "knew": "know", "known": "know", "made": "make",
    "paid": "pay", "broke": "break", "broken": "break", "stole": "steal", "stolen": "steal", "caught": "catch",
    "taught": "teach", "thought": "think", "brought": "bring", "came": "come", "became": "become", "began": "begin",
    "begun": "begin", "built": "build", "drove": "drive", "driven": "drive", "ate": "eat", "eaten": "eat",
    "felt": "feel", "found": "find", "forgot": "forget", "forgotten": "forget", "froze": "freeze", "frozen": "freeze",
    "held": "hold", "hid": "hide", "hidden": "hide", "led": "lead", "left": "leave", "learnt": "learn", "meant": "mean", "met": "meet",
    "ran": "run", "said": "say", "sent": "send", "slept": "sleep", "spent": "spend", "spoke": "speak", "stood": "stand", "stuck": "stick",
    "spoken": "speak", "thrown": "throw", "threw": "throw", "told": "tell", "understood": "understand", "won": "win",
    "worn": "wear", "drawn": "draw", "drew": "draw", "did": "do", "does": "do", "done": "do", "had": "have",
    "has": "have", "is": "be", "are": "be", "am": "be", "was": "be", "were": "be", "been": "be", "being": "be", "dealt": "deal", "swapped": "swap",
    "slower": "slow", "slowest": "slow", "faster": "fast", "fastest": "fast", "quicker": "quick", "quickest": "quick",
    "cheaper": "cheap", "cheapest": "cheap", "simpler": "simple", "simplest": "simple", "newer": "new", "newest": "new",
    "older": "old", "oldest": "old", "bigger": "big", "biggest": "big", "smaller": "small", "smallest": "small",
    "larger": "large", "largest": "large", "rarer": "rare", "rarest": "rare", "easier": "easy", "easiest": "easy",
    "heavier": "heavy", "heaviest": "heavy", "lighter": "light", "longer": "long", "longest": "long", "shorter": "short", "earlier": "early", "earliest": "early",
    "higher": "high", "highest": "high", "stronger": "strong", "weaker": "weak", "harder": "hard", "fresher": "fresh", "deeper": "deep",
    "freshest": "fresh", "nearer": "near", "nearest": "near", "closest": "close", "closer": "close", "richer": "rich", "poorer": "poor", "lower": "low", "lowest": "low",
    "indices": "index", "indexes": "index", "matrices": "matrix", "vertices": "vertex", "criteria": "criterion", "men": "man", "women": "woman",
    "children": "child", "mice": "mouse", "feet": "foot", "lives": "life", "halves": "half", "explanation": "explain", "explanations": "explain",
    "daily": "day", "persons": "person", "peoples": "people", "folks": "folk", "guys": "guy", "analyses": "analysis", "hypotheses": "hypothesis",
    "biases": "bias", "biased": "bias", "retrained": "retrain", "decisions": "decision", "behaviour": "behavior", "behaviours": "behavior",
    "colour": "color", "colours": "color", "favourite": "favorite", "favourites": "favorite", "neighbour": "neighbor", "neighbours": "neighbor",
    "neighbouring": "neighbor", "labour": "labor", "centre": "center", "centres": "center", "catalogue": "catalog", "catalogues": "catalog",
    "grey": "gray", "programme": "program", "licence": "license", "defence": "defense", "fulfil": "fulfill", "cheque": "check", "tyre": "tire",
    "labelled": "label", "labelling": "label", "labeller": "labeler", "labellers": "labeler", "modelled": "model", "modelling": "model",
    "travelled": "travel", "travelling": "travel", "traveller": "traveler", "travellers": "traveler", "cancelled": "cancel", "cancelling": "cancel",
    "signalling": "signal", "channelled": "channel", "ageing": "age", "judgement": "judgment", "artefact": "artifact", "artefacts": "artifact",
}
"""Irregular forms, comparatives and British spellings, to the form that is stemmed."""

STEMS: dict[str, str] = {
    "positive": "positiv", "positives": "positiv", "position": "position", "positions": "position", "positional": "position",
    "experiment": "experiment", "experiments": "experiment", "experimental": "experiment", "experimentation": "experiment", "experimenting": "experiment",
    "experience": "experience", "experiences": "experience", "experienced": "experience",
    "personal": "personal", "customer": "customer", "customers": "customer", "customized": "customize", "customize": "customize",
    "personalize": "personaliz", "personalized": "personaliz", "personalizes": "personaliz", "personalizing": "personaliz", "personalization": "personaliz",
    "important": "important", "importance": "importance", "importantly": "important", "objective": "objectiv", "objectives": "objectiv",
    "engineer": "engineer", "engineers": "engineer", "engineering": "engineer", "engineered": "engineer", "likely": "likely", "hardly": "hardly",
    "useful": "useful", "useless": "useless", "several": "several", "severe": "severe", "severity": "severe", "international": "international", "internal": "internal",
    "intern": "intern", "nation": "nation", "national": "national", "rating": "rating", "ratings": "rating", "rater": "rater", "raters": "rater",
    "news": "news", "less": "less", "relative": "relative", "relatively": "relative", "general": "general", "generally": "general", "generic": "generic",
    "generalize": "generaliz", "generalizes": "generaliz", "generalization": "generaliz", "generalizing": "generaliz", "generalized": "generaliz",
    "university": "university", "universal": "universal", "sensible": "sensible", "sensitive": "sensitive", "sensitivity": "sensitive",
    "meaning": "meaning", "meaningful": "meaningful", "means": "mean", "latent": "latent", "lately": "lately", "nearly": "nearly", "shortly": "shortly", "evenly": "evenly",
    "computer": "computer", "computers": "computer", "reader": "reader", "readers": "reader", "server": "server", "servers": "server",
    "normal": "normal", "normally": "normally", "normalize": "normaliz", "normalization": "normaliz", "normalized": "normaliz", "normalizing": "normaliz",
    "during": "during", "doing": "do", "organic": "organic", "organization": "organization", "organizations": "organization", "character": "character", "characteristic": "characteristic",
    "communication": "communication", "community": "community", "communities": "community", "secondly": "second", "only": "only", "ranking": "rank", "rankings": "rank",
    "adversary": "adversary", "adversarial": "adversarial", "adversaries": "adversary", "advertiser": "advertiser", "advertisers": "advertiser",
    "authorization": "authoriz", "authorize": "authoriz", "author": "author", "authors": "author", "authority": "authority", "constraint": "constraint", "constraints": "constraint",
    "hashing": "hash", "hashed": "hash", "accuracy": "accuracy", "accuracies": "accuracy", "accurate": "accurate", "accurately": "accurate",
    "precision": "precision", "precise": "precise", "precisely": "precise", "recommender": "recommender", "recommenders": "recommender",
    "reviewer": "reviewer", "reviewers": "reviewer", "moderator": "moderator", "moderators": "moderator", "officer": "officer",
    "officers": "officer", "operator": "operator", "operators": "operator", "manager": "manager", "managers": "manager",
    "transformer": "transformer", "transformers": "transformer", "popularity": "popularity", "setting": "setting", "settings": "setting",
    "regular": "regular", "regularly": "regular", "regularize": "regulariz", "regularized": "regulariz", "regularizing": "regulariz",
    "regularization": "regulariz", "regularizer": "regulariz", "annotator": "annotator", "annotators": "annotator", "labeler": "labeler", "labelers": "labeler",
    "imaging": "imaging", "imagine": "imagine", "imagined": "imagine", "image": "image", "images": "image", "international.": "international",
    "trainer": "trainer", "bus": "bus", "buses": "bus", "as": "as", "this": "this", "us": "us", "its": "its", "has": "have",
}
"""Words whose Snowball stem would merge different senses (position/positive, experiment/experience, person/personal)."""

LIGHT = frozenset(
    "a an the our their its his her my your this that these those um uh umm uhh er erm eh ah oh hmm mm mhm like just really actually basically "
    "literally very quite pretty simply obviously honestly definitely probably maybe perhaps also then now still already even well okay ok right yeah "
    "yep alright some own certain given whole entire sort-of such so too rather essentially typically usually generally specifically particular".split()
)
"""Articles, possessives and fillers: adjacency looks through them, though a cue may still name one."""

PREFIXES = frozenset("re pre semi multi over under up down non anti auto un mis sub inter cross co de micro hyper ultra bi".split())
"""First parts that join the word behind a hyphen (re-train, pre-trained), or behind a space when a cue knows the joined word."""

NUMBER_WORDS = frozenset({
    *SPELLED,
    *SCALES,
    *"hundreds thousands millions billions dozen dozens couple half quarter third double twice triple mln mio bn percent".split(),
})
"""Number words; with any token that holds a digit they are the built-in concept ``~number``."""

UNIT_TIME = "ms second minute hour day week month quarter year night millisecond weekend"
"""Words of the built-in concept ``~unit-time``."""

NEGATIONS = "not never no without nor neither cannot none nobody nothing hardly"
"""Words of the built-in concept ``~not``."""
