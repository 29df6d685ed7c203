"""What a word means: what the glossary or the scope of the case says of it, else the candidate's to say."""

from collections.abc import Collection

from interviewer.core.facts.alike import alike
from interviewer.core.facts.called import NAMES
from interviewer.core.facts.lore import lore_of, stems
from interviewer.core.followup.followup import asked_for
from interviewer.core.heard.heard import Heard
from interviewer.core.heard.word import Word, guess_behind
from interviewer.core.lines.glossary import GLOSSARY
from interviewer.core.matter import about
from interviewer.core.message import Message
from interviewer.core.requests.repetition import said_by_us, say_again, stems_heard
from interviewer.core.scenario import ANYTHING_ELSE
from interviewer.core.understanding.tokens import stem_of

CONFIRMED = "asked about the talk: meant, and it was"
"""Why a yes was said."""
SHARED = 2
"""Words that a question back shares with what was asked from which on it asks whether that was meant."""
_METRICS = frozenset("precision recall auc accuracy mae rmse fpr fnr f1 logloss ndcg mrr".split())
"""Names of the fact about what there is today that are words of the trade, and not names of a thing."""


def explain(m: Message, word: Word, heard: Heard) -> bool:
    """Say what a word means, or that this is theirs to say; False when a thing of the case is asked for."""
    because = f"asked what “{word.text}” means"
    meaning, ours = _meaning(word.text), _used(m, word.text)
    if meaning and (ours or not word.the):
        if not m.say("steady", meaning, because):
            m.surely("steady", "meta.word", f"{because}, once more")
        return True
    if word.the or (not word.surely and _is_of_the_case(m, word.text, heard)):
        return False
    if ours and (word.meant or _asked_with(m, word.text)):
        _settle(m, word.text, guess_behind(heard.text), because)
    elif _core(m, word.text):
        define(m, word.text)
    else:
        m.surely("fact", "fact.word", because, want=ANYTHING_ELSE)
    return True


def _settle(m: Message, word: str, guess: str, because: str) -> None:
    """Say yes to a ``guess`` at what ``word`` meant that is what was asked for; else ask in other words, which tell what was."""
    if guess and is_meant(m, guess.casefold().replace(word, " ")):  # to say the word again guesses at nothing
        m.stock("steady", "meta.yes.go", CONFIRMED, cause="meant")
        return
    if guess:
        m.stock("steady", "meta.guess", because)
    say_again(m)


def is_meant(m: Message, guess: str, shown: Collection[str] = ()) -> bool:
    """Whether ``guess`` takes the last question rightly, as what it asks for is ``shown`` or named, or most of its words are said back."""
    wanted = asked_for(m) | ({m.was.thread.target} - {""}) or frozenset(m.was.wants())
    alone = m.now.case.understand(guess.strip(), "", False)
    meant = {f.id for f in alone.findings}.union(shown, alone.near)
    question = stems(" ".join(about(" ".join(m.was.thread.asked))))
    restates = len(set(question).intersection(stems(" ".join(about(guess))))) >= SHARED
    return restates or bool(wanted & meant)


def define(m: Message, term: str) -> None:
    """What a word of the case means: what the case says of its scope with that word, else the candidate's to say."""
    because, scope = f"asked what “{term}” means", m.now.case.facts.get("scope")
    fits = scope is not None and "scope" not in m.now.said.told and stems_heard(term) <= stems_heard(scope.say[0])
    if scope and fits and m.say("fact", m.chosen(scope.say, "fact:scope"), because, want="scope"):
        m.note(told=(*m.now.said.told, "scope"))
        return
    m.surely("fact", "fact.term", because, want=ANYTHING_ELSE)


def _meaning(word: str) -> str:
    """The sentence of the glossary for ``word``, in whatever form; empty for none."""
    forms = (word, *(word.removesuffix(end) for end in ("s", "es", "ed", "ing")))
    return next((GLOSSARY[form] for form in forms if form in GLOSSARY), "")


def _used(m: Message, word: str) -> bool:
    """Whether the interviewer has used ``word``."""
    return any(stems_heard(word) <= stems_heard(move.text) for turn in m.now.turns for move in turn.moves)


def _asked_with(m: Message, word: str) -> bool:
    """Whether ``word`` stands in what was asked last, so that other words for the question say it without."""
    return said_by_us(m, word) and any(stems_heard(word) <= stems_heard(text) for text in m.now.thread.asked)


def _is_of_the_case(m: Message, word: str, heard: Heard) -> bool:
    """Whether ``word`` is the name of a fact, or one that a fact holds which the cues heard."""
    if word in _METRICS:
        return False
    stems = _stems(word)
    lore = lore_of(m.now.case)
    told = any(stems & told.words for told in lore.facts.values()) and not stems <= lore.core
    return any(stems & names for names in NAMES.values()) or (told and bool(heard.understanding.topics))


def _core(m: Message, word: str) -> bool:
    """Whether the whole case is about what ``word`` names."""
    return _stems(word) <= lore_of(m.now.case).core


def _stems(word: str) -> set[str]:
    """The stems of ``word``, as the facts hold them."""
    return {alike(stem_of(part)) for part in word.split()}
