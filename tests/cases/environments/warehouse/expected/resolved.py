"""What the classes of analytics are when every reference in them is replaced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import Unset
    from .snowflake import Retry


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedAlertsSlack:
    """`AlertsSlack` with every reference replaced."""

    kind: Literal["slack"]
    webhook: str = field(repr=False)
    channel: str | None | Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedBucket:
    """`Bucket` with every reference replaced."""

    bucket: str
    prefix: str | None
    tags: Mapping[str, str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedSnowflake:
    """`Snowflake` with every reference replaced."""

    account: str
    user: str
    password: str = field(repr=False)
    port: int
    warehouse: Literal["SMALL", "LARGE"]
    retry: Retry | None
    replicas: list[ResolvedReplica] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedReplica:
    """`Replica` with every reference replaced."""

    host: str
    password: str = field(repr=False)


CLASSES: Final[Mapping[str, tuple[type[Any], Mapping[str, str]]]] = {
    "AlertsSlack": (ResolvedAlertsSlack, {}),
    "Bucket": (ResolvedBucket, {}),
    "Snowflake": (ResolvedSnowflake, {"port": "int"}),
    "Replica": (ResolvedReplica, {}),
}
"""The resolved class of each class, and what its references turn into where it is not `str`."""

_READERS: Final[Mapping[str, tuple[str, str]]] = {
    "AlertsSlack": ("alerts", "read_alerts_slack"),
    "Bucket": ("lake", "read_bucket"),
    "Snowflake": ("snowflake", "read_snowflake"),
    "Replica": ("snowflake", "read_replica"),
}


def reader(name: str) -> Any:
    """The function that reads the data of a class, and knows its rules."""
    from . import _codec

    module, function = _READERS[name]
    return getattr(getattr(_codec, module), function)
