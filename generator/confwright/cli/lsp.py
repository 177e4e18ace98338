"""`confwright lsp`: the language server."""

from __future__ import annotations

from ..base.command import command


@command()
def lsp() -> int:
    """Start the language server, which speaks with an editor on standard input and output.

    It gives editors what `confwright validate` says while you type, completes keys, values and references, and shows the value of
    every environment side by side. docs/guide/editor.md has the settings of editors.
    """
    from ..editor.server import serve

    return serve()
