"""Options that Airflow renamed, by `airflow config lint` and `deprecated_options`: moves in the `config` of airflow.yaml."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Mapping
from typing import Final

from ...environments.dotenv_file import parse_env
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
        if _moved_alone(text, "\n".join(changed), old, new):
            yield "\n".join(changed), _words(old, new)


def _moved_alone(text: str, changed: str, old: _Option, new: _Option) -> bool:
    """Whether an airflow.cfg has the option at its new place, and says the same otherwise: a line may be part of a long value."""
    before, after = _data(text), _data(changed)
    if before is None or old[1] not in before.get(old[0], {}):
        return False
    before.setdefault(new[0], {})[new[1]] = before[old[0]].pop(old[1])
    return before == after


def _data(text: str) -> dict[str, dict[str, str]] | None:
    """The options of each section, [DEFAULT] as any other; None for what Python's parser refuses."""
    parser = configparser.RawConfigParser(strict=False, default_section="")
    try:
        parser.read_string(text)
    except configparser.Error:
        return None
    return {section: dict(parser[section]) for section in parser.sections()}


def rewritten_env(text: str) -> Iterator[tuple[str, str]]:
    """A .env file with the variable of one renamed option, for each; and words for that."""
    from .facts import variable_of

    values: dict[str, str | None] | None = None
    for old, (new, _) in _renamed().items():
        before, after = variable_of(*old), variable_of(*new)
        pattern = re.compile(rf"^([ \t]*(?:export[ \t]+)?){before}(?=[ \t]*=)", re.MULTILINE)
        if (
            pattern.search(text)
            and len(re.findall(rf"\b{before}\b", text)) == 1
            and not re.search(rf"\b{after}\b", text)
        ):
            changed = pattern.sub(rf"\g<1>{after}", text)
            values = _values(text) if values is None else values
            # The line may be one of a long value.
            if _values(changed) == {after if name == before else name: value for name, value in values.items()}:
                yield changed, f"{before} is now {after}"


def _values(text: str) -> dict[str, str | None]:
    return {name: one.value for name, one in parse_env(text, "").assignments.items()}


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
