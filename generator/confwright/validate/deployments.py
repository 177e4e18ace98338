"""A deployment.yaml as a document: found by the settings or by its keys, and checked as `confwright generate` checks it."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.finding import Finding
from ..base.reading import Look, look_of
from ..project.reading import DeploymentSettings, Project
from .recognise import top_keys

if TYPE_CHECKING:
    from ..environments.analysed import Analysis

_ENDINGS: Final = (".yaml", ".yml", ".json")
_NAMES: Final = "*deployment*.y*ml"
_MARKERS: Final = (frozenset({"environments", "resources"}), frozenset({"environments", "current"}))
"""Keys at the top that nothing else called deployment.yaml has together."""


def deployments_of(file: Path, content: bytes, project: Project | None, package: str = "") -> list[DeploymentSettings]:
    """The deployment that a file describes, or those that it belongs to; none for any other file. `package` is that of `--as`."""
    deployments = project.deployments if project is not None else ()
    for one in deployments:
        if one.name == package or (not package and is_same(file, one.file)):
            return [DeploymentSettings(name=one.name, file=file.absolute())]
    if package:
        return []
    included = [one for one in deployments if file.suffix in _ENDINGS and _includes(one.file, file)]
    if included or not fnmatchcase(file.name, _NAMES):
        return included
    keys = set(top_keys(content))
    described = any(marker <= keys for marker in _MARKERS)
    return [DeploymentSettings(name="deployment", file=file.absolute())] if described else []


def is_same(file: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    return file.name == other.name and file.resolve() == other.resolve()


_PATTERNS: Final[dict[Path, tuple[Look | None, list[str]]]] = {}


def _includes(main: Path, file: Path) -> bool:
    """Whether a deployment.yaml includes a file."""
    from ..environments.includes import matching, patterns_of
    from ..environments.yaml_1_2 import read_deployment_text

    look = look_of(str(main))
    if main not in _PATTERNS or _PATTERNS[main][0] != look:
        try:
            patterns = patterns_of(read_deployment_text(main, main.name)[0].data)
        except GenerateError:  # while it is being edited, what it said last
            patterns = _PATTERNS[main][1] if main in _PATTERNS else []
        _PATTERNS[main] = (look, patterns)
    return any(is_same(file, path) for pattern in _PATTERNS[main][1] for path in matching(main.parent, pattern))


def judge_deployment(
    content: bytes, file: Path, name: str, settings: DeploymentSettings, project: Project | None
) -> list[Finding]:
    """Everything that is wrong with a deployment where one of its files has this text, and what could not be checked."""
    from ..environments.analysis import analyse
    from ..environments.variables import not_looked_at

    try:
        analysis = analyse(settings, around(settings, project), contents={file.resolve(): content})
        _remember(file, analysis)
    except GenerateError as error:
        return [_finding(one, name) for one in error.diagnostics]
    return [_finding(one, name) for one in not_looked_at(analysis)]


_LAST: Final[dict[Path, Analysis]] = {}
_MOST: Final = 20


def _remember(file: Path, analysis: Analysis) -> None:
    _LAST.pop(file, None)
    _LAST[file] = analysis
    if len(_LAST) > _MOST:
        del _LAST[next(iter(_LAST))]


def last_analysis(file: Path) -> Analysis | None:
    """What is known of a deployment since this file of it was last right; None where none was in this process."""
    return _LAST.get(file)


def sketched(content: bytes, file: Path, settings: DeploymentSettings, project: Project | None) -> Analysis | None:
    """What can be known of a deployment that is wrong where one of its files has this text."""
    from ..environments.sketch import sketch

    return sketch(settings, around(settings, project), {file.resolve(): content})


def around(settings: DeploymentSettings, project: Project | None) -> Project:
    """The project of a deployment; one of its own folder for a file of none."""
    if project is not None and settings.file.is_relative_to(project.root):
        return project
    return Project(root=settings.file.parent, output=settings.file.parent, packages=())


def _finding(one: Diagnostic, name: str) -> Finding:
    return Finding(
        code=one.code, message=one.message, severity=one.severity, file=one.file or name, line=one.line or 0,
        column=one.column or 0, hint=one.hint, unchecked=one.unchecked,
    )  # fmt: skip
