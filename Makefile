# `make generate` and `make test` are all a newcomer runs; both set up what they need, once.
.DEFAULT_GOAL := help
.PHONY: help setup generate check test oracle bench conformance docs site accept vsix fuzz audit
PYTHON ?= python3
PY := .venv/bin/python
READY := .venv/.ready

help:                ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1	/p' Makefile | expand -t 14

setup: $(READY)      ## .venv from uv.lock

# The stamp is written last: an interrupted set-up is taken up again.
$(READY): uv.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("confwright needs Python 3.11 or newer, this is " + sys.version.split()[0] + "; say PYTHON=/path/to/python3.11")'
	@echo "Setting up .venv (once; a minute or two) ..."
	@test -x .venv/bin/pip || $(PYTHON) -m venv .venv
	@test -x .venv/bin/uv || $(PY) -m pip install --disable-pip-version-check --quiet 'uv>=0.9,<1'
	@UV_PROJECT_ENVIRONMENT=.venv .venv/bin/uv sync --frozen
	@touch $@

generate: $(READY)   ## generated/ from schemas/, type-checked; nothing to do when nothing changed
	@$(PY) -m confwright generate

check: $(READY)      ## lint, format, imports between rooms, four type checkers
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/lint-imports --no-cache
	$(PY) -m mypy
	$(PY) -m tests.typing.strict
	.venv/bin/ty check --quiet generated
	.venv/bin/pyrefly check --summary=none generated

test: $(READY)       ## all tests, against the real Dagster, Prefect and Airflow too; twenty minutes
	@$(PY) oracles/setup.py
	$(PY) -m pytest -n auto --maxprocesses 4 --dist loadfile

oracle: $(READY)     ## 20,000 configurations, judged by the real Dagster, Prefect and Airflow, and 2,000 by each older one; an hour
	@CONFWRIGHT_ORACLES=all $(PY) oracles/setup.py
	CONFWRIGHT_ORACLES=all CONFWRIGHT_ORACLE_CASES=20000 $(PY) -m pytest tests/oracle

bench: $(READY)      ## times, beside what people would use instead; ten minutes
	$(PY) bench/run.py

conformance: $(READY) ## the SchemaStore corpus, where it is at hand
	@if test -f ../shared/tools/conformance.py; then $(PY) ../shared/tools/conformance.py && $(PY) tests/corpus_names.py && CONFWRIGHT_STYLES_EVERY=8 $(PY) -m pytest -n 0 tests/unit/test_styles.py && $(PY) -m bench.public; else echo "not run: there is no ../shared/tools/conformance.py here"; fi

accept: $(READY)     ## take what is generated and printed now as expected: tests/cases, README.md
	CONFWRIGHT_ACCEPT=1 $(PY) -m pytest tests/docs tests/unit/test_side_by_side.py tests/unit/test_cases.py tests/unit/test_error_cases.py tests/validate tests/typing/test_names.py

docs: $(READY)       ## the pages of docs/ that are printed from tables of the code
	@$(PY) -m confwright.site.reference docs
	@$(PY) -m confwright.base.codes docs/reference/diagnostics.md
	@$(PY) -m confwright.cli.reference docs/reference/commands.md
	@$(PY) -m confwright.project.reference docs/reference/settings.md
	@$(PY) -m confwright.environments.reference docs/reference/deployment.md
	@$(PY) docs/picture.py

site: $(READY)       ## site/index.html: schemas, environments, variables and docs of this project, to open in a browser
	@$(PY) -m confwright docs

vsix:                ## dist/confwright.vsix: the client for VS Code; needs npm and its registry
	@rm -rf build/vscode && mkdir -p build dist && cp -r editors/vscode build/vscode && npm ci --prefix build/vscode --no-audit --no-fund
	cd build/vscode && npx --yes @vscode/vsce@3 package --allow-missing-repository --skip-license -o ../../dist/confwright.vsix

fuzz: $(READY)       ## 26,000 mutations of valid inputs, coverage-guided fuzzing (atheris), and random schemas against two validators; CONFWRIGHT_FUZZ_SECONDS=60 each
	@UV_PROJECT_ENVIRONMENT=.venv .venv/bin/uv sync --frozen --quiet --group fuzz
	$(PY) -m tests.fuzz.mutations
	$(PY) -m tests.fuzz

audit: $(READY)      ## pins and hashes of every dependency, bandit rules
	$(PY) -m tests.audit
	.venv/bin/ruff check --select S .
