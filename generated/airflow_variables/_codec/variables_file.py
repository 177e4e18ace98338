"""Reads and checks what variables_file describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT
from ..._runtime.values import anything



def read_variables_file(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: anything(x, (at, k), r) for k, x in v.items()}
    return r.type(at, v, "a mapping")
