"""Regular expressions of JSON Schema (ECMA-262) as Python's `re` understands them, and which of them can explode.

What differs, and so is rewritten: `$` (Python's also matches before a last newline), `\\d \\w \\s \\b` (ASCII, and
ECMA's white space), `.` (four line ends), `\\uXXXX`, `\\cX`, `\\p{..}`, `[^]` and `[]`, names of groups, a reference to
a group that took no part (empty in ECMA, a failure in Python). The result is for `re.search` without flags.

Many schemas have no pattern: what reads and writes them is imported with the first one.
"""

from __future__ import annotations

from functools import cache

from .errors import PatternError

__all__ = ["PatternError", "explosive", "translate"]


@cache
def translate(pattern: str) -> str:
    """The Python pattern that `re.search` matches where ECMA-262 matches `pattern` (with the `u` flag).

    Raises PatternError for what is not ECMA-262, and for the little that `re` cannot do: look-behind of variable width,
    `\\p{Script=..}`, references to a group that a repetition may leave out.
    """
    from .parse import parse
    from .write import written

    return written(parse(pattern))


@cache
def explosive(pattern: str) -> str | None:
    """Why matching may take time exponential in the length of a text, None where it does not.

    Raises PatternError for what is not ECMA-262.
    """
    from .ambiguity import find_explosion
    from .parse import parse

    return find_explosion(parse(pattern))
