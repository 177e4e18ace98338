"""A schema node: one subschema, with every reference followed and the keywords of all drafts in one spelling."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, Final

from ...base.json_values import pointer_of

ALL_TYPES: Final[frozenset[str]] = frozenset({"object", "array", "string", "number", "boolean", "null"})


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()
"""No such keyword; `None` is a value in JSON."""


BARE_DEPRECATION: Final = "deprecated"
"""The reason if `deprecated: true` gives none."""


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a node: the name of its document and the tokens of the JSON pointer."""

    document: str
    tokens: tuple[str, ...]

    @property
    def pointer(self) -> str:
        return pointer_of(self.tokens)

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}"


@dataclass(slots=True, eq=False)
class Node:
    """One subschema. Compared by identity: the same place under the same dynamic scope is the same node.

    `always` is set for the schemas `true` and `false`. `refs` are the targets of `$ref`, `$dynamicRef` and
    `$recursiveRef`, which hold beside the other keywords. Patterns are in ECMA-262's language, `pattern_shown` as it is
    written; `unserved`: there is one that is not checked. `format` is set where the format is asserted, to the name that the
    runtime knows it by; `format_name` is the keyword as it is written. `python`: the format whose values are those of Python.
    `sensitive`: the value is not shown; `kept_secret`: nor may the schema give it, as words of ours say. `is_copy`: a node that
    is equal to its only reference; `copied_to`: the keys of all that are equal to this one.
    """

    place: Place
    always: bool | None = None
    refs: tuple[Node, ...] = ()
    types: frozenset[str] | None = None
    values: tuple[Any, ...] | None = None
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    pattern_shown: str | None = None
    format: str | None = None
    prefix: tuple[Node, ...] = ()
    items: Node | None = None
    contains: Node | None = None
    min_contains: int = 1
    max_contains: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    unevaluated_items: Node | None = None
    properties: dict[str, Node] = field(default_factory=dict[str, "Node"])
    pattern_properties: dict[str, Node] = field(default_factory=dict[str, "Node"])
    additional: Node | None = None
    property_names: Node | None = None
    required: tuple[str, ...] = ()
    min_properties: int | None = None
    max_properties: int | None = None
    dependent_required: dict[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])
    dependent_schemas: dict[str, Node] = field(default_factory=dict[str, "Node"])
    unevaluated_properties: Node | None = None
    all_of: tuple[Node, ...] = ()
    any_of: tuple[Node, ...] = ()
    one_of: tuple[Node, ...] = ()
    not_: Node | None = None
    if_: Node | None = None
    then: Node | None = None
    else_: Node | None = None
    # annotations
    title: str | None = None
    description: str | None = None
    default: Any = MISSING
    examples: tuple[Any, ...] = ()
    deprecated: str | None = None
    format_name: str | None = None
    python: str | None = None
    # our vocabulary
    env_form: str | None = None
    secret: bool = False
    sensitive: bool = False
    kept_secret: bool = False
    read_only: bool = False
    discriminator: tuple[str, ...] = ()
    aliases: tuple[Any, ...] = ()
    exact_integer: bool = False
    unserved: bool = False
    unique_by: str | None = None
    wanted_name: str | None = None
    resource: str | None = None
    resource_kinds: tuple[str, ...] = ()
    names_resource: str | None = None
    wanted_attribute: str | None = None
    kubernetes: tuple[str, bool] | None = None
    # what `copies` found
    is_copy: bool = False
    copied_to: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Node({self.place})"

    def children(self) -> tuple[Node, ...]:
        """Every node this one's meaning depends on, references included, in a fixed order."""
        single = (
            self.items, self.contains, self.unevaluated_items, self.additional, self.property_names,
            self.unevaluated_properties, self.not_, self.if_, self.then, self.else_,
        )  # fmt: skip
        return (
            *self.refs, *self.properties.values(), *self.pattern_properties.values(), *self.prefix,
            *self.dependent_schemas.values(), *self.all_of, *self.any_of, *self.one_of,
            *(node for node in single if node is not None),
        )  # fmt: skip

    def in_place(self) -> tuple[Node, ...]:
        """The nodes that look at the same value as this one."""
        single = (self.not_, self.if_, self.then, self.else_)
        return (
            *self.refs, *self.dependent_schemas.values(), *self.all_of, *self.any_of, *self.one_of,
            *(node for node in single if node is not None),
        )  # fmt: skip


_ANNOTATIONS = frozenset(
    {
        "place", "always", "refs", "title", "description", "default", "examples", "deprecated", "sensitive",
        "kept_secret", "read_only", "wanted_name",
        "resource", "resource_kinds", "names_resource",
        "wanted_attribute", "pattern_shown", "unserved", "is_copy", "copied_to",
        "discriminator", "aliases", "exact_integer", "format_name", "min_contains", "max_contains", "then", "else_",
    }
)  # fmt: skip
_ASSERTIONS = tuple(f for f in Node.__dataclass_fields__ if f not in _ANNOTATIONS)
_values = attrgetter(*_ASSERTIONS)
_BARE: tuple[Any, ...] = _values(Node(Place("", ())))


def asserted(node: Node) -> frozenset[str]:
    """The names of the attributes by which a node says something about values, its references aside."""
    # The hottest loop of a generation: most values are the very objects of a bare node.
    pairs = zip(_ASSERTIONS, _values(node), _BARE, strict=True)
    return frozenset([name for name, value, bare in pairs if value is not bare and value != bare])
