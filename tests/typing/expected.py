"""Reads what a file of examples expects the type checkers to say about it.

reveal_type(x)  #: int | None
reveal_type(x)  #: mypy: int | None / pyright: None | int

# error[mypy]: a part of the message
# error[pyright]: a part of the message
the line of code that is meant
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from tests.typing.checkers import CHECKERS, Checker

_REVEALED = re.compile(r'(?:Revealed type is|Type of ".*" is) "(.*)"', re.DOTALL)
_STRING_OR_QUALIFIER = re.compile(r"('[^']*')|(?:\w+\.)+(?=\w)")
_ERROR = re.compile(r"\s*# error\[(mypy|pyright)\]: (.+)")


def revealed(message: str) -> str | None:
    """The type that a message reveals, without the names of modules; None for any other message."""
    found = _REVEALED.fullmatch(message)
    return _STRING_OR_QUALIFIER.sub(lambda m: m[1] or "", found[1]) if found else None


def expected_types(text: str) -> dict[int, dict[Checker, str]]:
    """By line, what each checker must reveal. Raises ValueError for a `reveal_type` that expects nothing."""
    types: dict[int, dict[Checker, str]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if "reveal_type(" not in line:
            continue
        _, mark, words = line.partition("#: ")
        if not mark:
            raise ValueError(f"line {number} does not say what is expected: {line}")
        mypy, differs, pyright = words.removeprefix("mypy: ").partition(" / pyright: ")
        types[number] = {"mypy": mypy, "pyright": pyright if differs else mypy}
    return types


def expected_errors(text: str) -> dict[int, dict[Checker, list[str]]]:
    """By line, parts of the errors that each checker must give. Raises ValueError where one checker expects none."""
    errors: dict[int, dict[Checker, list[str]]] = {}
    waiting: dict[Checker, list[str]] = {checker: [] for checker in CHECKERS}
    for number, line in enumerate(text.splitlines(), 1):
        found = _ERROR.fullmatch(line)
        if found:
            waiting["mypy" if found[1] == "mypy" else "pyright"].append(found[2])
        elif any(waiting.values()):
            if not all(waiting.values()):
                raise ValueError(f"line {number} expects nothing of one of the checkers: {line}")
            errors[number], waiting = waiting, {checker: [] for checker in CHECKERS}
    return errors


def unmatched(expected: Mapping[int, Sequence[str]], given: Mapping[int, Sequence[str]]) -> list[str]:
    """What was expected and not given, and what was given and not expected, each with its line."""
    wrong: list[str] = []
    for line in sorted(expected.keys() | given.keys()):
        left = list(given.get(line, ()))
        for part in expected.get(line, ()):
            match = next((message for message in left if part in message), None)
            if match is None:
                wrong.append(f"{line}: expected and not given: {part}")
            else:
                left.remove(match)
        wrong += [f"{line}: given and not expected: {message}" for message in left]
    return wrong
