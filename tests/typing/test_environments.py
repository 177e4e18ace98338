"""mypy proves the values of the environments: edit the generated module to something wrong, and it is a type error."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.base.diagnostics import GenerateError
from confwright.base.shipped import runtime_files
from confwright.environments.layout import layout_deployment
from confwright.publish.verify import verify
from confwright.runtime.report import ConfigError as RuntimeConfigError
from confwright.runtime.yaml_text import read_text
from generated.dagster import ConfigError, load
from tests.environments import SETTINGS, analysis_of, copy_case

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".mypy_cache" / "environments"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The generated files of the case `warehouse`."""
    found = analysis_of(copy_case("warehouse", tmp_path_factory.mktemp("warehouse")))
    made = layout_deployment(found.deployment, found.types, found.values)
    return {
        **{f"_runtime/{path}": text for path, text in runtime_files().items()},
        **{f"analytics/{path}": text for path, text in made.items()},
        "__init__.py": "",
    }


def said(files: dict[str, str]) -> list[str]:
    """What mypy --strict says, as `line of code: message`."""
    try:
        verify(files, CACHE)
    except GenerateError as error:
        found: list[str] = []
        for diagnostic in error.diagnostics:
            lines = files[str(diagnostic.file)].splitlines()
            found.append(f"{lines[(diagnostic.line or 1) - 1].strip()}  # {diagnostic.message}")
        return found
    return []


def test_what_is_generated_is_clean(files: dict[str, str]) -> None:
    assert said(files) == []


EDITS = {
    "a literal where only a reference will do": (
        'password=EnvVar("SNOWFLAKE_PASSWORD")', 'password="hunter2"',
        'Argument "password" to "Snowflake" has incompatible type "str"; expected "EnvVar[str]"',
    ),
    "a reference where none is resolved": (
        'account="acme"', 'account=EnvVar("ACCOUNT")',
        'Argument "account" to "Snowflake" has incompatible type "EnvVar[Never]"; expected "str"',
    ),
    "a value that is not among the choices": (
        'warehouse="LARGE"', 'warehouse="HUGE"',
        'Argument "warehouse" to "Snowflake" has incompatible type "Literal[\'HUGE\']"',
    ),
    "a string for a number": ("attempts=10", 'attempts="10"', 'Argument "attempts" to "Retry" has incompatible type "str"'),
    "a misspelt field": ('prefix="raw"', 'prefx="raw"', 'Unexpected keyword argument "prefx" for "Bucket"'),
    "a field that is missing": ('account="acme",', "", 'Missing named argument "account" for "Snowflake"'),
    "a wrong member of a list": ('on=["timeout"]', 'on=["never"]', 'List item 0 has incompatible type "Literal[\'never\']"'),
    "a resource of another class": (
        '"alerts": AlertsNone(', '"alerts": Retry(attempts=1) if not ENVIRONMENTS else AlertsNone(',
        'Incompatible types (expression has type "Retry',
    ),
    "a resource that is left out of one environment": (
        '"lake": Bucket(\n            # lake.bucket\n            bucket="acme-lake"', '"alerts": Bucket(bucket="acme-lake"',
        'Missing key "lake" for TypedDict "Resources"',
    ),
    "a resource that no other environment has": (
        '"lake": Bucket(\n            # lake.bucket\n            bucket="dev-bucket"', '"lakes": Bucket(bucket="dev-bucket"', 'Extra key "lakes" for TypedDict',
    ),
    "an environment that is none": ('"local": _local', '"lokal": _local', 'has incompatible type "Literal[\'lokal\']": "Callable'),
    "a default that is none": ('default="local"', 'default="lokal"', 'Argument "default" to "current" has incompatible type'),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), EDITS.values(), ids=EDITS.keys())
def test_an_edit_to_something_wrong_is_a_type_error(files: dict[str, str], old: str, new: str, expected: str) -> None:
    path = "analytics/environments.py"
    assert old in files[path]
    found = said({**files, path: files[path].replace(old, new, 1)})
    assert any(expected in line for line in found), found


USE = """
from typing import assert_type

from staged.analytics import RESOURCES, Environment, ResolvedSnowflake, Resources, Snowflake, current_environment, resources

snowflake = RESOURCES[current_environment()]["snowflake"]
assert_type(snowflake, Snowflake)
assert_type(snowflake.resolve({}), ResolvedSnowflake)
assert_type(snowflake.resolve().port, int)
assert_type(snowflake.resolve().password, str)
assert_type(resources(), Resources)
assert_type(resources("production"), Resources)
for environment in RESOURCES:
    assert_type(environment, Environment)
"""


def test_a_user_gets_exact_types(files: dict[str, str]) -> None:
    assert said({**files, "use.py": USE}) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('RESOURCES["prodution"]', "Invalid index type \"Literal['prodution']\""),
        ('RESOURCES["local"]["snowflak"]', 'TypedDict "Resources" has no key "snowflak"'),
        ('RESOURCES["local"]["snowflake"].acount', '"Snowflake" has no attribute "acount"; maybe "account"?'),
        ('snowflake.user = "me"', 'Property "user" defined in "Snowflake" is read-only'),
        ("snowflake.port + 1", 'Unsupported operand types for + ("EnvVar[int]" and "int")'),
        ('RESOURCES["local"] = {}', "Unsupported target for indexed assignment"),
    ],
)
def test_a_user_is_told_of_mistakes(files: dict[str, str], line: str, expected: str) -> None:
    found = said({**files, "use.py": f"{USE}\n{line}\n"})
    assert any(expected in message for message in found), found


CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "real" / "dagster_instance"


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


def test_the_values_of_real_configurations_are_proved_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each real dagster.yaml that is valid is an environment, whose one resource is the whole instance."""
    if not CORPUS.is_dir():
        pytest.skip(f"there is no {CORPUS}: the corpus of real configurations is not at hand")
    documents = {f"file{number}": data for number, data in enumerate(_valid(CORPUS))}
    assert len(documents) > 40
    folder = tmp_path.resolve()
    shutil.copytree(ROOT / "schemas" / "dagster", folder / "schemas")
    (folder / "pyproject.toml").write_text(SETTINGS)
    _write_deployment(folder, documents)
    with pytest.raises(GenerateError) as caught:
        analysis_of(folder)
    assert {d.code for d in caught.value.diagnostics} == {"secret"}, "some have passwords in them"
    documents = {name: _without_passwords(data) for name, data in documents.items()}
    _write_deployment(folder, documents)
    found = analysis_of(folder)
    made = layout_deployment(found.deployment, found.types, found.values)
    files = {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
    files |= {f"analytics/{path}": text for path, text in made.items()}
    for path, text in files.items():
        place = folder / "made_of_real_files" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    monkeypatch.syspath_prepend(folder)
    resources = import_module("made_of_real_files.analytics").RESOURCES
    dump = import_module("made_of_real_files._runtime.record").dump_value
    for name, data in documents.items():
        # What was written as a default may be left out of the dump: as values they are the same.
        assert load(dump(resources[name]["instance"])) == load(data)
    assert said(files) == []


def _write_deployment(folder: Path, documents: dict[str, Any]) -> None:
    deployment = {
        "environments": {name: {} for name in documents},
        "current": {"env": "DAGSTER_DEPLOYMENT"},
        "resources": {"instance": {"schema": "schemas/instance.yaml"}},
        "values": {name: {"instance": data} for name, data in documents.items()},
    }
    (folder / "deployment.yaml").write_text(yaml.dump(deployment, Dumper=_Dumper, sort_keys=False))


def _without_passwords(data: Any) -> Any:
    if isinstance(data, list):
        return [_without_passwords(member) for member in data]
    if not isinstance(data, dict):
        return data
    return {
        k: {"env": "PW"} if k == "password" and isinstance(v, str) else _without_passwords(v) for k, v in data.items()
    }


def _valid(folder: Path) -> Iterator[Any]:
    for path in sorted(folder.glob("*.y*ml")):
        try:
            data = read_text(path.read_bytes(), dialect="dagster").data
            load(data)
        except (ConfigError, RuntimeConfigError):
            continue
        if data:
            yield data
