"""What files need when they are read: variables and who looks each up, with its type and its line. For `confwright env FILE`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.document_walk import walk
from ..base.json_values import Keys, is_list, is_object
from ..base.said import as_count, as_name, as_shown, own
from ..base.secret_names import SECRET
from ..base.veil import UNREAD, Veil
from ..generate.reference_forms import DEFINITIONS
from ..project.reading import Project, claimed
from ..runtime import dataclass, field
from ..runtime.record import MAPPING, SEQUENCE
from ..runtime.report import ConfigError
from ..runtime.yaml_text import Document, read_text
from ..systems import kind_of, systems
from ..systems.places import Need, Part
from .held import held_by
from .lints import text_kind
from .packages import find_package, schema_of
from .recognise import recognised
from .versions import package_for

_REFERENCE: Final = re.compile(DEFINITIONS)
_NAME: Final = re.compile(r"[A-Z_][A-Z0-9_]*")


@dataclass(frozen=True, slots=True)
class Typed:
    """A document that a package has read: what the values of its variables must keep to is known."""

    module: ModuleType
    value: Any = field(repr=False)
    document: Document = field(repr=False)
    part: Part | None = None

    def spot(self, keys: Keys) -> tuple[int, int]:
        """The place in the file of some keys, or of what is around them."""
        line, column = next(
            (found for end in range(len(keys), -1, -1) if (found := self.document.locate(keys[:end])) is not None),
            (1, 1),
        )
        return self.part.place(line, column) if self.part is not None else (line, column)


@dataclass(frozen=True, slots=True)
class Needed:
    """What one file needs. `what` is the kind of file; `unseen` are references whose reader is not known."""

    file: str
    what: str
    needs: tuple[Need, ...]
    unseen: tuple[Diagnostic, ...] = ()
    typed: tuple[Typed, ...] = ()

    def joined(self, other: Needed) -> Needed:
        """The needs of a file and of a text inside it."""
        return Needed(
            self.file,
            self.what,
            (*self.needs, *other.needs),
            (*self.unseen, *other.unseen),
            (*self.typed, *other.typed),
        )


def needs_of_file(
    path: Path, content: bytes, shown: str, project: Project | None, package: str = "", versions: Mapping[str, str] | None = None
) -> Needed:  # fmt: skip
    """What a file needs. Raises ProjectError where its kind is not known, and GenerateError where its package refuses it."""
    kind = text_kind(path.name, content, package, named=True)
    if kind is not None:
        text = content.decode("utf-8", "replace")
        finders = [
            one.needs for system in systems() for one in system.texts if one.name == kind and one.needs is not None
        ]
        return Needed(shown, kind, tuple(dict.fromkeys(need for find in finders for need in find(text, shown))))
    held = held_by(path.name, content, shown, package)
    if held is not None:
        label, what = held
        found = Needed(shown, label, tuple(what.needs))
        for part in what.parts:
            found = found.joined(_needs_of_part(part, shown, project, versions or {}))
        return found
    mine = claimed(project).get(path.resolve()) if project is not None and not package else None
    name = package or mine or recognised(path.name, content, project)
    module, _ = package_for(name, path, project, versions or {})
    return _needs_of_document(content, shown, module)


def _needs_of_part(part: Part, shown: str, project: Project | None, versions: Mapping[str, str]) -> Needed:
    content = part.text.encode()
    try:
        if not part.package:
            kind = text_kind(part.name, content)
            finders = [
                one.needs for system in systems() for one in system.texts if one.name == kind and one.needs is not None
            ]
            if kind is not None:
                found = [need for find in finders for need in find(part.text, shown)]
                return Needed(shown, kind, tuple(_moved(need, part.place(need.line, need.column)) for need in found))
        name = part.package or recognised(part.name, content, project)
        module, _ = package_for(name, Path(shown), project, versions)
    except ProjectError:
        return Needed(shown, "", ())
    return _needs_of_document(content, shown, module, part)


def _moved(need: Need, spot: tuple[int, int]) -> Need:
    return replace(need, line=spot[0], column=spot[1])


def _needs_of_document(content: bytes, shown: str, module: ModuleType, part: Part | None = None) -> Needed:
    """Raises ProjectError for a text that is not YAML at all."""
    schema = schema_of(module)
    kind = kind_of(schema)
    by = kind.resolver if kind is not None else ""
    try:
        document = read_text(content, dialect=schema.get("x-yaml", "1.2"))
    except ConfigError as error:
        raise ProjectError(_unreadable(error, shown, part)) from None
    found: list[Need] = []
    unseen: list[Diagnostic] = []
    typed: tuple[Typed, ...] = ()
    try:
        value = module.loads(content, source=shown)
    except module.ConfigError as error:
        value = None
        found += _written(schema, document.data, by)
        unseen += [_refused(len(error.problems), shown)] if found else []
    else:
        typed = (Typed(module, value, document, part),)
        found += _references(value, schema, document.data, by)
    if kind is not None and kind.needs is not None and document.data is not None:
        found += kind.needs(document.data, _needs_of)
    at = Typed(module, value, document, part)
    veil = Veil(schema, document.data)
    for keys, name in _unseen(document.data, {need.keys for need in found}):
        line, column = at.spot(keys)
        message = own(
            f"{as_shown(veil.path(keys))}: {{env: {as_name(name)}}} is not looked at: the schema does not say what reads it there"
        )
        unseen.append(
            Diagnostic(
                code="reference-unseen",
                severity="warning",
                message=message,
                file=shown,
                line=line,
                column=column,
                unchecked=True,
            )
        )
    placed = tuple(_moved(need, at.spot(need.keys)) if not need.line else need for need in found)
    return Needed(
        shown, kind.label if kind is not None else module.__name__.rpartition(".")[2], placed, tuple(unseen), typed
    )


def _refused(count: int, shown: str) -> Diagnostic:
    message = f"has {as_count(count)} problem{'s' * (count != 1)}, so the types of its variables are not known"
    hint = own(f"see `confwright validate {as_name(shown)}`")
    return Diagnostic(code="env-types", severity="warning", message=own(message), hint=hint, file=shown, unchecked=True)


def _unreadable(error: ConfigError, shown: str, part: Part | None) -> Iterator[Diagnostic]:
    for one in error.problems:
        line, column = one.line, one.column
        if part is not None and line:
            line, column = part.place(line, column or 1)
        # The parser's own words: nothing of the text is in them.
        yield Diagnostic(code=one.code, message=UNREAD.say(one.message), file=shown, line=line, column=column)


def _written(schema: Any, data: Any, by: str) -> Iterator[Need]:
    """The references of a document that its package refuses: where a schema takes one."""
    for visit in walk(schema, data):
        name = visit.value.get("env") if is_object(visit.value) and len(visit.value) == 1 else None
        if isinstance(name, str) and any(
            _REFERENCE.search(str(one.get("$ref", ""))) for one in _branches(visit.schemas)
        ):
            secret = any(one.get("x-sensitive") or one.get("x-secret") for one in visit.schemas)
            yield Need(name=name, by=by, into="?", secret=secret or bool(SECRET.search(name)), keys=visit.keys)


def _branches(schemas: Iterable[Any]) -> Iterator[Any]:
    for schema in schemas:
        yield schema
        yield from (one for one in (*schema.get("anyOf", ()), *schema.get("oneOf", ())) if is_object(one))


def _needs_of(package: str, data: Any) -> Iterable[Need]:
    """What some data needs as a document of a package, for documents inside another document; nothing where it is refused."""
    module = find_package(package, None)
    schema = schema_of(module)
    try:
        value = module.load(data)
    except module.ConfigError:
        return
    kind = kind_of(schema)
    yield from _references(value, schema, data, kind.resolver if kind is not None else "")
    if kind is not None and kind.needs is not None:
        yield from kind.needs(data, _needs_of)


def _references(value: Any, schema: Any, data: Any, by: str) -> Iterator[Need]:
    """The references of a value that a package has read: `{env: NAME}` where the schema takes one."""
    found = list(_variables(value, ()))
    if not found:
        return
    marked = {
        visit.keys
        for visit in walk(schema, data)
        if any(one.get("x-sensitive") or one.get("x-secret") for one in visit.schemas)
    }
    for keys, name, into in found:
        key = next((key for key in reversed(keys) if isinstance(key, str)), "")
        secret = keys in marked or bool(SECRET.search(key)) or bool(SECRET.search(name))
        yield Need(name=name, by=by, into=into, secret=secret, keys=keys)


def _variables(value: Any, keys: Keys) -> Iterator[tuple[Keys, str, str]]:
    cls: Any = value.__class__
    record = next((base for base in cls.__mro__ if base.__name__ == "Record"), None)
    if cls.__name__ == "EnvVar":
        yield keys, value.name, sys.modules[cls.__module__].into_of(value)
    elif record is not None:
        # The runtime of the package, which is a copy of ours.
        for key, member in sys.modules[record.__module__].items_of(value):
            yield from _variables(member, (*keys, key))
    elif isinstance(value, MAPPING):
        for key, member in value.items():
            yield from _variables(member, (*keys, key))
    elif isinstance(value, SEQUENCE):
        for index, member in enumerate(value):
            yield from _variables(member, (*keys, index))


def _unseen(data: Any, known: set[Keys]) -> Iterator[tuple[Keys, str]]:
    """Mappings that look like references where the schema takes none."""
    todo: list[tuple[Keys, Any]] = [((), data)]
    while todo:
        keys, value = todo.pop()
        if is_object(value):
            name = value.get("env")
            if len(value) == 1 and isinstance(name, str) and _NAME.fullmatch(name) and keys not in known:
                yield keys, name
            todo += reversed([((*keys, key), one) for key, one in value.items()])
        elif is_list(value):
            todo += reversed([((*keys, index), one) for index, one in enumerate(value)])
