"""What commands print. The functions stand outside this package, where no import of typer comes with them."""

from ..console import one_line, printable, report, say, shown

__all__ = ["one_line", "printable", "report", "say", "shown"]
