"""datamodel-code-generator reads the normal form; this is the only module that knows it.

Written to version 0.89. What it gives is joined to the plan by the path of the definition (`#/$defs/Name`) and checked:
one model per definition, no base classes, no name it made up itself.

Its time goes with the number of properties, three quarters of which have a type that another property has too. So a type
is handed over once, by the first property that has it, and without `null`, which is added to what comes back.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from typing import Any

from .forms import ANYTHING, REFERENCES, VALUES
from .ir import Env, ListOf, Lit, MapOf, Prim, Ref, Type, Union
from .normalise.plan import PREFIX
from .runtime.classes import dataclass

_INTO: dict[str, Type] = {
    "string": Prim("str"), "integer": Prim("int"), "number": Prim("float"), "boolean": Prim("bool"),
    "array": ListOf(Prim("JsonValue")), "object": MapOf(Prim("JsonValue")),
}  # fmt: skip
_PRIMS = {"str": "str", "int": "int", "float": "float", "bool": "bool", "None": "None", "Any": "JsonValue"}


class FrontendError(Exception):
    """The library gave something else than the normal form asks for: a defect here, never the user's."""


@dataclass(frozen=True, slots=True)
class Model:
    """A definition as the front end sees it: fields by name with their types, or the type that an alias stands for."""

    name: str
    alias: Type | None
    fields: dict[str, Type]


def parse(schema: dict[str, Any], literals: list[tuple[Any, ...]]) -> dict[str, Model]:
    """The models of a schema in the normal form, by the name of their definition, in its order.

    `literals` holds what the tokens `L0`, `L1`, … of its enums stand for. Raises FrontendError.
    """
    definitions, uses = _once_each(schema["$defs"])
    parser = _parser({**schema, "$defs": definitions})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", FutureWarning)
            parser.parse_raw()
        found: dict[str, Model] = {}
        for result in parser.results:
            path = result.reference.path
            if path in ("#", "#/"):
                continue
            name = path.removeprefix(PREFIX)
            if "/" in name or "#" in name or name in found:
                raise FrontendError(f"unexpected model at {path}")
            if any(base.reference for base in result.base_classes):
                raise FrontendError(f"unexpected base class at {path}")
            found[name] = _model(name, result, literals)
    finally:
        parser.dispose()
    if found.keys() != schema["$defs"].keys():
        raise FrontendError(f"definitions and models differ: {sorted(found.keys() ^ schema['$defs'].keys())[:5]}")
    types: dict[tuple[str, bool], Type] = {}
    for key, (name, field) in uses.given.items():
        bare = found[name].fields[field]
        types |= {(key, False): bare, (key, True): _union((bare, Prim("None")))}
    return {name: _with_fields(found[name], uses.fields.get(name, {}), types) for name in schema["$defs"]}


@dataclass(frozen=True, slots=True)
class _Uses:
    """Which property gave each type to the front end, and the type (may it be null?) of every property of a record."""

    given: dict[str, tuple[str, str]]
    fields: dict[str, dict[str, tuple[str, bool]]]


def _once_each(definitions: dict[str, Any]) -> tuple[dict[str, Any], _Uses]:
    """The definitions with every type of a property in them once."""
    uses = _Uses({}, {})
    thinned: dict[str, Any] = {}
    shared: dict[tuple[str, bool], tuple[str, bool]] = {}
    for name, body in definitions.items():
        if "properties" not in body:
            thinned[name] = body
            continue
        kept: dict[str, Any] = {}
        fields = uses.fields[name] = {}
        for field, expr in body["properties"].items():
            bare, nullable = _without_null(expr)
            key = json.dumps(bare)
            fields[field] = shared.setdefault((key, nullable), (key, nullable))
            if key not in uses.given:
                uses.given[key] = (name, field)
                kept[field] = bare
        # Whether a property must be there is no part of its type; unlike null, which an optional one would get.
        thinned[name] = {"type": "object", "properties": kept, "required": list(kept)}
    return thinned, uses


def _without_null(expr: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    members = expr.get("anyOf", ())
    rest = [member for member in members if member != {"type": "null"}]
    if not rest or len(rest) == len(members):
        return expr, False
    return (rest[0] if len(rest) == 1 else {"anyOf": rest}), True


def _with_fields(model: Model, fields: dict[str, tuple[str, bool]], types: dict[tuple[str, bool], Type]) -> Model:
    if model.alias is not None:
        return model
    return Model(model.name, None, {field: types[use] for field, use in fields.items()})


def _parser(schema: dict[str, Any]) -> Any:
    from datamodel_code_generator.enums import DataModelType
    from datamodel_code_generator.format import PythonVersion
    from datamodel_code_generator.model import get_data_model_types
    from datamodel_code_generator.parser import LiteralType
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    from .frontend_settings import settings

    types = get_data_model_types(DataModelType.DataclassesDataclass, PythonVersion.PY_311)
    make: Any = JsonSchemaParser
    return make(
        schema,
        config=settings(
            data_model_type=types.data_model,
            data_model_root_type=types.root_model,
            data_model_field_type=types.field_model,
            data_type_manager_type=types.data_type_manager,
            target_python_version=PythonVersion.PY_311,
            class_name="SchemaRoot",
            enum_field_as_literal=LiteralType.All,
            strict_nullable=True,
            field_constraints=True,
            use_union_operator=True,
            use_standard_collections=True,
            treat_dot_as_module=False,
            allow_remote_refs=False,
            keep_model_order=True,
            use_typed_nullable_map_values=True,
            use_typed_map_values_beside_other_types=True,
            use_single_dict_for_object_maps=True,
            use_single_value_enum_as_const=True,
            keep_enum_member_values=True,
        ),
    )


_STYLES = {"pydantic": "PydanticV2BaseModel", "msgspec": "MsgspecStruct", "typeddict": "TypingTypedDict"}


def styled_source(schema: dict[str, Any], style: str, names: dict[str, str]) -> str:
    """The module that the library lays out for a schema that holds placeholders only; `names` are those of its keys.

    Raises FrontendError.
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
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", FutureWarning)
            source = parser.parse()
    finally:
        parser.dispose()
    if not isinstance(source, str):
        raise FrontendError("several modules where one was expected")
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


def _model(name: str, result: Any, literals: list[tuple[Any, ...]]) -> Model:
    if result.IS_ROOT_MODEL or result.IS_ALIAS:
        return Model(name, _tree(result.fields[0].data_type, literals), {})
    fields = {str(f.original_name): _tree(f.data_type, literals) for f in result.fields}
    return Model(name, None, fields)


def _tree(data_type: Any, literals: list[tuple[Any, ...]]) -> Type:
    result = _core(data_type, literals)
    if data_type.is_list:
        result = ListOf(result)
    elif data_type.is_dict:
        result = MapOf(result)
    elif data_type.is_set or data_type.is_tuple or data_type.is_mapping or data_type.is_sequence:
        raise FrontendError(f"unexpected container {data_type.type_hint}")
    if data_type.is_optional and not (isinstance(result, Prim) and result.name in ANYTHING):
        return _union((result, Prim("None")))
    return result


def _core(data_type: Any, literals: list[tuple[Any, ...]]) -> Type:
    if data_type.literals:
        return _union(tuple(Lit(literals[int(token[1:])]) for token in data_type.literals))
    if data_type.reference is not None:
        name = data_type.reference.path.removeprefix(PREFIX)
        if name in REFERENCES:
            of, into = REFERENCES[name]
            return Env(of, _INTO[into])
        return Prim(name) if name in VALUES.values() else Ref(name)
    if data_type.data_types:
        return _union(tuple(_tree(member, literals) for member in data_type.data_types))
    if data_type.type is None:
        return Prim("JsonValue")
    if data_type.type not in _PRIMS:
        raise FrontendError(f"unexpected type {data_type.type!r}")
    return Prim(_PRIMS[data_type.type])


def _union(members: tuple[Type, ...]) -> Type:
    flat: list[Type] = []
    for member in members:
        for part in member.members if isinstance(member, Union) else (member,):
            if part not in flat:
                flat.append(part)
    for part in flat:
        if isinstance(part, Prim) and part.name in ANYTHING:
            return part
    flat = _one_reference(flat)
    return flat[0] if len(flat) == 1 else Union(tuple(flat))


def _one_reference(members: list[Type]) -> list[Type]:
    """References of one class as one: what it turns into is any of what they do."""
    out: list[Type] = []
    for member in members:
        place = next(
            (n for n, m in enumerate(out) if isinstance(m, Env) and isinstance(member, Env) and m.of == member.of), None
        )
        known = out[place] if place is not None else None
        if place is not None and isinstance(known, Env) and isinstance(member, Env):
            out[place] = Env(known.of, _union((known.into, member.into)))
        else:
            out.append(member)
    return out
