"""Packs on disk: where they are searched, how they are found by id, and the cache of what was compiled from them.

Names are imported when first used: the list of cases must not wait for the machinery that compiles one.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from interviewer.library.listing import Listing, cases
    from interviewer.library.packs import CompiledCase, Marking, load_case, load_index, load_marking, load_rubric
    from interviewer.library.search import Search, UnknownIdError, known, search_path, shipped

__all__ = [
    "CompiledCase",
    "Listing",
    "Marking",
    "Search",
    "UnknownIdError",
    "cases",
    "known",
    "load_case",
    "load_index",
    "load_marking",
    "load_rubric",
    "search_path",
    "shipped",
]

_ROOMS = {"Listing": "listing", "cases": "listing"} | dict.fromkeys(
    ("Search", "UnknownIdError", "known", "search_path", "shipped"), "search"
)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS.get(name, 'packs')}"), name)
