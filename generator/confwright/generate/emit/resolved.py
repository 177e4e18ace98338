"""The resolved form of the classes that can hold a reference: the same fields, with what references turn into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import (
    Alias,
    Env,
    Field,
    ListOf,
    Lit,
    MapOf,
    Package,
    Prim,
    Record,
    Ref,
    Text,
    TupleOf,
    Type,
    Union,
    UnsetDefault,
)
from ..reference_forms import RUNTIME
from .annotations import alias_value, annotation, imported, names_in
from .code import Code, code, docstring, identifier, literal
from .method import Method
from .templating import from_template

MODULE = "resolved"
"""The module of the resolved classes: no other module of a package has this name (`names.module_name`)."""
_HIDDEN = " = field(repr=False)"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The names of the resolved classes and aliases, by those of the classes they belong to.

    `any_text`: a boolean reference is true whatever its text.
    """

    names: dict[str, str]
    records: tuple[Record, ...]
    aliases: tuple[Alias, ...]
    any_text: bool = False

    def methods(self, up: Code) -> dict[str, Method]:
        """The method `resolve` of each class that can hold a reference; `up` leads to `_runtime`."""
        return {record.name: self._method(record, up) for record in self.records}

    def _method(self, record: Record, up: Code) -> Method:
        result = self.names[record.name]
        taken = {field.name for field in record.fields}
        name = "resolve"
        while name in taken:
            name += "_"
        doc = Text(
            "The same with every reference replaced, from `environ` or the process environment. "
            "Raises ConfigError that names every variable that is missing or malformed, or breaks a rule of the schema."
        )
        body = code(
            "def {}(self, environ: Mapping[str, str] | None = None) -> {}:\n        {}\n"
            "        from {}_runtime.resolving import resolve\n        from .resolved import CLASSES, reader\n\n"
            "        made: {} = resolve(self, CLASSES, reader, environ{})\n        return made",
            identifier(name), identifier(result), docstring([doc], 8), up, identifier(result),
            Code(", any_text=True" if self.any_text else ""),
        )  # fmt: skip
        return Method(name, body, result, MODULE)


def resolved_of(package: Package) -> Resolved:
    """What can be resolved in a package."""
    records = [record for module in package.modules for record in module.records]
    aliases = [alias for module in package.modules for alias in module.aliases]
    holders: set[str] = set()
    while True:
        found = {r.name for r in records if any(_holds(t, holders) for t in _types(r))}
        found |= {a.name for a in aliases if _holds(a.type, holders)}
        if found == holders:
            break
        holders = found
    taken = {r.name for r in records} | {a.name for a in aliases}
    names: dict[str, str] = {}
    for name in sorted(holders):
        new = f"Resolved{name}"
        while new in taken:
            new += "_"
        taken.add(new)
        names[name] = new
    return Resolved(
        names, tuple(r for r in records if r.name in holders), tuple(a for a in aliases if a.name in holders),
        package.any_text,
    )  # fmt: skip


def _types(record: Record) -> list[Type]:
    return [field.type for field in record.fields] + ([record.extra_type] if record.extra_type is not None else [])


def _holds(type_: Type, holders: set[str]) -> bool:
    match type_:
        case Env(of, _):
            return of == "EnvVar"  # Prefect's are filled in by Prefect, in part by its server
        case Ref(name):
            return name in holders
        case ListOf(inner) | MapOf(inner):
            return _holds(inner, holders)
        case Union(members) | TupleOf(members):
            return any(_holds(member, holders) for member in members)
        case _:
            return False


def _resolved(type_: Type, names: dict[str, str]) -> Type:
    match type_:
        case Env("EnvVar", into):
            return into
        case Ref(name):
            return Ref(names.get(name, name))
        case ListOf(inner):
            return ListOf(_resolved(inner, names))
        case TupleOf(members):
            return TupleOf(tuple(_resolved(member, names) for member in members))
        case MapOf(inner):
            return MapOf(_resolved(inner, names))
        case Union(members) if Prim("JsonValue") in members:
            return Union(tuple(dict.fromkeys(_resolved(member, names) for member in members)))
        case Union(members):
            return _union(_resolved(member, names) for member in members if not _is_choice(member, members))
        case _:
            return type_


def _is_choice(member: Type, members: tuple[Type, ...]) -> bool:
    """Whether a reference must become one of the values beside it; `resolve` checks this."""
    match member:
        case Env(_, Prim(into)):
            return any(isinstance(m, Lit) and {type(v).__name__ for v in m.values} == {into} for m in members)
        case _:
            return False


def _union(types: Iterable[Type]) -> Type:
    members: list[Type] = []
    for type_ in types:
        members += [m for m in (type_.members if isinstance(type_, Union) else (type_,)) if m not in members]
    if Prim("JsonValue") in members:
        return Prim("JsonValue")
    return members[0] if len(members) == 1 else Union(tuple(members))


def _into(type_: Type, aliases: dict[str, Alias], seen: frozenset[str] = frozenset()) -> str | None:
    """The type that references directly in a field become. The record handles those of a record in it."""
    match type_:
        case Env("EnvVar", Prim(into)):
            return into
        case ListOf(inner) | MapOf(inner):
            return _into(inner, aliases, seen)
        case Ref(name) if name in aliases and name not in seen:
            return _into(aliases[name].type, aliases, seen | {name})
        case Union(members) | TupleOf(members):
            return next((turned for m in members if (turned := _into(m, aliases, seen)) is not None), None)
        case _:
            return None


def resolved_module(
    package: Package,
    resolved: Resolved,
    home: dict[str, str],
    readers: Mapping[str, tuple[str, str]],
    up: Code,
    *,
    one_codec: bool = False,
) -> str:
    """The text of the module of resolved classes. `readers`: module and function that read each class.

    `up` leads to `_runtime`; `one_codec`: all functions are in one module.
    """
    aliases = {a.name: a for module in package.modules for a in module.aliases}
    types = [_resolved(t, resolved.names) for record in resolved.records for t in _types(record)]
    alias_types = {a.name: _resolved(a.type, resolved.names) for a in resolved.aliases}
    mentioned = {name for t in (*types, *alias_types.values()) for name in names_in(t)}
    if any(isinstance(f.default, UnsetDefault) for r in resolved.records for f in r.fields):
        mentioned.add("Unset")
    typing = ["TYPE_CHECKING", "Any", "Final"]
    typing += ["TypeAlias"] if resolved.aliases else []
    typing += ["Union"] if any(isinstance(t, Union) for t in alias_types.values()) else []
    in_alias = {name for t in alias_types.values() for name in names_in(t)}
    typing += ["Literal"] if "Literal" in in_alias else []
    context: dict[str, Any] = {
        "doc": docstring([Text(f"What the classes of {package.name} are when every reference in them is replaced.")]),
        "needs_field": any(r.extra_sensitive or any(f.sensitive for f in r.fields) for r in resolved.records),
        "typing": [identifier(name) for name in sorted(typing, key=lambda n: (not n.isupper(), n))],
        "later_typing": [Code("Literal")] if "Literal" in mentioned - in_alias else [],
        "imports": list(_imports(mentioned, home, up)),
        "one_codec": one_codec,
        "records": [
            {**_record(record, resolved, aliases), **_reader(*readers[record.name])} for record in resolved.records
        ],
        "aliases": [
            {"name": identifier(resolved.names[a.name]), "value": alias_value(alias_types[a.name])}
            for a in resolved.aliases
        ],
    }
    return from_template("resolved.py.jinja", context)


def _imports(mentioned: set[str], home: dict[str, str], up: Code) -> Iterable[Code]:
    runtime: dict[str, list[Code]] = {}
    for name in sorted(mentioned & RUNTIME.keys()):
        runtime.setdefault(RUNTIME[name], []).append(identifier(name))
    for module, names in sorted(runtime.items()):
        yield imported(identifier(module), names, code("{}_runtime.", up))
    by_module: dict[str, list[Code]] = {}
    for name in sorted(mentioned & home.keys()):
        by_module.setdefault(home[name], []).append(identifier(name))
    for module, names in sorted(by_module.items()):
        yield imported(identifier(module), names)


def _reader(module: str, function: str) -> dict[str, Code]:
    return {"reader_module": literal(module), "reader": literal(function)}


def _record(record: Record, resolved: Resolved, aliases: dict[str, Alias]) -> dict[str, Any]:
    fields = [_field(field, resolved.names) for field in record.fields]
    types = {field.name: field.type for field in record.fields}
    if record.extra is not None:
        types[record.extra] = record.extra_type or MapOf(Prim("JsonValue"))
        extra = _resolved(types[record.extra], resolved.names)
        hidden = Code(_HIDDEN if record.extra_sensitive else "")
        fields.append(code("{}: {}{}", identifier(record.extra), annotation(extra), hidden))
    intos = {name: into for name, type_ in types.items() if (into := _into(type_, aliases)) not in (None, "str")}
    return {
        "key": literal(record.name),
        "name": identifier(resolved.names[record.name]),
        "doc": docstring([Text(f"`{record.name}` with every reference replaced.")], 4),
        "fields": fields,
        "intos": literal(intos),
    }


def _field(field: Field, names: dict[str, str]) -> Code:
    type_ = _resolved(field.type, names)
    if isinstance(field.default, UnsetDefault):
        type_ = Union((*(type_.members if isinstance(type_, Union) else (type_,)), Ref("Unset")))
    # What a secret turned into must not be in a repr.
    hidden = Code(_HIDDEN if field.sensitive else "")
    return code("{}: {}{}", identifier(field.name), annotation(type_), hidden)
