"""What a reference turns into, shown behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from ..base.diagnostics import GenerateError, ProjectError
from ..base.json_values import Keys
from .tree import Node, at, variable_in, walk

if TYPE_CHECKING:
    from pathlib import Path

    from ..environments.analysed import Analysis
    from ..project.reading import Project


def of_document(file: Path, text: str, project: Project | None) -> dict[Keys, str]:
    """The Python types of the references of a document, by their keys."""
    from ..validate.needs import needs_of_file

    try:
        needed = needs_of_file(file, text.encode("utf-8", "surrogatepass"), file.name, project)
    except (ProjectError, GenerateError):
        return {}
    return {need.keys: need.into for need in needed.needs if need.keys and need.into != "?"}


def of_deployment(tree: Node, analysis: Analysis) -> dict[Keys, str]:
    """The Python types of the references in every layer, as they were when the deployment was last right."""
    from ..environments.variables import variables

    into = {use.keys: use.into for variable in variables(analysis) for use in variable.uses}
    values = at(tree, ("values",))
    return {
        ("values", layer.key, *keys): into[keys]
        for layer in (values.node.entries if values is not None else ())
        for keys, _ in walk(layer.node)
        if keys in into
    }


def hints(tree: Node, types: Mapping[Keys, str]) -> Iterator[tuple[int, str]]:
    """Offsets, and what is shown there."""
    for keys, entry in walk(tree):
        is_reference = variable_in(entry.node) is not None or "{{" in entry.node.text
        if keys in types and is_reference:
            yield entry.node.span.end, f": {types[keys]}"
