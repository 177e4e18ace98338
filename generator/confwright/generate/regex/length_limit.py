"""How long a text may be for a regular expression to be matched by backtracking.

Python's `re` backtracks: the ways in which an expression can match a text may be exponentially many (ecma_explode.py), or
a power of its length, as for `\\s*,\\s*` on spaces. Beyond the length that is found here the generated code matches in linear
time (runtime/regex_nfa.py). The bound is a rough one, on the safe side: it takes every repetition to overlap with the others.
"""

from __future__ import annotations

from functools import cache

from .translate import PatternError, explosive, translate


class ExplosivePatternError(PatternError):
    """Matching may take exponential time, and there is no linear way."""


@cache
def trusted_length(pattern: str) -> int | None:
    """The longest text that may be matched by backtracking; None where it does not matter, 0 where none may be.

    Raises PatternError for what is not ECMA-262 or is not served, ExplosivePatternError for what would explode.
    """
    from ...runtime.regex_nfa import Linear, NotLinear
    from .match_counts import longest, longest_at_all
    from .parse import parse

    tree = parse(pattern)
    reason = explosive(pattern)
    try:
        Linear(translate(pattern))
    except NotLinear as error:
        if reason:
            raise ExplosivePatternError(
                f"it can take exponential time ({reason}), and there is no other way: {error}"
            ) from None
        return longest_at_all(tree)
    if reason:
        return 0
    return longest(tree)
