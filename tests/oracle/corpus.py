"""Real files that stand beside the project, where they do: ../shared/corpus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "real"


def files(kind: str) -> list[Path]:
    """The files of a folder of the corpus; none where it is not at hand."""
    folder = CORPUS / kind
    return sorted(path for path in folder.iterdir() if path.name != "INDEX.tsv") if folder.is_dir() else []


def absent(kind: str) -> str:
    """Why a test of the corpus is skipped."""
    return f"there is no {CORPUS / kind} here"


def variables(data: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every name that stands in the form of a reference, wherever, with the key it stands at."""
    if isinstance(data, dict):
        if set(data) == {"env"} and isinstance(data["env"], str):
            yield data["env"], key
        for name, member in data.items():
            yield from variables(member, name)
    elif isinstance(data, list):
        for member in data:
            yield from variables(member, key)
