"""A schema of any size, shaped like real ones: sections that refer to each other, choices, lists, maps and defaults."""

from __future__ import annotations

from typing import Any

_NOUNS = ("storage", "launcher", "queue", "sensor", "retention", "logging", "network", "scheduler", "volume", "secret")


def schema(definitions: int) -> dict[str, Any]:
    """A JSON Schema with that many definitions. The same number gives the same schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Synthetic",
        "type": "object",
        "properties": {_key(n): {"$ref": f"#/$defs/{name(n)}"} for n in range(0, definitions, 10)},
        "additionalProperties": False,
        "$defs": {name(n): _definition(n, definitions) for n in range(definitions)},
    }


def document() -> dict[str, Any]:
    """A document of every such schema with at least ten definitions."""
    return {_key(0): {"name": "first", "count": 2, "labels": {"a": "b"}, "mode": "fast"}}


def name(number: int) -> str:
    """The name of a definition; no two are alike, none ends in a digit."""
    letters = ""
    rest = number // len(_NOUNS)
    while True:
        letters = "abcdefghijklmnopqrstuvwxyz"[rest % 26] + letters
        rest //= 26
        if not rest:
            return f"Area{letters.capitalize()}{_NOUNS[number % len(_NOUNS)].capitalize()}"


def _key(number: int) -> str:
    return name(number).removeprefix("Area").lower()


def _definition(number: int, total: int) -> dict[str, Any]:
    nearby = [name((number * 7 + step) % total) for step in (1, 2, 3)]
    return {
        "description": f"What the {_NOUNS[number % len(_NOUNS)]} of an area is made of.",
        "type": "object",
        "properties": {
            "name": {"type": "string", "description": "How it is called.", "minLength": 1},
            "count": {"type": "integer", "minimum": 0, "default": 1},
            "ratio": {"type": "number"},
            "enabled": {"type": "boolean", "default": True},
            "mode": {"enum": ["fast", "safe", "off"], "default": "safe"},
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
            "next": {"$ref": f"#/$defs/{nearby[0]}"},
            "either": {"anyOf": [{"$ref": f"#/$defs/{nearby[1]}"}, {"type": "string"}]},
            "several": {"type": "array", "items": {"$ref": f"#/$defs/{nearby[2]}"}},
            "limits": {"type": "object", "properties": {"soft": {"type": "integer"}, "hard": {"type": "integer"}}},
        },
        "required": ["name"],
        "additionalProperties": False,
    }
