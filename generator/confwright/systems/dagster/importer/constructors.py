"""What a class's constructor demands of single settings, read from its source.

A class is validated by its config type, then made: `from_config_value` hands the settings to `__init__`, which checks some of
them again. Only what is certain is read: a parameter that a setting becomes, and a statement at the top of `__init__` about this
parameter alone, before anything else could have changed it:

- a parameter without a default: the setting must be there;
- `check.str_param(x, …)` and the like: it must not be null, and must be there where its default is None;
- `check.opt_dict_param(x, …, value_type=str)`, `check.list_param(x, …, of_type=dict)`: of what type its members are;
- `check.invariant(len(x) <= 16, …)`, `check.invariant(x >= -1, …)`: its bounds;
- `check.invariant(x is not None or y is not None, …)`: one of them must be there.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from dataclasses import dataclass, field
from typing import Any

_SCALARS = (
    "str_param",
    "int_param",
    "bool_param",
    "float_param",
    "list_param",
    "dict_param",
    "mapping_param",
    "sequence_param",
)
_THERE = " is not None"
_TYPES = {"str": "string", "dict": "object", "list": "array"}
_BOUNDS: dict[type[ast.cmpop], tuple[str, int]] = {
    ast.LtE: ("maximum", 0),
    ast.Lt: ("exclusiveMaximum", 0),
    ast.GtE: ("minimum", 0),
    ast.Gt: ("exclusiveMinimum", 0),
}


@dataclass
class Demands:
    """By setting: `required` those that must be there, `solid` those that must not be null, `keywords` what else must hold.

    `unread` are those that the constructor does not take; `one_of` are groups of which one must be there, and not null.
    """

    required: list[str] = field(default_factory=list[str])
    solid: list[str] = field(default_factory=list[str])
    unread: list[str] = field(default_factory=list[str])
    keywords: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    one_of: list[list[str]] = field(default_factory=list[list[str]])


def demands(cls: Any, names: list[str]) -> Demands:
    """What the constructor of a class demands of its settings `names`. Nothing where its source says too little."""
    init = _function(cls.__init__)
    found = _keys(cls, names)
    out = Demands()
    if init is None or found is None:
        return out
    keys, out.required = found
    if set(names) <= keys.keys():
        out.unread = _not_taken(cls, names)
    missing = _without_default(init)
    values = {name: name for name in keys}  # what a name or `self.name` of the constructor holds: a parameter
    out.required += [name for name, key in keys.items() if name in missing and name == key and name not in _passed(cls)]
    for statement in init.body:
        call = _checked(statement)
        if call is not None:
            _read(call, values, keys, _defaults_to_none(init), out)
        _follow(statement, values)
    return out


def _function(function: Any) -> ast.FunctionDef | None:
    try:
        (node,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    except (OSError, TypeError, SyntaxError, ValueError):
        return None
    return node if isinstance(node, ast.FunctionDef) else None


def _keys(cls: Any, names: list[str]) -> tuple[dict[str, str], list[str]] | None:
    """The setting that each parameter of the constructor gets, by `from_config_value`; None where that is unknown.

    And the settings that are looked up in a way that fails without them.
    """
    node = _function(cls.from_config_value)
    last = node.body[-1] if node is not None else None
    call = last.value if isinstance(last, ast.Return) else None
    if (
        not isinstance(call, ast.Call)
        or not isinstance(call.func, ast.Name)
        or call.func.id not in ("cls", cls.__name__)
    ):
        return None
    found: dict[str, str] = {}
    needed: list[str] = []
    for keyword in call.keywords:
        if keyword.arg is None:
            if not (isinstance(keyword.value, ast.Name) and keyword.value.id == "config_value"):
                return None
            found |= {name: name for name in names}
        elif (key := _setting(keyword.value)) is not None:
            found[keyword.arg] = key
            needed += [key] if isinstance(keyword.value, ast.Subscript) else []
    return found, needed


def _passed(cls: Any) -> set[str]:
    """The parameters that `from_config_value` always passes, by name."""
    node = _function(cls.from_config_value)
    calls = [one for one in ast.walk(node) if isinstance(one, ast.Call)] if node is not None else []
    return {keyword.arg for call in calls for keyword in call.keywords if keyword.arg is not None}


def _setting(node: ast.expr) -> str | None:
    """`key` of `config_value.get("key")` and `config_value["key"]`."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "config_value.get" and len(node.args) == 1:
        node = node.args[0]
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "config_value":
        node = node.slice
    else:
        return None
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _without_default(init: ast.FunctionDef) -> set[str]:
    return {one.arg for one, default in _arguments(init) if default is None}


def _defaults_to_none(init: ast.FunctionDef) -> set[str]:
    return {one.arg for one, default in _arguments(init) if isinstance(default, ast.Constant) and default.value is None}


def _arguments(init: ast.FunctionDef) -> list[tuple[ast.arg, ast.expr | None]]:
    """The arguments, each with its default; None where there is none."""
    arguments = init.args
    positional = [*arguments.posonlyargs, *arguments.args]
    bare = len(positional) - len(arguments.defaults)
    found = [(one, arguments.defaults[at - bare] if at >= bare else None) for at, one in enumerate(positional)]
    return found + [(one, arguments.kw_defaults[at]) for at, one in enumerate(arguments.kwonlyargs)]


def _not_taken(cls: Any, names: list[str]) -> list[str]:
    """The settings that are not parameters of the constructor, nor of those above that it hands `**kwargs` to."""
    taken: set[str] = set()
    for one in cls.__mro__:
        if "__init__" not in vars(one) or one is object:
            continue
        init = _function(vars(one)["__init__"])
        if init is None:
            return []
        taken |= {argument.arg for argument in [*init.args.posonlyargs, *init.args.args, *init.args.kwonlyargs]}
        if init.args.kwarg is None:
            return [name for name in names if name not in taken]
        if f"super().__init__(**{init.args.kwarg.arg})" not in ast.unparse(init):
            return []
    return []


def _checked(statement: ast.stmt) -> ast.Call | None:
    """The call of `check.…` that a statement is, or that its value is."""
    value = getattr(statement, "value", None) if isinstance(statement, (ast.Expr, ast.Assign, ast.AnnAssign)) else None
    if isinstance(value, ast.Call) and ast.unparse(value.func).startswith("check."):
        return value
    return None


def _read(call: ast.Call, values: dict[str, str], keys: dict[str, str], nones: set[str], out: Demands) -> None:
    function = ast.unparse(call.func).removeprefix("check.")
    if function == "invariant":
        _bound(call.args[0], values, keys, out)
        _either(call.args[0], values, keys, out)
        return
    parameter = values.get(ast.unparse(call.args[0])) if call.args else None
    if parameter is None:
        return
    key = keys[parameter]
    if function in _SCALARS:
        out.solid.append(key)
        if parameter in nones:
            out.required.append(key)
    for option in call.keywords:
        kind = _TYPES.get(ast.unparse(option.value))
        if option.arg == "value_type" and kind:
            out.keywords.setdefault(key, {})["additionalProperties"] = {"type": kind}
        elif option.arg == "of_type" and kind:
            out.keywords.setdefault(key, {})["items"] = {"type": kind}


def _bound(test: ast.expr, values: dict[str, str], keys: dict[str, str], out: Demands) -> None:
    """`len(x) <= 16`, `x > 0`: of `check.invariant`, a comparison of one parameter with a number."""
    if not isinstance(test, ast.Compare) or len(test.ops) != 1 or type(test.ops[0]) not in _BOUNDS:
        return
    try:
        number = ast.literal_eval(test.comparators[0])
    except ValueError:
        return
    left, keyword = test.left, _BOUNDS[type(test.ops[0])][0]
    if isinstance(left, ast.Call) and ast.unparse(left.func) == "len" and keyword == "maximum":
        left, keyword = left.args[0], "maxLength"
    parameter = values.get(ast.unparse(left))
    if parameter is not None and isinstance(number, int):
        out.keywords.setdefault(keys[parameter], {})[keyword] = number


def _either(test: ast.expr, values: dict[str, str], keys: dict[str, str], out: Demands) -> None:
    """`x is not None or y is not None` of `check.invariant`."""
    if not isinstance(test, ast.BoolOp) or not isinstance(test.op, ast.Or):
        return
    texts = [ast.unparse(one) for one in test.values]
    names = [values.get(text[: -len(_THERE)]) for text in texts if text.endswith(_THERE)]
    parameters = [name for name in names if name is not None]
    if len(parameters) == len(test.values):
        out.one_of.append([keys[name] for name in parameters])


def _follow(statement: ast.stmt, values: dict[str, str]) -> None:
    """After a statement: which names hold a parameter as it was given, or a default where it was not."""
    targets: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign):
        targets = [statement.target]
    source = ""
    value = getattr(statement, "value", None)
    if isinstance(value, ast.Name):
        source = value.id
    elif (call := _checked(statement)) is not None and call.args:
        source = ast.unparse(call.args[0])
    held = values.get(source) if targets else None
    for node in ast.walk(statement):
        stored = isinstance(node, (ast.Name, ast.Attribute)) and isinstance(node.ctx, ast.Store)
        if stored:
            values.pop(ast.unparse(node), None)
    if held is not None:
        values.update({ast.unparse(target): held for target in targets})
