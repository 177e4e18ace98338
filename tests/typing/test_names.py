"""What reaches `as_name`, the only function that makes text of ours from any text, is listed in names.txt: names, never a value.

The types prove the rest (test_untrusted.py). A new expression fails here until somebody has read it: `make accept` takes it into the
list, whose difference is read before it is committed. A value of a document belongs to a `Veil`.
"""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "generator" / "confwright"
LIST = Path(__file__).with_name("names.txt")
OPEN = frozenset({"as_name", "as_names"})


def uses(text: str) -> Iterator[str]:
    """What is given to `as_name`; the line itself where it is named without being called."""
    called: set[ast.expr] = set()
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in OPEN:
            called.add(node.func)
            yield from (ast.unparse(one) for one in (*node.args, *(word.value for word in node.keywords)))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id in OPEN and node not in called:
            yield text.splitlines()[node.lineno - 1].strip()


def modules() -> Iterator[tuple[str, str]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if (name := path.relative_to(PACKAGE).as_posix()) != "base/said.py":
            yield name, path.read_text("utf-8")


def test_every_name_was_read() -> None:
    found = sorted({f"{name}: {one}" for name, text in modules() for one in uses(text)})
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        LIST.write_text("".join(f"{line}\n" for line in found), "utf-8")
    assert found == LIST.read_text("utf-8").splitlines()


def test_nothing_else_makes_text_of_ours() -> None:
    """A `cast`, or another name for the type or the function, would be a way around."""
    around = re.compile(r"cast\(\s*[\"']?(Ours|LiteralString|Said)\b|import [^\n]*\b(as_names?|own|Ours|Said) as\b")
    assert [name for name, text in modules() if around.search(text)] == []
    text = "x = as_name(a.b) + as_names(c)\ny = map(as_name, d)\nas_name(text=e)\n"
    assert sorted(uses(text)) == ["a.b", "c", "e", "y = map(as_name, d)"]
    assert around.search('own(cast("Ours", value))')
    assert around.search("from .said import as_name as fine")
