"""SVG of a project's pages: only what draws. Opened by itself, any other could run scripts where the site is."""

from __future__ import annotations

import re
from typing import Final

_ELEMENTS: Final = frozenset(
    (
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "textPath", "marker", "mask", "clipPath", "pattern", "linearGradient", "radialGradient",
        "stop", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feDropShadow", "feFlood", "feFuncA",
        "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "feTile",
        "switch", "style",
    )
)  # fmt: skip
_TAG: Final = re.compile(r"<\s*/?\s*([^\s/>]*)")
_COMMENT: Final = re.compile(r"<!--.*?-->|<\?xml\s[^>]*\?>", re.DOTALL)
_ACTIVE: Final = re.compile(
    r"\bon\w+\s*=|\bhref\s*=\s*(?![\"']#)|url\s*\(\s*[\"']?(?!#|[\"']?#)|@import|javascript:|data:|expression\s*\(|&#|\\",
    re.IGNORECASE,
)
"""Handlers, addresses, what loads from elsewhere; references to characters and escapes, behind which those could hide."""


def only_draws(content: bytes) -> bool:
    """Whether an SVG is made of shapes, text and styles alone, and refers to nothing outside of itself."""
    try:
        text = _COMMENT.sub("", content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return False
    names = {name.removeprefix("svg:") for name in _TAG.findall(text)}
    return "svg" in names and names <= _ELEMENTS and _ACTIVE.search(text) is None
