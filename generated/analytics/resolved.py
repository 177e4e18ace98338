"""What the classes of analytics are when every reference in them is replaced."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedWarehouse:
    """`Warehouse` with every reference replaced."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    database: str
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedLake:
    """`Lake` with every reference replaced."""

    folder: str
    login: ResolvedLogin
    partitions: list[str]
    limit: int | None | Unset


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedAlerts:
    """`Alerts` with every reference replaced."""

    channel: str
    enabled: bool
    threshold: float
    severity: Literal["low", "high"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedLogin:
    """`Login` with every reference replaced."""

    user: str
    token: str = field(repr=False)


CLASSES: Final[Mapping[str, tuple[type[Any], Mapping[str, str]]]] = {
    "Warehouse": (ResolvedWarehouse, {"port": "int"}),
    "Lake": (ResolvedLake, {"limit": "int"}),
    "Alerts": (ResolvedAlerts, {}),
    "Login": (ResolvedLogin, {}),
}
"""The resolved class of each class, and what its references turn into where it is not `str`."""

_READERS: Final[Mapping[str, tuple[str, str]]] = {
    "Warehouse": ("models", "read_warehouse"),
    "Lake": ("models", "read_lake"),
    "Alerts": ("models", "read_alerts"),
    "Login": ("models", "read_login"),
}


def reader(name: str) -> Any:
    """The function that reads the data of a class, and knows its rules."""
    from . import _codec

    module, function = _READERS[name]
    return getattr(getattr(_codec, module), function)
