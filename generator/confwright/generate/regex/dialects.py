"""Regular expressions of other dialects than ECMA-262: Python's `re`, RE2 (Go) and PCRE, rewritten in the language of ECMA-262.

Schemas are written by people who try their patterns with what they have at hand. What only another dialect means (`\\Z`,
`(?i)`, `[[:alpha:]]`) is an error in ECMA-262 or, worse, a plain letter. Sources: docs.python.org/3/library/re,
github.com/google/re2/wiki/Syntax, www.pcre.org/current/doc/html/pcre2pattern.html (with UTF and UCP, as PHP's `u`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal, TypeAlias

from ...base.diagnostics import Diagnostic, GenerateError
from ...base.said import Ours, as_name, as_names, own
from .errors import PatternError

Foreign: TypeAlias = Literal["python", "re2", "pcre"]
NAMES: Final[dict[str, Ours]] = {"ecma": "ECMA-262", "python": "Python", "re2": "RE2", "pcre": "PCRE"}
"""The dialects, as the settings and as people call them."""

# What ECMA-262 has not, or reads as a plain letter; `\\.` goes first, so that an escaped backslash hides nothing.
_SIGNS: Final = re.compile(
    r"""
    \\(?:(?P<both>[Az](?![\w-]*\]))|(?P<Z>Z)|(?P<pcre>[hHRKGXQE])|(?P<braces>x\{|p[A-Z](?!\w))|(?P<posix>p\{\^?(?:Is)?(?:Alpha|
        Alnum|Digit|Upper|Lower|Punct|Graph|Print|Blank|Cntrl|XDigit|Space)\})|.)
    | \[\[:\^?(?P<bracket>[a-z]+):\]
    | (?P<named>\(\?P[<=>])
    | (?P<flags>\(\?[a-zA-Z]*(?:-[a-zA-Z]+)?\))
    | (?P<atomic>\(\?[>|#])
    """,
    re.VERBOSE | re.DOTALL,
)


def foreign_dialect(pattern: str) -> tuple[Foreign, str] | None:
    """The dialect that a pattern must be of, and the part that tells; None where it can be ECMA-262."""
    found = {name: match[0] for match in _SIGNS.finditer(pattern) for name, part in match.groupdict().items() if part}
    if not found:
        return None
    sign = next(iter(found.values()))
    looks = re.search(r"\(\?<?[=!]|\\[1-9]", pattern) is not None
    if found.keys() & {"pcre", "posix", "atomic"}:
        return "pcre", sign
    if "Z" in found:
        return ("pcre" if found.keys() & {"bracket", "braces"} else "python"), sign
    if found.keys() & {"bracket", "braces"} or "\\z" in found.values():
        return ("pcre" if looks else "re2"), sign
    return "python", sign


def regex_called(name: str) -> str:
    """A name of the settings, which may be empty. Raises GenerateError (`regex-dialect`) for another."""
    if name and name not in NAMES:
        message = f"there is no dialect {as_name(name)!r} of regular expressions: known are {as_names(NAMES)}"
        raise GenerateError([Diagnostic(code="regex-dialect", message=own(message))])
    return name


@cache
def as_ecma(pattern: str, dialect: Foreign) -> str:
    """The pattern of ECMA-262 (with the `u` flag) that is found in just the same texts.

    Raises PatternError for what is not a pattern of the dialect, and for what has no counterpart: references to groups, atomic
    groups, scripts of Unicode.
    """
    from .parse_foreign import parse
    from .write_ecma import written

    if dialect == "python":
        try:
            re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            raise PatternError(f"Python's re refuses it: {error}") from None
    return written(parse(pattern, dialect))
