"""Untrusted text is a type that cannot be formatted into code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from confwright.generate.emit import templating
from confwright.generate.emit.code import code, literal
from confwright.generate.ir import Text
from tests.typing.checkers import Said, run_mypy, run_pyright
from tests.typing.strict import faults

ROOT = Path(__file__).parents[2]
FILE = Path(__file__).with_name("untrusted.py")

CODE = 16
"""Above are imports, about which pyright has more to say where no stubs are installed."""


def expected(word: str) -> dict[int, str]:
    lines = FILE.read_text("utf-8").splitlines()
    return {n: found[1] for n, line in enumerate(lines, 1) if (found := re.search(rf'# (?:{word}): "(.*)"$', line))}


def errors(said: list[Said]) -> dict[int, str]:
    return {m.line: m.message for m in said if m.file == FILE and m.severity == "error" and m.line > CODE}


def test_mypy_finds_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MYPYPATH", str(ROOT / "generator"))
    found = errors(run_mypy(ROOT, [FILE], ROOT / ".mypy_cache" / "tests-untrusted"))
    wanted = expected("error")
    assert len(wanted) > 10
    assert found.keys() == wanted.keys(), found
    for line, word in wanted.items():
        assert f'"{word}"' in found[line]


def test_pyright_finds_them_and_templates_that_are_not_ours(tmp_path: Path) -> None:
    found = errors(run_pyright(ROOT, [FILE], tmp_path / "pyright"))
    wanted = expected("error|pyright")
    assert found.keys() == wanted.keys(), found
    assert all(f'"{word}"' in found[line] for line, word in wanted.items() if word == "LiteralString")


def test_an_any_is_found(tmp_path: Path) -> None:
    """It fits every type, and a value of a document is one; what `make check` runs finds it where text of a report is wanted."""
    module = tmp_path / "module.py"
    module.write_text(
        "from dataclasses import dataclass\nfrom typing import Any, LiteralString, TypeAlias\n\n"
        "Ours: TypeAlias = LiteralString\n\n\nclass Said(str): ...\n\n\n"
        "@dataclass\nclass Finding:\n    message: Said\n    hint: Said | None\n    data: object\n\n\n"
        "def warn(message: Ours, data: object) -> None: ...\n\n\n"
        "def use(data: Any, said: Said) -> None:\n"
        "    Finding(data, None, data)\n    Finding(said, hint=data['x'], data=data)\n    warn(data.y, data)\n    warn('x', data)\n"
    )
    found = list(faults(tmp_path, {"include": [str(tmp_path)], "typeCheckingMode": "strict", "pythonVersion": "3.11"}))
    assert [line.removeprefix(f"{module}:").partition(":")[0] for line in found] == ["21", "22", "23"], found
    assert [line.partition(" for ")[2].partition(",")[0] for line in found] == ["'message'", "'hint'", "'message'"]


def test_three_modules_make_text_of_a_report() -> None:
    """`base/veil.py` of what was read, `base/frame.py` a masked line of it, `base/said.py` of what is ours."""
    making = {
        path.relative_to(ROOT / "generator" / "confwright").as_posix()
        for path in (ROOT / "generator" / "confwright").rglob("*.py")
        if "class Said:" not in (text := path.read_text("utf-8")) and re.search(r"\bSaid\(", text)
    }
    assert making == {"base/veil.py", "base/said.py", "base/frame.py"}


def test_it_has_no_string_form() -> None:
    text = Text("payload")
    for formatted in (lambda: f"{text}", lambda: str(text), lambda: "%s" % text, lambda: "{}".format(text)):  # noqa: UP031, UP032
        with pytest.raises(TypeError, match="untrusted"):
            formatted()
    assert str(code("x = {}", literal(text))) == 'x = "payload"'


def test_a_template_lets_nothing_else_through() -> None:
    for value in ("plain", Text("payload"), 1, None):
        with pytest.raises((templating.RenderError, TypeError)):
            templating._only_code(value)
    assert templating._only_code(literal("x")) == '"x"'
