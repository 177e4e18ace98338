"""The reference of a package: every class with its fields, as the generator knows them."""

from __future__ import annotations

from pathlib import Path

from ..base.addresses import without_passwords
from ..generate.ir import Alias, Field, Module, NoDefault, Record, Text, Value, references
from ..generate.pipeline import Built
from ..generate.plan.decisions import FieldPlan
from ..generate.reference_forms import BY_DEFAULT, WRITTEN
from ..generate.schema.node import Node, Place
from ..generate.schema.walk import nodes_at
from .parts import parts_of, path_of
from .rules import rules_of
from .shown_values import in_project, shown, text
from .types import Addresses, addresses, line_of, long_values
from .views import ClassView, FieldView, Line, ModulePage, ModuleView, PackageView, Span


def package_view(built: Built, imported: str, source: str, root: Path, facts: tuple[str, ...] = ()) -> PackageView:
    """The pages of a package. `imported` is its name in Python, `source` the file it is made from."""
    return _Reader(built, imported, root).package(source, facts)


class _Reader:
    def __init__(self, built: Built, imported: str, root: Path) -> None:
        self._built, self._imported, self._root = built, imported, root
        self._at: Addresses = addresses(built.package)
        self._used = self._uses()

    def package(self, source: str, facts: tuple[str, ...]) -> PackageView:
        package = self._built.package
        modules = tuple(self._module(module) for module in package.modules)
        of_system = package.dialect.isalpha()
        dialect = f"YAML as {package.dialect.title()} reads it" if of_system else f"YAML {package.dialect}"
        return PackageView(
            name=package.name, path=f"packages/{package.name}.html", imported=self._imported, docs=_raw(package.docs),
            root=line_of(package.root, self._at), source=source, modules=modules,
            facts=(dialect, _classes(sum(len(page.classes) for module in modules for page in module.pages)), *facts),
        )  # fmt: skip

    def _module(self, module: Module) -> ModuleView:
        package = self._built.package
        pages = tuple(
            ModulePage.of(
                path_of(package, module, number),
                tuple(self._record(one) if isinstance(one, Record) else self._alias(one) for one in part),
            )
            for number, part in enumerate(parts_of(module, package))
        )
        return ModuleView(name=module.name, path=pages[0].path, source=module.source.raw, pages=pages)

    def _record(self, record: Record) -> ClassView:
        plan = self._built.plan.records[record.name]
        plans = {field.name: field for field in plan.fields}
        tags = tuple(
            (field.key.raw, shown(field.default.value, hidden=field.sensitive))
            for field in record.fields
            if field.always and isinstance(field.default, Value)
        )
        return ClassView(
            name=record.name, href=self._at[record.name], kind="object", docs=_raw(record.docs),
            deprecated=plan.node.deprecated is not None, tags=tags, type=(), others=self._others(record),
            rules=rules_of(plan.node, self._built.graph),
            fields=tuple(self._field(record, field, plans[field.name], plan.node) for field in record.fields),
            used_by=self._used.get(record.name, ()), place=self._place(plan.node.place),
        )  # fmt: skip

    def _others(self, record: Record) -> Line:
        if record.extra is None:
            return text("No other key.")
        if record.extra_type is None:
            return text("Any other key, with any value.")
        return text("Other keys: ", *_as_code(line_of(record.extra_type, self._at, hidden=record.extra_sensitive)))

    def _alias(self, alias: Alias) -> ClassView:
        node = self._built.plan.aliases[alias.name].node
        hidden = _hidden(nodes_at(node, ()))
        values = () if hidden else long_values(alias.type)
        docs = (*_raw(alias.docs), *([f"One of: {', '.join(values)}"] if values else []))
        return ClassView(
            name=alias.name, href=self._at[alias.name], kind="choice", docs=docs, deprecated=node.deprecated is not None,
            tags=(), fields=(), rules=(), others=(), type=line_of(alias.type, self._at, hidden=hidden),
            used_by=self._used.get(alias.name, ()), place=self._place(node.place),
        )  # fmt: skip

    def _field(self, record: Record, field: Field, plan: FieldPlan, node: Node) -> FieldView:
        nodes = nodes_at(node, (field.key.raw,))
        secret = any(one.secret for one in nodes)
        hidden = field.sensitive or _hidden(nodes)
        deprecated = any(one.deprecated is not None for one in (*plan.definite, *plan.soft))
        marks = {"required": isinstance(field.default, NoDefault), "secret": secret, "sensitive": hidden and not secret,
                 "deprecated": deprecated}  # fmt: skip
        docs = [part for part in _raw(field.docs) if not (hidden and part.startswith("For example: "))]
        forms = dict.fromkeys(
            WRITTEN.get(one.env_form, WRITTEN[BY_DEFAULT]) for one in nodes if one.env_form is not None
        )
        if secret and not forms:
            forms = {WRITTEN[BY_DEFAULT]: None}
        first = (plan.definite or plan.soft or [node])[0]
        return FieldView(
            key=field.key.raw, name=field.name, anchor=f"{record.name}.{field.name}",
            type=line_of(field.type, self._at, hidden=hidden), values=() if hidden else long_values(field.type),
            required=marks["required"], default=_default(field, hidden=hidden),
            badges=tuple(name for name, holds in marks.items() if holds), docs=tuple(map(without_passwords, docs)),
            reference=(" or ".join(forms) or None), place=self._place(first.place),
        )  # fmt: skip

    def _place(self, place: Place) -> str:
        """`schemas/app.yaml:12`."""
        document = next(d for d in self._built.graph.documents if d.name == place.document)
        file = in_project(document.name, self._root)
        spot = document.locate(place.tokens)
        return f"{file}:{spot[0]}" if spot is not None else file

    def _uses(self) -> dict[str, Line]:
        found: dict[str, dict[Span, None]] = {}
        for module in self._built.package.modules:
            for record in module.records:
                for field in record.fields:
                    for name in references(field.type):
                        href = f"{self._at[record.name]}.{field.name}"
                        found.setdefault(name, {})[Span(f"{record.name}.{field.key.raw}", href)] = None
            for alias in module.aliases:
                for name in references(alias.type):
                    found.setdefault(name, {})[Span(alias.name, self._at[alias.name])] = None
        return {name: tuple(spans) for name, spans in found.items()}


def _hidden(nodes: tuple[Node, ...]) -> bool:
    return any(node.secret or node.sensitive for node in nodes)


def _default(field: Field, *, hidden: bool) -> str | None:
    """What a field is when it is left out; None where it must be given, or left out is a state of its own."""
    if not isinstance(field.default, Value) or field.default.value is None:
        return None
    return shown(field.default.value, hidden=hidden)


def _classes(number: int) -> str:
    return "1 class" if number == 1 else f"{number} classes"


def _as_code(line: Line) -> Line:
    return tuple(Span(span.text, span.href, code=True) for span in line)


def _raw(parts: tuple[Text, ...]) -> tuple[str, ...]:
    return tuple(part.raw for part in parts)
