"""What Prefect refuses in its settings beside what the types of single settings say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, Final

from ...base.finding import Note
from .cron import seconds
from .document import mapping
from .settings import Setting, at, settings

_POSTGRES: Final = ("host", "user", "name")
_PASSWORD: Final = ("PREFECT_API_DATABASE_PASSWORD", "PREFECT_SERVER_DATABASE_PASSWORD")


def rules(document: Mapping[str, Any]) -> Iterator[Note]:
    """What Prefect refuses beside what the types of single settings say."""
    yield from _together(document)
    yield from of_values(document)


def _together(document: Mapping[str, Any]) -> Iterator[Note]:
    """Settings that do not fit each other, and those that another one needs."""
    to_api = mapping(at(document, ("logging", "to_api")))
    batch, most = to_api.get("batch_size", 4_000_000), to_api.get("max_log_size", 1_000_000)
    if isinstance(batch, (int, float)) and isinstance(most, (int, float)) and batch < most:
        where = "batch_size" if "batch_size" in to_api else "max_log_size"
        message = f"a batch of {batch} cannot hold a log of {most}"
        yield Note(("logging", "to_api", where), "prefect-setting", message, "batch_size is at least max_log_size")
    database = mapping(at(document, ("server", "database")))
    url = database.get("connection_url")
    missing = [name for name in _POSTGRES if database.get(name) is None]
    if url is None and database.get("driver") == "postgresql+asyncpg" and missing:
        message = f"a database of this driver needs {', '.join(missing)}, or a connection_url"
        yield Note(("server", "database", "driver"), "prefect-setting", message)
    if isinstance(url, str) and any(name in url for name in _PASSWORD) and database.get("password") is None:
        message = "the password that is filled in here is not set"
        hint = f"set {_PASSWORD[1]}, or server.database.password"
        yield Note(("server", "database", "connection_url"), "prefect-setting", message, hint)


def of_values(document: Mapping[str, Any]) -> Iterator[Note]:
    """What a schema cannot say of the value of one setting: the form of labels, and lengths of time as text."""
    for setting in _with_labels():
        labels = at(document, setting.keys)
        if isinstance(labels, str) and not all("=" in one for one in labels.split(",")):
            yield Note(setting.keys, "prefect-setting", "labels must be NAME=VALUE, separated by commas")
    for setting in _with_lengths():
        value = at(document, setting.keys)
        for keys, length, least in _lengths(setting, value):
            if length is not None and length <= least:
                yield Note((*setting.keys, *keys), "prefect-setting", f"this must be more than {least:g} seconds")


@cache
def _with_labels() -> tuple[Setting, ...]:
    return tuple(setting for setting in settings() if setting.is_labels)


@cache
def _with_lengths() -> tuple[Setting, ...]:
    """The settings that `_lengths` can say something of: a file may have 25,000 profiles."""
    return tuple(
        setting
        for setting in settings()
        if "x-more-than" in setting.schema
        or any(
            "x-more-than" in mapping(branch.get("additionalProperties"))
            for branch in (setting.schema, *setting.schema.get("anyOf", ()))
        )
    )


def _lengths(setting: Setting, value: Any) -> Iterator[tuple[tuple[str, ...], float | None, float]]:
    """Lengths of time in texts that have a bound: a schema compares numbers only."""
    if "x-more-than" in setting.schema and isinstance(value, str):
        yield (), seconds(value), setting.schema["x-more-than"]
    for branch in (setting.schema, *setting.schema.get("anyOf", ())):
        least = mapping(branch.get("additionalProperties")).get("x-more-than")
        if least is not None:
            yield from (((key,), seconds(one), least) for key, one in mapping(value).items() if isinstance(one, str))
