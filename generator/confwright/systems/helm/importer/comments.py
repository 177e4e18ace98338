"""What the comments of a values.yaml say of its keys.

Read: plain comments above a key, `# -- text` of helm-docs (with `(type)`), `## @param key [type] text` of Bitnami's generator, and
`# @schema` of both plugins of that name: a block between two such lines, or `# @schema type:string;minLength:1`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ....base.json_values import is_list, is_object
from ....runtime.report import ConfigError
from ....runtime.yaml_text import read_text

_COMMENT: Final = re.compile(r"[ \t]*#+ ?(.*)")
_DOCUMENTED: Final = re.compile(r"--\s*(?:\(([\w/]+)\)\s*)?(.*)")
_PARAM: Final = re.compile(r"^[ \t]*##\s*@(?:param|extra)\s+(\S+)\s+(?:\[[^\]]*\]\s*)?(.+)$", re.MULTILINE)
_BEHIND: Final = re.compile(
    r"""[ \t]*[\w.-]+:[ \t]+(?:[^\s#"'\[{|>&*][^#"']*|"[^"]*"|'[^']*'|\[\]|\{\})[ \t]+#+ ?(.+)"""
)
_YAML: Final = re.compile(r"\s*(?:- |[\w./-]+:(?:\s|$)|[{}\[\]])")
_TAG: Final = "@schema"
_KEYWORDS: Final = frozenset((
    "type", "enum", "const", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern", "format",
    "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "items", "minProperties", "maxProperties", "title",
    "description", "additionalProperties", "patternProperties", "properties", "anyOf", "oneOf", "allOf", "not", "examples",
    "deprecated",
))  # fmt: skip
_TYPES: Final = {
    "string": "string", "int": "integer", "integer": "integer", "float": "number", "number": "number", "bool": "boolean",
    "boolean": "boolean", "list": "array", "array": "array", "object": "object", "dict": "object", "map": "object",
    "tpl/string": "string", "tpl/object": "object", "tpl/array": "array", "yaml/object": "object",
}  # fmt: skip
_LONGEST: Final = 600


class Comments:
    """The comments of a text, by the lines of its keys (from 1)."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._params = {found[1]: found[2].strip() for found in _PARAM.finditer(text)}

    def of(self, path: str, line: int) -> dict[str, Any]:
        """What is said of the key with a dotted path, as JSON Schema."""
        block = self._above(line)
        stated, rest = _annotated(block)
        found = _described(rest)
        if path in self._params:
            found = {"description": self._params[path][:_LONGEST]}
        elif "description" not in found:
            behind = _BEHIND.fullmatch(self._lines[line - 1]) if 0 < line <= len(self._lines) else None
            found |= {"description": behind[1].strip()[:_LONGEST]} if behind else {}
        return {**found, **stated}

    def _above(self, line: int) -> list[str]:
        """The lines of comment right above a line, without their signs."""
        found: list[str] = []
        for text in reversed(self._lines[: max(line - 1, 0)]):
            comment = _COMMENT.fullmatch(text)
            if comment is None:
                break
            found.append(comment[1].rstrip())
        return found[::-1]


def _annotated(block: Sequence[str]) -> tuple[dict[str, Any], list[str]]:
    """What `@schema` says, and the other lines."""
    stated: dict[str, Any] = {}
    rest: list[str] = []
    inside: list[str] | None = None
    for line in block:
        words = line.strip()
        if words == _TAG:
            if inside is None:
                inside = []
            else:
                stated |= _keywords("\n".join(inside))
                inside = None
        elif inside is not None:
            inside.append(line)
        elif words.startswith(_TAG + " "):
            for part in words.removeprefix(_TAG).split(";"):
                key, _, value = part.partition(":")
                stated |= _keywords(f"{key.strip()}: {value.strip()}")
        else:
            rest.append(line)
    return stated, rest if inside is None else [*rest, *inside]


def _keywords(text: str) -> dict[str, Any]:
    try:
        data = read_text(text).data
    except ConfigError:
        return {}
    found = {key: value for key, value in data.items() if key in _KEYWORDS} if is_object(data) else {}
    if is_list(found.get("type")):
        found["type"] = ["null" if one is None else one for one in found["type"]]
    return found


def _described(lines: Sequence[str]) -> dict[str, Any]:
    """The description: from `--` on where there is one, else up to the first line that is YAML."""
    kind, words = "", list[str]()
    marks = [number for number, line in enumerate(lines) if _DOCUMENTED.match(line.strip())]
    if marks:
        first = _DOCUMENTED.fullmatch(lines[marks[-1]].strip())
        kind = first[1] or "" if first else ""
        words = [first[2] if first else "", *lines[marks[-1] + 1 :]]
        words = [one for one in words if not one.strip().startswith("@")]
    else:
        for line in lines:
            if words and _YAML.match(line):
                break
            if line.strip() and not line.strip().startswith("@") and not _YAML.match(line):
                words.append(line)
    text = " ".join(" ".join(words).split())[:_LONGEST]
    found: dict[str, Any] = {"description": text} if any(one.isalpha() for one in text) else {}
    return {**({"type": _TYPES[kind.lower()]} if kind.lower() in _TYPES else {}), **found}
