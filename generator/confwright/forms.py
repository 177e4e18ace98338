"""The forms of references (`x-env`): what a field that takes one is annotated with.

Types of the normal form name references by definitions that stand for them: `PrefectRefInt` is `PrefectRef[int]`.
"""

from __future__ import annotations

from typing import Final

DAGSTER: Final = "dagster"
CLASSES: Final = {
    "dagster": "EnvVar", "airflow": "EnvVar",
    "prefect": "PrefectRef", "prefect-item": "PrefectEarly", "prefect-early": "PrefectEarly", "prefect-event": "EventTemplate",
}  # fmt: skip
"""The class of a reference by its form; its type parameter is what it turns into."""
VALUES: Final = {
    "prefect": "PrefectValue", "prefect-item": "PrefectValue", "prefect-early": "PrefectValue", "prefect-event": "EventValue",
}  # fmt: skip
"""What a field of any type is annotated with: references may stand anywhere inside it."""
_DAGSTER_INTO: Final = ("string", "integer", "number", "boolean")
_INTO: Final = (*_DAGSTER_INTO, "array", "object")
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
    for into in (_DAGSTER_INTO if name == "EnvVar" else ("string",) if name in BARE else _INTO)
}
"""Class and JSON type by the name of the definition that stands for the reference."""
ANYTHING: Final = frozenset({"JsonValue", *VALUES.values()})
"""Types that hold anything, null included."""
RUNTIME: Final = {
    **dict.fromkeys(("EnvVar", "JsonValue", "UNSET", "Unset"), "record"),
    **dict.fromkeys((*CLASSES.values(), *VALUES.values()), "prefect"),
    "EnvVar": "record",
}
"""The module of the runtime that a name stands in."""
PREFECT_NAMES: Final = (
    "EventTemplate", "EventValue", "PrefectBlock", "PrefectEarly", "PrefectEnv", "PrefectRef", "PrefectText", "PrefectValue",
    "PrefectVariable", "StepOutput",
)  # fmt: skip
"""What a package offers beside, where its documents hold Prefect's references."""


def definition(form: str, into: str) -> str:
    """The definition that stands for a reference that turns into a JSON type."""
    name = CLASSES[form]
    return name + _SHORT["string" if name in BARE else into]


def into_types(types: frozenset[str] | None) -> list[str]:
    """The JSON types that a reference of Prefect may turn into, where a field takes `types`."""
    return [t for t in _INTO if types is None or t in types] or ["string"]


def is_prefect(form: str | None) -> bool:
    """Whether references are Prefect's text."""
    return form is not None and form in VALUES


def takes_mapping(form: str | None) -> bool:
    """Whether a reference is a mapping, `{env: NAME}`."""
    return form is not None and not is_prefect(form)
