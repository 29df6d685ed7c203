# The task runner: `make` lists the tasks. Everything is installed into .venv, nothing outside this folder.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help practice resume test check lint types contracts content bench dist clean

help:
	@echo "make practice [CASE=id]  set up and hold an interview (from standard input when that is no terminal)"
	@echo "make resume              go on with the interview that you left, also after a crash"
	@echo "make test                set up and run the tests"
	@echo "make check               lint, types, contracts and content"
	@echo "make dist                sdist, and a wheel with all cases compiled, into dist/"
	@echo "make bench               speed against named rivals, in one run"

.venv/run.stamp: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "interviewer needs Python 3.11 or newer; say which one with: make PYTHON=python3.12 practice")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Setting up (once) ..." >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . >&2
	@touch $@

.venv/dev.stamp: .venv/run.stamp
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]' >&2
	@touch $@

practice: .venv/run.stamp
	@$(BIN)/interviewer practice $(CASE)

resume: .venv/run.stamp
	@$(BIN)/interviewer resume

test: .venv/dev.stamp
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

lint: .venv/dev.stamp
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: .venv/dev.stamp
	@$(BIN)/mypy

contracts: .venv/dev.stamp
	@$(BIN)/lint-imports

content: .venv/run.stamp
	@$(BIN)/interviewer check --level shared

check: lint types contracts content

bench: .venv/dev.stamp
	@$(BIN)/python -m benchmarks

dist: .venv/dev.stamp
	@HATCH_BUILD_HOOK_ENABLE_CUSTOM=1 $(BIN)/python -m hatchling build -d dist

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
