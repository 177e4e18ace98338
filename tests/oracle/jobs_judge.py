"""What Dagster says of run configuration: `validate_run_config`, then a run of the job in this process.

Runs under the Python of oracles/dagster, in the folder of the project. Reads JSON: `[job, document, text]` for each case, a `text` in
place of a document; files for the job `small`; variables. Writes `[refused by validate_run_config, failed]` for each case, messages,
empty where there is none; the exit status of `dagster job execute --config` for each file; and for each environment of the generated
deployment whether the job `nightly` succeeds.
"""

# ruff: noqa: E402, BLE001 - the project is on the path first, and any error is a verdict
from __future__ import annotations

import json
import logging
import os
import sys
import warnings
from typing import Any

warnings.filterwarnings("ignore")
sys.path.insert(0, ".")
import dagster
from click.testing import CliRunner
from dagster._cli.job import job_execute_command
from dagster_shared.yaml_utils import load_run_config_yaml
from generated.nightly import dump
from generated.runs import ENVIRONMENTS, RESOURCES
from shop.definitions import defs

logging.disable(logging.CRITICAL)
cases, files, environ = json.load(sys.stdin)
os.environ.update(environ)
REPOSITORY = defs.get_repository_def()
INSTANCE = dagster.DagsterInstance.ephemeral()


def judged(name: str, document: Any, text: str | None) -> list[str]:
    job = REPOSITORY.get_job(name)
    try:
        config = load_run_config_yaml(text) if text is not None else document
        dagster.validate_run_config(job, config)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"[:500], ""]
    try:
        job.execute_in_process(run_config=config, instance=INSTANCE)
    except Exception as error:
        return ["", f"{type(error).__name__}: {error}"[:500]]
    return ["", ""]


def executed(file: str) -> int:
    arguments = ["-m", "shop.definitions", "-j", "small", "-c", file]
    return CliRunner().invoke(job_execute_command, arguments).exit_code


def succeeds(environment: Any) -> bool:
    config = dump(RESOURCES[environment]["nightly"])
    return bool(REPOSITORY.get_job("nightly").execute_in_process(run_config=config, instance=INSTANCE).success)


said = {
    "cases": [judged(*one) for one in cases],
    "files": [executed(file) for file in files],
    "environments": {name: succeeds(name) for name in ENVIRONMENTS},
}
json.dump(said, sys.stdout)
