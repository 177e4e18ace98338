"""What a mistake in the settings probably meant. What is heavy is imported only when there is a mistake."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ..base.diagnostics import Diagnostic
from ..base.said import Ours, as_name, as_names, own

INSIDE: Final = "paths are relative to pyproject.toml, and stay beside it"


class Hints:
    """The hints of one settings file."""

    def __init__(self) -> None:
        from ..runtime.hints import Search

        self._search = Search()

    def did_you_mean(self, key: str, known: Sequence[str]) -> Ours:
        """The nearest of the known words, or all of them."""
        return as_name(self._search.did_you_mean(key, known) or f"there are: {', '.join(known)}")

    def near_file(self, file: Path) -> Ours | None:
        """A schema or a deployment beside one that is not there."""
        try:
            names = sorted(path.name for path in file.parent.iterdir() if path.suffix in (".yaml", ".yml", ".json"))
        except OSError:
            return f"there is no folder {as_name(file.parent.name)!r}"
        stems = {Path(name).stem: name for name in names}  # the endings are alike in all of them
        near = self._search.nearest(file.stem, stems)
        return (
            f"did you mean {as_name(stems[near])!r}?"
            if near
            else f"there are: {as_names(names[:10])}"
            if names
            else None
        )


def not_toml(file: Path, message: Ours) -> Diagnostic:
    """What `tomllib` says, with the place that it puts at the end."""
    import re

    found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    line, column = (int(found[1]), int(found[2])) if found else (None, None)
    reason = as_name(message[: found.start()]) if found else message
    return Diagnostic(
        code="project-syntax", message=own(f"is not TOML: {reason}"), file=str(file), line=line, column=column
    )
