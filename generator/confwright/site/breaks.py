"""Where a long name may be broken at the end of a line: between its words, never inside one."""

from __future__ import annotations

import re

_LONGEST = 20
"""Characters of a name that stays whole: it fits beside a label on a phone."""
_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(rf"[^\s<>]{{{_LONGEST},}}")
# A character reference (`&#39;`) has none of these signs, and no hump.
_BETWEEN = re.compile(r"(?<=[^\s_./=|][_./=|])(?=[^\s_./=|])|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]{1,24}(?![\w-])")
_WHOLE = ("pre", "script", "style", "title")
"""Elements whose lines are scrolled, or not shown."""


def breakable(html: str) -> str:
    """A page with `<wbr>` after `_`, `.`, `/`, `=` and `|`, and at the humps of long names. Browsers break after `-` themselves,
    also between those of `--option`, which is kept together.

    `html` has no `>` in an attribute: templates and markdown.py write `&gt;` there.
    """
    parts: list[str] = []
    whole = ""
    for part in _TAG.split(html):
        if part.startswith("<"):
            name = part.strip("</>").split(" ", 1)[0]
            if name in _WHOLE and name == (whole or name):
                whole = "" if part.startswith("</") else name
            parts.append(part)
        else:
            parts.append(part if whole else _OPTION.sub(_kept, _NAME.sub(_broken, part)))
    return "".join(parts)


def _broken(name: re.Match[str]) -> str:
    return _BETWEEN.sub("<wbr>", name[0])


def _kept(option: re.Match[str]) -> str:
    return f'<span class="kept">{option[0]}</span>'
