"""Schemas that others wrote, or that documents imply: what has the name of a secret is never shown, and no value of it is kept."""

from __future__ import annotations

import re
from typing import Any, Final

from ...base.json_values import is_list, is_object
from ...base.secret_names import SECRET

_VALUES: Final = ("default", "examples", "example")
_KEY_OF: Final = re.compile(r"^existing[A-Z]|(?:[pP]assword|[uU]sername|[tT]oken|[sS]tring)SecretKey$")
_INSIDE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def is_secret(name: str) -> bool:
    """Whether a name, also one like `apiToken`, is that of a secret. A key of a Kubernetes secret is the name of one."""
    return SECRET.search(_INSIDE.sub("_", name)) is not None and not _KEY_OF.search(name)


def hidden(schema: Any, name: str = "") -> Any:
    """A schema in which texts with the name of a secret are `x-sensitive`; `name` is that of the value it describes."""
    if is_list(schema):
        return [hidden(one, name) for one in schema]
    if not is_object(schema):
        return schema
    out: dict[str, Any] = {}
    for key, part in schema.items():
        if key in ("properties", "patternProperties") and is_object(part):
            out[key] = {inner: hidden(one, inner) for inner, one in part.items()}
        elif key in _VALUES:
            out |= {} if _has_secret(part) else {key: part}
        elif key in ("enum", "const", "required"):
            out[key] = part
        else:
            out[key] = hidden(part, name if key in ("anyOf", "oneOf", "allOf") else "")
    types = schema.get("type")
    text = types == "string" or (is_list(types) and "string" in types and "object" not in types)
    secret = (name != "" and is_secret(name)) or schema.get("format") == "password"
    if text and secret and not schema.keys() & {"enum", "const"}:
        out = {key: part for key, part in out.items() if key not in _VALUES} | {"x-sensitive": True}
    return out


def _has_secret(value: Any) -> bool:
    """Whether some value has a text with the name of a secret in it."""
    if is_list(value):
        return any(_has_secret(one) for one in value)
    return is_object(value) and any(
        _has_secret(one) or (isinstance(one, str) and one != "" and is_secret(name)) for name, one in value.items()
    )
