"""What tells one place of a schema from the places beside it, in words: for names, where the key alone is not enough."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from ...base.json_values import is_list, is_object
from ..names import pascal
from ..schema.keywords import KEYWORDS, NAMED

At = Callable[[tuple[str, ...]], Any]
"""Gives the value at the tokens of a pointer."""

_LISTS = ("anyOf", "oneOf", "allOf")
_KINDS = {
    "object": "Object", "array": "List", "string": "Text", "integer": "Number", "number": "Number", "boolean": "Flag",
    "null": "Null",
}  # fmt: skip
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
_NUMBERS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
_LONGEST = 30


class BranchWords:
    """Words for the branches of choices. What a choice holds is looked at once, however many branches it has."""

    def __init__(self) -> None:
        # With the list itself, so that its identity stays its own.
        self._known: dict[int, tuple[Any, list[list[str]], Counter[str]]] = {}

    def of(self, tokens: tuple[str, ...], at: At) -> list[str]:
        """Words for the branch at a place, those that tell it apart from its neighbours first; empty for no branch."""
        if len(tokens) < 2 or tokens[-2] not in _LISTS or not tokens[-1].isdigit():
            return []
        group = at(tokens[:-1])
        if not is_list(group) or not all(is_object(branch) for branch in group):
            return []
        if id(group) not in self._known:
            words = _words_of_group(group)
            self._known[id(group)] = (group, words, Counter(word for found in words for word in set(found)))
        _, words, counts = self._known[id(group)]
        mine = words[int(tokens[-1])]
        return [*(word for word in mine if counts[word] == 1), *(word for word in mine if counts[word] > 1)]


def _words_of_group(group: list[dict[str, Any]]) -> list[list[str]]:
    """The words of each branch of a choice."""
    closed = [_closed(branch) for branch in group]
    common = set[str](closed[0]).intersection(*closed[1:]) if closed else set[str]()
    found: list[list[str]] = []
    for own, branch in zip(closed, group, strict=True):
        words = [*(_few(own[key]) for key in own if key in common), *_words(branch)]
        found.append([word for word in words if word])
    return found


def _words(schema: dict[str, Any]) -> list[str]:
    """What a schema says that it could be called by: its tag, its title, what it demands, its keys, its type."""
    declared = schema.get("properties")
    properties: dict[str, Any] = declared if is_object(declared) else {}
    keys = list(properties)
    required = schema.get("required")
    demanded = [key for key in required if isinstance(key, str)] if is_list(required) else []
    found = [_tag(key, properties[key]) for key in keys]
    title = schema.get("title")
    if isinstance(title, str) and len(title) <= _LONGEST and len(title.split()) <= 4:
        found.append(pascal(title))
    reference = schema.get("$ref")
    if isinstance(reference, str):
        found.append(pascal(reference.rsplit("/", 1)[-1].rsplit("#", 1)[-1]))
    if "if" in schema:
        found.append(condition_word(schema))
    found += [pascal(key) for key in (*demanded, *keys)]
    named = schema.get("type")
    found += [
        _KINDS[name] for name in (named if is_list(named) else [named]) if isinstance(name, str) and name in _KINDS
    ]
    if keys or demanded:
        found.append("Object")
    if is_object(schema.get("items")):
        found += [f"{word}List" for word in _words(schema["items"])]
    parts = schema.get("allOf")
    for inner in parts if is_list(parts) else ():
        found += _words(inner) if is_object(inner) else []
    return [word for word in dict.fromkeys(found) if 0 < len(word) <= _LONGEST]


def _tag(key: str, schema: Any) -> str:
    """The one value that a property may be, in PascalCase: `Http`, `On` and `NotOn`, `VersionTwo`; else empty."""
    if not is_object(schema):
        return ""
    values = [schema["const"]] if "const" in schema else schema.get("enum")
    if not is_list(values) or len(values) != 1:
        return ""
    value = values[0]
    if isinstance(value, str):
        return pascal(value)
    if isinstance(value, bool):
        return pascal(key) if value else "Not" + pascal(key)
    return pascal(key) + _NUMBERS[value] if isinstance(value, int) and 0 <= value < len(_NUMBERS) else ""


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """The properties that are a constant or one of a set: together with its neighbours' they may tell a branch."""
    properties = schema.get("properties")
    declared = properties if is_object(properties) else {}
    return {
        key: value
        for key, value in declared.items()
        if is_object(value) and ("const" in value or is_list(value.get("enum")))
    }


def _few(schema: Any) -> str:
    """The two or three strings that a property may be, as one word; empty where it is something else."""
    values = schema.get("enum") if is_object(schema) else None
    if is_list(values) and 2 <= len(values) <= 3 and all(isinstance(value, str) for value in values):
        return "Or".join(pascal(value) for value in values)
    return ""


def condition_word(schema: dict[str, Any]) -> str:
    """What an `if` asks for."""
    condition = schema.get("if")
    words = _words(condition) if is_object(condition) else []
    return words[0] if words else ""


def pattern_word(pattern: str) -> str:
    """The plain words of a regular expression: `^job_[a-z]+$` is about a `Job`."""
    plain = re.sub(r"\\.|\[[^\]]*\]|\{[^}]*\}|\(\?[:=!<]*|[^A-Za-z0-9_ -]", " ", pattern)
    word = pascal("_".join(plain.split()[:2]))
    return word if 1 < len(word) <= _LONGEST else ""


def surroundings(tokens: tuple[str, ...], at: At, branches: BranchWords) -> Iterator[str]:
    """Words for a place, from the inside to the outside."""
    for end in range(len(tokens), 0, -1):
        token, before = tokens[end - 1], tokens[end - 2] if end > 1 else ""
        if before in _LISTS:
            yield from branches.of(tokens[:end], at)
        elif token in ("then", "else") and before not in ("properties", "patternProperties"):
            parent = at(tokens[: end - 1])
            word = condition_word(parent) if is_object(parent) else ""
            if word:
                yield {"then": "When", "else": "Unless"}[token] + word
        elif before in ("dependentSchemas", "dependencies"):
            yield f"With{pascal(token)}"
        elif before in ("prefixItems", "items") and token.isdigit():
            yield from _ORDINALS[int(token) : int(token) + 1]
        elif before == "patternProperties":
            yield from filter(None, [pattern_word(token)])
        elif not token.isdigit() and (token not in KEYWORDS or before in NAMED):
            yield pascal(token)
