"""The forms of references (`x-env`): how they are written, and what a field that takes one is annotated with.

The one table of them: what else is generated asks it, and names no form.

Types of the normal form name references by special definitions: `PrefectRefInt` is `PrefectRef[int]`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

BY_DEFAULT: Final = "dagster"
"""The form of `x-env: true`."""
CLASSES: Final = {
    "dagster": "EnvVar", "airflow": "EnvVar",
    "prefect": "PrefectRef", "prefect-item": "PrefectEarly", "prefect-early": "PrefectEarly", "prefect-event": "EventTemplate",
}  # fmt: skip
"""The class of a reference by its form; its type parameter is what it turns into."""
VALUES: Final = {
    "prefect": "PrefectValue", "prefect-item": "PrefectValue", "prefect-early": "PrefectValue", "prefect-event": "EventValue",
}  # fmt: skip
"""What a field of any type is annotated with: references may be anywhere inside it."""
_SCALARS: Final = ("string", "integer", "number", "boolean")
_INTO: Final = (*_SCALARS, "array", "object")
_SHORT: Final = {
    "string": "Str",
    "integer": "Int",
    "number": "Float",
    "boolean": "Bool",
    "array": "List",
    "object": "Map",
}
BARE: Final = frozenset({"EventTemplate"})
"""Classes without a type parameter."""

REFERENCES: Final[dict[str, tuple[str, str]]] = {
    name + _SHORT[into]: (name, into)
    for name in dict.fromkeys(CLASSES.values())
    for into in (_SCALARS if name == "EnvVar" else ("string",) if name in BARE else _INTO)
}
"""Class and JSON type by the name of the definition of the reference."""
PYTHON_FORMATS: Final = {
    "date": "PyDate", "date-time": "PyDateTime", "time": "PyTime", "duration": "PyDuration", "uuid": "PyUUID", "ipv4": "PyIPv4",
    "ipv6": "PyIPv6",
}  # fmt: skip
"""The types of the formats that become values of Python, where the settings say so; each is a name of its own, like a reference."""
PYTHON_TYPES: Final = frozenset(PYTHON_FORMATS.values())
PYTHON_MODULE: Final = "python_formats"
FROM_TEXT: Final = "from_text"
"""The function of that module that makes such a value with the text that it is written as."""
ANYTHING: Final = frozenset({"JsonValue", *VALUES.values()})
"""Types that hold anything, null included."""
TEMPLATES: Final = "prefect"
"""The module of the runtime for references that are text, and what dumps documents that hold them."""
TEMPLATE_READER: Final = "prefect_read"
RUNTIME: Final = {
    **dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), "record"),
    **dict.fromkeys((*CLASSES.values(), *VALUES.values()), TEMPLATES),
    **dict.fromkeys(PYTHON_FORMATS.values(), PYTHON_MODULE),
    "EnvVar": "record",
}
"""The module of the runtime that defines a name."""
FROM_ENVIRONMENT: Final = "PrefectEnv"
"""The class of the part of a text that a variable fills in."""
FROM_SERVER: Final = "PrefectBlock"
"""The class of a reference to what a server keeps, secrets too."""
TEMPLATE_NAMES: Final = (
    "EventTemplate", "EventValue", "PrefectBlock", "PrefectEarly", "PrefectEnv", "PrefectRef", "PrefectText", "PrefectValue",
    "PrefectVariable", "StepOutput",
)  # fmt: skip
"""What a package offers beside, where its documents hold references that are text."""


def definition(form: str, into: str) -> str:
    """The definition of a reference that becomes a JSON type."""
    name = CLASSES[form]
    return name + _SHORT["string" if name in BARE else into]


def into_types(types: frozenset[str] | None) -> list[str]:
    """The JSON types that a reference in a text may turn into, where a field takes `types`."""
    return [t for t in _INTO if types is None or t in types] or ["string"]


def is_template(form: str | None) -> bool:
    """Whether references are text, `{{ name }}`."""
    return form is not None and form in VALUES


def takes_mapping(form: str | None) -> bool:
    """Whether a reference is a mapping, `{env: NAME}`."""
    return form is not None and not is_template(form)


def suffix(form: str) -> str:
    """What a form adds to the names of definitions: `Early` of prefect-early."""
    return form.removeprefix(TEMPLATES).replace("-", " ").title().replace(" ", "")


# -- how they are written

IN_TEXT: Final = r"\{\{\s*(\$[A-Za-z_]\w*|prefect\.(?:blocks|variables)\.[\w.-]+)\s*\}\}"
"""A pattern (Python) of references to variables and to what a server keeps."""
DEFINITIONS: Final = r"/(EnvironmentReference|PrefectRef\w*)$"
"""A pattern (Python) of `$ref` to the definitions of references in the normal form."""
REFERENCE_TO_KEPT: Final = "a block of type secret, {{ prefect.blocks.secret.NAME }}"
"""How a reference to a secret is written, where references are text."""

_NAME, _PATH, _BLOCK = r"[A-Za-z_][A-Za-z0-9_]*", r"[\w.\-\[\]]+", r"[\w\-\[\]$]+"
_SERVER = rf"prefect\.variables\.{_PATH}|prefect\.blocks\.{_BLOCK}\.{_BLOCK}(?:\.{_PATH})?"
_STEP = rf"(?!prefect\.(?:blocks|variables)\.){_PATH}"
_PLACEHOLDER = r"\{\{\s*[\w.\-\[\]$]+\s*\}\}"
_EVENT = r"\{\{|\{%"


def placeholder(form: str) -> str:
    """A pattern (ECMA-262) of what a text with a reference has in it."""
    return _EVENT if form == "prefect-event" else _PLACEHOLDER


def text_schema(form: str, *, whole: bool) -> dict[str, Any]:
    """The schema of a text with references, each allowed in a field of that form; `whole`: of a text that is one reference."""
    if form == "prefect-event":
        return {"description": "Text that is filled in when an event arrives.", "type": "string", "pattern": _EVENT}
    kinds = _SERVER if form == "prefect-early" else f"{_SERVER}|{_STEP}"
    description = "A reference that Prefect fills in."
    if whole:
        out: dict[str, Any] = {"description": description, "type": "string", "pattern": _whole(kinds)}
    else:
        every = rf"^(?:(?!{_PLACEHOLDER})[\s\S]|\{{\{{\s*(?:\$+{_NAME}|{kinds})\s*\}}\}})*$"
        out = {"description": description, "type": "string", "pattern": _PLACEHOLDER, "allOf": [{"pattern": every}]}
    if form == "prefect-item":
        out["not"] = {"pattern": _whole(_STEP)}
    return out


def _whole(alternatives: str) -> str:
    return rf"^\{{\{{\s*(?:{alternatives})\s*\}}\}}$"


_ANYWHERE: Final = (
    "text with {{ $NAME }}, {{ prefect.variables.name }}, {{ prefect.blocks.type.name }} or {{ step.output }}"
)
_EARLY: Final = "text with {{ $NAME }}, {{ prefect.variables.name }} or {{ prefect.blocks.type.name }}"
WRITTEN: Final = {
    "dagster": "{env: NAME}", "airflow": "{env: NAME}", "prefect": _ANYWHERE, "prefect-item": _ANYWHERE,
    "prefect-early": _EARLY, "prefect-event": "text with {{ event.name }}",
}  # fmt: skip
"""How a reference is written, by its form, for people."""


BUNDLED: Final = {
    "EnvironmentReference": BY_DEFAULT, "PrefectRefEventText": "prefect-event", "PrefectRefEarly": "prefect-early",
    "PrefectRefEarlyText": "prefect-early", "PrefectRefItem": "prefect-item", "PrefectRefItemText": "prefect-item",
    "PrefectRef": "prefect", "PrefectRefText": "prefect", "PrefectValue": "prefect", "PrefectValueItem": "prefect-item",
}  # fmt: skip
"""The form of a reference by the name of its definition in a bundled schema."""


def offered(forms: Iterable[str], variables: Iterable[str], *, in_text: bool) -> list[str]:
    """What an editor offers between the braces of a reference that is text; `in_text`: other text is around it."""
    templates = {form for form in forms if is_template(form) and form != "prefect-event"}
    if not templates:
        return []
    names = [f"${name}" for name in variables] if in_text or templates != {"prefect-item"} else []
    return [*names, "prefect.variables.", "prefect.blocks.secret."]
