"""The drafts of JSON Schema, and what sets them apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from ..runtime.formats import OLD_HOSTNAME

Draft: TypeAlias = Literal[4, 6, 7, 2019, 2020]

ONE: Final = frozenset(
    {
        "additionalItems", "additionalProperties", "contains", "contentSchema", "else", "if", "items", "not",
        "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
    }
)  # fmt: skip
"""Keywords whose value is a schema."""
MANY: Final = frozenset({"allOf", "anyOf", "oneOf", "prefixItems", "items"})
"""Keywords whose value is a list of schemas (`items` up to 2019-09)."""
NAMED: Final = frozenset(
    {"$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties"}
)
"""Keywords whose value maps names to schemas."""

_SINCE: Final[dict[str, Draft]] = {
    "const": 6, "contains": 6, "propertyNames": 6, "if": 7, "then": 7, "else": 7,
    "dependentRequired": 2019, "dependentSchemas": 2019, "maxContains": 2019, "minContains": 2019,
    "unevaluatedItems": 2019, "unevaluatedProperties": 2019, "$anchor": 2019, "$recursiveRef": 2019,
    "prefixItems": 2020, "$dynamicRef": 2020, "$dynamicAnchor": 2020,
}  # fmt: skip
_UNTIL: Final[dict[str, Draft]] = {"additionalItems": 2019, "dependencies": 7, "$recursiveRef": 2019}
_FORMATS: Final[dict[str, Draft]] = {
    **dict.fromkeys(("date", "date-time", "time", "email", "idn-email", "hostname", "ipv4", "ipv6", "uri", "regex"), 4),
    **dict.fromkeys(("uri-reference", "uri-template", "json-pointer"), 6),
    **dict.fromkeys(("idn-hostname", "iri", "iri-reference", "relative-json-pointer"), 7),
    **dict.fromkeys(("duration", "uuid"), 2019),
}  # fmt: skip
"""The first draft that a format is asserted in. Drafts 4 and 6 name fewer, but validators test these too."""
_VALIDATION: Final = frozenset(
    {
        "const", "dependentRequired", "enum", "exclusiveMaximum", "exclusiveMinimum", "maxContains", "maxItems",
        "maxLength", "maxProperties", "maximum", "minContains", "minItems", "minLength", "minProperties", "minimum",
        "multipleOf", "pattern", "required", "type", "uniqueItems",
    }
)  # fmt: skip

METASCHEMAS: Final[dict[str, Draft]] = {
    "http://json-schema.org/draft-04/schema": 4,
    "http://json-schema.org/draft-06/schema": 6,
    "http://json-schema.org/draft-07/schema": 7,
    "https://json-schema.org/draft/2019-09/schema": 2019,
    "https://json-schema.org/draft/2020-12/schema": 2020,
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """A draft, and whether its validation vocabulary is in force (a metaschema of one's own may leave it out)."""

    draft: Draft
    validation: bool = True
    formats: bool = False

    @property
    def id_keyword(self) -> str:
        return "id" if self.draft == 4 else "$id"

    @property
    def ref_hides_siblings(self) -> bool:
        """Up to draft 7 a `$ref` makes everything beside it void (draft-07, 8.3)."""
        return self.draft <= 7

    def knows(self, keyword: str) -> bool:
        """Whether `keyword` means something in this dialect."""
        if not self.validation and keyword in _VALIDATION:
            return False
        return _SINCE.get(keyword, 4) <= self.draft <= _UNTIL.get(keyword, 2020)

    def format_asserted(self, name: str) -> str | None:
        """The name under which the runtime tests a format; None where the format is an annotation only.

        Up to draft 7 validators test formats; from 2019-09 on they do where a metaschema asks for it.
        """
        if not (self.formats or self.draft <= 7) or self.draft < _FORMATS.get(name, 9999):
            return None
        return OLD_HOSTNAME if name == "hostname" and self.draft < 7 else name


LATEST: Final = Dialect(2020)


def standard_dialect(uri: str) -> Dialect | None:
    """The dialect that a `$schema` names, None where it is not one of the standard's own.

    http and https, with and without the empty fragment, are taken alike: schemas in the wild mix them.
    """
    bare = uri.removesuffix("#")
    if bare in ("http://json-schema.org/schema", "https://json-schema.org/schema"):
        return LATEST
    for known, draft in METASCHEMAS.items():
        if bare.split("://", 1)[-1] == known.split("://", 1)[-1]:
            return Dialect(draft)
    return None
