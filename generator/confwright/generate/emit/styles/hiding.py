"""What of a model is never shown: its sensitive fields are left out of `repr`, and pydantic's errors hold no values."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from ...ir import Package, Record
from ..code import Code, code, identifier, join, literal
from .members import attribute
from .style import Style

_CONFIG = "ConfigDict(\n"


def hidden_inputs(source: str) -> str:
    """The models of pydantic, whose errors would show what they refuse. `source` holds no text of a schema yet."""
    return source.replace(_CONFIG, f"{_CONFIG}        hide_input_in_errors=True,\n")


def without_secrets(source: str, package: Package, style: Style) -> str:
    """The module with a `repr` of our own in every class that has fields to hide."""
    if style == "typeddict":
        return source
    records = {record.name: record for module in package.modules for record in module.records}
    lines = source.split("\n")
    for name, end in sorted(_ends(source, records).items(), key=lambda item: -item[1]):
        lines[end:end] = _methods(records[name], style).rstrip().split("\n")
    return "\n".join(lines)


def _ends(source: str, records: Mapping[str, Record]) -> dict[str, int]:
    """The last lines of the classes that have something to hide."""
    return {
        statement.name: statement.end_lineno or 0
        for statement in ast.parse(source).body
        if isinstance(statement, ast.ClassDef) and _hides(records.get(statement.name))
    }


def _hides(record: Record | None) -> bool:
    return record is not None and (record.extra_sensitive or any(field.sensitive for field in record.fields))


def _methods(record: Record, style: Style) -> Code:
    names = [identifier(attribute(field, style, record)) for field in record.fields if not field.sensitive]
    shown = [code("({}, self.{})", literal(name), name) for name in names]
    if style == "msgspec":
        return code(_MSGSPEC, join(", ", shown), identifier(record.name))
    if record.extra is not None and not record.extra_sensitive:
        shown.append(Code("*(self.model_extra or {}).items()"))
    return code(_PYDANTIC, join(", ", shown))


_PYDANTIC = '''
    def __repr_args__(self) -> list[tuple[str | None, object]]:
        """What may be shown: no sensitive field is."""
        return [{}]
'''
_MSGSPEC = '''
    def __rich_repr__(self) -> list[tuple[str, object]]:
        """What may be shown: no sensitive field is."""
        return [{}]

    def __repr__(self) -> str:
        return "{}(" + ", ".join(f"{{name}}={{value!r}}" for name, value in self.__rich_repr__()) + ")"
'''
