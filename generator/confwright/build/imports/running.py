"""Runs an import: the files that it gives, beside those that must stay as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...base.diagnostics import Diagnostic, GenerateError, ProjectError
from ...base.json_values import is_object
from ...base.reading import file_text
from ...base.said import as_name, as_shown, own, own_or_none
from ...publish.manifest import read_manifest
from ...publish.publishing import Published, publish
from ...runtime import dataclass, field
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from .wanted import Options, Wanted, joined

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What an import gives: texts by the names of the files, versions by package, and what is to be reported.

    `options` are what was imported in the end. `failed` says that something that was imported before cannot be read any more.
    """

    options: Options
    files: Mapping[str, str]
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    findings: tuple[Diagnostic, ...] = ()
    failed: bool = False


def run_import(one: Wanted, say: Say) -> Done:
    """Run an import. A library or a class that cannot be read any more keeps its old schema.

    Raises ProjectError where nothing can be imported; GenerateError (`import-kept`) where an old schema cannot be kept beside the
    new ones.
    """
    old = _old_files(one.target)
    options = one.options
    imported = _run(one, options, say)
    if one.before is None and one.importer.options_for is not None:
        # Nothing is remembered of what made these files. What they hold must not be lost because a part is imported.
        lost = [definition for found in _lost(old, imported.files).values() for definition in found]
        more: Options = one.importer.options_for(lost) if lost else {}
        if joined(one, more) != options:
            say("reading again what was imported before")
            options = joined(one, more)
            imported = _run(one, options, say)
    gone = {*_lost(old, imported.files)} if imported.failures else set[str]()
    kept = {
        file: (name, why)
        for name, why in sorted(imported.failures.items())
        for file in old
        if (file == f"{_library(name)}.yaml" and file in gone)
        or (file.startswith(f"{_library(name)}/") and file not in imported.files)
    }
    findings = tuple(_findings(one, imported.failures, kept))
    if kept and not one.importer.by_library:
        raise GenerateError(findings)
    if not imported.files and not kept:
        nothing = Diagnostic(code="import-missing", message=own("nothing was found to import, and nothing was written"))
        raise ProjectError([*findings, nothing])
    files = {**imported.files, **{file: old[file] for file in kept}}
    return Done(
        options=_read(one, options, imported.failures), files=files, versions=imported.versions, findings=findings,
        failed=bool(kept),
    )  # fmt: skip


def publish_import(one: Wanted, done: Done) -> Published:
    """Write the files of an import. Raises GenerateError; for files that were edited by hand it says where edits belong."""
    try:
        return publish(done.files, one.target)
    except GenerateError as error:
        hint = (
            "move your changes to a file in schemas/overrides, which imports leave alone; delete the file; import again"
        )
        raise GenerateError(
            replace(found, hint=own(hint)) if found.code == "foreign-file" else found for found in error.diagnostics
        ) from error


def _library(name: str) -> str:
    """The file, or folder, of a library, module or class: schemas are filed by the top-level package."""
    return name.replace(":", ".").partition(".")[0]


def _old_files(folder: Path) -> dict[str, str]:
    """The schema files that an earlier import wrote."""
    found: dict[str, str] = {}
    for path in sorted(read_manifest(folder).paths()):
        try:
            found[path] = file_text(folder / path)
        except (OSError, UnicodeDecodeError):
            continue
    return found


def _lost(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, list[Mapping[str, Any]]]:
    """The definitions of the old files that the new ones do not have, by file."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for path, text in old.items():
        if new.get(path) == text or not path.endswith(".yaml"):
            continue
        before, after = _definitions(text), _definitions(new.get(path, ""))
        gone = [definition for name, definition in before.items() if name not in after]
        if gone:
            found[path] = gone
    return found


def _definitions(text: str) -> dict[str, Mapping[str, Any]]:
    try:
        data: Any = read_text(text).data if text else {}
    except ConfigError:
        return {}
    named = data.get("$defs") if is_object(data) else None
    return {name: one for name, one in named.items() if is_object(one)} if is_object(named) else {}


def _run(one: Wanted, options: Options, say: Say) -> Any:
    """The output of the importer. Raises ProjectError if its system is not installed."""
    from ...systems.importing.launch import run_importer

    importer = one.importer
    if importer.read is not None:
        return importer.read(options, one.root)
    arguments = importer.arguments(options, one.root) if importer.arguments is not None else ()
    here = importer.here is not None and importer.here(options)
    try:
        return run_importer(importer.module, one.python, say, arguments, here=here)
    except GenerateError as error:
        (found,) = error.diagnostics
        if found.code != "import-missing":
            raise ProjectError([found]) from error
        message = f"this Python has no {importer.system} that can be imported: {as_shown(found.message)}"
        hint = f"`{importer.install}` there, with the libraries your configuration names, or `--python PATH` for another one"
        raise ProjectError(
            [Diagnostic(code=found.code, message=own(message), file=one.python, hint=own(hint))]
        ) from error


def _findings(one: Wanted, failures: Mapping[str, str], kept: Mapping[str, tuple[str, str]]) -> Iterator[Diagnostic]:
    stays: dict[str, str] = {}
    for file, (name, _) in kept.items():
        stays[name] = file if name not in stays else file.rpartition("/")[0]
    for name, why in sorted(failures.items()):
        hint = one.importer.skipped(why) if one.importer.skipped is not None else None
        if name in stays:
            message = f"{as_name(name)} cannot be imported any more: {as_name(why)}; its old schema stays"
            yield Diagnostic(
                code="import-kept", message=own(message), file=str(one.target / stays[name]),
                hint=own(hint or "correct the Python code, or remove the name from [tool.confwright.imports]"),
            )  # fmt: skip
        else:
            message = f"{as_name(name)} was left out: {as_name(why)}"
            yield Diagnostic(
                code="import-skipped", severity="warning", message=own(message), hint=own_or_none(hint)
            )  # fmt: skip


def _read(one: Wanted, options: Options, failures: Mapping[str, str]) -> Options:
    """The options without what was named now and could not be read: that is not remembered."""
    before: Options = one.before.options if one.before is not None else {}
    found: dict[str, bool | str | tuple[str, ...]] = {}
    for name, value in options.items():
        known = before.get(name)
        if isinstance(value, tuple):
            old: tuple[object, ...] = known if isinstance(known, tuple) else (known,)
            value = tuple(v for v in value if v in old or not {v, v.partition(":")[0]} & failures.keys())
        found[name] = value
    return found
