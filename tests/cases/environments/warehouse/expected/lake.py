"""Part of the package analytics.

Source: schemas/lake.yaml, sha256 573c17e23830
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.record import EnvVar
    from .resolved import ResolvedBucket


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket(Record):
    """A bucket and the tags of what is written to it."""

    bucket: str
    prefix: str | None = None
    tags: Mapping[str, str | EnvVar[str]] | None = None

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedBucket:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES

        made: ResolvedBucket = resolve(self, CLASSES, environ)
        return made
