"""Part of the package analytics.

Source: schemas/alerts.yaml, sha256 d15d1607cd7b
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from .._runtime.record import UNSET, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, Unset
    from .resolved import ResolvedAlertsSlack


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertsNone(Record):
    """NoAlerts"""

    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Literal["none"] = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertsSlack(Record):
    """SlackAlerts"""

    _tags_: ClassVar[tuple[str, ...]] = ("kind",)

    kind: Literal["slack"] = "slack"
    webhook: EnvVar[str] = field(repr=False)
    channel: str | None | Unset = UNSET

    def resolve(self, environ: Mapping[str, str] | None = None) -> ResolvedAlertsSlack:
        """The same with every reference replaced, from `environ` or the process environment. Raises ConfigError that
        names every variable that is missing or malformed.
        """
        from .._runtime.resolving import resolve
        from .resolved import CLASSES

        made: ResolvedAlertsSlack = resolve(self, CLASSES, environ)
        return made
