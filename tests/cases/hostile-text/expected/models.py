"""Part of the package hostile_text.

Source: schema.yaml, sha256 65120c36fd18
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class XImportOs(Record):
    """\"\"\"\\nimport os\\nos.system("x")\\n\"\"\""""

    _keys_: ClassVar[Mapping[str, str]] = {"import_os": "\"; import os; \"", "n0_class": "{0.__class__}"}

    import_os: str = "\"\"\"{{ 7*7 }}\\"
    """ends in a backslash \\

    Matching ^["'\\\\{}]+$.
    """
    n0_class: Literal["\"", "'", "{}", "\\", "a\nb", "\u202eabc"] | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=empty)
    """Keys beside the fields."""
