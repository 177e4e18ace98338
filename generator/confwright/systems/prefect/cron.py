"""Schedules that load and then fail when the deployment is made: cron expressions, time zones, intervals, rules.

The rules of cron are those of croniter, which Prefect carries; random and hashed fields are refused by Prefect itself.
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import cache
from typing import Final

_FIELDS: Final = ("minute", "hour", "day of month", "month", "day of week", "second", "year")
_RANGES: Final = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 6), (0, 59), (1970, 2099))
_MONTHS: Final = {name: n for n, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}  # noqa: SIM905 - a table
_DAYS: Final = {"sun": 0, "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6}
_NAMES: Final[tuple[dict[str, int], ...]] = ({}, {}, {}, _MONTHS, _DAYS, {}, {})
_DAY, _DAY_OF_WEEK = 2, 4
_ALIASES: Final = frozenset({"@midnight", "@hourly", "@daily", "@weekly", "@monthly", "@yearly", "@annually"})
_NTH = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)?)#([1-5])|l([0-7])")
_TOO_LONG = re.compile(r"[0-9]{4301}")
_ITEM = re.compile(r"([a-z0-9]+|\*)(?:-([a-z0-9]+))?(?:/([0-9]+))?")
_FREQUENCIES: Final = frozenset({"YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"})
_RULE_KEYS: Final = frozenset(
    {
        "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYSETPOS", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYDAY",
        "BYWEEKDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYEASTER",
    }
)  # fmt: skip
_WHOLE = re.compile(r"[+-]?\d+(?:,[+-]?\d+)*\Z")
_WEEKDAYS = re.compile(
    r"(?:[+-]?\d*(?:MO|TU|WE|TH|FR|SA|SU)(?:\([+-]?\d+\))?)(?:,[+-]?\d*(?:MO|TU|WE|TH|FR|SA|SU)(?:\([+-]?\d+\))?)*\Z"
)
_DURATION = re.compile(r"[+-]?P(?=T?\d)(?P<date>[^T]*)(?:T(?P<time>.*))?\Z")
_PART = re.compile(r"(\d+(?:[.,]\d*)?)([A-Z])")
_DATE_UNITS = {"Y": 365 * 86400, "M": 30 * 86400, "W": 7 * 86400, "D": 86400}
_TIME_UNITS = {"H": 3600, "M": 60, "S": 1}
_CLOCK = re.compile(
    r"[+-]?(?:(?P<days>\d+) ?[dD](?:[aA][yY][sS]?)?,? ?)?(?:(?P<h>\d*):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d(?:[.,]\d{1,6})?))?)?"
)


def cron_problem(expression: str) -> str | None:
    """What is wrong with a cron expression; None where Prefect takes it."""
    text = expression.lower()
    if text in _ALIASES:
        return None
    if _TOO_LONG.search(text):
        return "a number has more digits than Python, and so croniter, reads"
    fields = text.split()
    if not 5 <= len(fields) <= 7:
        return f"a cron expression has 5 fields (or 6 with seconds, 7 with a year), not {len(fields)}"
    for index, field in enumerate(fields):
        if field == "?" and index in (_DAY, _DAY_OF_WEEK):
            continue
        for item in field.split(","):
            nth = _NTH.fullmatch(item) if index == _DAY_OF_WEEK else None
            if nth is not None:
                item = nth[1] or nth[3]
            if not _item_fits(item, index, len(fields)):
                return f"{item!r} is no {_FIELDS[index]}"
    plain, nth_days = _weekdays(fields[_DAY_OF_WEEK], len(fields))
    if nth_days and plain - nth_days and len(plain | nth_days) < 7:
        return "days of the week cannot be combined with the nth day of the week"
    return None


def _weekdays(field: str, count: int) -> tuple[set[int], set[int]]:
    """The days that a field names, and those of which it names the nth of the month; `*` alone names none."""
    plain: set[int] = set()
    nth_days: set[int] = set()
    for item in field.split(","):
        nth = _NTH.fullmatch(item)
        days = _days(nth[1] or nth[3] if nth is not None else item, count)
        (plain if nth is None else nth_days).update(days)
    return plain, nth_days


def _days(item: str, count: int) -> list[int]:
    """The days of one member of the list, as croniter counts them: a range may go over the end of the week, and one from a
    day to the same day is the whole week."""
    found = _ITEM.fullmatch(item)
    if found is None or item == "*":
        return []
    low, high, step = found[1], found[2], _number(found[3] or "1")
    if low == "*":
        return list(range(0, 7, step))
    first = _value(low, _DAY_OF_WEEK, count) or 0
    if high is None and found[3] is None:
        return [first]
    last = 6 if high is None else _value(high, _DAY_OF_WEEK, count) or 0
    if first == last:
        return list(range(0, 7, step))
    if first < last:
        return list(range(first, last + 1, step))
    head = list(range(first, 7, step))
    left = 6 - head[-1]
    skipped = step - left if head[-1] + step > 7 and left < step else 0
    return [*head, *range(skipped, last + 1, step)]


def _number(digits: str) -> int:
    """A number of a field. Beyond any range its value makes no difference; Python refuses to read 5,000 digits."""
    return int(digits) if len(digits) < 20 else int(digits.lstrip("0")[:20] or 0)


def _item_fits(item: str, index: int, count: int) -> bool:
    """One member of a field's list: a value, a range, either with a step."""
    found = _ITEM.fullmatch(item)
    if found is None:
        return False
    low, high, step = found.groups()
    least, most = _RANGES[index]
    if step is not None and _number(step) == 0:
        return False
    if low == "*":
        return high is None
    if low == "l":
        return index == _DAY and high is None and step is None
    first = _value(low, index, count)
    last = most if high is None else most if high == "l" and index == _DAY else _value(high, index, count)
    if first is None or last is None:
        return False
    if high is None and step is None:
        return least <= first <= most
    # A range from a value to itself is the whole of the field, even where the value is too small to be one.
    return max(first, last) <= most and (first >= least or (first == last and high is not None))


def _value(text: str, index: int, count: int) -> int | None:
    """The number of a value. With 5 fields 7 is Sunday; with 6 a day 0 is read as 1 (`croniter.value_alias`)."""
    value = _number(text) if text.isdigit() and text.isascii() else _NAMES[index].get(text)
    if index == _DAY_OF_WEEK and value == 7 and count == 5:
        return 0
    return 1 if index == _DAY and value == 0 and count == 6 else value


@cache
def time_zones() -> frozenset[str]:
    """The IANA time zones that this machine knows; empty where it has no data of them."""
    from zoneinfo import available_timezones

    return frozenset(available_timezones())


def timezone_problem(name: str) -> str | None:
    """What is wrong with a time zone."""
    if not name or not time_zones() or name in time_zones():
        return None
    return "not an IANA time zone, as Europe/Berlin"


def seconds(duration: object) -> float | None:
    """The seconds of a duration as a number, `HH:MM:SS` or in ISO 8601; None for anything else."""
    try:
        return _seconds(duration)
    except (ValueError, OverflowError):  # 1.2.3, and more digits than Python reads
        return None


def _seconds(duration: object) -> float | None:
    if isinstance(duration, (int, float)) and not isinstance(duration, bool):
        return float(duration)
    if not isinstance(duration, str):
        return None
    sign = -1.0 if duration.startswith("-") else 1.0
    iso = _DURATION.match(duration)
    if iso is not None:
        return sign * (_total(iso["date"], _DATE_UNITS) + _total(iso["time"] or "", _TIME_UNITS))
    clock = _CLOCK.match(duration)
    if clock is None or (clock["days"] is None and clock["m"] is None):
        return None
    rest = float((clock["s"] or "0").replace(",", "."))
    return sign * (int(clock["days"] or 0) * 86400 + int(clock["h"] or 0) * 3600 + int(clock["m"] or 0) * 60 + rest)


def _total(text: str, units: dict[str, int]) -> float:
    """The seconds of the parts of an ISO 8601 duration. Raises ValueError for a text with other parts."""
    parts = _PART.findall(text)
    if "".join(map("".join, parts)) != text or not {unit for _, unit in parts} <= units.keys():
        raise ValueError(text)
    return sum(float(number.replace(",", ".")) * units[unit] for number, unit in parts)


def interval_problem(interval: object) -> str | None:
    """What is wrong with an interval that loaded."""
    length = seconds(interval)
    if length is None and isinstance(interval, str):
        return "not a length of time: seconds, HH:MM:SS or an ISO 8601 duration"
    return "an interval is longer than nothing" if length is not None and length <= 0 else None


def date_problem(text: str) -> str | None:
    """What is wrong with a date and time."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return "not a date and time in ISO 8601"
    return None


def rrule_problem(text: str) -> str | None:
    """What is wrong with a recurrence rule: iCalendar's text, or JSON with `rrule` in it."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict):
        return None
    lines = [line.strip() for line in text.strip().splitlines() if line.strip()]
    if not lines:
        return "a recurrence rule is needed"
    for line in lines:
        name, colon, body = line.upper().rpartition(":")
        kind = name.partition(";")[0] if colon else "RRULE"
        if kind not in ("RRULE", "EXRULE"):
            if kind not in ("RDATE", "EXDATE", "DTSTART"):
                return f"{kind!r} is not a part of recurrence rules"
            continue
        problem = _rule_problem(body)
        if problem is not None:
            return problem
    return None


def _rule_problem(body: str) -> str | None:
    given: dict[str, str] = {}
    for pair in body.split(";"):
        key, equals, value = pair.partition("=")
        if not equals or key not in _RULE_KEYS:
            return "it has an unknown part; parts are written as FREQ=DAILY"
        given[key] = value
    if given.get("FREQ") not in _FREQUENCIES:
        return f"FREQ must be one of {', '.join(sorted(_FREQUENCIES))}"
    for key, value in given.items():
        if key in ("BYDAY", "BYWEEKDAY"):
            if not _WEEKDAYS.match(value):
                return f"{key} is not a list of weekdays"
        elif key == "WKST":
            if value not in ("MO", "TU", "WE", "TH", "FR", "SA", "SU"):
                return f"{key} is not a weekday"
        elif key not in ("FREQ", "UNTIL") and not _WHOLE.match(value):
            return f"{key} must be whole numbers"
    return None
