"""The file formats by name, and the model of each."""

from interviewer.authoring.pack_file import PackFile
from interviewer.authoring.rubric_file import RubricFile, RubricPart
from interviewer.authoring.scenario_file import ScenarioFile
from interviewer.authoring.tests_file import TestsFile

RUBRIC_FORMAT, PART_FORMAT, SCENARIO_FORMAT, TESTS_FORMAT = "rubric/1", "rubric-part/1", "scenario/1", "tests/1"
PACK_FORMAT = "pack/1"

File = RubricFile | RubricPart | ScenarioFile | TestsFile | PackFile
SHAPES: dict[str, type[File]] = {
    RUBRIC_FORMAT: RubricFile,
    PART_FORMAT: RubricPart,
    SCENARIO_FORMAT: ScenarioFile,
    TESTS_FORMAT: TestsFile,
    PACK_FORMAT: PackFile,
}
"""The model of each format."""
