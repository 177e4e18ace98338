"""What commands print, and how they refuse an argument. All text of a project passes `terminal.printable` on the way out."""

from __future__ import annotations

from ..base.console import one_line, printable, report, say, shown, table, tell, tell_data, write_out
from ..base.diagnostics import Refused

__all__ = ["Refused", "one_line", "printable", "report", "say", "shown", "table", "tell", "tell_data", "write_out"]
