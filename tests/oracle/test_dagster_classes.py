"""A class that `confwright validate` calls not there, Dagster does not find; and it finds no class that we do not know."""

from __future__ import annotations

import ast
import json
import random
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import generated.dagster
from confwright.base.document_walk import tags_of
from confwright.validate.check import check
from tests.oracle.client import Case, Judge
from tests.oracle.environments import NoEnvironmentError, oracle_python

PACKAGE: ModuleType = generated.dagster
SLOTS = {
    "ComputeLogManager": "compute_logs", "CustomStorage": "storage.custom", "DefsStateStorage": "defs_state_storage", "EventLogStorage": "event_log_storage",
    "LocalArtifactStorageChoice": "local_artifact_storage", "RunCoordinator": "run_coordinator", "RunLauncher": "run_launcher", "RunStorage": "run_storage",
    "ScheduleStorage": "schedule_storage", "Scheduler": "scheduler", "SecretsLoader": "secrets.custom", "UserCodeLauncher": "user_code_launcher",
}  # fmt: skip
"""The choices of classes, and where they stand."""
LOADABLE = r"""
import importlib, inspect, json, sys
from confwright.systems.dagster.importer.discover import _SLOTS
from confwright.systems.dagster.importer.upstream import upstream
from dagster._utils import convert_dagster_submodule_name
found = []
for slot, modules in json.load(sys.stdin).items():
    base = upstream(_SLOTS[slot])
    for module in modules:
        holder = importlib.import_module(convert_dagster_submodule_name(module, "private"))
        for name in dir(holder):
            value = getattr(holder, name, None)
            # What `ConfigurableClassData.rehydrate` asks for before it looks at the configuration.
            if inspect.isclass(value) and issubclass(value, base) and not inspect.isabstract(value):
                try:
                    value.config_type()
                except Exception:
                    continue
                found.append([slot, module, name])
print(json.dumps(found))
"""


def choices(value: Any, name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        if "oneOf" in value and value.get("x-discriminator") == ["module", "class"]:
            yield name, value
        for key, member in value.items():
            yield from choices(member, key)


def known() -> dict[str, dict[str, set[str]]]:
    """The classes that may stand at each slot, by module."""
    schema = PACKAGE.schema()
    found: dict[str, dict[str, set[str]]] = {}
    for name, choice in choices(schema):
        for module, cls in tags_of(choice, schema):
            found.setdefault(SLOTS[name], {}).setdefault(module, set()).add(cls)
    return found


def documents() -> Iterator[tuple[dict[str, Any], bool]]:
    """Documents that name a class of a known module at a slot: those of every slot, and misspelt ones; is it one for there?"""
    table = known()
    everything: dict[str, set[str]] = {}
    for modules in table.values():
        for module, names in modules.items():
            everything.setdefault(module, set()).update(names)
    for slot, modules in table.items():
        if slot == "user_code_launcher":  # an agent's, which needs an instance class to be looked at
            continue
        for module, names in everything.items():
            right = modules.get(module, set())
            for name in sorted({*names, *(name[:-3] + name[-2:] for name in names), "RunStorage", "Config"}):
                section: Any = {"module": module, "class": name, "config": {}}
                for key in reversed(slot.split(".")):
                    section = {key: section}
                yield section, name in right


def test_classes_that_are_not_there(dagster: Judge) -> None:
    drawn = random.Random(7).sample(list(documents()), 1500)
    verdicts = dagster.ask([Case(document) for document, _ in drawn])
    refused = 0
    for (document, right), verdict in zip(drawn, verdicts, strict=True):
        ours = [
            one for one in check(json.dumps(document).encode(), "dagster.yaml", PACKAGE) if one.code == "class-unknown"
        ]
        assert bool(ours) == (not right), document
        assert all(one.severity == "error" for one in ours)
        if ours:
            assert verdict.verdict != "ok", document
            refused += 1
        else:  # whatever Dagster says of an empty configuration, it has found the class
            assert not {finding.reason for finding in verdict.findings} & {"IMPORT", "BASE"}, document
    assert refused > 700


def test_no_class_is_missing_of_a_module_that_is_known() -> None:
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    table = known()
    modules = sorted({module for of_slot in table.values() for module in of_slot})
    done = subprocess.run(
        [python, "-W", "ignore", "-c", f"import sys; sys.path.insert(0, {str(Path('generator').resolve())!r})\n{LOADABLE}"],
        input=json.dumps(dict.fromkeys(table, modules)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    loadable = json.loads(done.stdout)
    assert len(loadable) > 100
    assert [one for one in loadable if one[2] not in table[one[0]].get(one[1], set())] == []


def test_a_module_of_ones_own_is_only_noted() -> None:
    text = "run_launcher: {module: my_company.launchers, class: FancyLauncher, config: {a: 1}}\n"
    (note,) = check(text.encode(), "dagster.yaml", PACKAGE)
    assert (note.code, note.severity) == ("class-unchecked", "note")


def test_modules_that_are_not_there(dagster: Judge) -> None:
    """What is an error about a module, Dagster does not load; a module that may be the user's own is never one."""
    cases: list[tuple[dict[str, Any], str]] = []
    for slot, modules in known().items():
        if slot == "user_code_launcher":
            continue
        for module, names in sorted(modules.items()):
            wrong = {
                f"{module}.launcher",
                f"{module}s",
                module[:-1],
                module.replace("_", "", 1),
                "dagster._core.storage.file_manager",
            }
            for other in sorted(wrong - modules.keys()):
                section: Any = {"module": other, "class": sorted(names)[0]}
                for key in reversed(slot.split(".")):
                    section = {key: section}
                cases.append((section, other))
    errors = 0
    verdicts = dagster.ask([Case(document) for document, _ in cases])
    for (document, module), verdict in zip(cases, verdicts, strict=True):
        found = [
            one for one in check(json.dumps(document).encode(), "dagster.yaml", PACKAGE) if one.code == "class-unknown"
        ]
        if found:
            assert {finding.reason for finding in verdict.findings} & {"IMPORT", "BASE"}, (module, document, verdict)
            errors += 1
        else:
            assert verdict.verdict == "cannot-check" or "instance" in module, (module, document, verdict)
    assert errors > 100


@pytest.mark.parametrize(
    "module", ["dagster_docker2", "dagster_docker_fork", "acme", "dagsterdocker.x", "dagster.core.test_utils"]
)
def test_a_module_that_may_be_there(module: str) -> None:
    text = f"run_launcher: {{module: {module}, class: DockerRunLauncher}}\n"
    assert [one.severity for one in check(text.encode(), "dagster.yaml", PACKAGE)] == ["note"]


@pytest.mark.parametrize(
    ("module", "name", "hint"),
    [
        ("dagster_docker.launcher", "DockerRunLauncher", "'dagster_docker'"), ("dagster_dcoker", "DockerRunLauncher", "'dagster_docker'"),
        ("dagster_k8", "K8sRunLauncher", None), ("dagster_kk8s", "K8sRunLauncher", "'dagster_k8s'"),
        ("dagster_aws.launcher", "EcsRunLauncher", "'dagster_aws.ecs'"), ("dagster.core.storage.root", "LocalArtifactStorage", "no class of this module is allowed here"),
    ],
)  # fmt: skip
def test_the_right_module_is_the_hint(module: str, name: str, hint: str | None) -> None:
    (found,) = check(f"run_launcher: {{module: {module}, class: {name}}}\n".encode(), "dagster.yaml", PACKAGE)
    assert (found.severity, found.hint is not None and hint is not None and hint in found.hint) == (
        ("error", True) if hint else ("note", False)
    )


def test_no_class_is_in_a_module_that_is_not_known() -> None:
    """Told from the sources alone: a module that defines or imports a class when it is loaded is one that the schema knows."""
    try:
        python = oracle_python("dagster")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    where = "import dagster, pathlib; print(pathlib.Path(dagster.__file__).parents[1])"
    root = Path(subprocess.run([python, "-c", where], capture_output=True, text=True, check=True).stdout.strip())
    table = known()
    classes = {name for of_slot in table.values() for names in of_slot.values() for name in names}
    modules = {module for of_slot in table.values() for module in of_slot}
    holding: set[str] = set()
    for library in {module.partition(".")[0] for module in modules}:
        for path in (root / library).rglob("*.py"):
            parts = path.relative_to(root).with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            text = path.read_text("utf-8")
            if "test" not in module and any(name in text for name in classes) and _bound(text) & classes:
                holding.add(module)
    assert len(holding) > 50
    assert sorted(holding - modules) == []


def _bound(text: str) -> set[str]:
    """The names that a module binds at its top by a class or an import."""
    bound: set[str] = set()
    for statement in ast.parse(text).body:
        if isinstance(statement, ast.ClassDef):
            bound.add(statement.name)
        elif isinstance(statement, ast.ImportFrom):
            bound |= {one.asname or one.name for one in statement.names}
    return bound
