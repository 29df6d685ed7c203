"""Who judges a record: the rubric or case that was named for all, else the case that the record names, else the core rubric."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interviewer.authoring.places import SHARED

if TYPE_CHECKING:
    from interviewer.core.understanding.match import Matcher
    from interviewer.library.search import Search


class UnknownCaseError(ValueError):
    """A record names a case that is not there."""


@dataclass(slots=True)
class Judges:
    """One matcher for each case that is asked for, made when it first is."""

    search: "Search"
    """Where cases and rubrics are searched."""
    rubric: str
    """Judges every record; empty: none was named."""
    scenario: str
    """The same."""
    _matchers: dict[str, "Matcher"] = field(default_factory=dict)

    def case_of(self, named: str) -> str:
        """The case that a record is judged by which names ``named``; empty for a rubric alone. UnknownCaseError with what to do."""
        if self.rubric or self.scenario:
            return self.scenario
        from interviewer import library

        if named and named not in self._matchers and named not in library.known("scenario", self.search):
            raise UnknownCaseError(
                f"no case is called `{named[:80]}`; correct `scenario`, or judge all by --rubric {SHARED} or --scenario ID"
            )
        return named

    def matcher(self, case: str) -> "Matcher":
        """What reads for ``case``, as ``case_of`` gives it. Errors of ``library.load_case``."""
        if case not in self._matchers:
            from interviewer import library
            from interviewer.core.understanding.match import Matcher

            index = (
                library.load_case(case, self.search).index
                if case
                else library.load_index((self.rubric or SHARED,), self.search)
            )
            self._matchers[case] = Matcher(index)
        return self._matchers[case]
