"""What reaches `own`, by the syntax of the package: literal text, and expressions that are no literal.

`own` calls a text fit to be shown without a look at any schema. A parameter that reaches it is followed to every call of its
function, a name to what is assigned to it; what is left are the expressions in which a value could hide.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef
SINKS = {"own": 0, "own_or_none": 0}


@dataclass
class Module:
    """A module: its functions by name, and what it imports from others."""

    path: str
    tree: ast.Module
    functions: dict[str, list[Function]] = field(default_factory=dict)
    imported: dict[str, str] = field(default_factory=dict)


def modules_of(root: Path) -> list[Module]:
    found: list[Module] = []
    for path in sorted(root.rglob("*.py")):
        module = Module(path.relative_to(root).as_posix(), ast.parse(path.read_text("utf-8")))
        for node in ast.walk(module.tree):
            if isinstance(node, Function):
                module.functions.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.ImportFrom):
                module.imported |= {alias.asname or alias.name: alias.name for alias in node.names}
        found.append(module)
    return found


def expressions(root: Path) -> set[tuple[str, str]]:
    """The module and the text of every expression that reaches `own` and is no literal."""
    modules = modules_of(root)
    left: set[tuple[str, str]] = set()
    seen: set[tuple[str, int, str]] = set()
    todo: list[tuple[Module, Function | None, ast.expr]] = []
    for module in modules:
        for around, call in calls(module):
            name = called(call)
            if name in SINKS and module.imported.get(name) == name:
                todo += [(module, around, one) for one in call.args[:1]]
    while todo:
        module, around, expression = todo.pop()
        for part in parts(expression):
            text = ast.unparse(part)
            place = (module.path, around.lineno if around is not None else 0, text)
            if place in seen:
                continue
            seen.add(place)
            if isinstance(part, ast.Name) and around is not None:
                assigned = list(assignments(around, part.id))
                at = position(around, part.id)
                if assigned or at is not None:
                    todo += [(module, around, one) for one in assigned]
                    if at is not None:
                        todo += list(given(modules, module, around, part.id, at))
                    continue
            left.add((module.path, text))
    return left


def entry(module: str, text: str) -> str:
    """The line of the list for an expression: the word that says what it is, or all of it where that word may be a value."""
    word = word_of(ast.parse(text.lstrip("*"), mode="eval").body)
    return f"{module}: {text}" if VALUES.search(word) else word


VALUES = re.compile(
    r"value|text|data|content|line|raw|secret|password|found|given|written|str$|get$|replace$|strip$|join$",
    re.IGNORECASE,
)
"""Words that do not say that no value of a document is meant."""


def word_of(expression: ast.expr) -> str:
    if isinstance(expression, ast.Subscript):
        return word_of(expression.value)
    if isinstance(expression, ast.Attribute):
        return expression.attr
    if isinstance(expression, ast.Call):
        return called(expression) or "call"
    return expression.id if isinstance(expression, ast.Name) else "value"


def calls(module: Module) -> Iterator[tuple[Function | None, ast.Call]]:
    """Every call, with the innermost function around it."""

    def below(node: ast.AST, around: Function | None) -> Iterator[tuple[Function | None, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            here = child if isinstance(child, Function) else around
            if isinstance(child, ast.Call):
                yield around, child
            yield from below(child, here)

    return below(module.tree, None)


def called(call: ast.Call) -> str:
    return (
        call.func.id
        if isinstance(call.func, ast.Name)
        else call.func.attr
        if isinstance(call.func, ast.Attribute)
        else ""
    )


def parts(expression: ast.expr) -> Iterator[ast.expr]:
    """What a text is made of, without its literals."""
    if isinstance(expression, ast.Constant):
        return
    if isinstance(expression, ast.JoinedStr):
        for one in expression.values:
            if isinstance(one, ast.FormattedValue):
                yield from parts(one.value)
    elif isinstance(expression, ast.BinOp):
        yield from parts(expression.left)
        if not isinstance(expression.op, ast.Mult):  # `"s" * (count != 1)`
            yield from parts(expression.right)
    elif isinstance(expression, ast.IfExp):
        yield from parts(expression.body)
        yield from parts(expression.orelse)
    elif isinstance(expression, ast.BoolOp):
        for one in expression.values:
            yield from parts(one)
    elif isinstance(expression, ast.Call) and called(expression) in ("len", "own", "say", "named"):
        return  # a number, or text that was made by rule
    else:
        yield expression


def assignments(around: Function, name: str) -> Iterator[ast.expr]:
    """What is assigned to a name in a function."""
    for node in ast.walk(around):
        targets = (
            node.targets
            if isinstance(node, ast.Assign)
            else [node.target]
            if isinstance(node, (ast.AnnAssign, ast.AugAssign))
            else []
        )
        value = getattr(node, "value", None)
        for target in targets:
            if isinstance(target, ast.Name) and target.id == name and value is not None:
                yield value
            elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
                yield from (
                    member
                    for one, member in zip(target.elts, value.elts, strict=True)
                    if isinstance(one, ast.Name) and one.id == name
                )


def position(around: Function, name: str) -> int | None:
    """Where a parameter is among those of a call; -1 for one that is named there; None for another name."""
    names = [one.arg for one in around.args.args]
    if name in names:
        return names.index(name) - (names[0] in ("self", "cls"))
    return -1 if name in [one.arg for one in around.args.kwonlyargs] else None


def given(
    modules: list[Module], home: Module, function: Function, name: str, at: int
) -> Iterator[tuple[Module, Function | None, ast.expr]]:
    """What is given for a parameter, in the module of its function and wherever that is imported."""
    for module in modules:
        if module is not home and function.name not in module.imported.values():
            continue
        for around, call in calls(module):
            if module.imported.get(called(call), called(call)) != function.name:
                continue
            keyword = next((one.value for one in call.keywords if one.arg == name), None)
            if keyword is not None:
                yield module, around, keyword
            elif 0 <= at < len(call.args):
                yield module, around, call.args[at]
