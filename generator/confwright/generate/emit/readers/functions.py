"""The functions to be written: which there are, where they go, what they are called."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Literal, TypeAlias

from ...names import snake
from ...plan.decisions import Plan
from ...plan.view import target
from ...regex.length_limit import trusted_length
from ...regex.translate import translate
from ...schema.node import Node
from ..code import Code, code, identifier, join, literal

_LONG = 60

Kind: TypeAlias = Literal["read", "check", "rules", "build", "keys", "items", "keys_below", "items_below"]

State: TypeAlias = "tuple[frozenset[tuple[str, str]], int, int]"


@dataclass(slots=True)
class ModuleCode:
    """The functions of one module of `_codec`, with the constants and names they use."""

    name: str
    functions: list[Code] = field(default_factory=list[Code])
    """Each with the constants that it alone uses."""
    shared: dict[str, Code] = field(default_factory=dict[str, Code])
    """The constants that many functions use, by names that say what they are."""
    owner: str = ""
    """The function that is being written."""
    own: dict[str, Code] = field(default_factory=dict[str, Code])
    """Its constants so far, by their names."""
    helpers: list[Code] = field(default_factory=list[Code])
    """The functions that only it calls."""
    runtime: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    records: set[str] = field(default_factory=set[str])
    readers: dict[str, str] = field(default_factory=dict[str, str])
    """The functions that read the classes of the module, by their names."""
    crosses: bool = False

    def use(self, module: str, name: str) -> Code:
        """A name of the runtime, imported."""
        self.runtime.add((module, name))
        return identifier(name)

    def state(self) -> State:
        """What has been asked for so far."""
        return frozenset(self.runtime), len(self.own), len(self.shared)

    def back_to(self, state: State) -> None:
        """Forget what was asked for since, for code that is not written after all."""
        runtime, own, shared = state
        self.runtime = set(runtime)
        for constants, count in ((self.own, own), (self.shared, shared)):
            while len(constants) > count:
                constants.popitem()

    def start(self, function: str) -> None:
        """Begin with a function: what it needs is called after it, so that no other one changes with it."""
        self.owner = function
        self.helpers = []
        self.own = {}

    def finish(self, function: Code) -> None:
        """The function that `start` received."""
        constants = [_constant(name, value) for name, value in self.own.items()]
        parts = [join("\n", constants)] if constants else []
        self.functions.append(join("\n\n\n", [*parts, *self.helpers, function]))

    def helper(self, prefix: str) -> str:
        """A name for a function that only the present one calls; its text goes into `helpers`."""
        return f"{prefix}_{len(self.helpers) + 1}_for_{self.owner}"

    def constant(self, prefix: str, value: Code) -> Code:
        """A constant of the present function; equal ones are one."""
        for name, known in self.own.items():
            if known == value and name.startswith(prefix):
                return identifier(name)
        base = name = f"{prefix}_{self.owner}"
        count = 2
        while name in self.own:
            name, count = f"{base}_{count}", count + 1
        self.own[name] = value
        return identifier(name)

    def common(self, name: str, value: Code) -> Code:
        """A constant of the module, by a name that says all that it is."""
        self.shared[name] = value
        return identifier(name)


def _constant(name: str, value: Code) -> Code:
    type_ = Code(": dict[tuple[str, ...], int]") if name.startswith("_TAGS") else Code("")
    return code("{}{} = {}", identifier(name), type_, value)


class Functions:
    """Hands out names for functions and remembers which are still to be written."""

    def __init__(
        self, plan: Plan, module_of: Callable[[Node], str], repeated: frozenset[Node] = frozenset(),
        kubernetes_models: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        self.plan = plan
        self.kubernetes_models = kubernetes_models or {}
        """The models of `x-dagster-k8s`, by the document that has them."""
        self.repeated = repeated
        """Nodes whose check is worth remembering for each value."""
        self._module_of = module_of
        self.modules: dict[str, ModuleCode] = {}
        self._names: dict[tuple[Kind, Node], str] = {}
        self._taken: dict[str, set[str]] = {}
        self._labels: dict[Node, str] = {r.node: snake(n) for n, r in plan.records.items()}
        for name, alias in plan.aliases.items():
            self._labels.setdefault(alias.node, snake(name))
        self.pending: deque[tuple[Kind, Node]] = deque()

    def module(self, node: Node) -> ModuleCode:
        """The module of a node's functions."""
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
        # All of the way to it: a part of it may lead to several, and then the name depends on what else there is.
        label = "_".join(filter(None, map(snake, tokens))) or "root"
        if len(label) > _LONG:
            label = f"{label[-_LONG + 9 :].strip('_')}_{sha256(node.place.pointer.encode()).hexdigest()[:8]}"
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

    def pattern(self, source: str, module: ModuleCode) -> Code:
        """A compiled-on-demand pattern, in Python's language."""
        python, longest = translate(source), trusted_length(source)  # what cannot be served is not in the graph
        if longest is None:
            return module.constant("_PATTERN", code("{}({})", module.use("rules", "pattern"), literal(python)))
        bounded = module.use("long_texts", "bounded_pattern")
        return module.constant("_PATTERN", code("{}({}, {})", bounded, literal(python), literal(longest)))
