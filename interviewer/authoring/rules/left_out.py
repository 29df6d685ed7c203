"""R514: names that stand in a rubric of this library, which the case does not use."""

from collections.abc import Callable, Iterable, Iterator

from interviewer.authoring.places import SHARED
from interviewer.authoring.problem import Problem
from interviewer.core.rubric import Rubric

Unknown = Callable[[Iterable[Rubric]], list[Problem]]
"""What is wrong with the names in a case that used these rubrics beside its own."""


def with_one_cause(path: str, uses: tuple[str, ...], unknown: Unknown, left_out: Iterable[Rubric]) -> Iterator[Problem]:
    """What is ``unknown`` in the case in file ``path``; all that one of the rubrics it ``left_out`` would cure is said once."""
    found = unknown(())
    for rubric in left_out if found else ():
        still = set(unknown([rubric]))
        cured = [problem for problem in found if problem not in still]
        if cured:
            found = [problem for problem in found if problem in still]
            yield _left_out(path, uses, rubric.id, len(cured))
    yield from found


def _left_out(path: str, uses: tuple[str, ...], id: str, names: int) -> Problem:
    stand = "1 name here stands" if names == 1 else f"{names} names here stand"
    order = (id, *uses) if id == SHARED else (*uses, id)
    message = f"{stand} in rubric `{id}`, which `uses` leaves out"
    return Problem("R514", path, ("uses",), message, f"Write `uses: [{', '.join(order)}]`.")
