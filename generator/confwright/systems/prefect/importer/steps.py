"""Steps of `build`, `push` and `pull`: every function of the installed libraries, typed by its signature.

A step is a mapping with one key, the dotted name of a function, to the function's arguments. Prefect fills in every
placeholder of the arguments when the step runs (`prefect.deployments.steps.core.run_step`).
"""

from __future__ import annotations

import ast
import inspect
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from .clean import Schema, clean, inside
from .upstream import collections, upstream
from .workers import pascal

RESERVED: Schema = {
    "id": {
        "description": "A name for the step, by which later ones refer to what it gives back: `{{ id.key }}`.",
        "$ref": "common.yaml#/$defs/PlainText",
    },
    "requires": {
        "description": "Packages that Prefect installs where the step's function cannot be imported.",
        "anyOf": [
            {"$ref": "common.yaml#/$defs/PlainText"},
            {"type": "array", "items": {"$ref": "common.yaml#/$defs/PlainText"}},
        ],
    },
}
"""`prefect.deployments.steps.core.RESERVED_KEYWORDS`: popped before anything is filled in."""
_HELPERS = frozenset({"run_step", "run_steps", "cacheable"})


@dataclass
class FoundSteps:
    """Step functions by their dotted names, and modules that could not be imported."""

    functions: dict[str, Any] = field(default_factory=dict[str, Any])
    failures: dict[str, str] = field(default_factory=dict[str, str])


def installed_steps() -> FoundSteps:
    """The step functions of Prefect and of every installed integration."""
    found = FoundSteps()
    for package in ["prefect", *(name for name in collections() if name != "prefect")]:
        name = f"{package}.deployments.steps"
        try:
            module = import_module(name)
        except ModuleNotFoundError as error:
            if error.name is None or not name.startswith(error.name):
                found.failures[name] = str(error)
            continue
        except ImportError as error:
            found.failures[name] = str(error)
            continue
        found.functions |= dict(_functions(module, package))
    return found


def _functions(module: Any, package: str) -> Iterator[tuple[str, Any]]:
    for name, function in sorted(inspect.getmembers(module, inspect.isroutine)):
        home = getattr(function, "__module__", "") or ""
        own = home.startswith(module.__name__) if package == "prefect" else home == module.__name__
        # prefect-aws 0.5 has the type of an output that is deprecated, as a function around its class.
        is_step = not name.startswith("_") and name not in _HELPERS and not inspect.isclass(inspect.unwrap(function))
        if own and is_step:
            yield f"{module.__name__}.{name}", function


def step_file(found: FoundSteps, *, alone: bool) -> dict[str, Schema]:
    """The definitions of the file `steps`. `alone`: whether a single step may replace a list."""
    definitions: dict[str, Schema] = {}
    properties: Schema = {}
    for path, function in found.functions.items():
        name = pascal(path.rpartition(".")[2].replace("_", "-"))
        definitions[name] = _inputs(path, function, definitions)
        properties[path] = {"$ref": f"#/$defs/{name}", "x-attribute": path.rpartition(".")[2]}
    step = {
        "description": "One step: exactly one function, by its dotted name, with its arguments."
        " An unknown function goes to `extra`.",
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "properties": properties,
        "propertyNames": {"pattern": r"^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$"},
        "additionalProperties": {
            "anyOf": [{"type": "object", "additionalProperties": {"x-env": {"form": "prefect"}}}, {"type": "null"}]
        },
    }
    steps = {
        "description": "Steps in the order they run" + ("; a single one may be without a list." if alone else "."),
        "anyOf": [
            {"type": "array", "items": {"$ref": "#/$defs/Step"}},
            *([{"$ref": "#/$defs/Step"}] if alone else []),
            {"type": "object", "maxProperties": 0},
            {"type": "null"},
        ],
    }
    return {"Steps": steps, "Step": step, **definitions}


def _inputs(path: str, function: Any, definitions: dict[str, Schema]) -> Schema:
    schema = upstream("prefect.utilities.callables:parameter_schema")(function).model_dump_for_openapi()
    signature = inspect.signature(function)
    rest = {p.name for p in signature.parameters.values() if p.kind is p.VAR_KEYWORD}
    properties = {name: clean(sub) for name, sub in schema["properties"].items() if name not in rest}
    required = [name for name in schema.get("required", ()) if name not in rest]
    described = inspect.cleandoc(function.__doc__ or "").partition("\n\n")[0].replace("\n", " ").strip()
    for name, definition in schema.get("definitions", {}).items():
        definitions.setdefault(name, inside(clean(definition), item="prefect"))
    body: Schema = {"type": "object", "properties": properties, "additionalProperties": bool(rest)}
    body = inside(body, item="prefect")
    body["properties"] |= RESERVED
    return {
        "description": f"{described or path}",
        **body,
        **({"required": required} if required else {}),
        **({"allOf": [_not_both(pair) for pair in excluded]} if (excluded := exclusive(function)) else {}),
        "x-outputs": outputs(function),
    }


def exclusive(function: Any) -> list[tuple[str, ...]]:
    """Arguments that a step refuses together: its body begins with `if A and B: raise ...`."""
    try:
        body = ast.parse(textwrap.dedent(inspect.getsource(inspect.unwrap(function)))).body[0]
    except (OSError, TypeError, SyntaxError):
        return []
    names = inspect.signature(function).parameters
    found: list[tuple[str, ...]] = []
    for statement in getattr(body, "body", ()):
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            continue  # the docstring
        values = _refused_together(statement)
        if not values or not set(values) <= names.keys():
            break  # what comes before may change the arguments
        found.append(values)
    return found


def _refused_together(statement: ast.stmt) -> tuple[str, ...]:
    """The names of `if A and B: raise ...`; none of any other statement."""
    test = statement.test if isinstance(statement, ast.If) and not statement.orelse else None
    if not isinstance(statement, ast.If) or not isinstance(test, ast.BoolOp) or not isinstance(test.op, ast.And):
        return ()
    names = tuple(value.id for value in test.values if isinstance(value, ast.Name))
    raises = len(statement.body) == 1 and isinstance(statement.body[0], ast.Raise)
    return names if raises and len(names) == len(test.values) else ()


def _not_both(names: tuple[str, ...]) -> Schema:
    """Python asks whether they are true: a null and an empty text are not."""
    empty: Schema = {name: {"not": {"enum": [None, "", False, 0, [], {}]}} for name in names}
    return {"not": {"type": "object", "required": list(names), "properties": empty}}


def outputs(function: Any) -> list[str] | None:
    """The keys of what a step gives back; None where its signature does not say."""
    home = sys.modules[inspect.unwrap(function).__module__]
    returned = inspect.signature(function).return_annotation
    if isinstance(returned, str):
        returned = getattr(home, returned, None)
    annotations = getattr(returned, "__annotations__", None)
    is_typed_dict = hasattr(returned, "__total__")
    return sorted(annotations) if is_typed_dict and annotations else None
