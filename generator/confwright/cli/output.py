"""What commands print. The functions stand outside this package, where no import of typer comes with them."""

from ..console import printable, report, say, shown

__all__ = ["printable", "report", "say", "shown"]
