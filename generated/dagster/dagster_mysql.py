"""Part of the package dagster.

Source: dagster_mysql.yaml, sha256 c92c89659bf9
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass
from .._runtime.record import Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .storage import MysqlStorage


@dataclass(frozen=True, slots=True, kw_only=True)
class MySQLRunStorage(Record):
    """MySQL-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_mysql",
        "dagster_mysql.run_storage",
        "dagster_mysql.run_storage.run_storage",
        "dagster_mysql.storage",
    ] = "dagster_mysql"
    class_: Literal["MySQLRunStorage"] = "MySQLRunStorage"
    config: MysqlStorage
    """Exactly 1 key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MySQLEventLogStorage(Record):
    """MySQL-backed event log storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_mysql",
        "dagster_mysql.event_log",
        "dagster_mysql.event_log.event_log",
        "dagster_mysql.storage",
    ] = "dagster_mysql"
    class_: Literal["MySQLEventLogStorage"] = "MySQLEventLogStorage"
    config: MysqlStorage
    """Exactly 1 key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MySQLScheduleStorage(Record):
    """MySQL-backed run storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal[
        "dagster_mysql",
        "dagster_mysql.schedule_storage",
        "dagster_mysql.schedule_storage.schedule_storage",
        "dagster_mysql.storage",
    ] = "dagster_mysql"
    class_: Literal["MySQLScheduleStorage"] = "MySQLScheduleStorage"
    config: MysqlStorage
    """Exactly 1 key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterMySQLStorage(Record):
    """MySQL-backed dagster storage."""

    _keys_: ClassVar[Mapping[str, str]] = {"class_": "class"}
    _tags_: ClassVar[tuple[str, ...]] = ("module", "class_")

    module: Literal["dagster_mysql", "dagster_mysql.storage"] = "dagster_mysql"
    class_: Literal["DagsterMySQLStorage"] = "DagsterMySQLStorage"
    config: MysqlStorage
    """Exactly 1 key."""
