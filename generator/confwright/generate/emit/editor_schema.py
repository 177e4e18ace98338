"""What editors need to help with a YAML document: its schema without our notes, and a comment that names it."""

from __future__ import annotations

import re
from typing import Any

from ...base.json_values import is_list, is_object

_COMMENT = re.compile(r"# (?:yaml-language-server: \$schema=|\$schema: ).*(?:\r\n|\n|$)")


def plain(schema: Any) -> Any:
    """A bundled schema without the notes of our own vocabulary: strict validators refuse words they do not know."""
    if is_list(schema):
        return [plain(member) for member in schema]
    if not is_object(schema):
        return schema
    out: dict[str, Any] = {}
    for key, value in schema.items():
        # Below `properties` and in values, all names are the user's, even if they look like keywords.
        if key in _NAMED and is_object(value):
            out[key] = {name: plain(sub) for name, sub in value.items()}
        elif not key.startswith("x-"):
            out[key] = value if key in _VALUES else plain(value)
    return out


_NAMED = ("properties", "patternProperties", "$defs", "dependentSchemas")
_VALUES = ("const", "enum", "default", "examples", "required", "dependentRequired")


def with_schema_comment(text: str, address: str) -> str:
    """A document with the comments that name its schema in its first lines: for the YAML language server, and JetBrains.

    Those that are there already are replaced. A byte order mark stays in front, `%YAML` directives and the rest below.
    """
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    rest = text[len(mark) :]
    while match := _COMMENT.match(rest):
        rest = rest[match.end() :]
    end = "\r\n" if "\r\n" in rest else "\n"
    return f"{mark}# yaml-language-server: $schema={address}{end}# $schema: {address}{end}{rest}"
