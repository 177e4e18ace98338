"""Reads and checks what common describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import STRING
from ..._runtime.rules import pattern
from ..._runtime.values import NUMBER

_PATTERN1 = pattern("^(?:[+\\-]?P(?!\\Z)(?:[0-9]+(?:\\.[0-9]+)?W)?(?:[0-9]+(?:\\.[0-9]+)?D)?(?:T(?=[0-9])(?:[0-9]+(?:\\.[0-9]+)?H)?(?:[0-9]+(?:\\.[0-9]+)?M)?(?:[0-9]+(?:\\.[0-9]+)?S)?)?|[+\\-]?[0-9]+ ?(?:days?|d)|[+\\-]?(?:[0-9]+ ?(?:days?|d)?,? ?)?[0-9]{2}:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?)\\Z", 1)


def read_duration(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is str:
        return v if type(v) is str and _PATTERN1(v) else read_duration_1(v, at, r)
    if type(v) is int or type(v) is float:
        return v if type(v) is int or (type(v) is float and v - v == 0) else NUMBER(v, at, r)
    return r.type(at, v, "a string or a number")


def read_duration_1(v: Any, at: _At, r: _Report) -> Any:
    if type(v) is STRING:
        if not _PATTERN1(v):
            r.problem(at, "pattern", "must match ^(?:[+-]?P(?!$)(?:\\d+(?:\\.\\d+)?W)?(?:\\d+(?:\\.\\d+)?D)?(?:T(?=\\d)(?:\\d+(?:\\.\\d+...")
    else:
        r.type(at, v, "a string")
    return v
