"""The models of other styles, laid out by datamodel-code-generator from a schema that holds placeholders only.

Its function `generate` writes files; the parser behind it does not. Both take settings from a pyproject.toml of the working
directory or of a folder above it, so the parser is given one of ours.
"""

from __future__ import annotations

import ast
import re
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ....base.writing import write_tree


class LibraryError(Exception):
    """The library gave something else than was asked for: a defect here, never the user's."""


_SETTINGS = "[tool.datamodel-codegen]\nbuiltin-format-line-length = 120\n"
_STYLES = {"pydantic": "PydanticV2BaseModel", "msgspec": "MsgspecStruct", "typeddict": "TypingTypedDict"}


def styled_source(schema: dict[str, Any], style: str, names: dict[str, str]) -> str:
    """The module that the library lays out for a schema that holds placeholders only; `names` are those of its keys.

    Raises LibraryError.
    """
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import Formatter, PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser import LiteralType
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    types = get_data_model_types(DataModelType[_STYLES[style]], PythonVersion.PY_311)
    make: Any = JsonSchemaParser
    parser = make(
        {**schema, "$ref": f"#/$defs/{next(iter(schema['$defs']))}"},
        data_model_type=types.data_model,
        data_model_root_type=types.root_model,
        data_model_field_type=types.field_model,
        data_type_manager_type=types.data_type_manager,
        dump_resolve_reference_action=types.dump_resolve_reference_action,
        target_python_version=PythonVersion.PY_311,
        class_name="SchemaRoot",
        enum_field_as_literal=LiteralType.All,
        strict_nullable=True,
        use_union_operator=True,
        use_standard_collections=True,
        treat_dot_as_module=False,
        allow_remote_refs=False,
        keep_model_order=True,
        use_schema_description=True,
        use_field_description=True,
        use_inline_field_description=True,
        use_attribute_docstrings=style == "pydantic",
        use_double_quotes=True,
        use_closed_typed_dict=False,
        apply_default_values_for_required_fields=True,
        keyword_only=style == "msgspec",
        allow_population_by_field_name=style == "pydantic",
        use_typed_nullable_map_values=True,
        use_typed_map_values_beside_other_types=True,
        use_single_dict_for_object_maps=True,
        aliases=names,
        formatters=[Formatter.BUILTIN],
    )
    try:
        with warnings.catch_warnings(), TemporaryDirectory(prefix="confwright-") as alone:
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", FutureWarning)
            write_tree(Path(alone), {"pyproject.toml": _SETTINGS})
            source = parser.parse(settings_path=Path(alone))
    finally:
        parser.dispose()
    if not isinstance(source, str):
        raise LibraryError("several modules where one was expected")
    return _without_root(source)


def _without_root(source: str) -> str:
    """The module without the model of the document itself, which is the reference to a definition."""
    lines = source.splitlines()
    for statement in reversed(ast.parse(source).body):
        named = statement.target if isinstance(statement, ast.AnnAssign) else statement
        if getattr(named, "name", getattr(named, "id", "")) == "SchemaRoot":
            del lines[statement.lineno - 1 : statement.end_lineno]
    text = re.sub(r"\n{3,}", "\n\n\n", "\n".join(lines))
    return re.sub(r"^from (\w+) import (.+)$", lambda found: _used(found[1], found[2], text), text, flags=re.MULTILINE)


def _used(module: str, names: str, text: str) -> str:
    """An import without the names that nothing mentions any more."""
    kept = [name for name in names.split(", ") if len(re.findall(rf"\b{name}\b", text)) > 1 or module == "__future__"]
    return f"from {module} import {', '.join(kept)}" if kept else ""
