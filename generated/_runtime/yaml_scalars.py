"""What a plain scalar means: the words and numbers of YAML 1.2 (core schema) and of YAML 1.1 as PyYAML reads it.

Dates stay strings in both, since JSON has none; so "dagster" (YAML 1.1 without timestamps) is 1.1. A number that Python
could not write out again in decimal digits is refused, and so is one that does not fit its notation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Final, Literal, TypeAlias

Dialect: TypeAlias = Literal["1.1", "1.2", "dagster"]
Scalar: TypeAlias = "str | int | float | bool | None"

MAX_DIGITS: Final = 4300
"""Python converts no longer integer from or to decimal text, unless it is told to."""
_MAX_BITS: Final = 14_284


def _forms(**words: Scalar) -> dict[str, Scalar]:
    """Each word as it is, Capitalised and in CAPITALS: the only three forms YAML knows."""
    return {form: value for word, value in words.items() for form in (word, word.capitalize(), word.upper())}


_WORDS: Final = {"": None, "~": None} | _forms(null=None, true=True, false=False)
_OLD_WORDS: Final = _WORDS | _forms(yes=True, no=False, on=True, off=False)
_FLOATS: Final[dict[str, Scalar]] = {
    **{sign + form: float(sign + "inf") for sign in ("", "+", "-") for form in (".inf", ".Inf", ".INF")},
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}


class BadNumberError(ValueError):
    """A number that cannot be read; `str()` says why, without the number."""


def integer(text: str, base: int = 10) -> int:
    """An integer. Raises BadNumberError where it is too long or has a wrong digit."""
    try:
        value = int(text, base) if len(text) <= MAX_DIGITS else None
    except ValueError:
        # A longer limit cannot be had by asking: `sys.set_int_max_str_digits` belongs to the application.
        raise BadNumberError("not an integer, or one too long to be read") from None
    if value is None or value.bit_length() > _MAX_BITS:
        raise BadNumberError(f"an integer of more than {MAX_DIGITS} digits")
    return value


def _real(text: str) -> float:
    if len(text) > MAX_DIGITS:
        raise BadNumberError(f"a number of more than {MAX_DIGITS} digits")
    return float(text)


def _core_number(patterns: tuple[re.Pattern[str], ...], text: str) -> Scalar:
    decimal, other, real = patterns
    if decimal.fullmatch(text):
        return integer(text)
    if other.fullmatch(text):
        return integer(text[2:], 8 if text[1] == "o" else 16)
    return _real(text) if real.fullmatch(text) else text


def _old_number(patterns: tuple[re.Pattern[str], ...], text: str) -> Scalar:
    whole, real = patterns
    if whole.fullmatch(text):
        sign, digits = _unsigned(text)
        if digits.startswith("0b"):
            return sign * integer(digits[2:], 2)
        if digits.startswith("0x"):
            return sign * integer(digits[2:], 16)
        if digits[0] == "0":
            return sign * integer(digits, 8)
        if ":" not in digits:
            return sign * integer(digits)
        return sign * integer(str(_sexagesimal([integer(part) for part in digits.split(":")])))
    if real.fullmatch(text):
        sign, digits = _unsigned(text)
        if ":" not in digits:
            return sign * _real(digits)
        *parts, last = digits.split(":")
        try:
            return sign * (_sexagesimal([integer(part) for part in (*parts, "0")]) + _real(last))
        except OverflowError:
            raise BadNumberError("a number too large to be read") from None
    return text


def _unsigned(text: str) -> tuple[int, str]:
    bare = text.replace("_", "")
    return (-1 if bare[0] == "-" else 1), bare.lstrip("+-")


def _sexagesimal(parts: list[int]) -> int:
    # 2,400 parts make 4,300 digits; more would only cost time.
    if len(parts) > 2400:
        raise BadNumberError(f"an integer of more than {MAX_DIGITS} digits")
    total = 0
    for part in parts:
        total = total * 60 + part
    if total.bit_length() > _MAX_BITS:
        raise BadNumberError(f"an integer of more than {MAX_DIGITS} digits")
    return total


@cache
def plain_reader(dialect: Dialect) -> Callable[[str], Scalar]:
    """What a plain scalar means in a dialect. The function raises BadNumberError.

    YAML 1.2.2, 10.3.2 (core schema): `true`, `0o17`, `0x1F`, `1e3`; `010` is ten.
    YAML 1.1 as PyYAML: `yes` and `on` too, `010` is eight, `1:30` is ninety, `1_000`; `1e3` is a string.
    """
    if dialect == "1.2":
        words = _WORDS | _FLOATS
        number = _core_number
        patterns = _compile(
            "[-+]?[0-9]+",
            "0o[0-7]+|0x[0-9a-fA-F]+",
            r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
        )
    else:
        words = _OLD_WORDS | _FLOATS
        number = _old_number
        patterns = _compile(
            "[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*|0x[0-9a-fA-F_]+)",
            r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?"
            r"|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
            r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*",
        )

    def read(text: str) -> Scalar:
        if text in words:
            return words[text]
        # The empty scalar is a word, so there is a first character.
        if text[0] in "0123456789-+.":
            return number(patterns, text)
        return text

    return read


def _compile(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in patterns)
