"""What nearly every program of the tests imports and does first, done once for all that ``tests.warm`` begins."""

from importlib import import_module

from interviewer.cli.desk import load_case
from interviewer.core.act import Finish, Reply
from interviewer.core.interview import begin, step
from interviewer.core.report.reporter import report_on

SOON = "cli.practice cli.resume cli.home cli.lines cli.screen_desk cli.report tui.app tui.interview tui.home"

for room in SOON.split():
    import_module(f"interviewer.{room}")
import_module("tests.core.small_case")
interview, _ = begin(load_case("fraud-detection"))
for act in (Reply("We lose money on missed fraud, so we label it. How many payments a day?", 60.0), Finish(90.0)):
    interview, _ = step(interview, act)
report_on(interview)
