"""The rules across the fields of a class, in sentences; a rule that no sentence here says is shown as the schema has it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from ..base.json_values import is_list, is_object
from ..generate.names import counted
from ..generate.plan.view import target
from ..generate.schema.graph import Graph
from ..generate.schema.node import Node, asserted
from ..generate.schema.walk import nodes_at
from ..runtime.report import dotted
from .shown_values import code, listed, shown, text
from .views import Line, Rule, Span

_VALUED = ("const", "enum", "default", "examples")


def rules_of(node: Node, graph: Graph) -> tuple[Rule, ...]:
    """The rules of an object beside its fields, those of what it refers to and joins included."""
    return tuple(dict.fromkeys(_Reader(node, graph).rules()))


class _Reader:
    def __init__(self, root: Node, graph: Graph) -> None:
        self._root, self._graph = root, graph

    def rules(self) -> Iterator[Rule]:
        for node in _together(self._root):
            yield from self._of(node)

    def _of(self, node: Node) -> Iterator[Rule]:
        for key, others in node.dependent_required.items():
            yield Rule(text(code(key), " needs ", *listed(list(others), "and"), " beside it."))
        for key, sub in node.dependent_schemas.items():
            sentence = self._demands(sub)
            yield self._rule(node, "dependentSchemas", sentence and text("With ", code(key), ": ", *sentence, "."))
        if node.min_properties is not None or node.max_properties is not None:
            yield Rule(text(*self._count(node)))
        if node.property_names is not None:
            sentence = self._value(node.property_names)
            yield self._rule(node, "propertyNames", sentence and text("Every key ", *sentence, "."))
        for pattern in node.pattern_properties:
            yield Rule(text("Keys that match ", code(pattern), " are allowed too."))
        for group, keyword, words in ((node.any_of, "anyOf", "At least one"), (node.one_of, "oneOf", "Exactly one")):
            if group and any(self._about_keys(branch) for branch in group):
                yield self._rule(node, keyword, self._choice(group, words))
        if node.not_ is not None:
            sentence = self._denied(node.not_)
            description = node.not_.description
            line = (
                text(f"{description[:1].upper()}{description[1:]}.")
                if description
                else sentence and text("Always: ", *sentence, ".")
            )
            yield self._rule(node, "not", line)
        if node.if_ is not None:
            yield self._rule(node, "if", self._condition(node))

    def _count(self, node: Node) -> Iterator[str | Span]:
        least, most = node.min_properties or 0, node.max_properties
        keys = list(node.properties)
        closed = node.additional is not None and node.additional.always is False
        named = closed and 1 < len(keys) <= 12
        amount = (
            f"Exactly {least}" if least == most
            else f"At least {least}" if most is None
            else f"At most {most}" if not least
            else f"{least} to {most}"
        )  # fmt: skip
        if named:
            yield f"{amount} of "
            yield from listed(keys, "and")
            yield "."
        else:
            yield f"{amount} {'key' if (most or least) == 1 else 'keys'}."

    def _condition(self, node: Node) -> Line | None:
        condition = self._demands(node.if_) if node.if_ is not None else None
        if condition is None:
            return None
        parts: list[str | Span] = ["If ", *condition]
        for word, branch in ((": ", node.then), ("; otherwise: ", node.else_)):
            if branch is None or branch.always is True:
                continue
            sentence = self._demands(branch)
            if sentence is None:
                return None
            parts += [word, *sentence]
        return text(*parts, ".")

    def _choice(self, group: tuple[Node, ...], words: str) -> Line | None:
        parts = [self._demands(branch) for branch in group]
        sentence = [part for part in parts if part is not None]
        if len(sentence) < len(parts):
            return None
        return text(f"{words} of these: ", *_joined(sentence, "; "), ".")

    def _about_keys(self, node: Node) -> bool:
        """Whether a branch is a rule about keys. A branch with a class of its own is shown as a type instead."""
        names = asserted(node)
        return bool(names) and names <= {"required", "not_", "any_of", "one_of", "if_", "dependent_required"}

    def _demands(self, node: Node, at: tuple[str, ...] = ()) -> Line | None:
        """What an object at some keys must have to pass, or None where a sentence cannot say all of it."""
        node = target(node)
        if node.always is not None:
            return text("anything goes") if node.always else text("nothing is allowed")
        if node.refs or not asserted(node) <= {"required", "properties", "types", "not_", "any_of", "min_properties"}:
            return None
        parts: list[Line] = []
        bare = [dotted((*at, key)) for key in node.required if not self._says(node.properties.get(key))]
        if bare:
            parts.append((*listed(bare, "and"), Span(" are there" if len(bare) > 1 else " is there")))
        if node.min_properties is not None:
            whose = (code(dotted(at)), Span(" has ")) if at else ()
            parts.append((*whose, Span(f"at least {counted(node.min_properties, 'key')}")))
        sentence = self._properties(node, at)
        if sentence is None:
            return None
        parts += sentence
        if node.not_ is not None:
            inner = self._denied(node.not_, at)
            if inner is None:
                return None
            parts.append(inner)
        if node.any_of:
            branches = [self._demands(branch, at) for branch in node.any_of]
            known = [branch for branch in branches if branch is not None]
            if len(known) < len(branches):
                return None
            parts.append(tuple(_joined(known, " or ")))
        return tuple(_joined(parts, " and ")) if parts else None

    def _denied(self, node: Node, at: tuple[str, ...] = ()) -> Line | None:
        """What must not hold."""
        branches = [sub for sub in node.any_of if _only(sub, "required") and len(sub.required) == 1]
        if branches and len(branches) == len(node.any_of) and _only(node, "any_of"):
            return text("none of ", *listed([dotted((*at, sub.required[0])) for sub in branches], "and"), " is there")
        if _only(node, "required"):
            keys = [dotted((*at, key)) for key in node.required]
            return text(*listed(keys, "and"), " are not allowed together" if len(keys) > 1 else " is not there")
        inner = self._demands(node, at)
        return inner and text("it is not so that ", *inner)

    def _properties(self, node: Node, at: tuple[str, ...]) -> list[Line] | None:
        """What the values at keys must be. Keys with the same rule are listed together."""
        same: dict[Line, list[str]] = {}
        parts: list[Line] = []
        for key, sub in node.properties.items():
            if not self._says(sub):
                continue
            sentence = self._value(sub, (*at, key))
            if sentence is not None:
                same.setdefault(sentence, []).append(dotted((*at, key)))
                continue
            inner = self._demands(sub, (*at, key))
            if inner is None:
                return None
            parts.append(inner)
        return [text(*listed(keys, "and"), " ", *sentence) for sentence, keys in same.items()] + parts

    @staticmethod
    def _says(node: Node | None) -> bool:
        return node is not None and (node.always is False or bool(asserted(node)) or bool(node.refs))

    def _value(self, node: Node, at: tuple[str, ...] = ()) -> Line | None:
        """What a value must be, or None."""
        node = target(node)
        if node.always is False:
            return text("must not be there")
        if node.not_ is not None and node.not_.description and _only(node, "not_"):
            return text(node.not_.description)
        names = asserted(node)
        if node.refs:
            return None
        if "values" in names and names <= {"values", "types"} and node.values is not None:
            hidden = bool(at) and any(n.secret or n.sensitive for n in nodes_at(self._root, at))
            return text("is ", *listed([shown(value, hidden=hidden) for value in node.values], "or"))
        if names == frozenset({"types"}) and node.types is not None:
            return text(f"is of the type {' or '.join(sorted(node.types))}")
        if names == frozenset({"pattern"}) and node.pattern is not None:
            return text("matches ", code(node.pattern))
        if names == frozenset({"min_items"}) and node.min_items == 1:
            return text("is not empty")
        if names == frozenset({"required"}):
            return text("has ", *listed(list(node.required), "and"))
        return None

    def _rule(self, node: Node, keyword: str, line: Line | None) -> Rule:
        if line:
            return Rule(line)
        return Rule(text("A rule as the schema has it"), self._excerpt(node, keyword))

    def _excerpt(self, node: Node, keyword: str) -> str:
        """The rule as the schema has it, values of sensitive fields left out."""
        document = next(d for d in self._graph.documents if d.name == node.place.document)
        here: Any = document.data
        for token in node.place.tokens:
            here = here[int(token)] if is_list(here) else here[token]
        names = ("if", "then", "else") if keyword == "if" else (keyword,)
        found = {name: here[name] for name in names if name in here} or here
        secret = {key for key in self._keys() if any(n.secret or n.sensitive for n in nodes_at(self._root, (key,)))}
        return json.dumps(_masked(found, secret, hide=False), indent=2, ensure_ascii=False)

    def _keys(self) -> Iterable[str]:
        return {key for node in nodes_at(self._root, ()) for key in node.properties}


def _masked(schema: Any, secret: set[str], *, hide: bool) -> Any:
    if is_object(schema):
        hide = hide or bool(schema.get("x-secret") or schema.get("x-sensitive"))
        out: dict[str, Any] = {}
        for key, value in schema.items():
            if hide and key in _VALUED:
                out[key] = "***"
            elif key == "properties" and is_object(value):
                out[key] = {name: _masked(sub, secret, hide=hide or name in secret) for name, sub in value.items()}
            else:
                out[key] = _masked(value, secret, hide=hide)
        return out
    return [_masked(member, secret, hide=hide) for member in schema] if is_list(schema) else schema


def _only(node: Node, *names: str) -> bool:
    """Whether a node asserts just these things."""
    return asserted(node) == frozenset(names)


def _joined(parts: list[Line], between: str) -> Iterator[Span]:
    for number, part in enumerate(parts):
        if number:
            yield Span(between)
        yield from part


def _together(node: Node) -> Iterator[Node]:
    """A node and what holds beside it: its references and `allOf`."""
    seen: dict[Node, None] = {}
    pending = [node]
    while pending:
        here = pending.pop(0)
        if here not in seen:
            seen[here] = None
            pending += [*here.refs, *here.all_of]
    return iter(seen)
