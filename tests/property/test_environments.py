"""Laws of layers, explanations and `.env.example`, on random deployments."""

from __future__ import annotations

import os
import tempfile
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from dotenv import dotenv_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confwright.base.diagnostics import GenerateError
from confwright.base.shipped import runtime_files
from confwright.environments.analysis import Analysis
from confwright.environments.check import Supplied, check
from confwright.environments.constructed import Call, Constructed, Items, Pairs, Plain, Reference
from confwright.environments.deployment import BASE, Environment
from confwright.environments.example import example
from confwright.environments.explain import explain
from confwright.environments.inherit import cycles
from confwright.environments.layout import layout_deployment
from confwright.environments.read import read_deployment
from confwright.environments.tree import (
    UNSET,
    Branch,
    Gone,
    Leaf,
    Origin,
    Tree,
    find,
    inside,
    merge,
    merged,
    plain,
    tree_of,
)
from confwright.environments.variables import needed
from confwright.generate.schema.walk import leaves
from tests.environments import SETTINGS, analysis_of

MORE = int(os.environ.get("CONFWRIGHT_FUZZ", "1"))
ORIGIN = Origin("layer", ())
NOTHING = Branch({}, ORIGIN)
NUMBER = count()

keys = st.sampled_from("abcd")
scalars = st.one_of(st.none(), st.booleans(), st.integers(0, 3), st.lists(st.integers(0, 3), max_size=2))
values = st.recursive(
    st.one_of(scalars, st.just(UNSET)), lambda inner: st.dictionaries(keys, inner, max_size=3), max_leaves=8
)
maps = st.dictionaries(keys, values, max_size=3)
trees = maps.map(lambda data: tree_of(data, ORIGIN))


def shape(tree: Tree) -> object:
    """A tree without the places."""
    if isinstance(tree, Branch):
        return (tree.cut, {key: shape(part) for key, part in tree.entries.items()})
    return UNSET if isinstance(tree, Gone) else ("leaf", tree.value)


# -- merging


@given(trees, trees, trees)
@settings(max_examples=300 * MORE, deadline=None)
def test_merging_is_associative(a: Tree, b: Tree, c: Tree) -> None:
    assert shape(merge(merge(a, b), c)) == shape(merge(a, merge(b, c)))


def reference_merge(below: Any, above: Any) -> Any:
    """The four rules, as they are written in the documentation, on plain data."""
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    merged = dict(below)
    for key, value in above.items():
        merged[key] = reference_merge(below.get(key), value)
    return {key: value for key, value in merged.items() if value is not UNSET}


def without_unset(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    return {key: without_unset(value) for key, value in data.items() if value is not UNSET}


@given(st.lists(maps, max_size=4))
@settings(max_examples=300 * MORE, deadline=None)
def test_merging_follows_the_rules(layers: list[dict[str, Any]]) -> None:
    expected: Any = {}
    for layer in layers:
        expected = reference_merge(expected, layer)
    assert plain(merged([tree_of(layer, ORIGIN) for layer in layers], NOTHING)) == without_unset(expected)


@given(trees)
def test_nothing_changes_nothing(tree: Tree) -> None:
    assert shape(merge(tree, NOTHING)) == shape(tree) == shape(merge(NOTHING, tree))


# -- inheritance


@given(st.dictionaries(st.sampled_from("abcdef"), st.one_of(st.none(), st.sampled_from("abcdef"))))
@settings(max_examples=300 * MORE)
def test_a_circle_is_found_just_where_there_is_one(extends: dict[str, str | None]) -> None:
    environments = {name: Environment(name=name, extends=above) for name, above in extends.items()}
    found = cycles(environments)
    in_circles = {name for circle in found for name in circle}
    for name in environments:
        here, steps = extends[name], 0
        while here is not None and here != name and here in extends and steps < 10:
            here, steps = extends[here], steps + 1
        assert (name in in_circles) == (here == name)
    assert sum(map(len, found)) == len(in_circles)


# -- whole deployments

SCHEMA = """\
type: object
additionalProperties: false
properties:
  name: {type: string, default: none}
  size: {type: integer, x-env: true, default: 7}
  secret: {type: string, x-secret: true}
  sub: {$ref: "#/$defs/Sub"}
  list: {type: array, items: {type: string, x-env: true}}
$defs:
  Sub:
    type: object
    additionalProperties: {type: [string, "null"], x-env: true}
"""
references = st.builds(lambda name: {"env": name}, st.sampled_from(["A", "B_TOKEN", "C_PORT", "D"]))
removed = st.just(UNSET)
words = st.sampled_from(["x", "two words", "a'b", 'c"d', "#no comment", "ü", "${A}", ""])
layer_values = st.fixed_dictionaries(
    {},
    optional={
        "name": st.one_of(words, removed),
        "size": st.one_of(st.integers(0, 5), references, removed),
        "secret": st.one_of(references, removed),
        "sub": st.one_of(st.dictionaries(keys, st.one_of(words, st.none(), references, removed), max_size=3), removed),
        "list": st.one_of(st.lists(st.one_of(words, references), max_size=2), removed),
    },
)
layers = st.fixed_dictionaries({"one": layer_values, "two": layer_values})
deployments = st.fixed_dictionaries({}, optional=dict.fromkeys(("base", "local", "branch", "production"), layers))


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


_Dumper.add_representer(type(UNSET), lambda dumper, _: dumper.represent_scalar("!unset", ""))


def deployment(folder: Path, layer_data: dict[str, Any]) -> Analysis:
    """A project of two resources with these layers."""
    (folder / "thing.yaml").write_text(SCHEMA)
    (folder / "pyproject.toml").write_text(SETTINGS)
    data = {
        "environments": {"local": {}, "branch": {"extends": "local"}, "production": {}},
        "current": {"env": "X", "default": "local"},
        "resources": {"one": {"schema": "thing.yaml"}, "two": {"schema": "thing.yaml#"}},
        "values": {"base": {"one": {}, "two": {}}, **layer_data},
    }
    (folder / "deployment.yaml").write_text(yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True))
    return analysis_of(folder)


def with_resources(data: dict[str, Any]) -> dict[str, Any]:
    """The lowest layer has both resources, so that every environment is complete."""
    return {**data, "base": data.get("base", {"one": {}, "two": {}})}


slow = settings(max_examples=12 * MORE, deadline=None, suppress_health_check=list(HealthCheck))


@given(deployments.map(with_resources))
@slow
def test_explain_agrees_with_the_merged_value_for_every_leaf(data: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        analysis = deployment(Path(folder).resolve(), data)
        every = {keys for layer in data.values() for keys, _ in leaves(without_unset(layer))}
        for environment in analysis.deployment.environments:
            tree = analysis.deployment.merged(environment)
            value = plain(tree)
            for keys in every | {keys for keys, _ in leaves(value)}:
                found = explain(analysis, keys, environment)
                assert sum(step.wins for one in found for step in one.steps if one.keys == keys) <= 1
                for one in found:
                    there = inside(value, one.keys)
                    given_by_schema = any(step.wins and step.verb == "default" for step in one.steps)
                    assert there is UNSET if given_by_schema or one.value is UNSET else one.value == there
                    winner = next((step for step in one.steps if step.wins), None)
                    part = find(tree, one.keys)
                    if there is not UNSET and winner is not None and part is not None and isinstance(part[0], Leaf):
                        # The place is that of the value which was taken.
                        assert winner.where == str(analysis.deployment.place((*part[0].origin.at, *part[1])))
                        assert winner.layer == part[0].origin.layer in (BASE, *data)


@given(deployments.map(with_resources))
@slow
def test_the_example_file_lists_just_what_resolve_needs(data: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        analysis = deployment(Path(folder).resolve(), data)
        text = example(analysis)
        assert text == example(analysis)
        file = Path(folder, ".env.example")
        file.write_text(text)
        listed = dotenv_values(file)
        wanted: set[str] = set()
        for environment in analysis.deployment.environments:
            named = {
                value["env"]
                for keys, value in leaves(plain(analysis.deployment.merged(environment)))
                if isinstance(value, dict) and "env" in value
            }
            wanted |= named
            # `resolve` needs a name just where it reports it when nothing is set.
            assert {variable.name for variable in needed(analysis, environment)} == named
            missing = check(analysis, environment, Supplied({}, {}))
            assert {d.message.split()[0] for d in missing} == named
        assert set(listed) == wanted
        secret = {"B_TOKEN"} & wanted
        assert all(
            not listed[name] for name in secret if any(v.secret for v in needed(analysis, "local") if v.name == name)
        )


def agrees(made: Constructed, value: Any) -> bool:
    """Whether a value is what was to be written: class by class, field by field."""
    match made:
        case Reference():
            return type(value).__name__ == "EnvVar" and value.name == made.name
        case Call():
            written = all(agrees(argument.value, getattr(value, argument.name)) for argument in made.arguments)
            return type(value).__name__ == made.cls and written
        case Items():
            return len(value) == len(made.members) and all(map(agrees, made.members, value))
        case Pairs():
            return value.keys() == made.members.keys() and all(agrees(made.members[key], value[key]) for key in value)
        case Plain():
            return bool(made.value == value) and type(made.value) is type(value)


@given(deployments.map(with_resources))
@slow
def test_the_generated_module_makes_just_the_values_of_the_deployment(data: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        analysis = deployment(Path(folder).resolve(), data)
        files = layout_deployment(analysis.deployment, analysis.types, analysis.values)
        package = f"made_{next(NUMBER)}"
        texts = {f"_runtime/{path}": text for path, text in runtime_files().items()} | {"__init__.py": ""}
        for path, text in {**texts, **{f"analytics/{path}": text for path, text in files.items()}}.items():
            place = Path(folder, package, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)
        patch.syspath_prepend(folder)
        made = import_module(f"{package}.analytics").RESOURCES
        for environment, resources in analysis.values.environments.items():
            for name, value in resources.items():
                assert agrees(value, made[environment][name])


# -- text


@given(st.text(alphabet=st.sampled_from("abc:{}[]!unset \n-'\"#&*|>%@`,?"), max_size=60))
@settings(max_examples=200 * MORE, deadline=None)
def test_any_text_is_read_or_refused_with_diagnostics(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "deployment.yaml")
        file.write_text(f"environments: {{local: {{}}}}\n{text}")
        with pytest.raises(GenerateError) as error:  # there are no resources
            read_deployment(file, Path(folder))
        assert error.value.diagnostics
        assert all(diagnostic.file for diagnostic in error.value.diagnostics)
