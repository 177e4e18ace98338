"""The resolved form of the classes that can hold a reference: the same fields, with what references turn into."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..ir import (
    Alias,
    Env,
    Field,
    ListOf,
    Lit,
    MapOf,
    Module,
    NoDefault,
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
from .code import Code, code, docstring, identifier
from .method import Method


@dataclass(frozen=True, slots=True)
class Resolved:
    """The names of the resolved classes and aliases, by those of the classes they belong to.

    `any_text`: a boolean reference is true whatever its text.
    """

    names: dict[str, str]
    records: tuple[Record, ...]
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
            "The same with every reference replaced, from `environ` or the process environment. Raises ConfigError."
        )
        body = code(
            "def {}(self, environ: Mapping[str, str] | None = None) -> {}:\n        {}\n"
            "        from {}_runtime.values import resolve\n\n"
            "        made: {} = resolve(self, environ{})\n        return made",
            identifier(name), identifier(result), docstring([doc], 8), up, identifier(result),
            Code(", any_text=True" if self.any_text else ""),
        )  # fmt: skip
        return Method(name, body)

    def beside(self, package: Package) -> Package:
        """The package with the resolved classes and aliases, each in the module of the class that it belongs to."""
        return replace(package, modules=tuple(self._module(module) for module in package.modules))

    def _module(self, module: Module) -> Module:
        records = tuple(_record(r, self.names) for r in module.records if r.name in self.names)
        aliases = tuple(
            replace(a, name=self.names[a.name], type=_resolved(a.type, self.names), docs=())
            for a in module.aliases
            if a.name in self.names
        )
        return replace(module, records=module.records + records, aliases=module.aliases + aliases)


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
    return Resolved(names, tuple(r for r in records if r.name in holders), package.any_text)


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


def _record(record: Record, names: dict[str, str]) -> Record:
    fields = [_field(field, names) for field in record.fields]
    if record.extra is not None:
        type_ = _resolved(record.extra_type or MapOf(Prim("JsonValue")), names)
        fields.append(_plain(Text(record.extra), record.extra, type_, record.pointer, sensitive=record.extra_sensitive))
    return Record(
        name=names[record.name], module=record.module, fields=tuple(fields), extra=None, extra_type=None, extra_sensitive=False,
        docs=(Text(f"`{record.name}` with every reference replaced."),), pointer=record.pointer, resolves=record.name,
    )  # fmt: skip


def _field(field: Field, names: dict[str, str]) -> Field:
    type_ = _resolved(field.type, names)
    if isinstance(field.default, UnsetDefault):
        type_ = Union((*(type_.members if isinstance(type_, Union) else (type_,)), Ref("Unset")))
    # What a secret turned into must not be in a repr.
    return _plain(field.key, field.name, type_, field.pointer, sensitive=field.sensitive)


def _plain(key: Text, name: str, type_: Type, pointer: str, *, sensitive: bool) -> Field:
    return Field(
        key=key, name=name, type=type_, default=NoDefault(), always=False, sensitive=sensitive, docs=(), pointer=pointer
    )


def whole_numbers(package: Package) -> dict[str, tuple[str, ...]]:
    """The fields of each class in which references turn into whole numbers."""
    aliases = {a.name: a for module in package.modules for a in module.aliases}
    found: dict[str, tuple[str, ...]] = {}
    for record in (record for module in package.modules for record in module.records):
        if names := tuple(field.name for field in record.fields if _into(field.type, aliases) == "int"):
            found[record.name] = names
    return found


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
