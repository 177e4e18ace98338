"""The values in a schema that no message shows: those of fields that it calls secret, by a mark or by their name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, cast

from .addresses import secrets_in
from .json_values import is_list, is_object
from .secret_names import SECRET

_GIVING: Final = ("default", "const", "enum", "examples", "example", "x-aliases")
_SHORT: Final = 2
_MARKS: Final = ("x-secret", "x-sensitive", "writeOnly", "airbyte_secret")


def hidden_values(schema: Any) -> Iterator[str]:
    """Texts of values under keywords that give one, and whatever in the schema is a secret by its form."""
    todo: list[tuple[Any, bool]] = [(schema, False)]
    while todo:
        one, named = todo.pop()
        if is_object(one):
            secret = named or any(one.get(word) is True for word in _MARKS) or one.get("format") == "password"
            for keyword in _GIVING:
                if keyword in one:
                    yield from _leaves(one[keyword], secret)
            for key, member in one.items():
                if key in ("properties", "patternProperties") and is_object(member):
                    todo += [(part, SECRET.search(name) is not None) for name, part in member.items()]
                else:
                    # A branch speaks about the same value.
                    todo.append(
                        (
                            member,
                            secret and key in ("allOf", "anyOf", "oneOf", "items", "contains", "if", "then", "else"),
                        )
                    )
        elif is_list(one):
            todo += [(member, named) for member in one]
        elif isinstance(one, str):
            yield from secrets_in(one)


def _leaves(value: Any, secret: bool) -> Iterator[str]:
    """The secret scalars in a value: all of a secret value, and those below a key that is marked as secret."""
    todo: list[tuple[Any, bool]] = [(value, secret)]
    while todo:
        one, hidden = todo.pop()
        if is_object(one):
            for key, member in cast("dict[Any, Any]", one).items():
                below = hidden or SECRET.search(str(key)) is not None
                todo.append((member, below))
        elif is_list(one):
            todo += [(member, hidden) for member in one]
        elif hidden and one is not None and not isinstance(one, bool) and len(str(one)) > _SHORT:
            yield str(one)
