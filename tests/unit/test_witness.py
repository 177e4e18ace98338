"""The witness finds every way in which the IR can differ from what the plan says."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from confwright.base.diagnostics import GenerateError
from confwright.generate.evidence import Evidence
from confwright.generate.ir import (
    Alias,
    Field,
    ListOf,
    Lit,
    MapOf,
    Package,
    Prim,
    Record,
    Ref,
    Text,
    Type,
    Union,
    Value,
)
from confwright.generate.pipeline import Built, Options, build
from confwright.generate.sources.reading import collect
from confwright.publish.verify import verify
from confwright.publish.witness import Witness
from confwright.publish.witness_process import models

SCHEMA = {
    "title": "App",
    "type": "object",
    "additionalProperties": {"type": "integer"},
    "required": ["port", "kind"],
    "properties": {
        "port": {"type": "integer", "x-env": True},
        "kind": {"enum": ["a", "b"]},
        "name": {"type": ["string", "null"]},
        "hosts": {"type": "array", "items": {"type": "string"}},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "log": {"$ref": "#/$defs/Log"},
        "size": {"$ref": "#/$defs/Size"},
        "any": {},
    },
    "$defs": {
        "Log": {"type": "object", "properties": {"level": {"enum": ["info", 1]}}, "additionalProperties": False},
        "Size": {
            "anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "array", "items": {"$ref": "#/$defs/Size"}}]
        },
    },
}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    schema = tmp_path_factory.mktemp("witness") / "app.json"
    schema.write_text(json.dumps(SCHEMA))
    return build(collect(schema, {}), "app", Options())


@pytest.fixture(scope="module")
def said(built: Built) -> dict[str, Any]:
    """What the library says of the schema, asked once."""
    return models(Evidence(built.plan, built.package).question)


def found(built: Built, package: Package, said: dict[str, Any]) -> list[str]:
    return [one.message for one in Evidence(built.plan, package).disagreements(said)]


def _record(package: Package, name: str, change: Callable[[Record], Record]) -> Package:
    modules = [
        replace(m, records=tuple(change(r) if r.name == name else r for r in m.records)) for m in package.modules
    ]
    return replace(package, modules=tuple(modules))


def _field(package: Package, record: str, name: str, change: Callable[[Field], Field]) -> Package:
    def fields(one: Record) -> Record:
        return replace(one, fields=tuple(change(f) if f.name == name else f for f in one.fields))

    return _record(package, record, fields)


def _typed(package: Package, name: str, type_: Type) -> Package:
    return _field(package, "App", name, lambda field: replace(field, type=type_))


def _aliases(package: Package, change: Callable[[Alias], Alias]) -> Package:
    modules = [replace(m, aliases=tuple(change(a) for a in m.aliases)) for m in package.modules]
    return replace(package, modules=tuple(modules))


NONE = Prim("None")
BREAKS: dict[str, tuple[Callable[[Package], Package], str]] = {
    "a reference is lost": (lambda p: _typed(p, "port", Prim("int")), "app.App.port: the class has integer"),
    "null is lost": (lambda p: _typed(p, "name", Prim("str")), "app.App.name"),
    "null is added to a required field": (lambda p: _typed(p, "kind", Union((Lit(("a", "b")), NONE))), "app.App.kind"),
    "a literal is lost": (lambda p: _typed(p, "kind", Lit(("a",))), 'app.App.kind: the class has literal "a"'),
    "a literal changes its type": (
        lambda p: _field(p, "Log", "level", lambda f: replace(f, type=Union((Lit(("info", True)), NONE)))),
        "app.Log.level",
    ),
    "a member has another type": (
        lambda p: _typed(p, "hosts", Union((ListOf(Prim("int")), NONE))),
        "app.App.hosts: the class has list of integer",
    ),
    "a map becomes a list": (lambda p: _typed(p, "labels", Union((ListOf(Prim("str")), NONE))), "app.App.labels"),
    "another class": (lambda p: _typed(p, "log", Union((Ref("App"), NONE))), "app.App.log: the class has class App"),
    "anything is narrowed": (lambda p: _typed(p, "any", Prim("str")), "app.App.any"),
    "a field is lost": (
        lambda p: _record(p, "App", lambda r: replace(r, fields=r.fields[1:])),
        "app.App.port: the class has no such field",
    ),
    "a field is added": (
        lambda p: _record(
            p, "Log", lambda r: replace(r, fields=(*r.fields, replace(r.fields[0], name="more", key=Text("more"))))
        ),
        "app.Log.more: the witness has no such field",
    ),
    "other keys have another type": (
        lambda p: _record(p, "App", lambda r: replace(r, extra_type=MapOf(Prim("str")))),
        "app.App.extra",
    ),
    "a class is lost": (
        lambda p: replace(
            p, modules=tuple(replace(m, records=tuple(r for r in m.records if r.name != "Log")) for m in p.modules)
        ),
        "app.Log: no class was generated for it",
    ),
    "an alias has another type": (
        lambda p: _aliases(p, lambda a: replace(a, type=Union((Prim("int"), ListOf(Ref("Size")))))),
        "app.Size: the class has integer | list of class Size",
    ),
}


def test_a_package_as_it_is_made(built: Built, said: dict[str, Any]) -> None:
    assert found(built, built.package, said) == []


@pytest.mark.parametrize("name", BREAKS)
def test_a_broken_package(built: Built, said: dict[str, Any], name: str) -> None:
    broken, message = BREAKS[name]
    assert repr(broken(built.package)) != repr(built.package)
    assert [one for one in found(built, broken(built.package), said) if one.startswith(message)], name


def test_a_default_is_not_part_of_a_type(built: Built, said: dict[str, Any]) -> None:
    changed = _field(built.package, "App", "name", lambda f: replace(f, default=Value("x")))
    assert found(built, changed, said) == []


def test_verify_raises_what_the_witness_finds(built: Built) -> None:
    broken = BREAKS["null is lost"][0](built.package)
    with pytest.raises(GenerateError) as error:
        verify({"app/__init__.py": '"""x."""\n'}, evidence=[Evidence(built.plan, broken)])
    assert [one.code for one in error.value.diagnostics] == ["witness"]


def test_a_witness_that_fails_is_an_error(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    evidence = Evidence(built.plan, built.package)
    monkeypatch.setattr(evidence, "question", {"D0": {"type": "object", "properties": {"f0": 5}, "required": ["f0"]}})
    with Witness([evidence]) as witness, pytest.raises(GenerateError) as error:
        witness.answer()
    assert error.value.diagnostics[0].code == "witness"


def test_several_packages_are_one_question(built: Built, tmp_path: Path) -> None:
    broken = BREAKS["a field is lost"][0](built.package)
    with Witness([Evidence(built.plan, built.package), Evidence(built.plan, broken)]) as witness:
        assert len(witness.answer()) == 1


def test_a_union_of_a_thousand_classes(tmp_path: Path) -> None:
    kinds = [
        {"type": "object", "required": [f"k{n}"], "properties": {f"k{n}": {"type": "string"}}} for n in range(1_000)
    ]
    schema = tmp_path / "wide.json"
    schema.write_text(json.dumps({"type": "object", "properties": {"kind": {"anyOf": kinds}}}))
    wide = build(collect(schema, {}), "wide", Options())
    with Witness([Evidence(wide.plan, wide.package)]) as witness:
        assert witness.answer() == []
