"""Where the schema says something about a key, and which field of the generated package holds its value."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..base.json_values import Keys, unescaped
from ..base.reading import SMALL, file_text
from ..generate.pipeline import Built
from ..generate.schema.node import Node
from ..generate.schema.walk import nodes_at
from ..generate.sources.reading import SourceDocument
from ..runtime import dataclass

_MOST: Final = 20
"""Places of one key: a choice may have hundreds of branches."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A line and a column of a file, both from 1."""

    file: Path
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field of a generated class."""

    module: str
    record: str
    field: str


def schema_spots(built: Built, keys: Keys) -> list[Spot]:
    """Where the schemas of a package define the value at some keys."""
    found: dict[Spot, None] = {}
    for node in _properties(built, keys):
        document = next((one for one in built.graph.documents if one.name == node.place.document), None)
        if isinstance(document, SourceDocument):
            place = document.locate(node.place.tokens, key=True) or document.locate(node.place.tokens)
            found |= {Spot(document.path, *place): None} if place is not None else {}
    return list(found)[:_MOST]


def _properties(built: Built, keys: Keys) -> list[Node]:
    """The nodes of a key itself, and not what they refer to, where there are such."""
    nodes = nodes_at(built.graph.root, keys)
    own = [node for node in nodes if node.place.tokens[-1:] == tuple(map(str, keys[-1:]))]
    return own or list(nodes[:1])


def spots_of_pointer(built: Built, pointer: str) -> list[Spot]:
    """Where a pointer leads, as `Field.pointer` has it: the name of a document, `#`, and the keys."""
    name, _, rest = pointer.partition("#")
    tokens = tuple(unescaped(part) for part in rest.split("/")[1:])
    for document in built.graph.documents:
        if isinstance(document, SourceDocument) and document.name == name:
            place = document.locate(tokens, key=True) or document.locate(tokens)
            return [Spot(document.path, *place)] if place is not None else []
    return []


def fields_at(built: Built, keys: Keys) -> Iterator[FieldOf]:
    """The fields that the value at some keys is in, in Python."""
    owners = {str(node.place) for node in nodes_at(built.graph.root, keys[:-1])}
    for module in built.package.modules:
        for record in module.records:
            if record.pointer in owners:
                for field in record.fields:
                    if field.key.raw == keys[-1]:
                        yield FieldOf(module.name, record.name, field.name)


def pointer_of_field(built: Built, where: FieldOf) -> str:
    """The pointer of the schema that a field comes from; empty where there is no such field."""
    for module in built.package.modules:
        for record in module.records if module.name == where.module else ():
            if record.name == where.record:
                return next((field.pointer for field in record.fields if field.name == where.field), "")
    return ""


def field_spot(folder: Path, where: FieldOf) -> Spot | None:
    """Where a field is in a generated package; None where that has not been generated, or differs."""
    file = folder / f"{where.module.replace('.', '/')}.py"
    for cls in _classes(file):
        for line in cls.body if cls.name == where.record else ():
            if isinstance(line, ast.AnnAssign) and getattr(line.target, "id", "") == where.field:
                return Spot(file, line.lineno, line.col_offset + 1)
    return None


def field_at(file: Path, line: int, module: str) -> FieldOf | None:
    """The field of a generated class that is defined in a line."""
    for cls in _classes(file):
        for one in cls.body:
            if isinstance(one, ast.AnnAssign) and one.lineno == line:
                return FieldOf(module, cls.name, getattr(one.target, "id", ""))
    return None


def _classes(file: Path) -> list[ast.ClassDef]:
    """The classes of a generated module, which is parsed and never run."""
    try:
        tree = ast.parse(file_text(file, 8 * SMALL))
    except (OSError, UnicodeDecodeError, SyntaxError, ValueError, RecursionError):
        return []
    return [node for node in tree.body if isinstance(node, ast.ClassDef)]
