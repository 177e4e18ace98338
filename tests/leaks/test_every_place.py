"""A marker in every place of every kind of document, in every form that YAML has: it is in no output."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from confwright import generate_package
from confwright.__main__ import run
from confwright.base.codes import explanations
from confwright.validate.check import check
from confwright.validate.formats import FORMATS
from confwright.validate.lints import lint_text, text_kind, with_lints
from confwright.validate.packages import find_package
from confwright.validate.text_report import Style, text_report
from tests.leaks.samples import AS, DOCUMENTS, SCHEMA, TEXTS, places, replaced

MARKER, NUMBER = "hunter2Zq7", 987654321
VALUES: dict[str, Any] = {
    "text": MARKER, "number": NUMBER, "fraction": 987654321.5, "list": [MARKER], "mapping": {"a": MARKER}, "number in a list": [NUMBER], "key": {MARKER: 1},
    "key without a value": {MARKER: None}, "colon forgotten": {f"password:{MARKER}": None}, "reference": {"env": "X", "b": MARKER}, "lines": f"a\n{MARKER}\nb",
    "address": f"postgresql://u:{MARKER}@h/d", "query": f"https://h/?token={MARKER}", "words": f"a {MARKER} b", "dsn": f"host=h password={MARKER}",
}  # fmt: skip
RAW = {
    "alias": "*{0}", "tag": "!{0}", "tag with text": "!{0} x", "anchor": "&{0}", "anchored": "&{0} x", "quote": "'{0}", "at": "@{0}", "back quote": "`{0}", "percent": "%{0}",
    "flow": "{{{0}", "list": "[{0}", "block": "|{0}", "colon": "{0}: x", "two colons": "x: {0}: y", "comment": "x #{0}", "template": "{{{{ {0} }}}}", "key": "? {0}",
    "twice": "{{{0}: 1, {0}: 2}}", "merge": "{{<<: {0}}}", "double": "\"\\q{0}\"",
}  # fmt: skip
"""Forms of text in the place of a value, most of them no YAML, or other than was meant."""
NAMES = frozenset(
    {
        ("prefect", "name"), ("prefect", "entrypoint"), ("prefect", "cron"), ("workspace", "location_name"), ("workspace", "module_name"), ("dagster", "module"),
        ("dagster", "class"), ("dagster_cloud", "location_name"), ("airflow", "conn_type"), ("connections", "conn_type"), ("airflow_settings", "conn_type"), ("astro", "key"), ("airflow", "backend"), ("airflow_settings", "conn_id"), ("airflow_settings", "pool_name"), ("airflow_settings", "variable_name"),
    }
)  # fmt: skip
"""Places whose values are names of things, which the schema calls no secret: messages name those things."""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("leaks")
    (folder / "schema.json").write_text(json.dumps(SCHEMA))
    generate_package(schema=folder / "schema.json", package="leaking", output=folder / "out", verify=False)
    sys.path.insert(0, str(folder / "out"))
    try:
        own = importlib.import_module("leaking")
    finally:
        sys.path.remove(str(folder / "out"))
    return lambda kind: own if kind == "own" else find_package(AS.get(kind, kind), None)


def outputs(text: str, file: str, module: Any) -> Iterator[str]:
    """Every form of the report about a text."""
    content = text.encode()
    found = with_lints(check(content, file, module), content, file, module, None)
    yield "\n".join(text_report(found, Style(), explanations()))
    for form in FORMATS.values():
        yield form(found, explanations())
    try:
        module.loads(content, source=file)
    except module.ConfigError as error:
        yield str(error)


def leaking(text: str, file: str, module: Any) -> list[str]:
    return [
        line
        for out in outputs(text, file, module)
        for line in out.splitlines()
        if MARKER in line or str(NUMBER) in line
    ]


@pytest.mark.parametrize("form", VALUES)
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_value(kind: str, form: str, modules: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file, data = DOCUMENTS[kind]
    module = modules(kind)
    leaks: list[Any] = []
    for at in [*places(data), ("unknown",)]:
        key = next(key for key in reversed(at) if isinstance(key, str))
        if (kind, key) in NAMES or (form.startswith(("number", "fraction")) and is_public_number(data, at)):
            continue
        if form.startswith("key") and not is_below_a_secret(at):
            continue
        changed = {**data, "unknown": VALUES[form]} if at == ("unknown",) else replaced(data, at, VALUES[form])
        leaks += [(at, line) for line in leaking(json.dumps(changed, indent=1), file, module)]
    assert not leaks


def is_public_number(data: Any, at: tuple[str | int, ...]) -> bool:
    """Whether the schema says that a plain number stands there: the sample has one, and its name speaks of no secret."""
    for key in at:
        data = data[key] if at != ("unknown",) else None
    return type(data) is int and at[-1] != "pin"


def is_below_a_secret(at: tuple[str | int, ...]) -> bool:
    return any(
        str(key) in ("password", "conn_password", "token", "access_token", "fernet_key", "api_token", "hint", "pin")
        for key in at
    )


@pytest.mark.parametrize("form", RAW)
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_a_text(kind: str, form: str, modules: Any) -> None:
    file, data = DOCUMENTS[kind]
    module = modules(kind)
    leaks: list[Any] = []
    for before in (
        "password: ",
        "- password: ",
        f"{next(iter(data))}: ",
        f"{next(iter(data))}:\n  password: ",
        "password ",
        "password:",
        "",
    ):
        if form in ("colon", "key", "twice") and "password" not in before:
            continue  # names of keys are shown, but below a secret or as a part of one
        if form in ("key", "twice") and before in ("password:", "password "):
            continue
        leaks += leaking(f"{before}{RAW[form].format(MARKER)}\nother: x\n", file, module)
    assert not leaks


@pytest.mark.parametrize("kind", TEXTS)
def test_a_file_that_is_no_yaml(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    file, template = TEXTS[kind]
    for marker in (MARKER, str(NUMBER), f"{MARKER} x", f"a'{MARKER}"):
        content = template.format(marker).encode()
        known = text_kind(file, content)
        assert known is not None
        found = lint_text(content, file, known, None)
        for out in (
            "\n".join(text_report(found, Style(), explanations())),
            *(form(found, explanations()) for form in FORMATS.values()),
        ):
            assert not [
                line
                for line in out.splitlines()
                if (MARKER in line or str(NUMBER) in line) and f"PREFECT_{marker}" not in line
            ]


@pytest.mark.parametrize("form", ["text", "number", "lines", "address", "list", "mapping"])
@pytest.mark.parametrize("kind", [kind for kind in DOCUMENTS if kind != "own"])
def test_commands(
    kind: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`validate` and `read`, as they are run: the streams, and the files that are there afterwards."""
    monkeypatch.chdir(tmp_path)
    file, data = DOCUMENTS[kind]
    for at in places(data):
        if str(at[-1]) not in (
            "password",
            "conn_password",
            "token",
            "access_token",
            "fernet_key",
            "variable_value",
            "value",
            "api_token",
            "agentTokenValue",
        ):
            continue
        Path(file).write_text(json.dumps(replaced(data, at, VALUES[form])))
        run(["validate", file, "--as", AS.get(kind, kind)])
        if kind in ("connections", "variables", "airflow_settings"):
            run(["read", file, "-o", "document.yaml", "--secrets", "secrets.env"])
        said = "".join(capsys.readouterr())
        assert MARKER not in said
        assert str(NUMBER) not in said
        for path in tmp_path.iterdir():
            if path.name not in (file, "secrets.env") and (at[-1] != "value" or kind == "astro"):
                text = path.read_text()
                assert MARKER not in text, (path, at)
                assert str(NUMBER) not in text, (path, at)
            if path.name == "secrets.env":
                assert path.stat().st_mode & 0o777 == 0o600
            if path.name != file:
                path.unlink()
