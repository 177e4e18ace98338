"""The keys that a hook reads from a connection's `extra`, found in its source.

Most providers do not declare them. What is found is a guess, and marked as one: a key may be read in a way not seen here,
and hooks that pass `extra` on to a client take keys that are not in their source.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from ....base.reading import file_text

_EXTRA_NAMES = frozenset({"extra_dict", "extra_options", "extras", "extra_config", "extra_dejson", "conn_extra"})
_KEY = re.compile(r"[A-Za-z_][\w\-.]*")
_PREFIX = re.compile(r"^extra__[a-z0-9_]+?__")
_CONVERTERS = {
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "_try_to_boolean": "boolean",
    "json_loads": "object",
}
_ANNOTATIONS = {"dict": "object", "list": "array", "bool": "boolean", "int": "integer", "str": "string"}
_LITERALS: dict[type, str] = {bool: "boolean", int: "integer", float: "number", str: "string"}


@dataclass
class Miner(ast.NodeVisitor):
    """What one module reads: each key with the JSON types that its use shows."""

    keys: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    _aliases: set[str] = field(default_factory=lambda: set(_EXTRA_NAMES))
    _spread_into: set[str] = field(default_factory=set[str])
    _functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = field(
        default_factory=dict[str, "ast.FunctionDef | ast.AsyncFunctionDef"]
    )

    def run(self, tree: ast.AST) -> dict[str, set[str]]:
        self.visit(tree)
        self.visit(tree)  # the second time with the aliases that are defined after their use
        for name in self._spread_into & self._functions.keys():
            self._parameters(self._functions[name].args)
        return self.keys

    def _is_extra(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Attribute):
            return node.attr in self._aliases and node.attr != "extra"
        if isinstance(node, ast.Name):
            return node.id in self._aliases
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            return node.func.id in ("deepcopy", "dict") and self._is_extra(node.args[0])
        if isinstance(node, ast.BoolOp):
            return any(map(self._is_extra, node.values))
        return isinstance(node, ast.IfExp) and (self._is_extra(node.body) or self._is_extra(node.orelse))

    def _add(self, key: object, json_type: str | None = None) -> None:
        if isinstance(key, str) and _KEY.fullmatch(key) and not key.startswith("__"):
            types = self.keys.setdefault(_PREFIX.sub("", key), set())
            if json_type:
                types.add(json_type)

    def _read_key(self, node: ast.AST) -> tuple[object, ast.expr | None]:
        """The key that an expression reads, and the default it gives."""
        if isinstance(node, ast.Subscript) and self._is_extra(node.value):
            return _constant(node.slice), None
        called = node.func if isinstance(node, ast.Call) and node.args else None
        taken = isinstance(called, ast.Attribute) and called.attr in ("get", "pop", "setdefault")
        if isinstance(node, ast.Call) and isinstance(called, ast.Attribute) and taken and self._is_extra(called.value):
            return _constant(node.args[0]), node.args[1] if len(node.args) > 1 else None
        if isinstance(node, ast.Call) and _called(node) in ("_get_field", "get_field"):
            named = {word.arg: word.value for word in node.keywords}
            candidates = [*node.args, *(named[word] for word in ("field_name", "f", "key") if word in named)]
            for candidate in candidates:
                if isinstance(_constant(candidate), str):
                    return _constant(candidate), named.get("default")
        return None, None

    # -- the visitor

    def visit_Assign(self, node: ast.Assign) -> None:
        if self._is_extra(node.value):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    self._aliases.add(target.id)
                elif isinstance(target, ast.Attribute):
                    self._aliases.add(target.attr)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None and isinstance(node.target, ast.Name) and self._is_extra(node.value):
            self._aliases.add(node.target.id)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions[node.name] = node
        self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._functions[node.name] = node
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if isinstance(node.ctx, ast.Load):
            self._add(self._read_key(node)[0])
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        if isinstance(node.ops[0], (ast.In, ast.NotIn)) and self._is_extra(node.comparators[0]):
            self._add(_constant(node.left))
        # `str(extra.get("k")).lower() == "true"` reads a boolean.
        if isinstance(node.left, ast.Call) and any(
            str(_constant(c)) in ("true", "false", "True", "False") for c in node.comparators
        ):
            for inner in ast.walk(node.left):
                key, _ = self._read_key(inner)
                self._add(key, "boolean")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        key, default = self._read_key(node)
        self._add(key, _literal_type(default))
        converted = _CONVERTERS.get(_called(node))
        if converted:
            for argument in node.args:
                self._add(self._read_key(argument)[0], converted)
        for word in node.keywords:
            # `self._get_credentials(**extra)`: the parameters there are keys.
            if word.arg is None and self._is_extra(word.value):
                self._spread_into.add(_called(node))
        self.generic_visit(node)

    def _parameters(self, arguments: ast.arguments) -> None:
        for argument in (*arguments.args, *arguments.kwonlyargs):
            if argument.arg in ("self", "cls"):
                continue
            written = ast.unparse(argument.annotation) if argument.annotation else ""
            self._add(argument.arg, next((t for n, t in _ANNOTATIONS.items() if written.startswith(n)), None))


def _constant(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _literal_type(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.Dict):
        return "object"
    if isinstance(node, ast.List):
        return "array"
    return _LITERALS.get(type(node.value)) if isinstance(node, ast.Constant) else None


class Sources:
    """The modules under `roots` (where `airflow` can be imported from), found as files and never imported."""

    def __init__(self, roots: list[Path]) -> None:
        self._roots = roots
        self.tree = lru_cache(None)(self._tree)

    def _file(self, module: str) -> Path | None:
        relative = module.replace(".", "/")
        for root in self._roots:
            for candidate in (root / f"{relative}.py", root / relative / "__init__.py"):
                if candidate.exists():
                    return candidate
        return None

    def _tree(self, module: str) -> ast.Module | None:
        """The syntax tree of a module, None where there is no such file."""
        file = self._file(module)
        return ast.parse(file_text(file)) if file is not None else None

    def class_of(self, path: str) -> ast.ClassDef | None:
        """The definition of `package.module.Class`."""
        module, _, name = path.rpartition(".")
        tree = self.tree(module)
        body = tree.body if tree is not None else []
        return next((node for node in body if isinstance(node, ast.ClassDef) and node.name == name), None)

    def mined(self, hook: str) -> dict[str, set[str]]:
        """What a hook (`package.module.Class`), its bases and the wrappers they use read from `extra`."""
        found: dict[str, set[str]] = {}
        module, _, name = hook.rpartition(".")
        for related in self._related(module, name, []):
            tree = self.tree(related)
            for key, types in Miner().run(tree).items() if tree is not None else ():
                found.setdefault(key, set()).update(types)
        return {key: found[key] for key in sorted(found)}

    def _related(self, module: str, name: str, seen: list[str]) -> list[str]:
        tree = self.tree(module)
        if tree is None or module in seen:
            return seen
        seen.append(module)
        imported = dict(_imports(tree))
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                for base in node.bases:
                    base = base.value if isinstance(base, ast.Subscript) else base
                    home = imported.get(base.id) if isinstance(base, ast.Name) else None
                    if home is not None and home[0].startswith("airflow.providers"):
                        self._related(*home, seen)
        provider = ".".join(module.split(".")[:3])
        for helper in sorted({home for home, _ in imported.values() if home.startswith(provider)}):
            if (
                helper not in seen
                and ("wrapper" in helper or "base_google" in helper)
                and self.tree(helper) is not None
            ):
                seen.append(helper)
        return seen


def _imports(tree: ast.Module) -> Iterator[tuple[str, tuple[str, str]]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            for alias in node.names:
                yield alias.asname or alias.name, (node.module, alias.name)
