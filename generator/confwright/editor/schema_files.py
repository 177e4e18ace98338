"""Schemas that are being written: the schema of schemas, made from the table of keywords, and what `confwright generate` finds."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.document_walk import Schema
from ..base.finding import Finding
from ..generate.reference_forms import WRITTEN, takes_mapping
from ..project.reading import PackageSettings, Project
from ..runtime.yaml_events import Dialect
from ..validate.deployments import is_same

if TYPE_CHECKING:
    from ..generate.schema.keywords import Keyword

_SAYS_SO: Final = re.compile(
    rb"""^(?:[ \t{]*"(?:\$defs"|\$schema"[ \t]*:[^\r\n]*json-schema\.org)|\$defs[ \t]*:|\$schema[ \t]*:[^\r\n]*json-schema\.org)""",
    re.MULTILINE,
)
"""What only schemas have at their top."""
_LARGEST: Final = 200_000
"""Bytes of a schema that is looked at while it is typed."""
_SELF: Final = {"$ref": "#/$defs/Schema"}
_BOOLEAN: Final = {"type": "boolean"}
_NUMBER: Final = {"type": "number"}
_COUNT: Final = {"type": "integer"}
_TEXT: Final = {"type": "string"}
_TYPE: Final = {"type": "string", "enum": ["array", "boolean", "integer", "null", "number", "object", "string"]}
_FORMS: Final = [form for form in WRITTEN if not takes_mapping(form)]
_VALUES: Final[dict[str, Schema]] = {
    "type": {"anyOf": [_TYPE, {"type": "array", "items": _TYPE}]},
    "enum": {"type": "array"},
    "required": {"type": "array", "items": _TEXT},
    "x-env": {"anyOf": [_BOOLEAN, {"type": "object", "properties": {"form": {"type": "string", "enum": _FORMS}}}]},
    "x-yaml": {"type": "string", "enum": [*get_args(Dialect)]},
    "x-booleans": {"type": "string", "enum": ["any-text"]},
    "x-text": {"type": "string", "enum": ["upper", "list", "seconds", "json"]},
    "x-discriminator": {"type": "array", "items": _TEXT},
    "x-aliases": {"type": "array"},
    "x-deprecated": {"type": "object", "properties": {"reason": _TEXT, "replacement": _TEXT}},
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"), _NUMBER),
    **dict.fromkeys(
        (
            "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains",
        ),
        _COUNT,
    ),
    **dict.fromkeys(
        (
            "uniqueItems", "deprecated", "readOnly", "writeOnly", "nullable", "airbyte_secret", "x-secret", "x-sensitive",
            "x-exact-integer", "x-kubernetes-int-or-string",
        ),
        _BOOLEAN,
    ),
    **dict.fromkeys(
        (
            "$schema", "$id", "id", "$anchor", "$ref", "$dynamicRef", "$recursiveRef", "$dynamicAnchor", "$comment", "title",
            "description", "pattern", "contentEncoding", "contentMediaType", "x-name", "x-attribute", "x-resource",
            "x-unique-by",
        ),
        _TEXT,
    ),
}  # fmt: skip
"""What the value of a keyword is, where it is not a schema."""


@cache
def schema_of_schemas() -> Schema:
    """A schema of every schema: a keyword, what becomes of it, and what its value is. Always the same object."""
    from ..generate.schema.keywords import FORMATS, KEYWORDS

    members = {one.name: {"description": one.becomes, **_value(one)} for one in KEYWORDS.values()}
    members["format"] |= {"type": "string", "enum": sorted({*FORMATS, "password"})}
    return {**_SELF, "$defs": {"Schema": {"type": ["object", "boolean"], "properties": members}}}


def _value(one: Keyword) -> Schema:
    if one.holds == "a schema":
        return _SELF
    if one.holds == "named schemas":
        return {"type": "object", "additionalProperties": _SELF}
    several: Schema = {"type": "array", "items": _SELF}
    if one.holds == "schemas":
        return several
    return _VALUES.get(one.name, {}) if one.holds == "a value" else {"anyOf": [_SELF, several]}


def is_schema(file: Path, content: bytes, project: Project | None) -> bool:
    """Whether a file is a schema: one that the settings name, or one of the project that says so."""
    if project is None or not file.is_relative_to(project.root):
        return False
    if any(is_same(file, one.schema) for one in project.packages):
        return True
    return _SAYS_SO.search(content) is not None


def findings_of(file: Path, name: str, text: str, project: Project | None) -> list[Finding]:
    """What `confwright generate` says of a schema that has this text, by its place; nothing of any other file.

    A large one is left out, as it takes seconds, and one that is not saved yet, as no file can refer to it.
    """
    content = text.encode("utf-8", "surrogatepass")
    if project is None or len(content) > _LARGEST or not is_schema(file, content, project) or not file.is_file():
        return []
    from ..generate.guards import limits_of, only_generate_errors
    from ..generate.pipeline import Options, build
    from ..generate.sources.overrides import Overrides
    from ..generate.sources.reading import collect

    own = next((one for one in project.packages if is_same(file, one.schema)), None)
    package = own if own is not None else PackageSettings(name="schema", schema=file, root=project.root)
    limits = limits_of(project.limits)
    settings = {key: value for key, value in package.options.items() if key != "resolve"}
    found: list[Diagnostic] = []
    try:
        with only_generate_errors():
            options = Options.of(settings, style="confwright", runtime="beside", limits=limits)
            amended = Overrides(project.overrides, project.root).amended
            sources = collect(
                file, package.ref_roots, root=package.root, limits=limits, amended=amended, content=content
            )
            found += build(sources, package.name, options).graph.warnings
    except GenerateError as error:
        found += error.diagnostics
    # A file of definitions is one that others refer to.
    left_out = {"schema-says-nothing"} if own is None else set[str]()
    return [_finding(one, name) for one in found if one.file in (None, file.as_posix()) and one.code not in left_out]


def _finding(one: Diagnostic, name: str) -> Finding:
    return Finding(
        code=one.code, message=one.message, severity=one.severity, file=name, line=one.line or 0, column=one.column or 0,
        hint=one.hint, unchecked=one.unchecked,
    )  # fmt: skip
