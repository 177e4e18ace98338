"""What can be known of a deployment that is wrong: everything but the parts that are."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from ..base.diagnostics import GenerateError
from ..base.reading import file_bytes
from ..generate.sources.overrides import Overrides
from ..generate.sources.reading import Amended, SourceLimits
from ..project.reading import DeploymentSettings, Project
from .analysed import Analysis
from .deployment import Deployment
from .inherit import cycles
from .read import read_parts
from .types import Types, build_types
from .values import right_values
from .yaml_1_2 import read_deployment_text

_MOST_LINES: Final = 8
"""Lines that are left out of a text that is not YAML, and those above in which each mistake is looked for."""
_LARGEST: Final = 50_000
"""Bytes of a text whose lines are tried: each try parses it, and someone is typing."""
_MOST_RESOURCES: Final = 20
"""Resources that are tried one by one, where the schema of one cannot be used."""


def sketch(settings: DeploymentSettings, project: Project, contents: Mapping[Path, bytes]) -> Analysis | None:
    """A deployment without what is wrong in it; None where nothing is left. `contents` are texts by paths without links.

    The values are those of the environments that are right.
    """
    try:
        contents = {**contents, settings.file.resolve(): _readable(settings.file, contents)}
        overrides = Overrides(project.overrides, project.root)
        deployment = _in_line(read_parts(settings.file, project.root, contents)[0])
        types, deployment = _types(deployment, settings.name, SourceLimits.of(project.limits), overrides.amended)
        return Analysis(deployment, types, right_values(deployment, types)[0])
    except (GenerateError, OSError):
        return None


def _readable(file: Path, contents: Mapping[Path, bytes]) -> bytes:
    """The text of a deployment.yaml, without the lines that make it no YAML. Raises GenerateError, OSError."""
    content = contents.get(file.resolve())
    content = file_bytes(file) if content is None else content
    wrong = _wrong_line(content) if len(content) <= _LARGEST else None
    for _ in range(_MOST_LINES):
        if wrong is None:
            break
        # The parser sees only further down that a bracket or a quote is not closed.
        tries = [_without(content, number) for number in _doubtful(content, wrong)]
        content = max(tries, key=lambda one: _wrong_line(one) or sys.maxsize, default=content)
        before, wrong = wrong, _wrong_line(content)
        if wrong is not None and wrong <= before:
            break
    return content


def _wrong_line(content: bytes) -> int | None:
    """The line, from 1, in which a text is seen to be no YAML."""
    try:
        read_deployment_text(Path(), "", content)
    except GenerateError as error:
        return error.diagnostics[0].line or 0
    return None


def _doubtful(content: bytes, wrong: int) -> list[int]:
    """Where the mistake may be that is seen in a line: in it, in one of those above, or where a quote is not closed."""
    lines = content.splitlines()[:wrong]
    found = [
        number
        for number, line in enumerate(lines, 1)
        if line.strip() and (number > wrong - _MOST_LINES or line.count(b'"') % 2 or line.count(b"'") % 2)
    ]
    return found[: -2 * _MOST_LINES : -1]


def _without(content: bytes, number: int) -> bytes:
    """A text with an empty line in the place of one."""
    lines = content.splitlines(keepends=True)
    line = lines[number - 1]
    lines[number - 1] = line[len(line.rstrip(b"\r\n")) :]
    return b"".join(lines)


def _in_line(deployment: Deployment) -> Deployment:
    """A deployment whose environments extend only what is there, and none itself."""
    environments = deployment.environments
    lost = {name for circle in cycles(environments) for name in circle}
    lost |= {name for name, one in environments.items() if one.extends is not None and one.extends not in environments}
    return replace(
        deployment,
        environments={name: replace(one, extends=None) if name in lost else one for name, one in environments.items()},
    )


def _types(
    deployment: Deployment, package: str, limits: SourceLimits, amended: Amended | None
) -> tuple[Types, Deployment]:
    """The types of the resources whose schemas can be used, and the deployment of these. Raises GenerateError for none."""

    def of(names: list[str]) -> tuple[Types, Deployment]:
        some = replace(deployment, resources={name: deployment.resources[name] for name in names})
        return build_types(some, package, limits, amended), some

    def is_usable(name: str) -> bool:
        try:
            of([name])
        except GenerateError:
            return False
        return True

    names = [name for name, one in deployment.resources.items() if one.schemas]
    try:
        return of(names)
    except GenerateError:
        return of([name for name in names[:_MOST_RESOURCES] if is_usable(name)])
