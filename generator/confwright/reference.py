"""Prints the pages of docs/ that come from tables of the code: `python -m confwright.reference docs` writes them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path
from typing import Final

from .schema.keywords import FORMATS, KEYWORDS, Draft, Keyword

_DRAFTS: Final[dict[Draft, str]] = {4: "4", 6: "6", 7: "7", 2019: "2019-09", 2020: "2020-12"}
_HEAD = """\
# Keywords

What becomes of every keyword of JSON Schema, in the drafts 4, 6, 7, 2019-09 and 2020-12, and of Confwright's own. *Types*
tells whether the types of the generated code say it by themselves: then a type checker refuses the mistake where it is
written, in every style. All the rest is enforced by `load`, exactly, and so only by packages of the style `confwright`.

A keyword that a draft does not have is an annotation there, as the standard says, and so is a keyword that is not listed.
A schema that cannot be served is refused when the code is generated; nothing is silently left out.

This page is printed from the table that the generator reads schemas by (`schema/keywords.py`); `make docs` renews it.
"""
_FORMATS_HEAD = """
## Formats

Asserted by `load` in schemas of the drafts 4, 6 and 7, and where a metaschema of your own asks for it
(`format-assertion`); everywhere else a format is an annotation, and part of the docstring where it is asserted. A format that
is not listed is an annotation in every draft.

| format | asserted since draft |
|---|---|
"""


def keywords_page() -> str:
    """docs/keywords.md."""
    parts = [_HEAD]
    for group, members in groupby(KEYWORDS.values(), key=lambda keyword: keyword.group):
        parts.append(f"\n## {group}\n\n{_table(members)}")
    formats = "".join(f"| `{name}` | {_DRAFTS[since]} |\n" for name, since in sorted(FORMATS.items()))
    return "".join(parts) + _FORMATS_HEAD + formats


def _table(keywords: Iterable[Keyword]) -> str:
    rows = [f"| `{k.name}` | {_drafts(k)} | {k.types} | {k.becomes} |\n" for k in keywords]
    return "| keyword | drafts | types | what becomes of it |\n|---|---|---|---|\n" + "".join(rows)


def _drafts(keyword: Keyword) -> str:
    if keyword.since == 4 and keyword.until == 2020:
        return "all"
    if keyword.since == keyword.until:
        return _DRAFTS[keyword.since]
    return (
        f"{_DRAFTS[keyword.since]} on"
        if keyword.until == 2020
        else f"{_DRAFTS[keyword.since]} to {_DRAFTS[keyword.until]}"
    )


PAGES: Final[dict[str, Callable[[], str]]] = {"keywords.md": keywords_page}
"""The pages, by their path in docs/."""


def main(folder: Path) -> None:
    """Write every page whose text has changed."""
    for name, page in PAGES.items():
        place, text = folder / name, page()
        if not place.exists() or place.read_text("utf-8") != text:
            place.write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
