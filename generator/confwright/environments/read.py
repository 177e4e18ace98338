"""Reads deployment.yaml: its shape, names and inheritance. Every problem at once, each at its place.

Whether the values fit the resources' schemas is another step (values.py).
"""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path
from typing import Final

from ..base.diagnostics import GenerateError
from ..base.near_words import anew
from .deployment import SECTION, Deployment, displayed
from .plus_layers import derived_layers
from .read_plus import read_plus
from .reader import Reader
from .yaml_1_2 import read_deployment_text

_TOP: Final = ("environments", "current", "resources", "dagster-plus", "values")
VARIABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ENVIRONMENT: Final = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*\Z")
_PRODUCTION: Final = ("production", "prod")
"""Environments of these names are production ones unless they say otherwise."""
_ENDINGS: Final = (".yaml", ".yml", ".json")


def read_deployment(path: Path, root: Path, content: bytes | None = None) -> Deployment:
    """The deployment that a file below the project's folder describes; `content` is its text where that is not in the file.

    Raises GenerateError with every problem.
    """
    anew()
    shown = displayed(path)
    text, content = read_deployment_text(path, shown, content)
    reader = Reader(path, shown, text)
    top = reader.map(text.data, (), _TOP, required=("environments", "resources", "current"))
    environments = reader.environments(top.get("environments"))
    current = reader.current(top.get("current"), environments)
    resources = reader.resources(top.get("resources"), environments)
    layers = reader.layers(top.get("values"), environments, resources)
    plus = read_plus(reader, top[SECTION], current, resources) if SECTION in top else None
    if plus is not None:
        layers |= derived_layers(plus, current)
    if reader.problems:
        raise GenerateError(sorted(reader.problems, key=lambda d: (d.line or 0, d.column or 0, d.code)))
    return Deployment(
        path=path, root=root, shown=shown, digest=sha256(content).hexdigest(), text=text, environments=environments,
        current=current, resources=resources, layers=layers, plus=plus,
    )  # fmt: skip
