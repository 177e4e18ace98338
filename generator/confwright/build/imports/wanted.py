"""What an import is asked for: what the command line says, added to what the settings remember."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ...base.diagnostics import Diagnostic, ProjectError
from ...base.json_values import is_list
from ...base.near_words import did_you_mean
from ...base.said import Ours, as_name, own, own_or_none
from ...project.settings import ImportSettings, Project
from ...runtime import dataclass
from ...systems.importing.importer import Importer

Options = Mapping[str, bool | str | tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An import: its importer, all options, its Python and the folder that it writes; `root` is that of the project.

    `before` is what was remembered, None where nothing was. `python_setting` is the Python as the settings have it.
    """

    importer: Importer
    options: Options
    python: str
    target: Path
    root: Path
    before: ImportSettings | None = None
    python_setting: str = ""


def wanted(
    importer: Importer,
    given: Mapping[str, Any],
    project: Project | None,
    *,
    python: str = "",
    output: Path | None = None,
) -> Wanted:
    """The import that a command asks for. What the project remembers of it stays: an import of a part deletes nothing."""
    root = project.root if project is not None else Path.cwd()
    before = next((one for one in project.imports if one.name == importer.name), None) if project is not None else None
    stated: Options = {name: tuple(value) if is_list(value) else value for name, value in given.items()}
    if importer.stated is not None:
        stated = importer.stated(stated, root)
    if before is not None and output is not None and output.absolute() != _folder(before, importer, root):
        before = None  # another folder is another import
    target = output.absolute() if output is not None else _folder(before, importer, root)
    options = _complete(importer, _joined(before.options, stated) if before is not None else stated)
    remembered = before.python if before is not None else ""
    return Wanted(
        importer=importer, options=options, python=python or _program(remembered, root) or sys.executable, target=target,
        root=root, before=before, python_setting=_inside(python, root) if python else remembered,
    )  # fmt: skip


def remembered(project: Project, importers: Mapping[str, Importer], python: str = "") -> list[Wanted]:
    """All imports of a project. Raises ProjectError for one that there is not, or whose options it does not know."""
    problems = [problem for one in project.imports for problem in _problems(one, importers, project)]
    if problems:
        raise ProjectError(problems)
    return [wanted(importers[one.name], {}, project, python=python, output=one.output) for one in project.imports]


def joined(one: Wanted, more: Options) -> Options:
    """The options of an import with others added."""
    return _joined(one.options, more)


def _joined(below: Options, above: Options) -> Options:
    """Options with those of `above` added: lists grow, anything else is replaced."""
    found = dict(below)
    for name, value in above.items():
        old = found.get(name)
        if isinstance(value, tuple):
            members = old if isinstance(old, tuple) else (old,) if isinstance(old, str) else ()
            value = tuple(dict.fromkeys((*members, *value)))
        found[name] = value
    return found


def _complete(importer: Importer, options: Options) -> Options:
    return importer.complete(options) if importer.complete is not None else options


def _folder(before: ImportSettings | None, importer: Importer, root: Path) -> Path:
    return before.output if before is not None and before.output is not None else root / "schemas" / importer.folder


def _program(python: str, root: Path) -> str:
    """A remembered Python: the name of a program, or a path from the folder of the project."""
    return str(root / python) if os.path.dirname(python) else python  # noqa: PTH120 - a text of the settings


def _inside(python: str, root: Path) -> str:
    """How the settings name a Python; empty where it is outside the project, as others have it elsewhere."""
    if not os.path.dirname(python):  # noqa: PTH120
        return python
    path = os.path.abspath(python)  # noqa: PTH100 - no link is followed: that of a virtual environment leads out of it
    relative = os.path.relpath(path, root)
    return "" if relative.startswith("..") or os.path.isabs(relative) else Path(relative).as_posix()  # noqa: PTH117


def _problems(one: ImportSettings, importers: Mapping[str, Importer], project: Project) -> Iterable[Diagnostic]:
    importer = importers.get(one.name)
    if importer is None:
        yield _problem(project, f"there is no importer {as_name(one.name)!r}", did_you_mean(one.name, importers))
        return
    known = {_parameter(argument.names, argument.settings): argument for argument in importer.options}
    for name, value in one.options.items():
        if name not in known:
            yield _problem(
                project, f"there is no option {as_name(name)!r} of {as_name(one.name)}", did_you_mean(name, known)
            )
        elif isinstance(value, bool) != (known[name].settings.get("action") == "store_true"):
            yield _problem(project, f"{as_name(name)!r} of {as_name(one.name)} has a value of the wrong type", None)


def _parameter(names: tuple[str, ...], settings: Mapping[str, Any]) -> str:
    return str(settings.get("dest") or names[0].lstrip("-").replace("-", "_"))


def _problem(project: Project, message: Ours, hint: Ours | None) -> Diagnostic:
    file = str(project.root / "pyproject.toml")
    return Diagnostic(code="project-setting", message=own(f"imports: {message}"), file=file, hint=own_or_none(hint))
