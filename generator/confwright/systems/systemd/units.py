"""Unit files: `Environment=` of a service.

Source: systemd.exec(5) and systemd.syntax(7). A line may set several variables, each in quotes of its own; an empty `Environment=`
forgets all above it; `%` begins a specifier. `EnvironmentFile=` overrides `Environment=`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...base.said import NOTHING, as_name, own
from ...base.secret_names import SECRET
from ..places import Given, Held, Need, Open

_WORD: Final = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"']\S*))""")
_ESCAPE: Final = re.compile(r"\\(.)")
_SPECIFIER: Final = re.compile(r"(?<!%)(?:%%)*%[A-Za-z]")
_LONGEST: Final = 100_000
_SECTIONS: Final = frozenset({"Service", "Socket", "Mount", "Swap"})


def read_unit(text: str, file: str) -> Held | None:
    """The variables of a unit; None where it has no section that starts a process."""
    name = file.rpartition("/")[2]
    given: dict[str, Given] = {}
    open_: list[Open] = []
    needs: list[Need] = []
    section, sections = "", set[str]()
    for line, number in _lines(text):
        header = re.fullmatch(r"\[(\w+)\]\s*", line)
        if header:
            section = header[1]
            sections.add(section)
        key, sign, value = line.partition("=")
        if not sign or section not in _SECTIONS or len(value) > _LONGEST:
            continue
        if key.strip() == "Environment":
            if not value.strip():
                given.clear()
            given |= {one.name: one for one in _variables(value, number, name)}
        elif key.strip() == "EnvironmentFile":
            open_ = [*open_, Open(name, own(as_name(value.strip().removeprefix("-"))), number)] if value.strip() else []
        elif key.strip() == "PassEnvironment":
            by = "systemd, which passes it on to the service"
            needs += [
                Need(name=one, by=by, required=False, secret=bool(SECRET.search(one)), line=number)
                for one in value.split()
            ]
    return Held(tuple(given.values()), open=tuple(open_), needs=tuple(needs)) if sections & _SECTIONS else None


def _variables(value: str, number: int, unit: str) -> Iterator[Given]:
    for double, single, bare in _WORD.findall(value):
        name, sign, text = (double or single or bare).partition("=")
        if sign and re.fullmatch(r"[A-Za-z_]\w*", name):
            plain = None if _SPECIFIER.search(text) else _ESCAPE.sub(r"\1", text).replace("%%", "%")
            yield Given(name, plain, number, 1, unit, NOTHING if plain is not None else own("a specifier of systemd"))


def _lines(text: str) -> Iterator[tuple[str, int]]:
    """Each line with those that a backslash at its end adds, and where it begins."""
    whole, begin = "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("#", ";")):
            continue
        begin = begin or number
        if line.endswith("\\"):
            whole += line[:-1] + " "
            continue
        yield whole + line, begin
        whole, begin = "", 0
