"""Reads deployment.yaml and what it includes: their shape, names and inheritance. Every problem at once, each at its place.

Whether the values fit the resources' schemas is another step (values.py).
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.near_words import anew
from ..base.reading import content_of
from .defaults import default_layers
from .deployment import SECTION, Deployment, Source, displayed, in_order
from .includes import Included, add_part, included
from .plus_layers import derived_layers
from .read_plus import read_plus
from .reader import Reader
from .yaml_1_2 import read_deployment_text

_TOP: Final = ("environments", "current", "resources", "dagster-plus", "include", "variables", "values")


def read_deployment(path: Path, root: Path, contents: Mapping[Path, bytes] | None = None) -> Deployment:
    """The deployment that a file below the project's folder describes.

    `contents` are texts that are not, or not yet, in their files, by paths without symbolic links.

    Raises GenerateError with every problem.
    """
    deployment, problems = read_parts(path, root, contents)
    if problems:
        raise GenerateError(in_order(problems))
    return deployment


def read_parts(
    path: Path, root: Path, contents: Mapping[Path, bytes] | None = None
) -> tuple[Deployment, list[Diagnostic]]:
    """The same with the problems: what is wrong is read as if it were absent. Raises GenerateError where the text is not YAML."""
    anew()
    contents = contents or {}
    main = _source(path, contents)
    reader = Reader(main)
    top = reader.map(main.text.data, (), _TOP, required=("environments", "resources", "current"))
    environments = reader.environments(top.get("environments"))
    current = reader.current(top.get("current"), environments)
    resources = reader.resources(top.get("resources"), environments)
    layers = reader.layers(top.get("values"), environments, resources)
    defaults = default_layers(reader, top.get("variables"), environments)
    plus = read_plus(reader, top[SECTION], current, resources) if SECTION in top else None
    problems: list[Diagnostic] = []
    sources = [main]
    found = included(reader, top["include"], path, root) if "include" in top else Included()
    for file in found.files:
        try:
            part = _source(file, contents)
        except GenerateError as error:
            problems += error.diagnostics
            continue
        problems += add_part(part, sources, layers, defaults, environments, resources)
        sources.append(part)
    problems = [*reader.problems, *problems]
    if plus is not None and not problems:
        layers |= derived_layers(plus, current)
    folders = {Path(os.path.realpath(folder)): sha256(content_of(folder)).hexdigest() for folder in found.folders}
    deployment = Deployment(
        path=path, root=root, sources=tuple(sources), folders=folders, environments=environments, current=current,
        resources=resources, layers=layers, defaults=defaults, plus=plus,
    )  # fmt: skip
    return deployment, problems


def _source(path: Path, contents: Mapping[Path, bytes]) -> Source:
    shown = displayed(path)
    text, content = read_deployment_text(path, shown, contents.get(path.resolve()))
    return Source(path=path, shown=shown, digest=sha256(content).hexdigest(), text=text)
