"""What the planner decides: the records, aliases and fields of the package, in terms of the schema's nodes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..schema.node import MISSING, Node
from .view import View

Expr: TypeAlias = dict[str, Any]
"""A type in the normal form: `{}` for anything, `{"type": ...}`, `{"enum": [token]}`, `{"$ref": ...}`, `{"anyOf": [...]}`."""

PREFIX = "#/$defs/"


@dataclass(slots=True)
class InstancePlan:
    """An object of a record, in a default: the values of its fields by their keys, and the keys that no field has."""

    record: str
    fields: dict[str, Any]
    extra: dict[str, Any]


@dataclass(slots=True)
class FieldPlan:
    """A field: its key, its name in Python, the nodes that declare it and its type in the normal form.

    `soft` fields are declared in some branch only. `reader` is the definite node whose type the field has. A `tag` is a
    constant that must be there; what is made in Python writes it, and every other constant that is `written`. `null`: the
    default is null, and so a value that can be written. `declared`: its type, without the null of an absent key.
    `built` is the default with records in it (`InstancePlan`); `default` is its data.
    """

    key: str
    name: str
    definite: list[Node]
    soft: list[Node]
    type: Expr
    required: bool
    tag: bool = False
    written: bool = False
    default: Any = MISSING
    unset: bool = False
    null: bool = False
    reader: Node | None = None
    declared: Expr = field(default_factory=dict[str, Any])
    built: Any = MISSING


@dataclass(slots=True)
class RecordPlan:
    """A dataclass to be: the node it comes from and the view of its structure."""

    name: str
    node: Node
    view: View
    fields: list[FieldPlan] = field(default_factory=list[FieldPlan])
    extra: str | None = None
    extra_type: Expr = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class AliasPlan:
    """A named type that is not a record."""

    name: str
    node: Node
    type: Expr


@dataclass(slots=True)
class Plan:
    """Everything that was decided. `literals` holds the values behind the tokens of `enum`, `choices` the
    group of branches that a node's type is the union of."""

    root: Expr
    records: dict[str, RecordPlan]
    aliases: dict[str, AliasPlan]
    literals: list[tuple[Any, ...]]
    record_of: dict[Node, str]
    choices: dict[Node, tuple[Node, ...]] = field(default_factory=dict[Node, "tuple[Node, ...]"])
    variants: dict[Node, tuple[Node, ...]] = field(default_factory=dict[Node, "tuple[Node, ...]"])
