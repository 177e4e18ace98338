"""The rules across the keys of an object, in words: those that people can follow, and that no field can say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from ..names import counted
from ..schema.node import Node, asserted
from .view import target

_ANNOUNCED: Final = 12
_CONSTANTS: Final = 6
_ONLY_KEYS: Final = frozenset({"required", "types"})


def rules(node: Node) -> str:
    """The rules of an object and of all that holds beside it, one a line; empty where there are none."""
    lines: dict[str, None] = {}
    seen: set[Node] = set()
    pending = [node]
    while pending:
        here = pending.pop(0)
        if here not in seen:
            seen.add(here)
            lines |= dict.fromkeys(_rules(here))
            pending += [*here.refs, *here.all_of]
    shown = [*lines][:_ANNOUNCED]
    return "\n".join(["Rules:", *(f"- {line}" for line in shown)]) if shown else ""


def _rules(node: Node) -> Iterator[str]:
    if node.min_properties and node.min_properties == node.max_properties:
        yield f"Exactly {counted(node.min_properties, 'key')}."
    else:
        if node.min_properties:
            yield f"At least {counted(node.min_properties, 'key')}."
        if node.max_properties is not None:
            yield f"At most {counted(node.max_properties, 'key')}."
    for key, others in node.dependent_required.items():
        if others:
            yield f"{key!r} needs {_all(others)}."
    for key, sub in node.dependent_schemas.items():
        demanded = target(sub).required
        if demanded and _about_objects(target(sub)):
            yield f"{key!r} needs {_all(demanded)}."
        yield from (f"If {key!r} is given: {line}." for line in _consequences(sub))
    for group, word in ((node.any_of, "At least"), (node.one_of, "Exactly")):
        choices = [_demanded(branch) for branch in group]
        if len(choices) > 1 and all(choices):
            yield f"{word} one of {_list([_all(keys) for keys in choices], 'or')}."
    if node.not_ is not None:
        yield from (f"{line[0].upper()}{line[1:]}." for line in _forbidden(node.not_))
    condition = _condition(node.if_) if node.if_ is not None else ""
    if condition:
        for branch, words in ((node.then, "If"), (node.else_, "Unless")):
            if branch is None:
                continue
            demanded = target(branch).required
            if demanded and _about_objects(target(branch)):
                yield f"{words} {condition}: {_all(demanded)} {'are' if len(demanded) > 1 else 'is'} required."
            yield from (f"{words} {condition}: {line}." for line in _consequences(branch))


def _consequences(branch: Node) -> Iterator[str]:
    """What a branch asks of the keys beside those that must be there: keys that must not, and those that can only be constants."""
    end = target(branch)
    if not _about_objects(end):
        return
    if end.not_ is not None:
        yield from _forbidden(end.not_)
    for key, declared in end.properties.items():
        only = target(declared)
        if only.always is False:
            yield f"{key!r} is not allowed"
        elif (
            only.values
            and not only.sensitive
            and len(only.values) <= _CONSTANTS
            and asserted(only) <= {"values", "types"}
        ):
            yield f"{key!r} can only be {_list([repr(value) for value in only.values], 'or')}"


def _about_objects(node: Node) -> bool:
    return node.types is None or "object" in node.types


def _demanded(node: Node) -> Sequence[str]:
    """The keys that a branch asks for, if it asks for nothing else."""
    end = target(node)
    objects = end.types is None or end.types == frozenset({"object"})
    return end.required if objects and not end.refs and asserted(end) <= _ONLY_KEYS else ()


def _forbidden(node: Node) -> Iterator[str]:
    end = target(node)
    keys = _demanded(end)
    choices = [_demanded(branch) for branch in end.any_of]
    if keys:
        yield f"not {_all(keys)} together" if len(keys) > 1 else f"{keys[0]!r} is not allowed"
    elif choices and all(len(keys) == 1 for keys in choices) and asserted(end) == frozenset({"any_of"}):
        names = [repr(keys[0]) for keys in choices]
        yield f"{_list(names, 'and')} {'are' if len(names) > 1 else 'is'} not allowed"


def _condition(node: Node) -> str:
    """`'mode' is 'a'`; empty for a condition that is more than constants of keys that must be there."""
    end = target(node)
    demanded = _demanded(end)
    if demanded:
        return f"{_all(demanded)} {'are' if len(demanded) > 1 else 'is'} given"
    if end.refs or not asserted(end) <= {*_ONLY_KEYS, "properties"}:
        return ""
    parts: list[str] = []
    for key in dict.fromkeys((*end.properties, *end.required)):
        declared = end.properties.get(key)
        values: Sequence[Any] | None = target(declared).values if declared is not None else None
        if declared is not None and (values is None or asserted(target(declared)) - {"values", "types"}):
            return ""
        words = ["given"] if values is None else [repr(value) for value in values]
        parts.append(f"{key!r} is {_list([*words, *(() if key in end.required else ('not given',))], 'or')}")
    return " and ".join(parts)


def _all(keys: Sequence[str]) -> str:
    return _list([repr(key) for key in keys], "and")


def _list(words: Sequence[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
