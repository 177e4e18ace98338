"""What the server can do, as it says so to an editor."""

from __future__ import annotations

from typing import Any, Final

_TRIGGERS: Final = (" ", ":", "{", "$", "-", '"', "'")
OPEN: Final = "confwright.open"
"""The command of a lens: it shows a part of a file."""
TOKEN_TYPES: Final = ("variable", "secret")
TOKEN_MODIFIERS: Final = ("definition",)
CAPABILITIES: Final[dict[str, Any]] = {
    "textDocumentSync": {"openClose": True, "change": 2, "save": {"includeText": False}},
    "completionProvider": {"triggerCharacters": list(_TRIGGERS)},
    "hoverProvider": True,
    "definitionProvider": True,
    "typeDefinitionProvider": True,
    "referencesProvider": True,
    "renameProvider": {"prepareProvider": True},
    "codeActionProvider": {"codeActionKinds": ["quickfix", "source.fixAll"]},
    "codeLensProvider": {},
    "documentSymbolProvider": True,
    "foldingRangeProvider": True,
    "inlayHintProvider": True,
    "semanticTokensProvider": {
        "legend": {"tokenTypes": list(TOKEN_TYPES), "tokenModifiers": list(TOKEN_MODIFIERS)}, "full": True,
    },
    "executeCommandProvider": {"commands": [OPEN]},
}  # fmt: skip
"""ServerCapabilities of the protocol."""
