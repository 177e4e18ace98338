"""A project's own pages: Markdown to HTML. What the text holds is text: no tag of it and no script passes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Any

from ..base.free_names import FreeNames
from .cutting import cut
from .shown_values import visible
from .views import Heading

Resolve = Callable[[str, bool], "str | None"]
"""Gives the address on the site of what a link (or, with True, an image) of a page leads to; None where it is not there."""
_SCHEMES = ("http", "https", "mailto")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_COMMENT = re.compile(r"\s*<!--.*?-->\s*", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A page of the site: its headings in order, each with the words below it, and the tokens that `html` renders."""

    title: str
    headings: tuple[Heading, ...]
    tokens: tuple[Any, ...]


def parse(text: str, name: str) -> tuple[Part, ...]:
    """Parse Markdown (CommonMark with tables); several parts where one page would be too long. `title` is the first heading.

    HTML is shown as text, comments are left out. Levels of headings are changed so that no level is skipped.
    """
    tokens: list[Any] = [token for token in _parser().parse(visible(text)) if not _is_comment(token)]
    headings = _headings(tokens, name)
    if not headings or headings[0].level > 1:
        headings = [Heading(level=1, text=name, anchor="cw-top", words=""), *headings]
    for index, token in enumerate(tokens):
        if token.type == "th_open" and not tokens[index + 1].content:
            token.tag = tokens[index + 2].tag = "td"  # an empty header cell is a data cell
    parts: list[Part] = []
    for part in cut(tokens):
        anchors = {token.attrs["id"] for token in part if token.type == "heading_open" and token.attrs}
        own = tuple(one for one in headings if one.anchor in anchors or (not parts and one.anchor == "cw-top"))
        parts.append(Part(headings[0].text, own, tuple(part)))
    return tuple(parts)


def html(part: Part, resolve: Resolve) -> str:
    """Render a part. Links lead to http, https, mailto and places that `resolve` knows."""
    for token in part.tokens:
        if token.type == "inline":
            _links(token.children or [], resolve)
    text = str(_parser().renderer.render(list(part.tokens), _parser().options, {}))
    top = part.headings[0] if part.headings else None
    if top is None or top.level > 1:
        return f"<h1>{escape(part.title)}</h1>\n{text}"
    return text if top.anchor != "cw-top" else f'<h1 id="cw-top">{escape(top.text)}</h1>\n{text}'


def allowed(address: str) -> bool:
    """Whether a link may lead there: an address with a scheme that runs nothing, or a path."""
    # Browsers pass over control characters and spaces in a scheme.
    bare = "".join(c for c in address if c > " " and c.isprintable())
    scheme = _SCHEME.match(bare)
    if scheme is not None:
        return scheme[0][:-1].lower() in _SCHEMES
    return not bare.replace("\\", "/").startswith("//")


@cache
def _parser() -> Any:
    from markdown_it import MarkdownIt

    parser: Any = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = allowed
    for name, rule in (
        ("html_block", _html), ("html_inline", _html), ("fence", _code), ("code_block", _code),
        ("table_open", _table_open), ("table_close", _table_close),
    ):  # fmt: skip
        parser.renderer.rules[name] = rule
    return parser


def _is_comment(token: Any) -> bool:
    return token.type == "html_block" and not _COMMENT.sub("", token.content)


def _html(tokens: list[Any], index: int, _options: Any, _env: Any) -> str:
    """HTML of a page: comments vanish, a line break is one, everything else is shown as the text that it is."""
    content = _COMMENT.sub("", tokens[index].content)
    if tokens[index].type == "html_inline":
        return "<br>" if _BREAK.fullmatch(content) else escape(content)
    return f"<p>{escape(content.strip())}</p>\n" if content.strip() else ""


def _code(tokens: list[Any], index: int, _options: Any, _env: Any) -> str:
    # A long line is scrolled, and for that the keyboard must get there.
    return f'<pre tabindex="0"><code>{escape(tokens[index].content)}</code></pre>\n'


def _table_open(*_: Any) -> str:
    return '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n'


def _table_close(*_: Any) -> str:
    return "</table></div>\n"


def _headings(tokens: list[Any], name: str) -> list[Heading]:
    """Give every heading an anchor and its level, and collect them with the words below."""
    found: list[Heading] = []
    taken: set[str] = set()
    names = FreeNames(taken, "-", 1)
    words: list[list[str]] = []
    level = 0 if tokens and tokens[0].type == "heading_open" and tokens[0].tag == "h1" else 1
    inside = False
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            wanted = int(token.tag[1])
            level = 1 if not level else max(2, min(wanted, level + 1))
            title = _plain(tokens[index + 1])
            anchor = names.free(_anchor(title))
            taken.add(anchor)
            token.tag, token.attrs = f"h{level}", {"id": anchor}
            found.append(Heading(level=level, text=title or name, anchor=anchor, words=""))
            words.append([])
            inside = True
        elif token.type == "heading_close":
            token.tag, inside = f"h{level}", False
        elif not inside and words and token.type in ("inline", "fence", "code_block"):
            words[-1].append(_plain(token))
    return [
        Heading(level=one.level, text=one.text, anchor=one.anchor, words=" ".join(" ".join(parts).split()))
        for one, parts in zip(found, words, strict=True)
    ]


def _plain(token: Any) -> str:
    if token.type != "inline":
        return str(token.content)
    parts = (
        " " if child.type in ("softbreak", "hardbreak") else child.content
        for child in token.children or ()
        if child.type in ("text", "code_inline", "html_inline", "softbreak", "hardbreak")
    )
    return "".join(parts)


def _anchor(title: str) -> str:
    """The fragment that sites of repositories give a heading, so that links between pages work here and there."""
    base = re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") or "section"
    return f"section-{base}" if base.startswith("cw-") else base  # the names of our own elements


def _links(children: list[Any], resolve: Resolve) -> None:
    """Lead links to pages of the site; what is not there is no link."""
    open_links: list[Any] = []
    for index, token in enumerate(children):
        if token.type == "link_open":
            _lead(token, resolve)
            open_links.append(token)
        elif token.type == "link_close" and open_links:
            token.tag = open_links.pop().tag
        elif token.type == "image":
            children[index] = _image(token, resolve)


def _lead(token: Any, resolve: Resolve) -> None:
    address = str(token.attrs.get("href", ""))
    if _SCHEME.match(address):
        token.attrs = {"href": address, "rel": "noopener noreferrer", "class": "outside"}
        return
    found = resolve(address, False)
    if found is None:
        token.tag, token.attrs = "span", {"class": "unlinked", "title": f"In the project, not on this site: {address}"}
    else:
        token.attrs = {"href": found}


def _image(token: Any, resolve: Resolve) -> Any:
    address = str(token.attrs.get("src", ""))
    # A picture from elsewhere would tell that place who reads the page, and when.
    found = None if _SCHEME.match(address) else resolve(address, True)
    if found is not None:
        token.attrs["src"] = found
        return token
    from markdown_it.token import Token

    return Token("text", "", 0, content=str(token.content))
