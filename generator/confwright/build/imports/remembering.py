"""Writes an import into the settings, as a table of its own: `[tool.confwright.imports.NAME]`. Everything else stays as it is."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from ...base.diagnostics import Diagnostic, ProjectError
from ...base.json_values import is_list, is_object
from ...base.reading import SMALL, file_bytes
from ...base.said import as_name, own
from ...base.toml_lines import read_toml_text
from ...base.writing import write_file
from ...project.reading import TABLE, load_project
from .wanted import Options, Wanted

_HEADER = re.compile(r"^\s*\[")


def remember(one: Wanted, options: Options) -> bool:
    """Write an import into pyproject.toml of its project; whether that changed the file.

    Raises ProjectError (`project-setting`) where the table cannot be added, with its text.
    """
    file = one.root / "pyproject.toml"
    text = file_bytes(file, SMALL).decode()
    table = _table(one, options)
    data = read_toml_text(text)
    expected = copy.deepcopy(data)
    settings = expected.setdefault(TABLE[0], {}).setdefault(TABLE[1], {})
    if settings.get("imports", {}).get(one.importer.name) == table:
        return False
    settings.setdefault("imports", {})[one.importer.name] = table
    lines = _lines(one.importer.name, table)
    new = _replaced(text, lines)
    try:
        fits = read_toml_text(new) == expected
    except ValueError:
        fits = False
    if not fits:
        message = "the import was not remembered: its table cannot be added to the settings as they are written"
        hint = f"write it yourself: {' '.join(as_name(line.strip()) for line in lines)}"
        raise ProjectError([Diagnostic(code="project-setting", message=own(message), file=str(file), hint=own(hint))])
    write_file(file, new)
    return True


def _table(one: Wanted, options: Options) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in options.items():
        if value not in ((), "", False):
            found[name] = list(value) if isinstance(value, tuple) else value
    if one.python_setting:
        found["python"] = one.python_setting
    if one.target != one.root / "schemas" / one.importer.folder:
        found["output"] = one.target.relative_to(one.root).as_posix()
    return found


def _lines(name: str, table: dict[str, Any]) -> list[str]:
    """The lines of a table. A member of a list has a line of its own, so that additions of two branches merge."""
    lines = [f"[{'.'.join(TABLE)}.imports.{name}]"]
    for key, value in table.items():
        if is_list(value):
            members: list[str] = value
            lines += [f"{key} = [", *(f"    {_text(one)}," for one in members), "]"]
        else:
            lines.append(f"{key} = {str(value).lower() if isinstance(value, bool) else _text(value)}")
    return lines


def _text(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _replaced(text: str, lines: list[str]) -> str:
    """The text with the lines of a table in the place of those that begin with the same header, or at its end."""
    ending = "\r\n" if "\r\n" in text else "\n"
    old = text.splitlines()
    start = next((number for number, line in enumerate(old) if line.strip() == lines[0]), None)
    if start is None:
        before = [*old, ""] if old and old[-1].strip() else old
        return ending.join([*before, *lines, ""])
    end = next((number for number in range(start + 1, len(old)) if _HEADER.match(old[number])), len(old))
    while end > start + 1 and (not old[end - 1].strip() or old[end - 1].lstrip().startswith("#")):
        end -= 1  # lines above the next table belong to that
    return ending.join([*old[:start], *lines, *old[end:], ""])


def is_remembered(one: Wanted) -> bool:
    """Whether an import can be remembered: in a usable project, or a folder with a pyproject.toml, into a folder of that."""
    if not one.target.is_relative_to(one.root) or one.target == one.root or not (one.root / "pyproject.toml").is_file():
        return False
    try:
        return load_project(one.root).root == one.root
    except ProjectError as error:
        return all(problem.code == "project-missing" for problem in error.diagnostics) or _is_new(one.root)


def _is_new(root: Path) -> bool:
    """Whether the settings of a folder have a table that names nothing yet: an import is the first."""
    try:
        tools = read_toml_text(file_bytes(root / "pyproject.toml", SMALL).decode()).get(TABLE[0])
    except (OSError, ValueError):
        return False
    table = tools.get(TABLE[1]) if is_object(tools) else None
    return is_object(table) and not table.keys() & {"packages", "versions", "imports"}
