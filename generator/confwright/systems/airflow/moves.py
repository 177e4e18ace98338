"""Options that Airflow renamed, by `airflow config lint` and `deprecated_options`: moves in the `config` of airflow.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ..system import Move

_UNITS: Final = frozenset({"days", "hours", "minutes", "seconds", "sec"})


def option_moves() -> Iterator[Move]:
    """Every option that has another name or section now, and the same meaning: `session_lifetime_days` is not in minutes."""
    for old, (new, since) in _renamed().items():
        yield Move(("config", *old), ("config", *new), since)


_Option = tuple[str, str]
"""A section and an option."""


def _renamed() -> Mapping[_Option, tuple[_Option, str]]:
    """The new section and name of an option, and the release that has it first."""
    from .facts import read_facts

    return {
        option: ((change["renamed-to"][0], change["renamed-to"][1]), str(change.get("since", "")))
        for option, change in read_facts().changes.items()
        if "renamed-to" in change and _units(option[1]) == _units(change["renamed-to"][1])
    }


def rewritten_cfg(text: str) -> Iterator[tuple[str, str]]:
    """An airflow.cfg with one renamed option at its new place, for each; and words for that."""
    lines = text.split("\n")
    options = dict(_options(lines))
    for old, (new, _) in _renamed().items():
        if old not in options or new in options:
            continue
        first, last = options[old]
        moved = [new[1] + lines[first][len(old[1]) :], *lines[first + 1 : last + 1]]
        if "%(" in "".join(moved) or f"%({old[1]})s" in text:
            continue  # configparser looks for what `%(name)s` names in the same section
        rest = [*lines[:first], *lines[last + 1 :]]
        ends = [end for (section, _), (_, end) in _options(rest) if section == new[0]]
        heads = [at for at, line in enumerate(rest) if line.strip() == f"[{new[0]}]"]
        if ends or heads:
            at = max([*ends, *heads]) + 1
            changed = [*rest[:at], *moved, *rest[at:]]
        else:
            while rest and not rest[-1].strip():
                rest.pop()
            changed = [*rest, "", f"[{new[0]}]", *moved, ""]
        yield "\n".join(changed), _words(old, new)


def rewritten_env(text: str) -> Iterator[tuple[str, str]]:
    """A .env file with the variable of one renamed option, for each; and words for that."""
    from .facts import variable_of

    for old, (new, _) in _renamed().items():
        before, after = variable_of(*old), variable_of(*new)
        pattern = re.compile(rf"^([ \t]*(?:export[ \t]+)?){before}(?=[ \t]*=)", re.MULTILINE)
        if (
            pattern.search(text)
            and len(re.findall(rf"\b{before}\b", text)) == 1
            and not re.search(rf"\b{after}\b", text)
        ):
            yield pattern.sub(rf"\g<1>{after}", text), f"{before} is now {after}"


def _options(lines: list[str]) -> Iterator[tuple[_Option, tuple[int, int]]]:
    """Every option, with its first line and the last one of its value."""
    section, found, last = "", "", 0
    first = 0
    for at, line in enumerate(lines):
        if found and line[:1] in (" ", "\t") and line.strip():
            last = at
            continue
        head, option = _HEAD.fullmatch(line), _OPTION.match(line)
        if found and (head or option):
            yield (section, found), (first, last)
            found = ""
        if head:
            section = head[1]
        elif option:
            found, first, last = option[1], at, at
    if found:
        yield (section, found), (first, last)


_HEAD: Final = re.compile(r"\[([^\]]+)\]\s*")
_OPTION: Final = re.compile(r"([a-z_][a-z0-9_]*)\s*[=:]")


def _words(old: _Option, new: _Option) -> str:
    return f"[{old[0]}] {old[1]} is now [{new[0]}] {new[1]}"


def _units(name: str) -> frozenset[str]:
    return _UNITS & set(name.split("_"))
