"""What models of pydantic and msgspec show of secrets, in their `repr` and in errors: nothing."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pydantic
import pytest

from confwright.generate.emit.styles.style import Style
from confwright.generate.pipeline import Options, generate_files
from tests.typing.checkers import run_mypy, run_pyright

MARKER = "hunter2-Zq7"
HIDDEN = {"type": "string", "x-sensitive": True}
SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "token": HIDDEN, "user": {"type": "string", "default": "bob", "description": "Who \u2028 logs\fin."}, "copy": {**HIDDEN, "description": "A copy."},
        "many": {"type": "array", "items": HIDDEN},
        "deep": {"type": "object", "properties": {"key": HIDDEN, "n": {"type": "integer"}}},
        "bag": {"type": "object", "additionalProperties": HIDDEN, "properties": {"a": {"type": "string"}}},
        "only": {"type": "object", "additionalProperties": False, "properties": {"secret": HIDDEN}},
    },
}  # fmt: skip
DOCUMENT: dict[str, Any] = {
    "token": MARKER, "user": "ann", "copy": MARKER, "many": [MARKER], "deep": {"key": MARKER, "n": 7, "other": "open"},
    "bag": {"a": "seen", "b": MARKER}, "only": {"secret": MARKER},
}  # fmt: skip
STYLES: tuple[Style, ...] = ("pydantic", "msgspec")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    root = tmp_path_factory.mktemp("styles_secrets")
    schema = root / "schema.json"
    schema.write_text(json.dumps(SCHEMA))
    for style in STYLES:
        folder = root / f"hiding_{style}"
        folder.mkdir()
        for name, text in generate_files(schema, "app", {}, Options(style=style, runtime="beside")).items():
            (folder / name).write_text(text)
    sys.path.insert(0, str(root))
    yield root
    sys.path.remove(str(root))


def _convert(style: Style, data: Any) -> Any:
    root: Any = importlib.import_module(f"hiding_{style}").Root
    return msgspec.convert(data, root) if style == "msgspec" else root.model_validate(data)


@pytest.mark.parametrize("style", STYLES)
def test_no_repr_shows_a_sensitive_value(made: Path, style: Style) -> None:
    value = _convert(style, DOCUMENT)
    assert (value.token, value.only.secret) == (MARKER, MARKER)
    rich = repr(list(value.__rich_repr__())) if style == "msgspec" else ""
    shown = f"{value!r} {value!s} {[value]!r} {value.bag!r} {value.only!r} {rich}"
    assert MARKER not in shown
    assert "user='ann'" in shown
    assert "n=7" in shown
    assert ("other='open'" in shown) == (style == "pydantic"), "msgspec keeps no key that is not a field"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "data", [{"token": [MARKER]}, {"many": MARKER}, {"deep": MARKER}, {"deep": {"n": MARKER}}, MARKER, [MARKER]]
)
def test_no_error_shows_a_value(made: Path, style: Style, data: Any) -> None:
    with pytest.raises((pydantic.ValidationError, msgspec.ValidationError)) as caught:
        _convert(style, data)
    assert MARKER not in f"{caught.value!r} {caught.value}"


def test_both_checkers_take_the_models(made: Path, tmp_path: Path) -> None:
    folders = [made / f"hiding_{style}" for style in STYLES]
    assert [*run_mypy(made, folders, tmp_path / "mypy"), *run_pyright(made, folders, tmp_path / "pyright")] == []
