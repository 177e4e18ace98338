"""Reads and checks what variables_file describes."""

from __future__ import annotations

from typing import Any

from ..._runtime.report import At as _At, Report as _Report
from ..._runtime.report import OBJECT



def read_variables_file(v: Any, at: _At, r: _Report) -> Any:
    if isinstance(v, OBJECT):
        return {k: x for k, x in v.items()}
    return r.type(at, v, "a mapping")
