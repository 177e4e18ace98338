"""Variables as a file for `EnvironmentFile=` of a unit.

Source: systemd.exec(5): in double quotes a backslash escapes a quote, a backslash, a backtick and a dollar; nothing is expanded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned


def written(variables: Sequence[Assigned]) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    """A line for each variable."""
    lines = [f'{one.name}="{_escaped(one.text(lambda _: ""))}"\n' for one in variables]
    return "".join(lines), (), ()


def _escaped(text: str) -> str:
    return re.sub(r'(["\\`$])', r"\\\1", text)
