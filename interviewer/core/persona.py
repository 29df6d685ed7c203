"""The interviewers of every case; a scenario may bring its own or change these. Wording and patience, never credit."""

from dataclasses import dataclass

from interviewer.core.lines.persona import FLAVOURS
from interviewer.core.lines.stock import LINES
from interviewer.core.scenario import Persona, Scenario, Seniority

WARM = Persona("warm", 3)
NEUTRAL = Persona("neutral", 2)
BRISK = Persona("brisk", 1)
SCEPTIC = Persona("sceptic", 2)
BUILT_IN: tuple[Persona, ...] = (WARM, NEUTRAL, BRISK, SCEPTIC)

TALKATIVE = {"warm": 50, "neutral": 40, "brisk": 15, "sceptic": 35}
"""Percent of follow-ups that take up the candidate's words; with other nods it comes to about half, as with humans
(47 percent of 161 turns of 15 recorded interviews, counted by us)."""


@dataclass(frozen=True, slots=True)
class Manner:
    """A persona at one level of seniority."""

    persona: Persona
    """Who holds the interview."""
    patience: int
    """Most follow-ups on one question, at least 1."""
    talkative: int
    """Percent of follow-ups that take up the candidate's words."""

    def lines(self, key: str) -> tuple[tuple[str, ...], int]:
        """The phrasings of ``key`` and how many of them, from the front, are the persona's own."""
        own = dict(self.persona.lines).get(key, FLAVOURS.get(self.persona.id, {}).get(key, ()))
        return own + LINES[key], len(own)


def personas_of(scenario: Scenario) -> tuple[Persona, ...]:
    """Everybody who can hold this interview: the built-in four, those the scenario replaces, and its own."""
    own = {p.id: p for p in scenario.personas}
    return tuple(own.pop(p.id, p) for p in BUILT_IN) + tuple(own.values())


def manner_of(scenario: Scenario, persona: str, level: Seniority) -> Manner:
    """How ``persona`` holds this interview: a junior gets one follow-up more, a staff candidate one less.

    Raises KeyError with the known ids when there is no such persona.
    """
    known = {p.id: p for p in personas_of(scenario)}
    if persona not in known:
        raise KeyError(f"there is no persona `{persona[:60]}`; there are: {', '.join(known)}")
    found = known[persona]
    patience = found.hints + (level == "junior") - (level == "staff")
    return Manner(found, max(1, patience), TALKATIVE.get(persona, TALKATIVE["neutral"]))
