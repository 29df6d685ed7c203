"""The file formats by name, and the model of each."""

from interviewer.authoring.rubric_file import RubricFile, RubricPart
from interviewer.authoring.scenario_file import ScenarioFile

RUBRIC_FORMAT, PART_FORMAT, SCENARIO_FORMAT = "rubric/1", "rubric-part/1", "scenario/1"

File = RubricFile | RubricPart | ScenarioFile
SHAPES: dict[str, type[RubricFile] | type[RubricPart] | type[ScenarioFile]] = {
    RUBRIC_FORMAT: RubricFile,
    PART_FORMAT: RubricPart,
    SCENARIO_FORMAT: ScenarioFile,
}
"""The model of each format."""
