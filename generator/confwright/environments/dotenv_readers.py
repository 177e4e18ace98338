"""Where other readers of `.env` files read something else than python-dotenv: notes, for none of it is wrong by itself.

The rules are those of the readers' own code: `sh` (POSIX, 2.2 and 2.9.1, in a file that is sourced), Compose (compose-go,
`dotenv/parser.go` and `template/template.go`), systemd (systemd.exec(5), EnvironmentFile=) and `docker run --env-file`
(docker/cli, `opts/file.go`). A note for each way in which a file differs, at the first line that does.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from functools import lru_cache
from typing import Final

from ..base.diagnostics import Diagnostic
from ..base.said import Ours, as_count, own
from .dotenv_file import EnvFile, Written, parsed_env, references

_STATEMENT: Final = re.compile(
    r"\s*(?P<export>export[^\S\n]+)?(?P<key>'[^']+'|[^=#\s]+)(?P<before>[^\S\n]*)"
    r"(?:=(?P<after>[^\S\n]*)(?P<value>.*))?\Z",
    re.DOTALL,
)
_QUOTED: Final = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*\"""", re.DOTALL)
_MOST: Final = 1_000
"""The most findings of a file."""
_SHELL_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLAIN: Final = re.compile(r"[\w@%+=:,./?*\[\]{}^!#-]*")
"""What a shell takes as it is written, in an assignment without quotes."""
_DOLLAR: Final = re.compile(r"\$[A-Za-z0-9_@*#?$!\[-]")

_MESSAGES: Final[dict[str, Ours]] = {
    "single": "python-dotenv replaces ${NAME} inside single quotes; Compose, systemd and a shell keep it as text",
    "dollar": "a shell and Compose replace $NAME and act on other uses of `$`; python-dotenv keeps them as text",
    "command": "a shell that sources the file runs the command in the value; the other readers keep it as text",
    "words": "a shell that sources the file splits the value, or acts on its special characters: put it in single quotes",
    "reference": "systemd and `docker run --env-file` do not replace ${NAME}",
    "default": "a shell and Compose read this ${...} by other rules than python-dotenv",
    "escape": "python-dotenv, Compose and a shell read the backslash in different ways",
    "comment": "systemd and `docker run --env-file` keep the comment as part of the value",
    "hash": "a shell takes `#` right after the closing quote as part of the value",
    "export": "systemd and `docker run --env-file` do not read `export`",
    "quotes": "`docker run --env-file` keeps the quotes as part of the value",
    "lines": "`docker run --env-file` reads each line of the value as a variable of its own",
    "blanks": "a shell does not allow blanks around `=`",
    "alone": "the name has no `=`: python-dotenv sets nothing, Compose and Docker pass on the variable of the environment",
    "name": "a shell cannot set a variable of this name",
}


def findings(file: EnvFile) -> list[Diagnostic]:
    """What `validate` and `read` say of a file: lines that set nothing, other readers, values that come from elsewhere."""
    found = [*file.unreadable, *reader_notes(file)]
    for one in file.assignments.values():
        if one.needs:
            message = "the value is not checked: it refers to a variable that the file does not set above"
            found.append(
                Diagnostic(code="dotenv-unset", severity="note", message=own(message), file=one.file, line=one.line)
            )
    if file.returns is not None:
        message = "the line ends with a carriage return, which a shell keeps as part of the value"
        found.append(
            Diagnostic(code="dotenv-readers", severity="note", message=own(message), file=file.name, line=file.returns)
        )
    return found[:_MOST]


@lru_cache(1)
def findings_of(text: str, name: str) -> tuple[Diagnostic, ...]:
    """`findings` of a text, once for all who look at a file; `name` is its file's."""
    return tuple(findings(parsed_env(text, name)))


def reader_notes(file: EnvFile) -> list[Diagnostic]:
    """A note for each difference to other readers. Shows nothing of the file: a lost line of a key looks like a name."""
    first: dict[str, Written] = {}
    count: dict[str, int] = {}
    for one in file.written:
        for difference in differences(one):
            first.setdefault(difference, one)
            count[difference] = count.get(difference, 0) + 1
    return [
        Diagnostic(
            code="dotenv-readers", severity="note", file=file.name, line=one.line,
            message=own(_MESSAGES[name] + (f" (and in {as_count(count[name] - 1)} more)" if count[name] > 1 else "")),
        )
        for name, one in first.items()
    ]  # fmt: skip


def differences(one: Written) -> Iterator[str]:
    """The differences between readers of a statement, as keys of the messages above."""
    found = _STATEMENT.match(one.text.strip()) if one.key is not None else None
    if found is None:
        return
    if found["export"]:
        yield "export"
    if not _SHELL_NAME.fullmatch(found["key"]):
        yield "name"
    value = found["value"]
    if value is None:
        if not found["export"]:
            yield "alone"
        return
    if found["after"] and value.startswith("#"):
        yield "comment"
        value = ""
    if found["before"] or (found["after"] and value) or found["after"].strip(" \t"):
        yield "blanks"
    quoted = _QUOTED.match(value)
    if one.text.rstrip() != one.text.rstrip(" \t\n"):
        yield "words"  # blanks that a shell does not treat as such
    if quoted is None:
        yield from _bare(value)
        return
    yield "quotes"
    rest = value[quoted.end() :]
    if rest.strip().startswith("#"):
        yield "comment" if rest[0] != "#" else "hash"
    inner = quoted[0][1:-1]
    if "\n" in inner:
        yield "lines"
    yield from _single(inner) if quoted[0][0] == "'" else _double(inner)


def _bare(value: str) -> Iterator[str]:
    comment = re.search(r"\s+#", value)
    if comment is not None:
        yield "comment"
        value = value[: comment.start()]
    value = value.rstrip()
    rest = yield from _references(value)
    if "`" in rest or "$(" in rest:
        yield "command"
    elif not _PLAIN.fullmatch(rest.replace("$", "")):
        yield "words"
    if _DOLLAR.search(rest) or "$'" in rest or '$"' in rest:
        yield "dollar"


def _single(inner: str) -> Iterator[str]:
    if any(True for _ in references(inner)):
        yield "single"
    if "\\\\" in inner or "\\'" in inner:
        yield "escape"


def _double(inner: str) -> Iterator[str]:
    rest = yield from _references(inner)
    escapes = set(re.findall(r"\\(.)", rest, re.DOTALL))
    if escapes - {'"', "\\"}:
        yield "escape"
    bare = re.sub(r"\\.", "", rest, flags=re.DOTALL)
    if "`" in bare or "$(" in bare:
        yield "command"
    if _DOLLAR.search(bare):
        yield "dollar"


def _references(value: str) -> Generator[str, None, str]:
    """Notes on the `${…}` of a value; returns what is left of it without those that all readers replace."""
    kept: list[str] = []
    at = 0
    noted: set[str] = set()
    for start, end, name, default in references(value):
        kept.append(value[at:start])
        at = end
        noted.add("reference")
        if default is not None or not _SHELL_NAME.fullmatch(name):
            noted.add("default")
        if value[start - 1 : start] == "\\":
            noted.add("escape")
        if value[start - 1 : start] == "$":  # `$$` is the number of the process to a shell, a `$` to Compose
            noted.add("dollar")
    kept.append(value[at:])
    yield from sorted(noted, reverse=True)
    rest = "".join(kept)
    if "${" in rest:
        yield "default"
        rest = rest.replace("${", "")
    return rest
