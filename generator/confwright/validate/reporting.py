"""Prints findings: for people on standard error, for machines on standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..base.codes import explanations
from ..base.finding import Finding

if TYPE_CHECKING:
    from .files import Shard


def print_report(
    findings: Sequence[Finding], form: str, *, plain: bool = False, site: str = "", part: Shard | None = None
) -> None:
    """Print a report in a format. `plain`: in ASCII; `site` is the address of the project's site, if it has one.

    `part` is that of the files, where others are checked elsewhere.
    """
    if form != "text":
        from .formats import FORMATS, as_sarif

        name = f"{part.number}-of-{part.count}" if part is not None else ""
        if form == "sarif":
            print(as_sarif(findings, explanations(), site, part=name))
        else:
            print(FORMATS[form](findings, explanations(), site))
        return
    from .text_report import Style, text_report

    unicode = (sys.stderr.encoding or "").lower().replace("-", "") == "utf8"
    for line in text_report(findings, Style(colour=_wants_colour(), ascii=plain or not unicode), explanations(), site):
        print(line, file=sys.stderr)


def _wants_colour() -> bool:
    """Whether standard error is a terminal that shows colours, and NO_COLOR is not set."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
