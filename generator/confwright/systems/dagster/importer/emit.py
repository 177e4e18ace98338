"""One Dagster config type as a JSON Schema in our vocabulary."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from .kubernetes_models import raw_model
from .upstream import upstream

if TYPE_CHECKING:
    from typing import TypeAlias  # Python 3.10, and Dagster runs on 3.9 too

Schema: TypeAlias = "dict[str, Any]"
Share: TypeAlias = "Callable[[Any, tuple[str, ...]], Schema | None]"
"""Asked for every shape: the reference to use for it, None where it is written in place."""

KIND = upstream("dagster._config.config_type:ConfigTypeKind")
ConfigScalarKind = upstream("dagster._config.config_type:ConfigScalarKind")
StringSourceType = upstream("dagster._config.source:StringSourceType")
IntSourceType = upstream("dagster._config.source:IntSourceType")
BoolSourceType = upstream("dagster._config.source:BoolSourceType")
_SCALARS: dict[Any, Schema] = {
    ConfigScalarKind.INT: {"type": "integer", "x-exact-integer": True},
    ConfigScalarKind.STRING: {"type": "string"},
    ConfigScalarKind.BOOL: {"type": "boolean"},
    # is_config_scalar_valid: isinstance(value, (int, float)), and a Python bool is an int
    ConfigScalarKind.FLOAT: {"type": ["number", "boolean"]},
}
_SECRET = re.compile(
    r"password|secret(?!s)|token|credential|api_key|access_key|private_key|_url$|connection_string|sas", re.I
)
_NOT_SECRET = re.compile(
    r"secret_name|secrets_tag|_path$|_file$|envvar|password_secret|endpoint_url|show_url|token_path|base_url", re.I
)


def booleans() -> Schema:
    """`x-booleans` where a boolean reference is `bool(text)`, as up to Dagster 1.10, so that the text `false` is true.

    The type of this installation is asked (`BoolSourceType.post_process`).
    """
    name = "CONFWRIGHT_IS_FALSE"
    os.environ[name] = "false"
    try:
        return {"x-booleans": "any-text"} if BoolSourceType().post_process({"env": name}) else {}
    finally:
        del os.environ[name]


def described(text: str) -> Schema:
    """The description of a field; `x-deprecated` for one that Dagster describes as deprecated."""
    text = " ".join(inspect.cleandoc(text).split())
    if text.startswith("[Deprecated]"):
        return {
            "description": text.removeprefix("[Deprecated]").strip(),
            "x-deprecated": {"reason": "Dagster will drop it."},
        }
    if not text.startswith("Deprecated - "):
        return {"description": text}
    reason = text.removeprefix("Deprecated - ")
    instead = re.fullmatch(r"use `([^`]+)` instead", reason)
    if instead:
        return {"x-deprecated": {"reason": "Dagster will drop it.", "replacement": instead[1]}}
    return {"x-deprecated": {"reason": reason[:1].upper() + reason[1:] + "."}}


def singular(text: str) -> str:
    """One of `mount_points`."""
    return text[:-1] if text.endswith("s") and not text.endswith("ss") else text


def is_shape(config_type: Any) -> bool:
    """Whether a type has fields: a shape or a selector."""
    return bool(KIND.is_shape(config_type.kind)) or config_type.kind == KIND.SELECTOR


def accepts_empty(config_type: Any) -> bool:
    """Whether `{}` is valid: no required field, and a selector only where its single field is optional."""
    if KIND.is_shape(config_type.kind):
        return not any(f.is_required for f in config_type.fields.values())
    if config_type.kind == KIND.SELECTOR:
        fields = list(config_type.fields.values())
        return len(fields) == 1 and not fields[0].is_required
    return False


def emit(config_type: Any, share: Share, path: tuple[str, ...]) -> Schema:
    """The schema of a type. `path` is its place, for `share`.

    Sources of the rules: `dagster._config.validate` (shapes, selectors, scalars) and `dagster._config.source`.
    Raises NotImplementedError for a kind of type that this importer does not know.
    """
    for cls, name in ((StringSourceType, "string"), (IntSourceType, "integer"), (BoolSourceType, "boolean")):
        if isinstance(config_type, cls):
            exact = {"x-exact-integer": True} if name == "integer" else {}
            return {"type": name, **exact, "x-env": True}
    kind = config_type.kind
    if kind == KIND.SCALAR:
        return dict(_SCALARS[config_type.scalar_kind])
    if kind == KIND.ANY:
        return {}
    if kind == KIND.NONEABLE:
        return nullable(emit(config_type.inner_type, share, path))
    if kind == KIND.ARRAY:
        member = (*path[:-1], singular(path[-1]))
        # A list of anything holds no null: `_recurse_in_to_array` of dagster._config.post_process fails on it.
        anything: Schema = {"not": {"description": "null is not allowed in this list", "type": "null"}}
        return {"type": "array", "items": emit(config_type.inner_type, share, member) or anything}
    if kind == KIND.MAP:
        if config_type.key_type.scalar_kind != ConfigScalarKind.STRING:
            raise NotImplementedError(
                f"a map with {config_type.key_type.scalar_kind.name.lower()} keys at {'.'.join(path)}"
            )
        return {"type": "object", "additionalProperties": emit(config_type.inner_type, share, path) or True}
    if kind == KIND.ENUM:
        return {"enum": [value.config_value for value in config_type.enum_values]}
    if kind == KIND.SCALAR_UNION:
        return {"anyOf": [emit(config_type.scalar_type, share, path), emit(config_type.non_scalar_type, share, path)]}
    if is_shape(config_type):
        return share(config_type, path) or emit_shape(config_type, share, path)
    raise NotImplementedError(f"a config type of kind {kind} at {'.'.join(path)}")


def nullable(schema: Schema) -> Schema:
    """The schema, or null."""
    if not schema:
        return schema
    if set(schema) <= {"type", "x-exact-integer"}:
        named: Any = schema["type"]
        types = cast("list[str]", named) if isinstance(named, list) else [str(named)]
        if not {"object", "array"} & set(types):
            return {**schema, "type": [*types, "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def emit_shape(config_type: Any, share: Share, path: tuple[str, ...]) -> Schema:
    """The schema of a shape or a selector, written out."""
    selector = config_type.kind == KIND.SELECTOR
    out: Schema = {"type": "object"}
    if config_type.description:
        out["description"] = inspect.cleandoc(config_type.description)
    properties: Schema = {}
    required: list[str] = []
    for name, field in config_type.fields.items():
        properties[name] = emit_field(name, field, share, (*path, name), selector=selector)
        if field.is_required:
            required.append(name)
    if properties:
        out["properties"] = properties
    if required and not selector:
        out["required"] = required
    if selector:
        # Exactly one key, unless there is only one and it may be left out (validate_selector_config).
        out["additionalProperties"] = False
        out["maxProperties"] = 1
        if not (len(properties) == 1 and not required):
            out["minProperties"] = 1
    elif config_type.kind == KIND.STRICT_SHAPE:
        out["additionalProperties"] = False
    else:
        model = raw_model(path)
        if model is not None:
            out |= {"allOf": [model]} if properties else model
    if getattr(config_type, "field_aliases", None):
        raise NotImplementedError(f"field aliases at {'.'.join(path)}")
    return out


def emit_field(name: str, field: Any, share: Share, path: tuple[str, ...], *, selector: bool) -> Schema:
    """One field: its type with what is said about it."""
    schema = emit(field.config_type, share, path)
    if selector and accepts_empty(field.config_type) and path != ("storage", name):
        # `key:` with nothing after it is `{}` there (validate_selector_config). Not for a storage: its configuration is
        # written out again before its class reads it, and null is not a mapping (ConfigurableClassData.config_dict).
        schema = nullable(schema)
    notes: Schema = {}
    if field.description:
        notes = described(field.description)
    if field.default_provided and _worth_writing(field):
        notes["default"] = field.default_value
    named = _SECRET.search(name) and not _NOT_SECRET.search(name)
    if getattr(field, "is_secret", False) or (named and _holds_text(field.config_type)):  # `is_secret` since 1.12.6
        notes["x-sensitive"] = True
    return {**notes, **schema}


def _worth_writing(field: Any) -> bool:
    """A default that someone wrote: not the `{}` that Dagster derives for a shape whose fields are all optional."""
    return not (is_shape(field.config_type) and isinstance(field.default_value, dict))


def _holds_text(config_type: Any) -> bool:
    while config_type.kind == KIND.NONEABLE:
        config_type = config_type.inner_type
    if isinstance(config_type, StringSourceType):
        return True
    return bool(config_type.kind == KIND.SCALAR and config_type.scalar_kind == ConfigScalarKind.STRING)
