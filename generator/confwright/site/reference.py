"""Prints the pages of docs/ that come from tables of the code: `python -m confwright.site.reference docs` writes them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path
from typing import Final

from ..base.reading import file_text
from ..base.writing import write_file
from ..generate.emit.styles.style import LIMITS
from ..generate.schema.keywords import FORMATS, KEYWORDS, Draft, Keyword
from .version_pages import versions_page

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


_STYLES_HEAD = """\
# Styles

A package is made of frozen dataclasses that enforce the whole schema, unless its settings ask for models of another library:

```toml
[tool.confwright.packages.app]
schema = "schemas/app.yaml"
style = "pydantic"          # or "msgspec", "typeddict"; "confwright" is the default
```

Such a package has the same class names, the same field names and the same documentation, laid out by
datamodel-code-generator, in `models.py`; `Root` is the type of a whole document, and `schema()` gives the schema, for a
validator to enforce what the models cannot. mypy --strict checks it before it is written, so the library must be installed
beside Confwright. There is no `load`, no environment and no `validate` for it.

It enforces what its types say, and nothing else. This page is printed from the table of keywords and from `styles/style.py`;
`make docs` renews it.

## Not enforced in any of these styles
"""


def styles_page() -> str:
    """docs/styles.md."""
    parts = [_STYLES_HEAD]
    for carried, words in (("no", "Nothing of:"), ("partly", "Only what a type can say of:")):
        names = ", ".join(f"`{k.name}`" for k in KEYWORDS.values() if k.types == carried)
        parts.append(f"\n{words} {names}.\n")
    for style, limits in LIMITS.items():
        if limits:
            parts.append(f"\n## {style}\n\n" + "".join(f"- {limit}\n" for limit in limits))
    return "".join(parts)


PAGES: Final[dict[str, Callable[[], str]]] = {
    "keywords.md": keywords_page,
    "styles.md": styles_page,
    "versions.md": versions_page,
}
"""The pages, by their path in docs/."""


def main(folder: Path) -> None:
    """Write every page whose text has changed."""
    for name, page in PAGES.items():
        place, text = folder / name, page()
        if not place.exists() or file_text(place) != text:
            write_file(place, text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
