"""basedpyright over the package, as its settings say, and what they cannot: an `Any` where `Said` or `Ours` is wanted.

An `Any` fits every type, and values of documents are `Any`. `make check` runs this in the place of basedpyright; its rule
`reportAny` finds every `Any`, and of these only the arguments for a parameter or a field of the two types count.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generator" / "confwright"
TYPES = frozenset({"Said", "Ours"})
RULE = "reportAny"


def wanted(trees: Mapping[Path, ast.Module]) -> dict[str, set[str]]:
    """The parameters and fields that take text of a report, by the name of the function or the class."""
    found: dict[str, set[str]] = {}
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                arguments = node.args
                for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                    if one.annotation is not None and names_one(one.annotation):
                        found.setdefault(node.name, set()).add(one.arg)
            elif isinstance(node, ast.ClassDef):
                for part in node.body:
                    if (
                        isinstance(part, ast.AnnAssign)
                        and isinstance(part.target, ast.Name)
                        and names_one(part.annotation)
                    ):
                        found.setdefault(node.name, set()).add(part.target.id)
                own = found.get("__init__", set())
                if any(isinstance(part, ast.FunctionDef) and part.name == "__init__" for part in node.body):
                    found.setdefault(node.name, set()).update(own)
    return found


def names_one(annotation: ast.expr) -> bool:
    return any(isinstance(node, ast.Name) and node.id in TYPES for node in ast.walk(annotation))


def callee(tree: ast.Module, line: int, column: int) -> str:
    """What is called with the argument that begins at a place."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for one in (*node.args, *(word.value for word in node.keywords)):
                if (one.lineno, one.col_offset) == (line, column):
                    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    return ""


def checked(package: Path, settings: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What basedpyright says, with the rule. Raises RuntimeError if it did not run."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "pyrightconfig.json")
        file.write_text(json.dumps({**settings, RULE: "information"}), "utf-8")
        program = Path(sys.executable).with_name("basedpyright")
        done = subprocess.run(
            [program, "--outputjson", "--project", file], capture_output=True, text=True, check=False, cwd=package
        )
    try:
        return cast("list[dict[str, Any]]", json.loads(done.stdout)["generalDiagnostics"])
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"basedpyright did not run: {done.stdout[:500]} {done.stderr[:500]}") from error


def faults(package: Path, settings: Mapping[str, Any]) -> Iterator[str]:
    """The lines to show: errors, and each `Any` that would become a part of a report."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in package.rglob("*.py")}
    parameters = wanted(trees)
    for one in checked(package, settings):
        start, message = one["range"]["start"], one["message"]
        place = f"{one['file']}:{start['line'] + 1}:{start['character'] + 1}"
        if one["severity"] in ("error", "warning"):
            yield f"{place}: {message} ({one.get('rule', '')})"
        elif one.get("rule") == RULE and 'corresponds to parameter "' in message:
            parameter = message.partition('corresponds to parameter "')[2].partition('"')[0]
            tree = trees.get(Path(one["file"]))
            if tree is not None and parameter in parameters.get(
                callee(tree, start["line"] + 1, start["character"]), ()
            ):
                yield f"{place}: an Any is given for {parameter!r}, which must be text of a report"


def main() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        settings: dict[str, Any] = tomllib.load(file)["tool"]["basedpyright"]
    for key in ("include", "exclude"):
        settings[key] = [str(ROOT / one) for one in settings[key]]
    settings |= {"venvPath": str(ROOT), "executionEnvironments": [{"root": str(ROOT)}]}
    found = list(faults(PACKAGE, settings))
    print("\n".join([*found, f"basedpyright: {len(found)} errors"]))
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
