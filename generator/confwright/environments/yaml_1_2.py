"""The text of deployment.yaml: YAML 1.2 with one tag more, `!unset`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.reading import TooLargeError, file_bytes
from ..base.said import as_reason, own
from ..base.veil import UNREAD
from ..runtime.report import ConfigError
from ..runtime.yaml_build import Builder
from ..runtime.yaml_text import DEFAULT_LIMITS, Document
from .tree import UNSET

_TAG: Final = "!unset"


class _WithUnset(Builder):
    """Reads `!unset` as UNSET; every other tag is refused as everywhere."""

    def _scalar(self, event: Any) -> Any:
        if event.tag == _TAG and not event.value:
            return UNSET
        return super()._scalar(event)


def read_deployment_text(path: Path, shown: str, content: bytes | None = None) -> tuple[Document, bytes]:
    """The document of a file, and the bytes it was read from, or `content`. `shown` is its name in diagnostics.

    Raises GenerateError: `file-unreadable`, or the codes of the YAML reader.
    """
    try:
        content = file_bytes(path) if content is None else content
    except TooLargeError as error:
        raise GenerateError([Diagnostic(code="limit-size", message=own(as_reason(error)), file=shown)]) from None
    except OSError as error:
        message = f"cannot be read: {as_reason(error)}"
        raise GenerateError([Diagnostic(code="file-unreadable", message=own(message), file=shown)]) from None
    text = _decoded(content)
    if text is None:
        raise GenerateError([Diagnostic(code="encoding", message=own("not UTF-8"), file=shown)])
    limits = DEFAULT_LIMITS
    try:
        builder = _WithUnset(text, "1.2", depth=limits.depth, nodes=limits.nodes, aliases=limits.aliases)
        return Document(builder.run(), text, is_json=False), content
    except ConfigError as error:
        raise GenerateError(
            Diagnostic(
                code=p.code,
                message=UNREAD.say(p.message),
                file=shown,
                line=p.line,
                column=p.column,
                hint=UNREAD.maybe(p.hint),
            )
            for p in error.problems
        ) from None


def _decoded(content: bytes) -> str | None:
    """The text of bytes; None where they are not UTF-8. Python's own error holds the bytes, so it must not travel on."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
