"""No room above or below `systems` decides anything by the name of an orchestrator: it asks the registry, or the schema's keywords."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import confwright

CODE = Path(confwright.__file__).parent
NAMES = re.compile(r"(?<!x-)(prefect|airflow|dagster)", re.IGNORECASE)
"""Names of orchestrators, but not those of keywords of schemas, as `x-dagster-k8s`."""
_FORMAT = (
    "deployment.yaml is a format of ours: it has a section for Dagster+, and its package a function `dagster_resources`"
)
_RESOURCE = "the keyword `x-resource` decides; messages say what Dagster does with such a resource"
REASONS = {
    "base/code_table.py": "what codes mean, for people",
    "cli/reference.py": "a command line of each command, for people",
    "cli/schema.py": "help gives an example",
    "cli/upgrade.py": "help gives an example",
    "cli/validate.py": "help gives an example",
    **{
        f"environments/{name}.py": _FORMAT
        for name in (
            "deployment",
            "editor_schema",
            "layout",
            "plus",
            "plus_layers",
            "read",
            "read_plus",
            "reader",
            "reference",
        )
    },
    **{f"environments/{name}.py": _RESOURCE for name in ("explain", "resource_names", "values")},
    "project/reading.py": "the systems that `[tool.confwright.versions]` may name: settings are read before a system is loaded",
    "project/reference.py": "the page of these settings",
    "generate/sources/overrides.py": "a hint gives an example",
    "generate/names.py": "names that such a package has already",
    "generate/reference_forms.py": "the table of the keyword `x-env`: how each form is written, and the classes of the runtime",
    "generate/schema/keywords.py": "what keywords mean, for people",
    "site/deployments.py": _FORMAT,
    "site/version_pages.py": "a page for people",
}
"""Files that name one, and why."""


def names_in(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every identifier and text of a module, but for docstrings."""
    docs = {id(statement.value) for statement in ast.walk(tree) if isinstance(statement, ast.Expr)}
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str() as text) if id(node) not in docs:
                yield node.lineno, text
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str() as name):
                yield getattr(node, "lineno", 0), name
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield node.lineno, name
            case ast.alias(name=name):
                yield node.lineno, name
            case ast.ImportFrom(module=str() as name):
                yield node.lineno, name
            case _:
                pass


def found() -> Iterator[tuple[str, int, str]]:
    for file in sorted(CODE.rglob("*.py")):
        path = file.relative_to(CODE).as_posix()
        if not path.startswith(("systems/", "runtime/")):
            for line, text in names_in(ast.parse(file.read_text())):
                if NAMES.search(text):
                    yield path, line, text


def test_only_what_has_a_reason_names_an_orchestrator() -> None:
    assert [one for one in found() if one[0] not in REASONS] == []


def test_every_reason_is_needed() -> None:
    assert set(REASONS) == {path for path, _, _ in found()} & set(REASONS)
