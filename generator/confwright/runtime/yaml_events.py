"""The events of a YAML text, from PyYAML's parser, and what its plain scalars mean. Errors are ConfigErrors.

Only the parser is used, never a constructor: no tag can make an object. PyYAML is imported on first use. libyaml's
parser is taken where it is built in, else the one in Python; both keep a stack of their own, so that nesting cannot
overflow the stack of C (as it does in PyYAML's composer for libyaml, at 50,000 brackets).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import Any, Final, Literal, TypeAlias

from .report import ConfigError, Problem, spot

MAX_DIRECTIVES: Final = 50
"""libyaml compares every %TAG line with all before it: 80,000 of them take 15 seconds."""

_AROUND: Final = frozenset(("StreamStartEvent", "StreamEndEvent", "DocumentStartEvent", "DocumentEndEvent"))
_FORBIDDEN: Final = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_ESCAPE: Final = r"\\u[dD][89abAB]|\\U"
_CONFLICT: Final = r"(?m)^(?:<{7} |={7}$|>{7} )"
_QUOTED: Final = r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\""
_SURROGATE: Final = "[\ud800-\udfff]"


def parser(text: str) -> Any:
    """PyYAML's parser of a text. Raises ConfigError where PyYAML is not installed."""
    try:
        # By name: whether a type checker finds stubs for `yaml` differs from machine to machine.
        yaml: Any = import_module("yaml")
    except ImportError:
        raise problem("yaml-missing", "reading YAML needs PyYAML", hint="pip install PyYAML") from None
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)


def events(text: str) -> Iterator[Any]:
    """The events from the start of the only document to its end, both left out; nothing for a text without a document.

    Raises ConfigError: `yaml-syntax`, `yaml-documents`, `encoding`.
    """
    if text.count("\n%") + text.startswith("%") > MAX_DIRECTIVES and _directives(text) > MAX_DIRECTIVES:
        raise problem("yaml-syntax", f"more than {MAX_DIRECTIVES} directives")
    # PyYAML's parser in Python lets half of a surrogate pair through, if it is escaped.
    escapes = "\\" in text and re.search(_ESCAPE, text) is not None
    documents = 0
    event: Any = None
    try:
        following = parser(text).get_event
        event = following()
        while event is not None:
            name = type(event).__name__
            if name not in _AROUND:
                if escapes and re.search(_SURROGATE, getattr(event, "value", "")):
                    break
                yield event
            elif name == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    break
            event = following()
    except ConfigError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises: YAMLError, ValueError, OverflowError
        raise _syntax(error, text) from None
    if event is not None:
        if documents > 1:
            raise problem("yaml-documents", "several documents; a configuration is a single one", event)
        raise problem("encoding", "half of a surrogate pair, which is not a character", event)


def problem(
    code: str, message: str, event: Any = None, *, hint: str | None = None, at: tuple[int, int] | None = None
) -> ConfigError:
    """A ConfigError of one problem, at the start of an event or at (line, column)."""
    line, column = at or (position(event) if event is not None else (None, None))
    return ConfigError([Problem(path="", code=code, message=message, hint=hint, line=line, column=column)])


def position(event: Any) -> tuple[int, int]:
    """Line and column of an event, from 1."""
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def _directives(text: str) -> int:
    return len(re.findall(r"^%(?:TAG|YAML)", text, re.MULTILINE))


def _syntax(error: Exception, text: str) -> ConfigError:
    """The problem a parser's exception tells. Its own text is not used: it quotes the document, secrets included."""
    if isinstance(error, RecursionError):
        return problem("limit-depth", "nested too deeply")
    forbidden = re.search(_FORBIDDEN, text)
    if forbidden and (isinstance(error, UnicodeError) or type(error).__name__ == "ReaderError"):
        character, at = ord(forbidden[0]), spot(text, forbidden.start())
        if 0xD800 <= character <= 0xDFFF:
            return problem("encoding", "half of a surrogate pair, which is not a character", at=at)
        return problem("yaml-syntax", f"not YAML: the control character U+{character:04X} is not allowed", at=at)
    if conflict := re.search(_CONFLICT, text):
        place, what_to_do = spot(text, conflict.start()), "resolve the conflict, then try again"
        return problem("yaml-syntax", "not YAML: a conflict marker of Git", at=place, hint=what_to_do)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    parts = [part for part in (getattr(error, "problem", None), getattr(error, "context", None)) if part]
    # PyYAML's parser in Python quotes characters and names of the document; libyaml does not.
    message = "not YAML: " + (", ".join(re.sub(_QUOTED, _unquoted, part) for part in parts) or "cannot be read")
    if mark is None:
        return problem("yaml-syntax", message)
    # libyaml finds that something is missing on the line after the last.
    at = min((mark.line + 1, mark.column + 1), spot(text, len(text)))
    hint = usual_mistake(text, at[0])
    begun = getattr(error, "context_mark", None)
    if hint is None and "mapping values are not allowed" in message:
        hint = "put a value that contains ': ' in quotes"
    elif hint is None and begun is not None and begun.line + 1 < at[0]:
        hint = f"it begins in line {begun.line + 1}"
    return problem("yaml-syntax", message, at=at, hint=hint)


def _unquoted(match: re.Match[str]) -> str:
    return match[0] if match[0][1:-1].startswith("<") or not re.search(r"\w", match[0]) else "something else"


def usual_mistake(text: str, number: int) -> str | None:
    """A hint where a line shows one of the mistakes people make."""
    line = next(iter(text.splitlines()[number - 1 : number]), "")
    if re.match(r" *\t", line):
        return "indent with spaces, not with tabs"
    if re.search(r":\s*[@`%]", line):
        return "put a value that starts with @, ` or % in quotes"
    if "{{" in line or "{%" in line:
        return "a template in {{ }} is not YAML; put the value in quotes"
    return None


# -- plain scalars: the words and numbers of YAML 1.2 (core schema) and of YAML 1.1 as PyYAML reads it

# Dates stay strings in both, since JSON has none; so "dagster" (YAML 1.1 without timestamps) is 1.1. A number that Python
# could not write out again in decimal digits is refused, and so is one that does not fit its notation.

Dialect: TypeAlias = Literal["1.1", "1.2", "dagster"]
Scalar: TypeAlias = "str | int | float | bool | None"

MAX_DIGITS: Final = 4300
"""Python converts no longer integer from or to decimal text, unless it is configured to."""
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
        patterns: tuple[str, ...] = (
            "[-+]?[0-9]+",
            "0o[0-7]+|0x[0-9a-fA-F]+",
            r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?",
        )
    else:
        words = _OLD_WORDS | _FLOATS
        number = _old_number
        patterns = (
            "[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*(?::[0-5]?[0-9])*|0x[0-9a-fA-F_]+)",
            (
                r"[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?"
                r"|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?"
                r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*"
            ),
        )

    compiled = tuple(re.compile(pattern) for pattern in patterns)

    def read(text: str) -> Scalar:
        if text in words:
            return words[text]
        # The empty scalar is a word, so there is a first character.
        if text[0] in "0123456789-+.":
            return number(compiled, text)
        return text

    return read
