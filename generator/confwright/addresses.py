"""Passwords in addresses: text that no schema calls sensitive may still hold one."""

from __future__ import annotations

import re
from typing import Any, Final

from .schema.node import is_list, is_object

HIDDEN: Final = "***"
_LOGIN = re.compile(
    r"(?P<before>[A-Za-z][A-Za-z0-9+.-]*://[^\s/?#@:]*:)(?:[^\s/?#]*(?=@)|(?!\d*(?:[/?#]|\Z))[^\s,]*(?=@))"
)
"""An address with a password in it. The last `@` ends it: what is in front may hold one, and other signs, unquoted."""


def without_passwords(text: str) -> str:
    """`text` with `***` for the password of every address in it."""
    return _LOGIN.sub(rf"\g<before>{HIDDEN}", text) if "://" in text else text


def data_without_passwords(data: Any) -> Any:
    """JSON-like data, its texts without the passwords of addresses."""
    if isinstance(data, str):
        return without_passwords(data)
    if is_object(data):
        return {key: data_without_passwords(member) for key, member in data.items()}
    return [data_without_passwords(member) for member in data] if is_list(data) else data
