"""What makes a message useful: how a value should be written, and which problems only repeat another. Shows no value."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, Final

from .report import ARRAY, OBJECT

if TYPE_CHECKING:
    from .report import At, Found

_INTEGER: Final = re.compile(r"[-+]?\d+")
_NUMBER: Final = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
_BOOLEANS: Final = ("true", "false", "yes", "no", "on", "off")


def how_to_write(value: Any, expected: str) -> str | None:
    """A hint where the value is right but for how it is written: quotes, or their absence, are the usual mistake."""
    if isinstance(value, OBJECT) and "{env: NAME}" in expected:
        return _about_reference(value)
    if isinstance(value, OBJECT) and value.keys() == {"env"}:
        return "no reference is resolved here: the value itself must stand here"
    if value is None:
        return "give it a value, or take the key out" if "null" not in expected else None
    if type(value) is str:
        if "a boolean" in expected and value.lower() in _BOOLEANS:
            return "write true or false, without quotes"
        integer = "an integer" in expected and _INTEGER.fullmatch(value)
        if integer or ("a number" in expected and _NUMBER.fullmatch(value)):
            return "write it without quotes"
    elif "a string" in expected and type(value) in (int, float, bool):
        return "write it in quotes"
    if "a list" in expected and not isinstance(value, ARRAY):
        return "a list of one is written [it], or with '- ' in front"
    return None


def _about_reference(value: dict[str, Any]) -> str:
    """A hint for a mapping that stands where a reference could."""
    if "env" not in value:
        return "a reference is written {env: NAME}"
    if len(value) > 1:
        return "a reference has no key beside 'env'"
    return "the name of a variable is a string"


def known_keys(known: Collection[str]) -> str | None:
    """A hint with the keys that there are, where they are few."""
    if not 0 < len(known) <= 6 or any(len(key) > 40 or not key.isprintable() for key in known):
        return None
    return f"there {'is' if len(known) == 1 else 'are'}: {', '.join(sorted(known))}"


def without_echoes(problems: Iterable[Found]) -> list[Found]:
    """The problems without those that another one explains.

    A value of the wrong type breaks other rules too, and a misspelt key is also one that is missing.
    """
    found = list(problems)
    wrong: set[At] = {one.at for one in found if one.code == "type"}
    misspelt = {(one.at[0], one.key) for one in found if one.code == "unknown-key" and one.at is not None}

    def is_echo(one: Found) -> bool:
        if one.code == "missing-key":
            return (one.at, one.key) in misspelt
        return one.code != "type" and not one.on_key and one.at in wrong

    return [one for one in found if not is_echo(one)]


def nearest(wrong: object, known: Collection[str], likeness: float = 0.6) -> str | None:
    """The known word that a wrong one was probably meant to be; `likeness` is from 0 to 1, where they are the same."""
    if not isinstance(wrong, str) or len(wrong) > 100:
        return None
    from difflib import get_close_matches  # only where something is wrong: it costs a millisecond to import

    near = get_close_matches(wrong, sorted(known), 1, likeness)
    return near[0] if near else None


def did_you_mean(wrong: object, known: Collection[str]) -> str | None:
    """A hint with the nearest of the known words."""
    near = nearest(wrong, known)
    return f"did you mean {near!r}?" if near else None
