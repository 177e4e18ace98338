"""Types as lines with links, and the places of classes in the site."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..base.addresses import HIDDEN
from ..generate.ir import Env, ListOf, Lit, MapOf, Package, Prim, Ref, TupleOf, Type, Union
from ..generate.reference_forms import BARE
from .parts import parts_of, path_of
from .views import Line, Span

_MANY = 8
"""The most values of a choice that the type shows; more are listed below it."""

Addresses = Mapping[str, str]
"""The addresses of the classes of a package, by their names."""


def addresses(package: Package) -> dict[str, str]:
    """Where each class and each named choice of a package is described."""
    return {
        one.name: f"{path_of(package, module, number)}#{one.name}"
        for module in package.modules
        for number, part in enumerate(parts_of(module, package))
        for one in part
    }


def line_of(type_: Type, at: Addresses, *, hidden: bool = False) -> Line:
    """A type, each class in it a link; `hidden` leaves out the values of choices."""
    return tuple(_merged(_spans(type_, at, hidden)))


def long_values(type_: Type) -> tuple[str, ...]:
    """The values of a choice that is too long for its line."""
    return tuple(
        value
        for member in (type_.members if isinstance(type_, Union) else (type_,))
        if isinstance(member, Lit) and len(member.values) > _MANY
        for value in map(_value, member.values)
    )


def _spans(type_: Type, at: Addresses, hidden: bool) -> Iterator[Span]:
    match type_:
        case Prim(name):
            yield Span(name)
        case Lit(values) if hidden:
            yield Span(HIDDEN)
        case Lit(values) if len(values) > _MANY:
            yield Span(f"one of {len(values)} values")
        case Lit(values):
            yield Span(" | ".join(map(_value, values)))
        case Ref(name):
            yield Span(name, at.get(name))
        case Env(of, into):
            yield Span(of)
            if of not in BARE:
                yield from (Span("["), *_spans(into, at, hidden), Span("]"))
        case ListOf(item):
            yield from (Span("list["), *_spans(item, at, hidden), Span("]"))
        case TupleOf(items):
            yield Span("tuple[")
            for number, item in enumerate(items):
                yield from (Span(", " * (number > 0)), *_spans(item, at, hidden))
            yield Span("]")
        case MapOf(value):
            yield from (Span("Mapping[str, "), *_spans(value, at, hidden), Span("]"))
        case Union(members):
            for number, member in enumerate(members):
                if number:
                    yield Span(" | ")
                yield from _spans(member, at, hidden)


def _value(value: object) -> str:
    return "None" if value is None else json.dumps(value, ensure_ascii=False)


def _merged(spans: Iterator[Span]) -> Iterator[Span]:
    """Neighbours without a link as one."""
    held = ""
    for span in spans:
        if span.href is None:
            held += span.text
            continue
        if held:
            yield Span(held)
        held = ""
        yield span
    if held:
        yield Span(held)
