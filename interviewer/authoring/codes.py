"""The general advice behind a code. Titles, severities and pages stand in ``authoring.rulebook``, read only when needed."""


def remedy(code: str) -> str:
    """What to do about ``code`` in general; KeyError for a code that does not exist."""
    from interviewer.authoring.rulebook.book import RULES

    return RULES[code].remedy
