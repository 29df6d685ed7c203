"""Every id in one file: as a key, in a list, in a condition, and behind ``~`` in a cue."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from interviewer.authoring.document import Document, Items, Node, Table, Text
from interviewer.authoring.fields import key_of
from interviewer.authoring.problem import Route
from interviewer.authoring.renaming.reference import Kind, Reference
from interviewer.authoring.renaming.spot import spot
from interviewer.core.criteria import MENDING
from interviewer.core.guard.guard import GuardError, names, parse_guard
from interviewer.core.regex import regex

_DEFINES: dict[str, Kind] = {
    "questions": "question",
    "considerations": "consideration",
    "facts": "fact",
    "concepts": "concept",
    "pitfalls": "pitfall",
    "twists": "twist",
    "personas": "persona",
}
"""Section -> what its keys are."""
_CUES = frozenset({"said", "unless", "asked", "deeper", "right-way"})
_WANTS = frozenset({"wants", "want", *map(key_of, MENDING)})
_GUARDS = frozenset({"if", "when"})
_OF_PREDICATE: dict[str, Kind] = {"asked": "fact", "visited": "question"}
"""Predicate -> what its id names; a consideration for all others."""
_IN_TESTS: dict[str, Kind] = {
    **dict.fromkeys(("asks", "until", "thread", "thread-not", "visited-not"), "question"),
    **dict.fromkeys(
        ("want", "want-not", "credits", "covered", "touched", "missed", "mistaken", "focus", "fixes"), "consideration"
    ),
    "pitfalls": "pitfall",
    "told": "fact",
    "persona": "persona",
}
"""Key of a test -> what it names first of all; ``Shelf.entity`` knows what else an id there may be."""
_CONCEPT = regex(r"=[^\s()|]+|~([a-z0-9-]+)")


def references(document: Document) -> tuple[Reference, ...]:
    """Everything that ``document`` defines and uses, in file order; broken parts are passed over."""
    if not isinstance(document.root, Table):
        return ()
    finder = _Finder(document)
    return tuple(sorted(finder.tests() if "tests" in document.root.entries else finder.all()))


@dataclass(frozen=True, slots=True)
class _Finder:
    document: Document
    """The file that is searched."""

    def all(self) -> Iterator[Reference]:
        assert isinstance(self.document.root, Table)
        for section, (_, value) in self.document.root.entries.items():
            if section == "start":
                yield from self._texts("question", value, (section,))
            elif section == "weights" and isinstance(value, Table):
                yield from (
                    self._key("consideration", key, (section,), defines=False) for key, _ in value.entries.values()
                )
            elif section in _DEFINES and isinstance(value, Table):
                yield from self._section(section, value)
            elif section in ("acts", "scope", "depth"):
                yield from self._below(value, (section,), cues=section != "acts")

    def tests(self) -> Iterator[Reference]:
        """References of a ``tests/1`` file; each test's own scenario goes before the file's."""
        assert isinstance(self.document.root, Table)
        top = self.document.root.entries
        case = _word(self.document.root, "scenario")
        for key in ("persona", "focus"):
            if key in top:
                yield from self._told(key, top[key][1], (key,), case)
        tests = top["tests"][1]
        for test, (_, story) in tests.entries.items() if isinstance(tests, Table) else ():
            yield from self._told(test, story, ("tests", test), _word(story, "scenario") or case)

    def _told(self, key: str, node: Node, route: Route, case: str) -> Iterator[Reference]:
        kind = _IN_TESTS.get(key) if route[:-1] != ("tests",) else None
        if kind and isinstance(node, Table):
            for name, _ in node.entries.values():
                yield replace(self._key(kind, name, route, defines=False), case=case)
        elif kind:
            yield from (replace(one, case=case) for one in self._texts(kind, node, route) if one.id != "none")
        elif isinstance(node, Items):
            for item in node.items:
                yield from self._told("", item, (*route, ""), case)
        elif isinstance(node, Table):
            for inner, (_, value) in node.entries.items():
                yield from self._told(inner, value, (*route, inner), case)

    def _section(self, section: str, table: Table) -> Iterator[Reference]:
        for id, (key, value) in table.entries.items():
            route: Route = (section, id)
            yield self._key(_DEFINES[section], key, route, defines=self._own(section, value))
            yield from self._below(value, route, cues=section == "concepts")

    def _own(self, section: str, value: Node) -> bool:
        """A scenario's pitfall without ``said`` rewords one of the rubric."""
        scenario = isinstance(self.document.root, Table) and "questions" in self.document.root.entries
        return section != "pitfalls" or not scenario or (isinstance(value, Table) and "said" in value.entries)

    def _below(self, node: Node, route: Route, *, cues: bool) -> Iterator[Reference]:
        """References inside one entry; ``cues`` when every text below is a cue."""
        if isinstance(node, Text):
            yield from self._cue(node, route) if cues else ()
        elif isinstance(node, Items):
            for item in node.items:
                yield from self._below(item, route, cues=cues)
        else:
            for key, (_, value) in node.entries.items():
                yield from self._entry(key, value, (*route, key), cues=cues)

    def _entry(self, key: str, value: Node, route: Route, *, cues: bool) -> Iterator[Reference]:
        question = route[0] == "questions"
        if key in _WANTS:
            yield from self._texts("consideration", value, route)
        elif question and (key == "to" or (key == "next" and isinstance(value, Text))):
            yield from self._texts("question", value, route)
        elif key in _GUARDS and isinstance(value, Text):
            yield from self._guard(value, route)
        elif key not in ("examples", "lines"):
            yield from self._below(value, route, cues=cues or key in _CUES)

    def _texts(self, kind: Kind, node: Node, route: Route) -> Iterator[Reference]:
        for item in node.items if isinstance(node, Items) else (node,):
            if isinstance(item, Text):
                yield self._at(kind, item, 0, item.value, route)

    def _guard(self, text: Text, route: Route) -> Iterator[Reference]:
        try:
            parts = names(parse_guard(text.value))
        except GuardError:
            return
        for part in parts:
            yield self._at(_OF_PREDICATE.get(part.predicate, "consideration"), text, part.column - 1, part.id, route)

    def _cue(self, text: Text, route: Route) -> Iterator[Reference]:
        for match in _CONCEPT.finditer(text.value):
            if match[1]:
                yield self._at("concept", text, match.start(1), match[1], route)

    def _key(self, kind: Kind, key: Text, route: Route, *, defines: bool) -> Reference:
        return self._at(kind, key, 0, key.value, route, defines=defines)

    def _at(self, kind: Kind, text: Text, offset: int, id: str, route: Route, *, defines: bool = False) -> Reference:
        place = spot(self.document, text, offset, id)
        line, column = place or (text.line, text.column)
        inside = ".".join(str(part) for part in (route[:-1] if defines else route) if part != "")
        return Reference(self.document.path, line, column, kind, id, defines, inside, place is not None)


def _word(node: Node, key: str) -> str:
    """The text under ``key``; empty when there is none."""
    value = node.entries.get(key, (None, None))[1] if isinstance(node, Table) else None
    return value.value if isinstance(value, Text) else ""
