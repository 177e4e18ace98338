"""Whether what files need is set: by this process, by .env files, by a service of a compose file, by a manifest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from ..base.diagnostics import Diagnostic, Refused, Severity
from ..base.frame import keys_of_path
from ..base.reading import file_bytes
from ..base.said import Said, as_name, as_names, as_path, as_shown, own, own_or_none
from ..base.veil import Veil
from ..environments.check import nearest_name
from ..runtime import dataclass, field
from ..runtime.values import coerced
from ..systems.places import Held, Need, Open
from .held import held_by
from .needs import Needed, Typed
from .packages import schema_of


@dataclass(frozen=True, slots=True)
class Supply:
    """What is set: values by name, variables whose value is not known here with who knows it, and sources of unknown names."""

    values: Mapping[str, str] = field(repr=False)
    unknown: Mapping[str, Said] = field(default_factory=dict[str, Said])
    open: Sequence[Open] = ()
    named: frozenset[str] = frozenset()
    """The names that files set: one that is almost right is worth a hint."""


def supply(
    env_files: Iterable[Path], set_by: Iterable[str], process: Mapping[str, str] | None
) -> tuple[Supply, list[Diagnostic]]:
    """Everything that is set, later files first, the process last; and lines that set nothing. Raises GenerateError, Refused."""
    from ..environments.dotenv_file import read_env_file

    values, unknown, open_ = dict(process or {}), dict[str, Said](), list[Open]()
    named, unreadable = set[str](), list[Diagnostic]()
    for one in set_by:
        found = _of_process(one)
        for given in found.variables:
            named.add(given.name)
            if given.value is None:
                unknown[given.name] = given.source
                values.pop(given.name, None)
            else:
                values[given.name] = given.value
                unknown.pop(given.name, None)
        open_ += found.open
    for path in env_files:
        read = read_env_file(path)
        unreadable += read.unreadable
        named |= read.values().keys()
        values |= read.values()
        for name in read.values():
            unknown.pop(name, None)
    return Supply(values, unknown, tuple(open_), frozenset(named)), unreadable


def _of_process(text: str) -> Held:
    """The variables of a process of a file: FILE, or FILE:NAME. Raises Refused."""
    path, process = _split(text)
    found = held_by(path.name, file_bytes(path), path.as_posix())
    if found is None:
        raise Refused(
            f"{path}: no kind of file that sets variables", "name a compose file, a manifest, a Dockerfile or the like"
        )
    _, held = found
    processes = list(dict.fromkeys([*(one.process for one in held.variables), *(one.process for one in held.open)]))
    fitting = [
        one
        for one in processes
        if process in (one, one.partition("/")[0], one.rpartition("/")[2], one.rpartition(" ")[2])
    ]
    chosen = [one for one in fitting if one == process] or fitting if process else processes
    if len(chosen) != 1:
        what = f"{process!r} is not in it" if not chosen else "it sets variables for several processes"
        raise Refused(
            f"{path}: {what}", f"write {as_path(path)}:NAME with one of: {as_names(processes) or '(it has none)'}"
        )
    (name,) = chosen
    return Held(
        [one for one in held.variables if one.process == name], open=[one for one in held.open if one.process == name]
    )


def _split(text: str) -> tuple[Path, str]:
    whole = Path(text)
    if whole.exists() or ":" not in text:
        return whole, ""
    path, _, process = text.rpartition(":")
    return Path(path), process


class _At(TypedDict):
    """The place of a diagnostic."""

    file: str
    line: int | None
    column: int | None


def check_needed(found: Needed, given: Supply) -> Iterator[Diagnostic]:
    """All that is wrong with the variables of a file. No value is shown."""
    seen: set[tuple[str, str]] = set()
    wrong = False
    for need in found.needs:
        if need.kind != "variable" or (need.name, need.into) in seen:
            continue
        seen.add((need.name, need.into))
        at = _At(file=found.file, line=need.line or None, column=need.column if need.line else None)
        if need.name in given.unknown:
            origin = as_shown(given.unknown[need.name])
            message = f"{as_name(need.name)} is set, and its value is not known here: {origin}"
            yield Diagnostic(code="env-unchecked", severity="note", message=own(message), unchecked=True, **at)
            continue
        if need.name not in given.values:
            wrong = wrong or need.required
            yield from _unset(need, given, at)
            continue
        text = given.values[need.name]
        _, problem = (
            coerced(need.name, need.into, {need.name: text}, lenient=False) if need.into != "?" else (None, None)
        )
        if problem is not None:
            wrong = True
            yield Diagnostic(
                code=problem[0], message=own(as_name(problem[1].removeprefix("environment variable "))), **at
            )
        elif not text.strip():
            yield Diagnostic(code="env-empty", severity="warning", message=own(f"{as_name(need.name)} is empty"), **at)
    if not wrong and not given.unknown:
        for typed in found.typed:
            yield from _broken(typed, found.file, given.values)


def _unset(need: Need, given: Supply, at: _At) -> Iterator[Diagnostic]:
    name = as_name(need.name)
    if given.open:
        sources = ", ".join(dict.fromkeys(as_shown(one.source) for one in given.open))
        message = f"{name} is not set by what is known here; {sources} may set it"
        yield Diagnostic(code="env-unchecked", severity="note", message=own(message), unchecked=True, **at)
    elif need.required:
        near = nearest_name(name, given.named)
        hint = f"{as_name(near)} is set, and nothing reads that" if near is not None else None
        message = f"{name} is not set" + (f": {need.otherwise}" if need.otherwise else "")
        severity: Severity = "warning" if need.otherwise else "error"
        yield Diagnostic(code="env-unset", severity=severity, message=own(message), hint=own_or_none(hint), **at)


def _broken(typed: Typed, file: str, values: Mapping[str, str]) -> Iterator[Diagnostic]:
    """What is wrong with the document that the variables make: rules of its schema that no type says."""
    import warnings

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is not looked at is in `Needed.unseen`
            typed.module.resolve_data(typed.value, values)
    except typed.module.ConfigError as error:
        veil = Veil(schema_of(typed.module), typed.document.data)
        for one in error.problems:
            if one.code == "env-unset":  # of a text that a system fills in; its own needs say who
                continue
            keys = keys_of_path(one.path)
            line, column = typed.spot(keys)
            message = veil.at(str(veil.path(keys)), one.message)
            yield Diagnostic(
                code="env-malformed", message=message, hint=veil.maybe(one.hint), file=file, line=line, column=column
            )
