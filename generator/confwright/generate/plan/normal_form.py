"""The plan as a JSON Schema in the normal form: what the front end reads.

One definition per class and alias; nothing but `type properties required items additionalProperties enum anyOf $ref`; no
text of the user's: literals are tokens, keys are the fields' names in Python.
"""

from __future__ import annotations

import json
from typing import Any

from ..reference_forms import PYTHON_FORMATS, REFERENCES, VALUES
from .decisions import PREFIX, Expr, Plan


def normal_form(plan: Plan) -> dict[str, Any]:
    """The normal form of a plan."""
    definitions: dict[str, Any] = {}
    for name, record in plan.records.items():
        body: dict[str, Any] = {"type": "object", "properties": {f.name: f.type for f in record.fields}}
        if record.extra is not None:
            body["properties"][record.extra] = {"type": "object", "additionalProperties": record.extra_type or True}
        required = [f.name for f in record.fields if f.required]
        if required:
            body["required"] = required
        definitions[name] = body
    for name, alias in plan.aliases.items():
        definitions[name] = alias.type
    mentioned = json.dumps([definitions, plan.root])
    for name in (*REFERENCES, *dict.fromkeys(VALUES.values()), *PYTHON_FORMATS.values()):
        if f'"{PREFIX}{name}"' in mentioned:
            definitions[name] = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions, **_root(plan.root)}


def _root(expr: Expr) -> dict[str, Any]:
    return dict(expr)
