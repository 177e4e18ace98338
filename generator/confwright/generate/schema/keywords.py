"""Every keyword of every draft of JSON Schema, and of our vocabulary: since when it is known, and what becomes of it.

The one table: the dialects ask it which keywords they know, the index where subschemas are, the canonicaliser reads no
keyword that is not here, and docs/keywords.md is printed from it.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from ...runtime import dataclass

Draft: TypeAlias = Literal[4, 6, 7, 2019, 2020]
Holds: TypeAlias = Literal["a value", "a schema", "schemas", "a schema or schemas", "named schemas"]
Carried: TypeAlias = Literal["yes", "partly", "no", "-"]
"""Whether the types alone say it; "-" where there is nothing to enforce."""


@dataclass(frozen=True, slots=True)
class Keyword:
    """One keyword. `group` is its heading in the docs, `becomes` what the generated code makes of it.

    `validation`: it belongs to the vocabulary that a metaschema of one's own may leave out.
    """

    name: str
    group: str
    becomes: str
    types: Carried = "-"
    since: Draft = 4
    until: Draft = 2020
    holds: Holds = "a value"
    validation: bool = False


_CORE, _ANY, _NUMBER, _TEXT, _ARRAY, _OBJECT, _SEVERAL, _NOTES, _OTHERS, _OURS = (
    "Identity and references", "Any value", "Numbers", "Strings", "Arrays", "Objects", "Several schemas at once",
    "Annotations", "Words of others", "Our vocabulary",
)  # fmt: skip


def _core(name: str, becomes: str, since: Draft = 4, until: Draft = 2020, holds: Holds = "a value") -> Keyword:
    return Keyword(name, _CORE, becomes, "-", since, until, holds)


def _rule(
    name: str,
    group: str,
    becomes: str,
    types: Carried,
    since: Draft = 4,
    *,
    until: Draft = 2020,
    holds: Holds = "a value",
) -> Keyword:
    """A keyword that validates; those that hold no schema belong to the validation vocabulary."""
    return Keyword(name, group, becomes, types, since, until, holds, validation=holds == "a value")


def _note(name: str, becomes: str, since: Draft = 4, holds: Holds = "a value") -> Keyword:
    return Keyword(name, _NOTES, becomes, "-", since, 2020, holds)


def _other(name: str, becomes: str) -> Keyword:
    return Keyword(name, _OTHERS, becomes)


def _ours(name: str, becomes: str, types: Carried = "-") -> Keyword:
    return Keyword(name, _OURS, becomes, types)


_TABLE: Final = (
    _core("$schema", "chooses the draft; where it is missing or unknown, the keywords that are used tell (else it is 2020-12); "
          "`dialect` in the settings wins over both; a metaschema of your own is read for its `$vocabulary`"),
    _core("$vocabulary", "in a metaschema of your own: whether validation and formats are asserted", 2019),
    _core("id", "the URI that references are resolved against", 4, 4),
    _core("$id", "the URI that references are resolved against; up to draft 7 `#name` is an anchor", 6),
    _core("$anchor", "a name for references", 2019),
    _core("$dynamicAnchor", "a name for references, and what `$dynamicRef` is bound to", 2020),
    _core("$recursiveAnchor", "what `$recursiveRef` is bound to", 2019, 2019),
    _core("$ref", "followed when the code is generated, in the schema's folder and in `ref-roots`, never over a network; up "
          "to draft 7, keywords beside it are ignored"),
    _core("$dynamicRef", "followed when the code is generated, exactly: one class per binding", 2020),
    _core("$recursiveRef", "followed when the code is generated, exactly: one class per binding", 2019, 2019),
    _core("$defs", "each definition is generated, reached or not; in every draft", holds="named schemas"),
    _core("definitions", "the older name of `$defs`; in every draft", holds="named schemas"),
    _core("$comment", "not used"),
    _rule("type", _ANY, "the type; a float without a fraction is an integer, but in draft 4, and is loaded as an `int`", "yes"),
    _rule("enum", _ANY, "a `Literal` of its strings, whole numbers and booleans; other members are checked", "partly"),
    _rule("const", _ANY, "a `Literal`; the default where the key must be there", "partly", 6),
    _rule("multipleOf", _NUMBER, "checked, in decimal arithmetic", "no"),
    _rule("minimum", _NUMBER, "checked", "no"),
    _rule("maximum", _NUMBER, "checked", "no"),
    _rule("exclusiveMinimum", _NUMBER, "checked; draft 4's flag beside `minimum` is read in every draft", "no"),
    _rule("exclusiveMaximum", _NUMBER, "checked; draft 4's flag beside `maximum` is read in every draft", "no"),
    _rule("minLength", _TEXT, "checked, in code points", "no"),
    _rule("maxLength", _TEXT, "checked, in code points", "no"),
    _rule("pattern", _TEXT, "checked, by the rules of ECMA-262, or of the dialect that the settings (`regex`) or the pattern tell; "
          "in linear time where it could explode; not checked, with a warning, where it cannot be served", "no"),
    Keyword("format", _TEXT, "checked up to draft 7, and where a metaschema asks for it; else an annotation (see below)", "no"),
    _rule("prefixItems", _ARRAY, "each position is read by its own schema; the list has the union as its member type",
          "partly", 2020, holds="schemas"),
    _rule("items", _ARRAY, "the member type; up to 2019-09 a list of schemas means `prefixItems`", "yes",
          holds="a schema or schemas"),
    _rule("additionalItems", _ARRAY, "the members after a list in `items`", "partly", until=2019, holds="a schema"),
    _rule("contains", _ARRAY, "checked", "no", 6, holds="a schema"),
    _rule("minContains", _ARRAY, "checked", "no", 2019),
    _rule("maxContains", _ARRAY, "checked", "no", 2019),
    _rule("minItems", _ARRAY, "checked", "no"),
    _rule("maxItems", _ARRAY, "checked", "no"),
    _rule("uniqueItems", _ARRAY, "checked; 1 and 1.0 are the same, 1 and true are not", "no"),
    _rule("unevaluatedItems", _ARRAY, "checked", "no", 2019, holds="a schema"),
    _rule("properties", _OBJECT, "the fields of a class", "yes", holds="named schemas"),
    _rule("patternProperties", _OBJECT, "kept in `extra`, or a mapping where there are no fields; keys are checked by ECMA-262",
          "partly", holds="named schemas"),
    _rule("additionalProperties", _OBJECT, "`false`: no other keys; else the type of `extra`, or of a mapping's values",
          "partly", holds="a schema"),
    _rule("propertyNames", _OBJECT, "checked", "no", 6, holds="a schema"),
    _rule("required", _OBJECT, "a field without a default", "yes"),
    _rule("minProperties", _OBJECT, "checked", "no"),
    _rule("maxProperties", _OBJECT, "checked", "no"),
    _rule("dependentRequired", _OBJECT, "checked", "no", 2019),
    _rule("dependentSchemas", _OBJECT, "its properties become fields; checked", "no", 2019, holds="named schemas"),
    _rule("dependencies", _OBJECT, "the older name of both", "no", until=7, holds="named schemas"),
    _rule("unevaluatedProperties", _OBJECT, "checked", "no", 2019, holds="a schema"),
    _rule("allOf", _SEVERAL, "one class with the fields of all; each part is checked", "partly", holds="schemas"),
    _rule("anyOf", _SEVERAL, "a union, or optional fields of one class; the first branch that fits is the type", "partly",
          holds="schemas"),
    _rule("oneOf", _SEVERAL, "a union, or optional fields of one class; exactly one must fit", "partly", holds="schemas"),
    _rule("not", _SEVERAL, "checked", "no", holds="a schema"),
    _rule("if", _SEVERAL, "checked", "no", 7, holds="a schema"),
    _rule("then", _SEVERAL, "its properties become fields; checked", "no", 7, holds="a schema"),
    _rule("else", _SEVERAL, "its properties become fields; checked", "no", 7, holds="a schema"),
    _note("title", "the docstring where there is no description; names a class in some places"),
    _note("description", "the docstring"),
    _note("default", "the default of the field where it has the field's type; documents keep what they wrote"),
    _note("examples", "part of the docstring", 6),
    _note("deprecated", "part of the docstring", 2019),
    _note("readOnly", "part of the docstring", 7),
    _note("writeOnly", "no message and no repr shows the value; so too for `format: password` and `airbyte_secret`", 7),
    _note("contentEncoding", "not used", 7),
    _note("contentMediaType", "not used", 7),
    _note("contentSchema", "not used", 2019, "a schema"),
    _other("nullable", "in OpenAPI 3.0 (where the document says so, or `dialect = \"openapi-3.0\"`): null is allowed; else void, "
          "with a warning"),
    _other("discriminator", "in OpenAPI: its property is a constant in each branch that is a definition"),
    _other("airbyte_secret", "no message and no repr shows the value"),
    _other("x-kubernetes-int-or-string", "in the schemas of Kubernetes: an integer or a string"),
    _ours("x-env", "the value may be a reference: `true` for `{env: NAME}` (`T | EnvVar[T]`), `{form: prefect}` for Prefect's "
          "`{{ … }}` (`T | PrefectRef[T]`); `prefect-early` and `prefect-item` take no step's output, `prefect-event` is filled "
          "in when an event arrives", "yes"),
    _ours("x-secret", "the value must be `{env: NAME}`, and no message or repr shows it: `EnvVar[T]`", "yes"),
    _ours("x-sensitive", "no message and no repr shows the value, and no schema or layer may give it as text"),
    _ours("x-discriminator", "on `oneOf`: the keys that tell the branches apart; a branch that leaves them open takes all "
          "other values of them", "partly"),
    _ours("x-aliases", "beside `const`: other spellings of the same value", "yes"),
    _ours("x-exact-integer", "beside `type: integer`: 1.0 is refused", "no"),
    _ours("x-unique-by", "on an array: the key whose value no two members share, as the names of a list of named things", "no"),
    _ours("x-deprecated", "`{reason, replacement}`: part of the docstring"),
    _ours("x-name", "the name of the class"),
    _ours("x-attribute", "the name of the field, where the key cannot be it"),
    _ours("x-resource", "the class of the real system that a resource becomes: a dotted name"),
    _ours("x-resource-kinds", "beside `x-resource`: other classes as which it will do"),
    _ours("x-resource-name", "on a string of a resource: the name of another one of the deployment, of that class"),
    _ours("x-yaml", "at the root: by which rules the text of documents is read, `\"1.2\"` (default), `\"1.1\"` or `dagster`"),
    _ours("x-booleans", "at the root: `any-text` where a boolean reference is true whatever its text, as in Dagster up to 1.10"),
    _ours("x-outputs", "on a step of Prefect's: what it gives to the steps after it"),
    _ours("x-slug", "on a type of block of Prefect's: its name in references"),
    _ours("x-secret-fields", "beside `x-slug`: the paths that Prefect keeps encrypted"),
    _ours("x-variables", "on a setting of Prefect's: the environment variables that give it"),
    _ours("x-text", "beside `x-variables`: how a text is read, `upper`, `list`, `seconds` or `json`"),
    _ours("x-more-than", "on a length of time: the seconds that a text must say more than"),
    _ours("x-dagster-k8s", "on an object: `{model: V1Pod}`, the model of the `kubernetes` client that dagster-k8s reads it as; "
          "`root: true` where dagster-k8s adds to it", "no"),
    _ours("x-dagster-k8s-models", "at the root: the fields of these models"),
    _ours("x-source", "where the importer took a part from; not used"),
    _ours("x-provenance", "at the root: where the schema was imported from, and what of it was written by hand; a default that is "
          "null may be left out, as the reader applies it"),
)  # fmt: skip

KEYWORDS: Final[dict[str, Keyword]] = {keyword.name: keyword for keyword in _TABLE}
"""The table, by name, in the order of the docs."""

FORMATS: Final[dict[str, Draft]] = {
    **dict.fromkeys(("date", "date-time", "time", "email", "idn-email", "hostname", "ipv4", "ipv6", "uri", "regex"), 4),
    **dict.fromkeys(("uri-reference", "uri-template", "json-pointer"), 6),
    **dict.fromkeys(("idn-hostname", "iri", "iri-reference", "relative-json-pointer"), 7),
    **dict.fromkeys(("duration", "uuid"), 2019),
}  # fmt: skip
"""The first draft that a format is asserted in. Drafts 4 and 6 name fewer, but validators test these too."""


def _holding(*kinds: Holds) -> frozenset[str]:
    return frozenset(keyword.name for keyword in _TABLE if keyword.holds in kinds)


ONE: Final = _holding("a schema", "a schema or schemas")
"""Keywords whose value is a schema."""
MANY: Final = _holding("schemas", "a schema or schemas")
"""Keywords whose value is a list of schemas (`items` up to 2019-09)."""
NAMED: Final = _holding("named schemas")
"""Keywords whose value maps names to schemas."""
