"""Names of variables, resources and environments in Python code. It is parsed, and never run."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from typing import Final

from ..base.reading import SMALL
from ..environments.deployment import GIVE_RESOURCES
from ..runtime import dataclass
from .positions import Span

_CALLS: Final = frozenset({"EnvVar", "getenv", "setenv", "delenv"})
_SETS: Final = frozenset({"setenv", "setdefault"})
_TYPED: Final = re.compile(r"""\b(?:EnvVar(?:\.int)?|getenv|environ(?:\.get)?)\s*[(\[]\s*(["'])([A-Za-z_]\w*)\1""")
"""For a text that cannot be parsed yet."""


@dataclass(frozen=True, slots=True)
class Key:
    """A text constant that is an index: of `RESOURCES`, an environment; of what that gives, a resource."""

    name: str
    span: Span
    kind: str


def python_variables(text: str) -> Iterator[tuple[str, Span, bool]]:
    """The variables that code names: `EnvVar("X")`, `os.environ["X"]`, `os.getenv("X")`; and whether the code sets them."""
    tree = _parsed(text)
    if tree is None:
        for match in _TYPED.finditer(text):
            yield match[2], Span(match.start(2), match.end(2)), False
        return
    places = _Places(text)
    for node in ast.walk(tree):
        found = _variable(node)
        span = places.inside(found[0]) if found is not None else None
        if found is not None and span is not None:
            yield str(found[0].value), span, found[1]


def _variable(node: ast.AST) -> tuple[ast.Constant, bool] | None:
    if isinstance(node, ast.Call) and node.args:
        constant, (name, around) = _text(node.args[0]), _named(node.func)
        is_known = name in _CALLS or (name == "int" and around == "EnvVar")
        if constant is not None and (is_known or (around == "environ" and name in ("get", "pop", "setdefault"))):
            return constant, name in _SETS
    if isinstance(node, ast.Subscript) and _named(node.value)[0] == "environ":
        constant = _text(node.slice)
        return (constant, isinstance(node.ctx, ast.Store)) if constant is not None else None
    return None


def python_keys(text: str) -> Iterator[Key]:
    """The names of environments and resources that code gives a generated package as an index."""
    tree = _parsed(text)
    if tree is None:
        return
    places = _Places(text)
    levels = _levels(tree)
    for node in ast.walk(tree):
        constant, level = None, None
        if isinstance(node, ast.Subscript):
            constant, level = _text(node.slice), _level(node.value, levels)
        elif isinstance(node, ast.Call) and node.args and _named(node.func)[0] in GIVE_RESOURCES:
            constant, level = _text(node.args[0]), 0
        span = places.inside(constant) if constant is not None and level is not None else None
        if constant is not None and level is not None and span is not None:
            yield Key(str(constant.value), span, ("environment", "resource")[level])


def _levels(tree: ast.AST) -> dict[str, int]:
    """Names that hold the resources of an environment: those that are assigned so, and parameters of the type `Resources`."""
    found: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            level = _level(node.value, found)
            if level is not None:
                found[node.targets[0].id] = level
        elif isinstance(node, (ast.arg, ast.AnnAssign)) and _named(node.annotation)[0] == "Resources":
            target = node.arg if isinstance(node, ast.arg) else getattr(node.target, "id", "")
            found[target] = 1
    return found


def _level(node: ast.expr, known: dict[str, int]) -> int | None:
    """0: an index is the name of an environment. 1: that of a resource. None: nothing of ours."""
    if isinstance(node, ast.Subscript):
        return 1 if _level(node.value, known) == 0 else None
    if isinstance(node, ast.Call):
        return 1 if _named(node.func)[0] in GIVE_RESOURCES - {"RESOURCES"} else None
    name = _named(node)[0]
    return 0 if name == "RESOURCES" else known.get(name) if isinstance(node, ast.Name) else None


def _named(node: ast.expr | None) -> tuple[str, str]:
    """The last name of `a.b.c`, and the one before it."""
    if isinstance(node, ast.Name):
        return node.id, ""
    return (node.attr, _named(node.value)[0]) if isinstance(node, ast.Attribute) else ("", "")


def _text(node: ast.expr) -> ast.Constant | None:
    return node if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _parsed(text: str) -> ast.Module | None:
    if len(text) > SMALL:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the code that is read
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


class _Places:
    """Offsets of what `ast` places by lines and bytes."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer("\r\n|\r|\n", text))]

    def offset(self, line: int, column: int) -> int:
        begin = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return begin + len(self._text[begin:end].encode()[:column].decode(errors="ignore"))

    def inside(self, node: ast.Constant) -> Span | None:
        """The text of a constant without its quotes; None where it is written in another way."""
        begin = self.offset(node.lineno, node.col_offset)
        end = self.offset(node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)
        at = self._text.find(str(node.value), begin, end) if node.value else -1
        return Span(at, at + len(str(node.value))) if at >= 0 else None
