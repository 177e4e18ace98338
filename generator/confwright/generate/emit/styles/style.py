"""Which styles there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Style: TypeAlias = Literal["confwright", "pydantic", "msgspec", "typeddict"]
STYLES: Final[tuple[Style, ...]] = ("confwright", "pydantic", "msgspec", "typeddict")
LIBRARIES: Final[Mapping[Style, tuple[str, ...]]] = {
    "confwright": (), "pydantic": ("pydantic",), "msgspec": ("msgspec",), "typeddict": (),
}  # fmt: skip
"""What a style's code imports beside the standard library."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the models need beside the IR, of fields by class and name.

    `soft`: only some documents have the field's type, so that such a model can only say `Any`. `nullable`: null is a value.
    `tags`: constants that must be there.
    """

    tags: frozenset[tuple[str, str]]
    soft: frozenset[tuple[str, str]]
    nullable: frozenset[tuple[str, str]]


LIMITS: Final[Mapping[Style, tuple[str, ...]]] = {
    "confwright": (),
    "pydantic": (
        '`"3"` is taken for the number 3, and other values that pydantic converts.',
        "Null is taken for a field that is merely left out.",
        "A property of some branches only (`anyOf`, `oneOf`, `if`, `dependentSchemas`) is an `Any`.",
        "A constant that tells a class from others may be left out, as it has a default.",
        "`repr` shows no sensitive value, nor do the errors of `model_validate`; those of a `TypeAdapter` show what they refuse.",
        "An alias that refers to itself in several branches may be an `Any` inside.",
        "A field that is called like a method of `BaseModel` has a trailing underscore, and its key as alias.",
        'Documents come back exactly with `dump_python(mode="json", by_alias=True, exclude_unset=True)` of a `TypeAdapter(Root)`.',
    ),
    "msgspec": (
        "The keys of an open object that are not fields are dropped, and unknown keys of a closed one are not found.",
        "A union of several objects is a `dict[str, Any]`, one of several lists a `list[Any]`: it tells them by JSON type.",
        "An alias that refers to itself is an `Any` inside.",
        "1.0 is not an integer.",
        "A property of some branches only (`anyOf`, `oneOf`, `if`, `dependentSchemas`) is an `Any`.",
        "A constant that tells a class from others may be left out, as it has a default.",
        "`repr` shows no sensitive value of a class; msgspec's errors hold none.",
        "Defaults are written out by `to_builtins`; what was in the document is not remembered.",
        "A key with a quote, a backslash or a control character is refused when the code is generated (`style-key`).",
    ),
    "typeddict": (
        "Nothing is checked at run time.",
        "A type checker knows no keys beside the declared ones, in open objects neither.",
        "A property of some branches only (`anyOf`, `oneOf`, `if`, `dependentSchemas`) is an `Any`.",
        "An alias that refers to itself in several branches may be an `Any` inside.",
        "There are no defaults: a docstring tells them.",
        "A `TypedDict` is a `dict`, whose `repr` shows all that is in it, secrets too.",
    ),
}
"""What a style cannot do beside the keywords that its types do not carry; for docs/styles.md."""
