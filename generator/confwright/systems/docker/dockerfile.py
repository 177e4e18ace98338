"""`ENV` of a Dockerfile: the variables of the image, both forms.

Source: the Dockerfile reference. `ENV NAME=value OTHER="a b"`, and `ENV NAME all the rest`; a backslash at the
end of a line goes on with it, lines of comments between are left out, and `# escape=` names another sign. Variables of the build
(`ARG`) are known when it runs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ...base.said import NOTHING, as_name, own
from ..places import MOST_VARIABLES, Given, Held, too_many
from .interpolation import filled, references

_ESCAPE: Final = re.compile(r"#\s*escape\s*=\s*([`\\])", re.IGNORECASE)
_INSTRUCTION: Final = re.compile(r"\s*(?:ONBUILD\s+)?([A-Za-z]+)\s+(.*)\Z", re.DOTALL)
_FROM: Final = re.compile(r"(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?", re.IGNORECASE)
_PAIR: Final = re.compile(r"""\s*([A-Za-z_][\w.]*)=((?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\])*)""", re.DOTALL)
_PIECE: Final = re.compile(r"""'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)|([^'"\\]+)""", re.DOTALL)
_LONGEST: Final = 100_000
_MOST_PASSED_ON: Final = 10 * MOST_VARIABLES
"""Variables that stages have from the stages below them, of all stages together."""
_HERE: Final = re.compile(r"<<-?\s*[\"']?(\w+)[\"']?")


def read_dockerfile(text: str, _file: str) -> Held | None:
    """The variables of each stage of an image. None where no instruction builds one."""
    given: list[Given] = []
    stage, stages = "", dict[str, dict[str, str]]()
    known: dict[str, str] = {}
    count, left = 0, _MOST_PASSED_ON
    for word, rest, line in _instructions(text):
        if word == "FROM":
            found = _FROM.match(rest)
            base, name = (found[1], found[2]) if found else ("", None)
            stage, count = name or f"stage {count}", count + 1
            above = stages.get(base, {})
            left -= len(above)
            if left < 0:
                return Held(tuple(given), findings=[too_many()])
            known = stages[stage] = dict(above)
        elif word == "ENV" and stage and len(rest) < _LONGEST:
            set_here: dict[str, str | None] = {}
            for name, value in _pairs(rest):
                text_of = filled(value, known)  # a line of ENV sees what was set above it
                open_ = None if text_of is not None else ", ".join(as_name(one.name) for one in references(value))
                given.append(Given(name, text_of, line, 1, stage, own(f"the build ({open_})") if open_ else NOTHING))
                set_here[name] = text_of
            for name, text_of in set_here.items():
                if text_of is not None:
                    known[name] = text_of
                else:
                    known.pop(name, None)
    return Held(tuple(given)) if count else None


def _pairs(rest: str) -> Iterator[tuple[str, str]]:
    if not _PAIR.match(rest):
        name, _, value = rest.strip().partition(" ")
        if re.fullmatch(r"[A-Za-z_][\w.]*", name):
            yield name, value.strip()
        return
    for found in _PAIR.finditer(rest):
        yield (
            found[1],
            "".join(
                # Single quotes keep a dollar; Compose writes that as two of them, which `filled` reads.
                single.replace("$", "$$")
                or re.sub(r"\\(.)", _unescaped, double, flags=re.DOTALL)
                or _plain(escaped)
                or plain
                for single, double, escaped, plain in _PIECE.findall(found[2])
            ),
        )


def _unescaped(found: re.Match[str]) -> str:
    return _plain(found[1]) if found[1] in '$"\\' else found[0]


def _plain(character: str) -> str:
    return "$$" if character == "$" else character


def _instructions(text: str) -> Iterator[tuple[str, str, int]]:
    """The instructions: the word in capitals, the rest on one line, and the line where it begins."""
    lines = text.splitlines()
    escape = "\\"
    if lines and (found := _ESCAPE.match(lines[0])) is not None:
        escape = found[1]
    at = 0
    while at < len(lines):
        begin, parts = at, list[str]()
        while at < len(lines):
            line = lines[at]
            at += 1
            if parts and (not line.strip() or line.lstrip().startswith("#")):
                continue
            bare = line.rstrip()
            if bare.endswith(escape):
                parts.append(bare[:-1])
                continue
            parts.append(line)
            break
        whole = " ".join(parts) if len(parts) > 1 else "".join(parts)
        found = _INSTRUCTION.match(whole) if not whole.lstrip().startswith("#") else None
        if found is None:
            continue
        yield found[1].upper(), found[2], begin + 1
        if found[1].upper() in ("RUN", "COPY", "ADD"):
            for mark in _HERE.findall(found[2]):
                while at < len(lines) and lines[at].strip() != mark:
                    at += 1
                at += 1
