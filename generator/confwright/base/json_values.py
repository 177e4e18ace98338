"""JSON values and places inside them, to type checkers too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Union

if TYPE_CHECKING:  # importers run on Python 3.9 too
    from typing import TypeAlias, TypeGuard

Keys: TypeAlias = tuple[Union[str, int], ...]
"""The place of a value in a document: keys of mappings and numbers of list members, from the top."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def pointer_of(keys: Keys) -> str:
    """The JSON Pointer (RFC 6901) of a place."""
    return "".join("/" + escaped(str(key)) for key in keys)


def escaped(token: str) -> str:
    """A key as a token of a JSON Pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescaped(token: str) -> str:
    """The key that a token of a JSON Pointer means."""
    return token.replace("~1", "/").replace("~0", "~")
