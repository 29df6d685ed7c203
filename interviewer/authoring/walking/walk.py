"""One robot holding one whole interview."""

from dataclasses import dataclass
from random import Random

from interviewer.authoring.walking.robots import ROBOTS, Choice, Seat
from interviewer.authoring.walking.stock import stock_of
from interviewer.core.act import Act, Reply
from interviewer.core.case import MODES, Case, Settings
from interviewer.core.course.closing import MOST_TURNS
from interviewer.core.dialogue import Interview
from interviewer.core.interview import begin, step
from interviewer.core.persona import personas_of
from interviewer.core.scenario import SENIORITIES

MINUTES = (None, 10, 20, 30, 45, 60)
"""Time boxes besides the case's own; None is untimed."""
PACES = (12.0, 30.0, 60.0, 120.0)
"""Seconds that a robot takes for a turn, on average."""
MOST_ACTS = 2 * MOST_TURNS
"""Acts after which an interview is taken never to end: quiet ticks leave no turn."""


@dataclass(frozen=True, slots=True)
class Walk:
    """An interview that a robot held."""

    robot: str
    """Name of the robot."""
    seed: int
    """That of its dice and of the interview."""
    interview: Interview
    """As it was after the last act."""
    crash: str = ""
    """What was raised by the engine, and where; empty when nothing was."""

    @property
    def name(self) -> str:
        """``ROBOT:SEED``, which replays it."""
        return f"{self.robot}:{self.seed}"


def walk(case: Case, robot: str, seed: int) -> Walk:
    """The interview on ``case`` that ``robot`` holds with ``seed``: always the same one."""
    dice = Random(f"{case.scenario.id}:{robot}:{seed}")
    settings = settings_of(case, dice, seed)
    pace = dice.choice(PACES)
    interview, _ = begin(case, settings)
    at_s = 0.0
    stock, choose = stock_of(case), ROBOTS[robot]
    for _ in range(MOST_ACTS):
        if interview.is_over:
            break
        at_s += pace * dice.uniform(0.3, 1.7)
        try:
            interview, _ = step(interview, act_of(choose(Seat(interview, stock, dice)), at_s))
        except Exception as error:  # a law of its own: whatever is raised, the seed must be named
            return Walk(robot, seed, interview, _told(error))
    return Walk(robot, seed, interview)


def settings_of(case: Case, dice: Random, seed: int) -> Settings:
    """How the interview is held: any minutes, level, persona and mode."""
    mode = dice.choice(("interview", "interview", *MODES))
    focus = dice.sample(case.expected, min(len(case.expected), dice.randint(0, 6))) if mode == "drill" else []
    return Settings(
        minutes=dice.choice((case.scenario.minutes, *MINUTES)),
        level=dice.choice(SENIORITIES),
        persona=dice.choice(personas_of(case.scenario)).id,
        mode=mode,
        seed=seed,
        focus=tuple(focus),
    )


def act_of(choice: Choice, at_s: float) -> Act:
    """What was chosen, done at ``at_s``."""
    return Reply(choice, at_s) if isinstance(choice, str) else choice(at_s)


def _told(error: Exception) -> str:
    place = error.__traceback__
    while place and place.tb_next:
        place = place.tb_next
    where = f" in {place.tb_frame.f_code.co_filename.rpartition('interviewer/')[2]}:{place.tb_lineno}" if place else ""
    return f"{type(error).__name__}: {error}{where}"
