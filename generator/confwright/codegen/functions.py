"""The functions to be written: which there are, where they go, what they are called."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..code import Code, code, identifier, literal
from ..ecma import PatternError, translate
from ..ecma_cost import trusted_length
from ..names import snake
from ..normalise.plan import Plan
from ..normalise.view import target
from ..schema.node import Node

Kind: TypeAlias = Literal["read", "check", "rules", "build", "keys", "items", "keys_below", "items_below"]


@dataclass(slots=True)
class ModuleCode:
    """The functions of one module of `_codec`, with the constants and names they use."""

    name: str
    functions: list[Code] = field(default_factory=list[Code])
    constants: dict[str, Code] = field(default_factory=dict[str, Code])
    values: dict[tuple[str, Code], str] = field(default_factory=dict[tuple[str, Code], str])
    """The constants by what they are."""
    counts: dict[str, int] = field(default_factory=dict[str, int])
    runtime: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    records: set[str] = field(default_factory=set[str])
    crosses: bool = False
    helpers: int = 0

    def use(self, module: str, name: str) -> Code:
        """A name of the runtime, imported."""
        self.runtime.add((module, name))
        return identifier(name)

    def helper(self, prefix: str) -> str:
        """A name for a function that belongs to no node alone."""
        self.helpers += 1
        return f"{prefix}_{self.helpers}"

    def constant(self, prefix: str, code: Code) -> Code:
        """A module-level constant with this value; equal ones are one."""
        known = self.values.get((prefix, code))
        if known is None:
            self.counts[prefix] = self.counts.get(prefix, 0) + 1
            known = self.values[prefix, code] = f"{prefix}{self.counts[prefix]}"
            self.constants[known] = code
        return identifier(known)


class Functions:
    """Hands out names for functions and remembers which are still to be written."""

    def __init__(self, plan: Plan, module_of: Callable[[Node], str], often: frozenset[Node] = frozenset()) -> None:
        self.plan = plan
        self.often = often
        """Nodes whose check is worth remembering for each value."""
        self._module_of = module_of
        self.modules: dict[str, ModuleCode] = {}
        self._names: dict[tuple[Kind, Node], str] = {}
        self._taken: dict[str, set[str]] = {}
        self._labels: dict[Node, str] = {r.node: snake(n) for n, r in plan.records.items()}
        for name, alias in plan.aliases.items():
            self._labels.setdefault(alias.node, snake(name))
        self.pending: deque[tuple[Kind, Node]] = deque()
        self.problems: list[tuple[Node, str, str]] = []

    def module(self, node: Node) -> ModuleCode:
        """The module that a node's functions stand in."""
        name = self._module_of(node)
        return self.modules.setdefault(name, ModuleCode(name))

    def name(self, kind: Kind, node: Node) -> str:
        """The bare name of a function; asking for it has it written."""
        node = target(node)
        key = (kind, node)
        if key not in self._names:
            module = self.module(node)
            taken = self._taken.setdefault(module.name, set())
            base = f"{kind}_{self._label(node)}"
            name, count = base, 2
            while name in taken:
                name, count = f"{base}_{count}", count + 1
            taken.add(name)
            self._names[key] = name
            self.pending.append(key)
        return self._names[key]

    def call(self, kind: Kind, node: Node, inside: ModuleCode) -> Code:
        """The function as seen from a module."""
        node = target(node)
        name = identifier(self.name(kind, node))
        home = self.module(node)
        if home is inside:
            return name
        inside.crosses = True
        return code("_codec.{}.{}", identifier(home.name), name)

    def _label(self, node: Node) -> str:
        if node in self._labels:
            return self._labels[node]
        tokens = [
            t
            for t in node.place.tokens
            if t not in ("properties", "$defs", "definitions", "items", "allOf", "oneOf", "anyOf")
        ]
        words = [snake(t) for t in tokens[-3:]]
        label = "_".join(w for w in words if w)[-60:].strip("_") or "root"
        self._labels[node] = label
        return label

    def label_of(self, node: Node) -> str:
        """What a branch is called in messages: its class, its tag, the keys it asks for, or its type."""
        end = target(node)
        record = self.plan.record_of.get(end)
        if record is not None:
            return record
        for name, alias in self.plan.aliases.items():
            if alias.node is end:
                return name
        for key, declared in end.properties.items():
            values = target(declared).values
            if values is not None and len(values) == 1 and isinstance(values[0], str):
                return f"{key} {values[0]!r}"
        if end.required:
            return "a mapping with " + " and ".join(repr(key) for key in end.required[:3])
        if end.types is not None:
            return " or ".join(
                sorted(
                    {"string": "a string", "object": "a mapping", "array": "a list", "null": "null"}.get(t, t)
                    for t in end.types
                )
            )
        return "a value of another form"

    def pattern(self, node: Node, source: str, module: ModuleCode) -> Code:
        """A compiled-on-demand pattern, in Python's language."""
        module.use("rules", "pattern")
        try:
            python, longest = translate(source), trusted_length(source)
        except PatternError as error:
            self.problems.append((node, error.code, f"this regular expression cannot be served: {error}"))
            return module.constant("_PATTERN", code('pattern("")'))
        if longest is None:
            return module.constant("_PATTERN", code("pattern({})", literal(python)))
        return module.constant("_PATTERN", code("pattern({}, {})", literal(python), literal(longest)))
