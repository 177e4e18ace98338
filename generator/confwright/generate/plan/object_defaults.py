"""Defaults that hold objects of classes: which fields can have them, once the fields of every class are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol, TypeAlias

from ...base.json_values import is_list, is_object
from ..ir import Fixed
from ..schema.node import MISSING
from .decisions import Expr, FieldPlan, InstancePlan, RecordPlan
from .defaults import Types, fits, stated_default
from .exprs import alternatives, name_of

_Site: TypeAlias = tuple[str, str]
"""The record and the key of a field that has such a default."""


class Records(Types, Protocol):
    """What a plan consists of."""

    @property
    def records(self) -> Mapping[str, RecordPlan]: ...


def settle_object_defaults(plan: Records) -> None:
    """Give every field whose stated default holds objects of classes that default.

    A field stays without one where its default is not of its type, and where making it would need itself: the object of such
    a class would have no end.
    """
    sites: dict[_Site, tuple[FieldPlan, Any, Any]] = {}
    for record in plan.records.values():
        for field in record.fields:
            stated = _stated(field)
            if is_list(stated) or is_object(stated):
                built = _built(plan, stated, field.declared)
                if built is not MISSING:
                    sites[record.name, field.key] = field, stated, built
    needs = {site: {*_needed(plan, built, sites)} for site, (_, _, built) in sites.items()}
    for site, (field, stated, built) in sites.items():
        if not _reaches_itself(site, needs):
            field.default, field.built = stated, built
            field.unset, field.type = False, field.declared


def _stated(field: FieldPlan) -> Any:
    """The default that the schema states of a field which has none yet."""
    if field.required or field.tag or not (field.unset or (field.default is None and not field.null)):
        return MISSING
    stated = (stated_default(node) for node in field.definite)
    return next((found for found in stated if found is not MISSING), MISSING)


def _built(plan: Records, value: Any, expr: Expr) -> Any:
    """A JSON value as a value of a type; MISSING where it does not fit, or may be of several classes."""
    if not expr:
        return value
    found: list[Any] = []
    if {} in alternatives(expr) and (is_object(value) or is_list(value)):
        return MISSING  # a pattern decides which keys have objects of a class
    for member in alternatives(expr):
        name = name_of(member) or ""
        built: Any = MISSING
        if name in plan.records:
            built = _record(plan, value, plan.records[name]) if is_object(value) else MISSING
        elif name in plan.aliases:
            built = _built(plan, value, plan.aliases[name].type)
        elif is_list(value) and member.get("type") == "array" and "items" in member:
            built = _list(plan, value, [member["items"]] * len(value))
        elif is_list(value) and "prefixItems" in member and len(value) == len(member["prefixItems"]):
            built = _list(plan, value, member["prefixItems"])
            built = Fixed(built) if built is not MISSING else MISSING
        elif is_object(value) and member.get("type") == "object":
            inner = member["additionalProperties"]
            built = _all(value, plan, {} if inner is True else inner)
        elif fits(plan, value, member):
            return value
        if built is not MISSING:
            found.append(built)
    return found[0] if len(found) == 1 else MISSING


def _list(plan: Records, values: list[Any], exprs: list[Expr]) -> Any:
    built = [_built(plan, value, expr) for value, expr in zip(values, exprs, strict=True)]
    return MISSING if MISSING in built else built


def _all(values: Mapping[Any, Any], plan: Records, expr: Expr) -> Any:
    built = {key: _built(plan, value, expr) for key, value in values.items()}
    return MISSING if MISSING in built.values() else built


def _record(plan: Records, value: dict[str, Any], record: RecordPlan) -> Any:
    fields: dict[str, Any] = {}
    known = {field.key for field in record.fields}
    for field in record.fields:
        if field.key in value:
            built = MISSING if field.soft and not field.definite else _built(plan, value[field.key], field.declared)
            if built is MISSING:
                return MISSING
            fields[field.key] = built
        elif field.required or field.tag or field.written:
            return MISSING  # an object made in Python has its constants, and this default has not
    rest = {key: one for key, one in value.items() if key not in known}
    if rest and record.extra is None:
        return MISSING
    extra = _all(rest, plan, record.extra_type)
    return MISSING if extra is MISSING else InstancePlan(record.name, fields, extra)


def _inside(built: Any) -> Iterator[InstancePlan]:
    """The records that a default makes, itself and those in it."""
    if isinstance(built, InstancePlan):
        yield built
    below = [*built.fields.values(), *built.extra.values()] if isinstance(built, InstancePlan) else built
    below = below.members if isinstance(below, Fixed) else below
    for one in below.values() if is_object(below) else below if is_list(below) else ():
        yield from _inside(one)


def _needed(plan: Records, built: Any, sites: Mapping[_Site, object]) -> Iterator[_Site]:
    """The defaults that are built with a value: those of the fields that its records are not given."""
    for one in _inside(built):
        keys = [field.key for field in plan.records[one.record].fields if field.key not in one.fields]
        yield from ((one.record, key) for key in keys if (one.record, key) in sites)


def _reaches_itself(site: _Site, needs: Mapping[_Site, set[_Site]]) -> bool:
    waiting, seen = [*needs[site]], set[_Site]()
    while waiting:
        here = waiting.pop()
        if here == site:
            return True
        if here not in seen:
            seen.add(here)
            waiting += needs[here]
    return False
