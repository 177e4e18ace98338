"""Schedules by the thousand: what we say of them is what happens when Prefect makes them."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

import generated.prefect as ours
from confwright.systems.prefect.lint import lint
from tests.oracle.prefect_support import CASES, Prefect, prefect

__all__ = ["prefect"]

RANGES = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7), (0, 59), (1970, 2099))
NAMES = [
    "mon",
    "SUN",
    "jan",
    "Dec",
    "l",
    "L5",
    "2#3",
    "fri#1",
    "?",
    "x",
    "r",
    "h",
    "-1",
    "",
    "1.5",
    "*-3",
    "5-",
    "1#6",
    "mon-fri#2",
    "sat-mon",
    "5-1/2",
    "1-1",
    "sun-sat#1",
    "L7",
]


def cron(pick: random.Random) -> str:
    if pick.random() < 0.05:
        return pick.choice(["@daily", "@Hourly", "@reboot", "", "daily", "* * * *", "* * * * * * * *"])
    return " ".join(field(index, pick) for index in range(pick.choice([5, 5, 5, 5, 6, 7])))


def field(index: int, pick: random.Random) -> str:
    items = [item(index, pick) for _ in range(pick.choice([1, 1, 1, 2]))]
    return ",".join(items)


def item(index: int, pick: random.Random) -> str:
    low, high = RANGES[index]
    if pick.random() < 0.06:
        return pick.choice(NAMES)
    value = pick.randint(low, high) if pick.random() < 0.95 else pick.choice([high + 1, 0, 99])
    base = pick.choice(["*", "*", str(value), f"{value}-{pick.randint(low, high)}"])
    if index in (3, 4) and pick.random() < 0.2:
        base = pick.choice(["jan-mar", "Apr"] if index == 3 else ["mon-fri", "Sat"])
    return base + (f"/{pick.choice([0, 1, 2, 5, 15, 70])}" if pick.random() < 0.2 else "")


def schedule(pick: random.Random) -> dict[str, Any]:
    kind = pick.random()
    made: dict[str, Any]
    if kind < 0.6:
        made = {"cron": cron(pick)}
    elif kind < 0.85:
        made = {"interval": pick.choice(INTERVALS) if pick.random() < 0.5 else duration(pick)}
        if pick.random() < 0.3:
            made["anchor_date"] = pick.choice(
                ["2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00+02:00", "never", "2024-13-01"]
            )
    else:
        made = {"rrule": pick.choice(RULES)}
    if pick.random() < 0.3:
        made["timezone"] = pick.choice(
            ["UTC", "Europe/Berlin", "America/New_York", "CET", "Europe/Nowhere", "utc+1", "EST5EDT"]
        )
    if pick.random() < 0.2:
        made["active"] = pick.choice([True, False, "true", None])
    return made


def duration(pick: random.Random) -> str:
    """A text that is a length of time, or nearly so."""
    sign = pick.choice(["", "", "+", "-"])
    parts = ISO_PARTS if pick.random() < 0.5 else CLOCK_PARTS
    return sign + ("P" if parts is ISO_PARTS else "") + "".join(pick.choice(parts) for _ in range(pick.randint(1, 4)))


ISO_PARTS = ["1", "2", "1.5", "1,5", "1.", "T", "T", "Y", "M", "D", "W", "H", "S", "3H", "4M", "5S", "2D", "1Y", "6W"]
CLOCK_PARTS = [
    "1", "12", " ", "d", "D", "day", "days", "Day", ",", ", ", "01:02:03", "1:02:03", "01:02", "1:02", "100:00:00", "12:30:00.5",
    "00:00:00.1234567", ":", "24", "00:60:00", "1:2:3", "30:15",
]  # fmt: skip
INTERVALS: list[Any] = [
    3600, 0.5, 0, -5, "PT1H", "P1D", "P1DT2H", "PT0S", "01:00:00", "1 day, 01:00:00", "1d", "1 hour", "3600", "P1W", "PT1H30M", "00:00:00",
    "-PT1H", "P", "PT", "1:30", "25:00:00", "00:61:00", "PT0.5S", True, "P1Y", "P1M", "1 days 02:00:00", "12:00", "", None, [], "1 day", "2 days", "3d", "1day", "-1d", "0d",
]  # fmt: skip
RULES = [
    "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,WE", "RRULE:FREQ=MONTHLY;BYMONTHDAY=1", "DTSTART:20240101T000000\nRRULE:FREQ=DAILY;COUNT=3",
    "FREQ=SOMETIMES", "BYDAY=MO", "", "daily", "FREQ=DAILY;INTERVAL=x", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;FOO=1", "freq=hourly;interval=2",
    "FREQ=MONTHLY;BYDAY=+1MO", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=2", "EXDATE:20240101T000000",
]  # fmt: skip

STRICTER = {
    "a number that is true or false": lambda s: isinstance(s.get("interval"), bool),
}
"""What we refuse and Prefect would take, and why nobody should write it."""


def refused(made: dict[str, Any]) -> list[str]:
    document = {"deployments": [{"name": "d", "entrypoint": "f.py:f", "schedules": [made]}]}
    try:
        ours.load(document)
    except ours.ConfigError as error:
        return [str(problem) for problem in error.problems]
    return [note.message for note in lint(document)]


def test_schedules(prefect: Prefect) -> None:
    pick = random.Random(20261121)
    cases = [schedule(pick) for _ in range(CASES)]
    tally: Counter[bool] = Counter()
    strange: list[str] = []
    for made, wrong in zip(cases, prefect.ask([["schedule", made] for made in cases]), strict=True):
        found = refused(made)
        tally[wrong is None] += 1
        reasons = [why for why, test in STRICTER.items() if found and wrong is None and test(made)]
        if bool(found) != (wrong is not None) and not reasons:
            strange.append(f"{made}: Prefect says {str(wrong)[:120]!r}, we say {str(found)[:80]}")
    assert not strange, f"{len(strange)} of {len(cases)}\n" + "\n".join(sorted(set(strange))[:40])
    assert min(tally.values()) > len(cases) // 5, tally


@pytest.mark.parametrize("interval", [True])
def test_the_differences_are_there(prefect: Prefect, interval: Any) -> None:
    made = {"interval": interval}
    assert (prefect.one("schedule", made), bool(refused(made))) == (None, True)
