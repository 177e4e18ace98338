"""Fixes what is safe to fix: misspelled keys, and keys with a new name. The rest of the text is unchanged."""

from __future__ import annotations

import re
from ast import literal_eval
from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..base.finding import Finding
from ..base.frame import keys_of_path

_MEANT = re.compile(r"did you mean ('(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")\?")
_NEW = re.compile(r"\bUse (\w+) instead\.$")
_DEPTH = 5
_ALIKE = 0.75
"""A key must be this near to the one it is taken for; a hint may be wilder than that."""


@dataclass(frozen=True, slots=True)
class Rename:
    """A key at a place of the text, and its right name."""

    line: int
    column: int
    old: str
    new: str


Identity = tuple[str, str, str]


def fix(
    text: str, findings: list[Finding], check: Callable[[str], list[Finding]], only: list[Finding] | None = None
) -> tuple[str, list[Rename]]:
    """The text with every safe rename made, and those. `only`: what follows from these findings, not from all.

    A rename is safe when it leaves less to say about the document, and nothing that was not said before: a value that does not
    fit the right key, or an existing key, is left to the user.
    """
    return _fix(text, findings, _renames(findings if only is None else only), check, _DEPTH)


def _fix(
    text: str, findings: list[Finding], renames: list[Rename], check: Callable[[str], list[Finding]], depth: int
) -> tuple[str, list[Rename]]:
    applied: list[Rename] = []
    # From the end, so that places before a change stay right.
    for rename in sorted(renames, key=lambda one: (one.line, one.column), reverse=True):
        changed = _renamed(text, rename)
        if changed is None:
            continue
        now = check(changed)
        inner: list[Rename] = []
        if not identities(now) <= identities(findings) and depth:
            # Keys below a misspelled key were not checked before; they may be misspelled too.
            new = [found for found in now if identity(found) not in identities(findings)]
            changed, inner = _fix(changed, now, _renames(new), check, depth - 1)
            now = check(changed)
        if identities(now) < identities(findings):
            text, findings = changed, now
            applied += [*inner[::-1], rename]
    return text, applied[::-1]


def identity(found: Finding) -> Identity:
    """What makes two findings on two texts the same one."""
    return found.code, found.path, found.message


def identities(findings: list[Finding]) -> set[Identity]:
    """What is found, whatever the place in the text."""
    return {identity(found) for found in findings}


def candidates(findings: list[Finding]) -> int:
    """How many renames would be tried: each costs a check of the whole text."""
    return len(_renames(findings))


def _renames(findings: list[Finding]) -> list[Rename]:
    out: list[Rename] = []
    for found in findings:
        keys = keys_of_path(found.path)
        if not found.line or not keys or not isinstance(keys[-1], str):
            continue
        if found.code == "unknown-key":
            match = _MEANT.search(found.hint or "")
            new = str(literal_eval(match[1])) if match else ""
            if new and SequenceMatcher(None, keys[-1], new).ratio() >= _ALIKE:
                out.append(Rename(found.line, found.column, keys[-1], new))
        elif found.code == "deprecated" and (match := _NEW.search(found.message)):
            out.append(Rename(found.line, found.column, keys[-1], match[1]))
    return out


def _renamed(text: str, rename: Rename) -> str | None:
    """The text with one key renamed; None where the key is written in another way than it reads."""
    starts = [0, *(match.end() for match in re.finditer("\r\n|[\n\r\x85\u2028\u2029]", text))]
    at = starts[rename.line - 1] + rename.column - 1
    if rename.line == 1 and text.startswith("\ufeff"):
        at += 1
    if text[at : at + 1] in ("'", '"'):
        at += 1
    if not text.startswith(rename.old, at) or not re.fullmatch(r"[\w.-]+", rename.new):
        return None
    return text[:at] + rename.new + text[at + len(rename.old) :]
