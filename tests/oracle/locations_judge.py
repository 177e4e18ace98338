"""What the real Dagster says of workspace.yaml and dagster_cloud.yaml. Runs under the oracle's Python; loads no user code.

workspace      `location_origins_from_config`: shape, references resolved, and what stands where; nothing is started
dagster_cloud  both validators, each in its place: the command line's pydantic model without the keys that only Dagster+
               writes (`git` and such), and for every location the workspace's check, as the command line hands it on: without
               `build` and without what is null: as it stands there, and once more with the defaults merged in, as `ci template`
               writes it. The defaults' `container_context` is checked like a location's.
template       the text of a dagster_cloud.yaml as `dagster-cloud ci template` takes it: rendered with Jinja, read, merged. Every
               other command of the command line reads the text as it is, and so does the judge of `dagster_cloud`.
cli            the arguments of `dagster-cloud`, as its own parser takes them; no command is run
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import dagster
import yaml
from dagster._config import process_config, validate_config
from dagster._core.errors import DagsterInvalidConfigError
from dagster._core.workspace.config_schema import WORKSPACE_CONFIG_SCHEMA
from dagster._core.workspace.load import location_origins_from_config
from dagster_cloud.workspace.config_schema import CONFIG_SCHEMA_FIELDS, validate_workspace_location

try:
    from dagster_cloud_cli.config import DagsterCloudConfigDefaultsMerger, JinjaTemplateLoader, models
    from dagster_cloud_cli.config.models import DagsterCloudYaml, load_dagster_cloud_yaml
except ImportError:  # up to 1.9, where there are no `defaults` to merge
    from dagster_cloud_cli.core import pydantic_yaml as models
    from dagster_cloud_cli.core.pydantic_yaml import DagsterCloudYaml

    DagsterCloudConfigDefaultsMerger = None
try:
    from dagster_shared.yaml_utils import load_run_config_yaml
except ImportError:
    from dagster._utils.yaml_utils import load_run_config_yaml

# Beside this file, which is where a script's own folder is looked in first.
from pods import refusal
from pydantic import ValidationError
from serving import Finding, Verdict, serve, variables_of

_WORKSPACE_ONLY = frozenset({"git", "pex_metadata", "pex_bundle", "defs_state_info"})
_KEPT = {key: os.environ[key] for key in ("PATH", "HOME", "LANG", "TMPDIR") if key in os.environ}


def judge_case(case: Mapping[str, Any]) -> Verdict:
    """The verdict on `{"kind": …, "document" or "text": …, "environ": …}`."""
    out = Verdict()
    os.environ.clear()
    os.environ.update(_KEPT | case["environ"])
    try:
        if case["kind"] == "template":
            _template(case["text"], out)
        else:
            document = _read(case["kind"], case["text"]) if "text" in case else case["document"]
            _JUDGES[case["kind"]](document, out)
    except ValidationError as error:
        out.findings += [Finding("model", "", one["type"], f"{one['loc']}: {one['msg']}") for one in error.errors()]
    except DagsterInvalidConfigError as error:
        out.findings += [
            Finding("shape", "", one.reason.value, one.message, variables_of(one.message)) for one in error.errors
        ]
    except Exception as error:  # noqa: BLE001 - bare exceptions are raised on many a wrong document
        out.findings.append(Finding("shape", "", "CRASH", f"{type(error).__name__}: {error}"[:400]))
    out.verdict = "invalid" if out.findings else "ok"
    return out


def _read(kind: str, text: str) -> Any:
    """A text as the file of its kind is read: up to 1.13.8 the command line makes dates of what looks like one."""
    if kind == "dagster_cloud" and not hasattr(models, "safe_load_yaml"):
        return yaml.safe_load(text)
    return load_run_config_yaml(text)


def _workspace(document: Any, out: Verdict) -> None:
    location_origins_from_config(document, "/nowhere/workspace.yaml")
    out.resolved["load_from"] = process_config(WORKSPACE_CONFIG_SCHEMA, document).value["load_from"]


def _dagster_cloud(document: Any, out: Verdict) -> None:
    model = DagsterCloudYaml.model_validate(_without_workspace_keys(document))
    for location in document["locations"]:
        _workspace_location(location, out)
    for location, merged in zip(document["locations"], _merged(model), strict=True):
        kept = {key: value for key, value in location.items() if key in _WORKSPACE_ONLY}
        _workspace_location({**merged, **kept}, out)
    context = (document.get("defaults") or {}).get("container_context")
    if context is not None:
        field = CONFIG_SCHEMA_FIELDS["container_context"]
        for error in validate_config(field.config_type, context).errors or []:
            out.findings.append(Finding("defaults", "", error.reason.value, error.message))
        _pods(context, out)


def _merged(model: DagsterCloudYaml) -> list[dict[str, Any]]:
    if DagsterCloudConfigDefaultsMerger is None:
        return [one.model_dump(exclude_none=True) for one in model.locations]
    return [one.model_dump(exclude_none=True) for one in DagsterCloudConfigDefaultsMerger().process(model).locations]


def _template(text: str, out: Verdict) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dagster_cloud.yaml"
        path.write_text(text, "utf-8")
        rendered = JinjaTemplateLoader().render(str(path), {})
    out.resolved["text"] = rendered
    out.resolved["locations"] = _merged(load_dagster_cloud_yaml(rendered))


def _without_workspace_keys(document: Any) -> Any:
    if not isinstance(document, dict) or not isinstance(document.get("locations"), list):
        return document
    return {**document, "locations": [_without(one, _WORKSPACE_ONLY) for one in document["locations"]]}


def _without(location: Any, keys: frozenset[str]) -> Any:
    return {k: v for k, v in location.items() if k not in keys} if isinstance(location, dict) else location


def _workspace_location(location: dict[str, Any], out: Verdict) -> None:
    # What is null is left out where the command line allows it; what only Dagster+ writes it does not see.
    handed = {k: v for k, v in location.items() if k != "build" and (v is not None or k in _WORKSPACE_ONLY)}
    if isinstance(handed.get("code_source"), dict):
        handed["code_source"] = {k: v for k, v in handed["code_source"].items() if v is not None}
    out.findings += [Finding("workspace", "", "", message) for message in validate_workspace_location(handed) or []]
    _pods(location.get("container_context"), out)


def _pods(context: Any, out: Verdict) -> None:
    """What Kubernetes would be sent is made, once the shape is right: Dagster+ checks no further, the agent fails."""
    raw = context.get("k8s") if isinstance(context, dict) else None
    said = refusal(raw) if raw and not out.findings else ""
    if said:
        out.findings.append(Finding("pods", "", "", said[:400]))


@cache
def _command_line() -> Any:
    import typer
    from dagster_cloud_cli.entrypoint import app

    return typer.main.get_command(app)


def _cli(arguments: Any, out: Verdict) -> None:
    os.environ["HOME"] = "/nonexistent"  # no defaults from a file of settings
    program, *rest = arguments
    command = _command_line()
    while hasattr(command, "commands"):
        command = command.commands[rest.pop(0)]
    with command.make_context(program, rest) as context:
        given = {key: value for key, value in context.params.items() if value is not None}
    out.resolved = {key: v if isinstance(v, (str, int, float, bool)) else str(v) for key, v in given.items()}


_JUDGES: dict[str, Callable[[Any, Verdict], None]] = {
    "workspace": _workspace,
    "dagster_cloud": _dagster_cloud,
    "cli": _cli,
}


if __name__ == "__main__":
    try:
        serve(judge_case, {"dagster": dagster.__version__})
    finally:
        os._exit(0)
