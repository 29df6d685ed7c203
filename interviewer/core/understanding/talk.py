"""Words of conversation: what remains of a message without them is about the design. Data only."""

from interviewer.core.speech import WH
from interviewer.core.understanding.words import LIGHT

TALK = frozenset(
    # grammar
    "i we you he she it they me us him them mine yours ours myself yourself ourselves themselves itself who whom whose which what where when why how "
    "is are was were am be been being do does did doing done has have had having can could may might must should shall will would ought "
    "and or but nor if then else than because cause since as so while although though unless until whether either neither both "
    "of in on at by for from to with without into onto about over under up down out off through between among across per via within against toward "
    "towards around before after during upon behind beyond beside besides along inside outside near not no yes none nothing nobody any anything anyone "
    "anybody something someone somebody everything everyone everybody each every all most more less least much many few several lot lots bit little "
    "other another else same different one ones two first second third last next once again ever never always often sometimes here there everywhere "
    "only enough almost hardly quite else anyway anyhow however instead otherwise therefore thus hence yet later today tomorrow now "
    # small talk and the conversation itself
    "hi hello hey hiya howdy yo bye goodbye cheers thanks thank please sorry sir madam mate dear welcome pardon excuse yes nope nah yup aha oops wow "
    "k kk ya yea nope sry pls plz tbh imo btw gonna wanna gotta kinda sorta "
    "haha lol hehe hmmm huh whoa alas man dude oh cool nice great good fine perfect awesome lovely glad happy sure absolutely exactly indeed "
    "question questions answer answers reply topic point points part parts thing things stuff matter idea ideas clue word words way moment minute "
    "minutes second seconds sec time interview interviewer hint help nudge tip "
    "know knows knew known think thinks thinking thought guess suppose believe feel say says said saying tell tells told talk talking speak ask "
    "asks asked asking mean means meant meaning understand see sees seen look looks looking hear heard want wants wanted need needs needed like "
    "likes liked love prefer rather wish hope wonder wondering curious clarify clarification confirm check sense let lets get gets got getting go "
    "goes going gone went come comes coming move moving turn jump start starts started starting begin begins continue keep take takes give gives "
    "put make makes made try tries trying work works working happen happens use used using able possible wait waiting blah round support handle cover include "
    "focus consider care worry assume assuming right wrong correct true ok true-ish bit actual exact important main big key open "
    "honest serious frank blank stuck lost busy ready clear unclear new old left back ahead aloud loud along list short long "
    "couple rest end side kind kinds sort sorts type types case cases example instance people person somebody "
    "seem seems sound sounds appear belong count counts exist exists involve expect expected required necessary must-have depend depends depending".split()
)
"""Grammar, small talk, and talk about the conversation; with ``Token.light`` words they are what a message's content stands between."""

OTHER_TALK = frozenset(
    # German
    "ich du wir sie es er mir mich dir uns ihnen mein kann kannst können koennen könnte darf muss soll sollen will würde wuerde habe hab haben hat bin "
    "ist sind war wäre der die das den dem ein eine einen einem kein keine keinen nicht nur noch mal bitte danke gerne gern ja nein und oder aber zu "
    "zum zur für fuer von vom mit auf im am aus bei an dazu da hier jetzt gerade leider frage fragen gar überhaupt etwas was wie alles schon doch denn "
    "eben auch so dann weiter weiss weiß wissen sagen geben gib machen lassen lass uns man hast "
    # French
    "je tu il elle nous vous me te se moi toi le la les un une des du de au aux ce cette ca ça cest est sont ai as avez avons jai ne pas plus trop "
    "bonjour salut enchanté vraiment bien peu sil svp stp plait plaît merci oui non et ou mais pour par sur dans en avec sans tout tous rien que qui quoi comment on peut "
    "peux pouvez pourrait pourriez voulez dire fait faire question quelque chose être avoir ici maintenant après peutêtre désolé desole "
    # Spanish
    "yo tú el ella nosotros los las una uno unos de del al a en con sin por para porque pero y o no sí si ni lo le me te se nos mi su este esta esto "
    "eso esa es son está estoy he ha hay puedo puede puedes podemos podrías podría quiero queria quería favor gracias muy más mas poco algo nada todo "
    "hola encantado encantada saludos bien otra otro vez cosa pregunta ahora luego aquí que qué ya tengo verdad sinceramente idea dame decir "
    # Italian
    "io lui noi voi il lo gli i le un una uno di del della dei da dal in con per su tra e o ma non si mi ti ci vi che cosa questo questa è sono ho ha "
    "abbiamo posso può puoi potrebbe possiamo vorrei grazie prego favore domanda più poco tutto niente sì qui adesso ora bene anche solo proprio "
    # Portuguese
    "eu você voce ele nós o os a as um uma de do da dos das em no na com sem por para e ou mas não nao sim me te se este esta isso isto é são está "
    "estou tenho tem pode posso podemos poderia quero queria favor obrigado obrigada muito mais pouco tudo nada bem outra coisa pergunta agora aqui já "
    # Turkish
    "ben sen biz siz bu şu o bir ve veya ama için ile de da ne mi mı mu mü misin misiniz mısınız musunuz miyim mıyım miyiz var yok çok az daha bunu onu şunu burayı konu "
    "konuda konuyu soru soruyu soruda lütfen lutfen teşekkürler tamam evet hayır şimdi sonra bana bende benim olur olabilir verebilir verir alabilir "
    "eder edebilir edelim hakkında pek kadar diyeceğimi söyleyeceğimi ki merhaba selam tesekkurler tesekkür "
    # Polish
    "ja ty on my wy to ten ta i lub ale nie tak czy że ze się sie na w z do od o po dla przy mi mnie ci mu go jest są mam masz może moze mogę moge "
    "możemy proszę prosze dziękuję pytanie pytania teraz potem tu co jak już juz tylko bardzo trochę troche coś cos nic "
    # Dutch
    "ik jij je u hij wij we het de een niet geen wel en of maar voor van met op in aan naar bij dit dat die is zijn heb hebben kan kunt kun kunnen mag "
    "mogen zou wil graag alsjeblieft alstublieft aub bedankt vraag nu dan even nog ook wat hoe".split()
)
"""Grammar and small talk of languages in which people ask for a hint, a moment or the next question."""

ABROAD = (
    OTHER_TALK - TALK - LIGHT - frozenset("die man des pour tout sur con per are come son idea mi ja na do e o".split())
)
"""Words that show an utterance to be in another language, where content cannot be told from grammar."""

COURTESIES = frozenset(
    "hi hello hey thanks thank thx ty cheers morning afternoon evening meet danke merci gracias grazie obrigado obrigada hallo hola bonjour ciao "
    "pleasure day weekend appreciate appreciated welcome".split()
)
"""Words of greetings and thanks."""
SPEAKERS = frozenset("i me my we us let please question again sorry pardon".split())
"""Words near a formula that show the candidate to be its speaker."""
POLITE = frozenset("can could may might shall would any".split())
"""First words of a question that may be a request of one word ("could we skip")."""
OTHERS = frozenset("they he she it who which someone somebody people nobody anyone".split())
"""Words before a formula that show somebody else to be its speaker."""

LEAD_INS = frozenset(
    "and n or but so also then plus ok okay k kk well um uh hm hmm mm yes yeah yep sure right alright now oh ah aha great cool fine good perfect nice sorry wait "
    "first firstly second secondly third finally lastly next again just maybe actually btw by the way hi hello hey thanks please no nope "
    "another quick question questions q understood honestly roughly approximately exactly interesting lol haha man dude y et e und ou oder ma mais pero "
    "aber mas en maar ve ama".split()
)
"""Words that may stand before a question begins."""

AUXILIARIES = frozenset(
    "is are was were am do does did has have had can could may might must should shall will would".split()
)

SUBJECTS = frozenset(
    "i we you they it he she there this that these those anyone anybody someone somebody everyone everybody people users customers the a an any all our "
    "your their its my each every both some most no one either something anything".split()
)
"""Words that follow an auxiliary when it asks."""

PRONOUNS = frozenset("i we you they he she it people".split())

ASKING = frozenset(WH.split("|"))
PREPOSITIONS = frozenset(
    "in at on for from to by with of about under within until since across a de en con por zu bei mit auf w z na".split()
)
DEGREES = frozenset(
    "many much fast often long big large far quick quickly fresh soon old recent reliable good bad expensive costly strict noisy frequent frequently "
    "accurate late early deep wide clean complete hard small short close likely painful serious bad severe important important stable diverse dirty come "
    "tight different similar popular real variable busy sensitive".split()
)
"""Words that make "how" ask for a measure."""

RELATIVE = frozenset(
    "is are was means mean makes gives lets helps would could can will i we they you it also has have should may might keeps gets".split()
)
"""Words behind an unmarked "which" or "what" that make it a clause and no question."""

FOREIGN = frozenset(
    "wie wieviel wieviele welche welcher welches welchen wer wo wann warum wieso gibt haben hat sind ist kann koennen können darf dürfen duerfen est quel "
    "quelle quels quelles combien qui comment pourquoi ou avons avez sont peut peuton doiton cuanto cuantos cuanta cuantas cual cuales quien quienes "
    "donde cuando como hay tenemos existe existen podemos es son que quanti quante quanto quale quali chi dove quando abbiamo esiste esistono ce che "
    "possiamo quantos quantas qual quais quem onde temos ha podemos kac kaç hangi kim nasil nasıl neden nerede nedir ne var mi mı mu elimizde quest "
    "quelle estce jimagine ile jaki jakie jaka kto czy gdzie kiedy mamy skad hoeveel welke wat waar wanneer hebben zijn is mogen".split()
)
"""First words of questions in German, French, Spanish, Italian, Portuguese, Turkish, Polish and Dutch, without accents."""

HEADS = frozenset(
    "i we you it there let can could do does did is are was were have has may might should shall would will who what which where when why how please "
    "thanks thank sorry no yes and but or so because cause since otherwise if then next first any maybe actually wait hmm hi hello hey kannst kann ich "
    "weiss weiß puedes puede peux pouvez puoi puo pode podes bana bir".split()
)
"""A comma before one of these ends an utterance."""

JOINTS = frozenset("and n or but so because cause since then plus also otherwise und et y e oder ou o ve".split())
"""Words between two utterances of one sentence when a question follows."""

SELF_ANSWERS = frozenset(
    "then well no nope yes yep yeah simple easy both neither probably none nothing never always not definitely obviously sure true depends "
    "hardly maybe exactly unlikely certainly simply".split()
)
"""First words of a candidate's answer to their own question."""

MASHED = tuple("asdf sdfg dfgh fghj ghjk hjkl qwer rtyu tyui uiop zxcv xcvb cvbn vbnm jkl lkj fdsa poiu ytre".split())
"""Runs of neighbouring keys."""
UNHEARD = frozenset(
    "bf bg bk bq bw bx bz cb cf cg cj cm cp cv cw cx dq dx fc fd fg fh fj fk fm fn fp fq fv fw fx fz gc gj gk gq gv gx gz hg hj hk hq hv hx hz jb jc jf "
    "jg jh jj jk jl jm jp jq jr js jt jv jw jx jy jz kc kg kj kq kv kx kz lj lq lx mg mh mj mk mq mv mw mx mz pg pj pq pv px pz qa qb qc qd qe qf qg qh "
    "qi qj qk ql qm qn qo qp qq qr qs qt qv qw qx qy qz rx sv sx tj tq tv tx uh uj uq uw uy vb vc vd vf vg vh vj vk vl vm vn vp vq vs vt vw vx vz wc wg "
    "wj wq wv ww wx xb xd xf xg xj xk xl xm xn xq xr xs xv xw xx xz yk yq yv yx yy zb zc zf zg zh zk zn zp zq zr zs zt zv zx".split()
)
"""Letter pairs that a list of 57,000 English words holds a dozen times at most, without those common in neighbouring languages."""

YES = "yes|yep|yup|yeah|sure|ok(?:ay)?|please"
"""What a yes begins with, as a pattern."""

REASONS = frozenset(
    "because cause since otherwise if when as that then it those with depends given assuming suppose once unless".split()
)
"""First words of what is said around a question to explain it."""
