"""The drafts of JSON Schema, and what sets them apart."""

from __future__ import annotations

from typing import Final

from ...runtime import dataclass
from ...runtime.formats import OLD_HOSTNAME
from .keywords import FORMATS, KEYWORDS, Draft

METASCHEMAS: Final[dict[str, Draft]] = {
    "http://json-schema.org/draft-04/schema": 4,
    "http://json-schema.org/draft-06/schema": 6,
    "http://json-schema.org/draft-07/schema": 7,
    "https://json-schema.org/draft/2019-09/schema": 2019,
    "https://json-schema.org/draft/2020-12/schema": 2020,
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """A draft, and whether its validation vocabulary is in force (a metaschema of one's own may leave it out).

    `worked_out`: the draft was not named; then formats are annotations, whatever the draft. `openapi`: the words of OpenAPI 3.0
    have a meaning (openapi.py). `kubernetes`: it is a schema of Kubernetes, which has no document of OpenAPI around it.
    """

    draft: Draft
    validation: bool = True
    formats: bool = False
    worked_out: bool = False
    openapi: bool = False
    kubernetes: bool = False

    @property
    def id_keyword(self) -> str:
        return "id" if self.draft == 4 else "$id"

    @property
    def ref_hides_siblings(self) -> bool:
        """Up to draft 7 a `$ref` makes everything beside it void (draft-07, 8.3)."""
        return self.draft <= 7

    @property
    def exact_integers(self) -> bool:
        """Whether 1.0 is not an integer: in draft 4, and in OpenAPI 3.0 ("without a fraction or exponent part", Data Types).

        To Kubernetes it is one (`IsFloat64AJSONInteger`, in the validation of kube-openapi).
        """
        return self.draft == 4 or (self.openapi and not self.kubernetes)

    def knows(self, keyword: str) -> bool:
        """Whether `keyword` means something in this dialect."""
        entry = KEYWORDS.get(keyword)
        if entry is None or (entry.validation and not self.validation):
            return False
        return entry.since <= self.draft <= entry.until

    def format_asserted(self, name: str) -> str | None:
        """The name under which the runtime tests a format; None where the format is an annotation only.

        Up to draft 7 validators test formats; from 2019-09 on they do where a metaschema asks for it.
        """
        asserted = self.formats or (self.draft <= 7 and not self.worked_out)
        if not asserted or self.draft < FORMATS.get(name, 9999):
            return None
        return OLD_HOSTNAME if name == "hostname" and self.draft < 7 else name


LATEST: Final = Dialect(2020)
OPENAPI: Final = Dialect(7, worked_out=True, openapi=True)
KUBERNETES: Final = Dialect(7, worked_out=True, openapi=True, kubernetes=True)
"""OpenAPI 3.0: draft 5 with words of its own. What later drafts added is read too."""


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
