"""What the witness is asked about a package, and where its answer is not what the IR says.

The question is the normal form of the plan. Classes, fields and literals have placeholders there (`D0`, `f0`, `L0`), so no text
of a schema reaches the witness. Pure; see witness.py for the process.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..base.diagnostics import Diagnostic
from ..base.json_values import is_list, is_object
from ..base.said import Ours, as_name, own
from .ir import Env, ListOf, Lit, MapOf, NoDefault, Package, Prim, Ref, TupleOf, Type, Union
from .plan.decisions import PREFIX, Plan
from .plan.normal_form import normal_form
from .reference_forms import ANYTHING, PYTHON_TYPES, REFERENCES, VALUES

TypeData = dict[str, Any]
"""A type as the witness gives it:
`{"t": "str"}`, `{"list": …}`, `{"tuple": […]}`, `{"map": …}`, `{"d": "D0"}`, `{"l": "L0"}`, `{"any": […]}`."""

_ALIASES = "Aliases"
_OURS = "a defect of Confwright, not of your schema: please report it"
_PRIMS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "None": "null"}


class Evidence:
    """What the witness is asked about a package: its plan in the normal form, and the IR that was made from it."""

    def __init__(self, plan: Plan, package: Package) -> None:
        self.name = package.name
        form = normal_form(plan)
        names = list(form["$defs"])
        self._short = {name: f"D{number}" for number, name in enumerate(names)}
        self._literals = plan.literals
        self._fields = {
            name: {field: f"f{number}" for number, field in enumerate(body["properties"])}
            for name, body in form["$defs"].items()
            if "properties" in body
        }
        self._package = package
        self.question = {self._short[name]: self._asked(name, body) for name, body in form["$defs"].items()}
        aliases = {
            self._short[name]: self._expr(body) for name, body in form["$defs"].items() if name not in self._fields
        }
        if aliases:  # the type of an alias is checked as a field
            self.question[_ALIASES] = {"type": "object", "properties": aliases, "required": list(aliases)}

    def _asked(self, name: str, body: dict[str, Any]) -> dict[str, Any]:
        """A definition with placeholders; every property is required, since an optional one would be null too."""
        if name not in self._fields:
            return {}
        fields = {self._fields[name][field]: self._expr(expr) for field, expr in body["properties"].items()}
        return {"type": "object", "properties": fields, "required": list(fields)}

    def _expr(self, expr: Any) -> Any:
        if is_object(expr):
            found = expr
            if "$ref" in found:
                return {"$ref": PREFIX + self._short[found["$ref"].removeprefix(PREFIX)]}
            size = len(found.get("prefixItems", ()))
            bounds = {"minItems": size, "maxItems": size} if size else {}
            return {key: self._expr(value) for key, value in found.items()} | bounds
        return [self._expr(member) for member in expr] if is_list(expr) else expr

    def disagreements(self, models: Mapping[str, Any]) -> list[Diagnostic]:
        """Where the models of the witness are not those of the IR."""
        found: list[Diagnostic] = []
        if models.keys() != self.question.keys():
            missing = sorted(models.keys() ^ self.question.keys())[:5]
            return [self._diagnostic("", f"the witness has other models: {', '.join(map(as_name, missing))}", "")]
        records = {record.name: record for module in self._package.modules for record in module.records}
        aliases = {alias.name: alias for module in self._package.modules for alias in module.aliases}
        for name in (
            self._short.keys() - records.keys() - aliases.keys() - REFERENCES.keys() - {*VALUES.values(), *PYTHON_TYPES}
        ):
            found.append(self._diagnostic(as_name(str(name)), "no class was generated for it", ""))
        for name in (records.keys() | aliases.keys()) - self._short.keys():
            found.append(self._diagnostic(as_name(name), "the witness has no such model", ""))
        for name in aliases.keys() & self._short.keys():
            self._compare(
                found,
                as_name(name),
                aliases[name].type,
                models[_ALIASES][self._short[name]],
                aliases[name].pointer,
                exact=True,
            )
        for name in records.keys() & self._fields.keys():
            record, fields = records[name], self._fields[name]
            data = models[self._short[name]]
            ours: dict[str, tuple[Type, bool, str]] = {
                f.name: (f.type, isinstance(f.default, NoDefault), f.pointer) for f in record.fields
            }
            if record.extra is not None:
                ours[record.extra] = (record.extra_type or MapOf(Prim("JsonValue")), True, record.pointer)
            for field in sorted(ours.keys() ^ fields.keys()):
                who = "the witness has no such field" if field in ours else "the class has no such field"
                found.append(self._diagnostic(f"{as_name(name)}.{as_name(field)}", who, record.pointer))
            for field in sorted(ours.keys() & fields.keys()):
                type_, required, pointer = ours[field]
                self._compare(
                    found, f"{as_name(name)}.{as_name(field)}", type_, data[fields[field]], pointer, exact=required
                )
        return found

    def _compare(
        self, found: list[Diagnostic], what: Ours, ours: Type, data: TypeData, pointer: str, *, exact: bool
    ) -> None:
        """An optional field may be null beside what the schema says of it; nothing else may differ."""
        mine, theirs = self._members(ours), self._names_of(data)
        if mine == theirs or (not exact and mine == theirs | {"null"}):
            return
        message = f"the class has {as_name(_listed(mine))}, the witness has {as_name(_listed(theirs))}"
        found.append(self._diagnostic(what, message, pointer))

    def _members(self, type_: Type) -> frozenset[str]:
        """The alternatives of a type of the IR, each as a text that can be compared."""
        match type_:
            case Union(members):
                found = frozenset(part for member in members for part in self._members(member))
                return frozenset({"anything"}) if "anything" in found else found
            case Lit(values):
                return frozenset(f"literal {json.dumps(value)}" for value in values)
            case Ref(name):
                return frozenset({f"class {name}"})
            case Env(of, into):
                kinds = (_PRIMS.get(kind, kind) for kind in self._members(into))
                return frozenset(f"{of} of {kind}" for kind in kinds)
            case ListOf(item):
                return frozenset({f"list of {_listed(self._members(item))}"})
            case TupleOf(items):
                return frozenset({f"tuple of ({', '.join(_listed(self._members(item)) for item in items)})"})
            case MapOf(value):
                return frozenset({f"map of {_listed(self._members(value))}"})
            case Prim(name) if name in PYTHON_TYPES:
                return frozenset({name})
            case Prim(name) if name in ANYTHING:
                return frozenset({"anything" if name == "JsonValue" else name})
            case Prim(name):
                return frozenset({_PRIMS[name]})

    def _names_of(self, data: TypeData) -> frozenset[str]:
        """The alternatives of a type that the witness gives."""
        (kind, value), *_ = data.items()
        match kind:
            case "any":
                found = frozenset(part for member in value for part in self._names_of(member))
                return next((frozenset({name}) for name in ("anything", *VALUES.values()) if name in found), found)
            case "d":
                return self._definition(str(value))
            case "l":
                return frozenset(f"literal {json.dumps(v)}" for v in self._literals[int(str(value)[1:])])
            case "tuple":
                return frozenset({f"tuple of ({', '.join(_listed(self._names_of(item)) for item in value)})"})
            case "list" | "map":
                return frozenset({f"{kind} of {_listed(self._names_of(value))}"})
            case _:
                return frozenset({"anything" if value == "Any" else _PRIMS[str(value)]})

    def _definition(self, short: str) -> frozenset[str]:
        name = list(self._short)[int(short[1:])]
        if name in REFERENCES:
            of, into = REFERENCES[name]
            kind = {"array": "list of anything", "object": "map of anything"}.get(into, into)
            return frozenset({f"{of} of {kind}"})
        return frozenset({name if name in VALUES.values() or name in PYTHON_TYPES else f"class {name}"})

    def _diagnostic(self, what: Ours, message: Ours, pointer: str) -> Diagnostic:
        file, _, place = pointer.partition("#")
        where = f"{as_name(self.name)}.{what}" if what else as_name(self.name)
        return Diagnostic(
            code="witness", message=own(f"{where}: {message}"), file=file or None, pointer=place, hint=own(_OURS)
        )


def _listed(members: frozenset[str]) -> str:
    return " | ".join(sorted(members))
