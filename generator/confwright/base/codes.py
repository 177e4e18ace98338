"""Every code that a diagnostic or a problem can have: what it means, what to do, and whose verdict it is.

`python -m confwright.base.codes FILE` writes them as a page (docs/reference/diagnostics.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from .code_table import TABLE

CONFWRIGHT: Final = "Confwright"


@dataclass(frozen=True, slots=True)
class Code:
    """A code, the kind of thing it is about, its judge, what it means, and what to do about it."""

    name: str
    about: str
    judge: str
    why: str
    mend: str


@cache
def codes() -> Mapping[str, Code]:
    """All codes by their names."""
    found: dict[str, Code] = {}
    about = ""
    for line in TABLE.splitlines():
        if line.startswith("# "):
            about = line[2:]
            continue
        name, judge, why, mend = line.split(" | ")
        found[name] = Code(name, about, judge, why, mend)
    return found


def explanations() -> dict[str, str]:
    """What each code means, in a sentence or two."""
    return {name: code.why for name, code in codes().items()}


def page() -> str:
    """The page of the docs: a heading per code, so that `#unknown-key` leads to it."""
    out = [
        "<!-- Made from generator/confwright/base/code_table.py by `make docs`. -->\n"
        "# Diagnostics\n\n"
        "Every code that a message can have. The judge is the system or validator that rejects, drops or reads differently what\n"
        "the message reports. Confwright is the judge of its own files, limits and generated code.\n"
        "`confwright explain CODE` prints one entry.\n"
    ]
    for about in dict.fromkeys(code.about for code in codes().values()):
        out.append(f"\n## About {about}\n")
        for code in sorted((c for c in codes().values() if c.about == about), key=lambda c: c.name):
            out.append(f"\n### `{code.name}`\n\n{code.why}\n\n{code.mend}\n\nJudge: {code.judge}.\n")
    return "".join(out)


def main(file: str) -> None:
    """Write the page."""
    from pathlib import Path

    from .writing import write_file

    write_file(Path(file), page(), folders=True)


if __name__ == "__main__":
    import sys

    main(sys.argv[1])
