"""How files differ from what they should be, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path

from ..base.console import shown
from ..base.reading import file_text
from ..publish.comparison import Survey


def differences(output: Path, files: Mapping[str, str], found: Survey) -> Iterator[str]:
    """What is missing, left over and changed in a folder, with the lines of each change."""
    for path in found.missing:
        yield f"missing: {shown(output / path)}"
    for path in found.stale:
        yield f"extra: {shown(output / path)}"
    for path in found.changed:
        name = shown(output / path)
        yield f"changed: {name}"
        place = output / path
        try:
            current = file_text(place, errors="replace") if not place.is_symlink() else ""
        except OSError:  # no file, or one that is larger than any of ours: a finding of its own
            current = ""
        yield from (
            line.rstrip("\n")
            for line in unified_diff(
                current.splitlines(keepends=True), files[path].splitlines(keepends=True), name, f"{name} (generated)"
            )
        )
