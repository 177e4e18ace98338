"""Texts of some formats as values of Python: dates, times, durations, UUIDs, addresses. `formats = "python"` of a package.

A value that was read keeps its text, which is what is written again: `2020-01-01T00:00:00Z` stays `Z`. A value that was made in
Python is written in the form of RFC 3339 or ISO 8601.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta, timezone
from ipaddress import IPv4Address, IPv6Address
from typing import Any, ClassVar, Final, SupportsIndex, TypeAlias
from uuid import UUID

from .formats import is_format
from .record import TEXTS
from .record import dump_value as dump_value
from .report import At, Report

PyDate: TypeAlias = date
PyDateTime: TypeAlias = datetime
PyTime: TypeAlias = time
PyDuration: TypeAlias = timedelta
PyUUID: TypeAlias = UUID
PyIPv4: TypeAlias = IPv4Address
PyIPv6: TypeAlias = IPv6Address

_CLOCK: Final = "(?:T(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?(?:(?P<seconds>[0-9]+)S)?)?"
_DURATION: Final = f"P(?:(?P<weeks>[0-9]+)W|(?:(?P<days>[0-9]+)D)?{_CLOCK})"
_LACKS: Final = {
    "date": "must not be in the year 0: Python has no such date",
    "date-time": "must not be a leap second, nor in the year 0: Python has no such time",
    "time": "must not be a leap second: Python has no such time",
    "duration": "must have no years and no months, and less than 1,000,000,000 days: Python has no such duration",
}


class _Read:
    """A value that was read, with its text. What is computed from it has none."""

    __slots__ = ()
    _format: ClassVar[str]

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> Any:
        text = _text_of(self)
        return (from_text, (self._format, text)) if text is not None else super().__reduce_ex__(protocol)


class _Date(_Read, date):
    _format = "date"


class _DateTime(_Read, datetime):
    _format = "date-time"


class _Time(_Read, time):
    _format = "time"


class _Duration(_Read, timedelta):
    _format = "duration"


class _UUID(_Read, UUID):
    _format = "uuid"


class _IPv4(_Read, IPv4Address):
    _format = "ipv4"


class _IPv6(_Read, IPv6Address):
    _format = "ipv6"


def _text_of(value: object) -> str | None:
    text: object = getattr(value, "text", None)
    return text if isinstance(text, str) else None


def from_text(name: str, text: str) -> Any:
    """The value of a text of a format (`date`, `date-time`, ...), written as this text. Raises ValueError, OverflowError."""
    value = _MAKE[name](text)
    object.__setattr__(value, "text", text)
    return value


def as_python(name: str, value: str, at: At, report: Report) -> Any:
    """The value of a text of a format, and what is wrong with a text that Python has no value for."""
    try:
        return from_text(name, value)
    except (ValueError, OverflowError):
        if is_format(name, value):  # else it is reported already
            report.problem(at, "format", _LACKS.get(name, f"must be what Python takes for {name}"))
        return value


def _date(text: str) -> date:
    return _Date(int(text[:4]), int(text[5:7]), int(text[8:10]))


def _clock(text: str) -> tuple[int, int, int, int, timezone]:
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?([Zz]|([+-])([0-9]{2}):([0-9]{2}))", text)
    if found is None:
        raise ValueError(text)
    hour, minute, second, fraction, zone, sign, ahead, minutes = found.groups()
    shift = timedelta(hours=int(ahead or 0), minutes=int(minutes or 0))
    offset = timezone.utc if zone in "Zz" else timezone(-shift if sign == "-" else shift)
    return int(hour), int(minute), int(second), int((fraction or "").ljust(6, "0")[:6]), offset


def _date_time(text: str) -> datetime:
    day = _date(text[:10])
    return _DateTime(day.year, day.month, day.day, *_clock(text[11:]))


def _time(text: str) -> time:
    return _Time(*_clock(text))


def _duration(text: str) -> timedelta:
    found = re.fullmatch(_DURATION, text)
    if found is None:  # years and months have no fixed length
        raise ValueError(text)
    return _Duration(**{unit: int(count) for unit, count in found.groupdict().items() if count is not None})


_MAKE: Final[dict[str, Callable[[str], Any]]] = {
    "date": _date, "date-time": _date_time, "time": _time, "duration": _duration, "uuid": _UUID, "ipv4": _IPv4, "ipv6": _IPv6,
}  # fmt: skip


def _kept(write: Callable[[Any], str]) -> Callable[[Any], str]:
    """The text that a value was read from, else the one that `write` makes."""

    def text(value: Any) -> str:
        kept = _text_of(value)
        return write(value) if kept is None else kept

    return text


def _moment(value: Any) -> str:
    text: str = value.isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def _length(value: timedelta) -> str:
    """ISO 8601. What it cannot write, negative lengths and parts of a second, is written as it is, and refused by the schema."""
    whole, rest = divmod(value, timedelta(seconds=1))
    if value < timedelta(0) or rest:
        return f"PT{value.total_seconds()}S"
    days, seconds = divmod(whole, 86_400)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    clock = [f"{hours}H"] if hours else []
    clock += [f"{minutes}M"] if minutes or (hours and seconds % 60) else []
    clock += [f"{seconds % 60}S"] if seconds % 60 or not whole else []
    return "P" + (f"{days}D" if days else "") + ("T" + "".join(clock) if clock else "")


TEXTS.update(
    {
        datetime: _kept(_moment), date: _kept(date.isoformat), time: _kept(_moment), timedelta: _kept(_length), UUID: _kept(str),
        IPv4Address: _kept(str), IPv6Address: _kept(str),
    }
)  # fmt: skip
