"""T8: interviews that authors wrote down as tests."""

from interviewer.authoring.rulebook.rule import Family, Rule, Sample

FAMILY = Family(
    "T",
    "Tests",
    (
        Rule(
            "T801",
            "test of an unknown case",
            "Name a scenario of this library or of one further down the search order.",
            "A test is played on a case. Without one nothing is played, and nothing can fail.",
            Sample("tests", "scenario: fede", "scenario: feed"),
        ),
        Rule(
            "T802",
            "test names nothing",
            "Name something that the case or its rubrics define.",
            "A test about something that does not exist can only fail for no reason, or hold for none.",
            Sample("tests", "told: [scael]", "told: [scale]"),
        ),
    ),
)
