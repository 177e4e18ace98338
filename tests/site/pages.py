"""The pages of a site as tests read them, and projects with what must not come through to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from confwright.project.reading import load_project
from confwright.site.build import site_files
from confwright.site.markdown import allowed
from tests.environments import SETTINGS

ROOT = Path(__file__).parents[2]
MARKER = "hunter2-Zq7"
HOSTILE = (
    "<script>window.pwned = 1</script>", '"><img src=x onerror="window.pwned = 1">', "' onfocus='window.pwned = 1' autofocus='",
    "</code></dd></main><svg onload=window.pwned=1>", "{{ cycler.__init__.__globals__ }}", "{% raw %}", "</script><script>pwned()</script>",
    "javascript:window.pwned=1", "<!-- --><iframe srcdoc='<script>parent.pwned=1</script>'>", "a\u202eb\x00c\x1b[31m", "]]></style><style>*{display:none}",
    "`<b onclick=pwned()>x</b>`", "&lt;script&gt;", "\\u003cscript\\u003e",
)  # fmt: skip
TAGS = frozenset(
    [
        "a",
        "article",
        "aside",
        "b",
        "blockquote",
        "body",
        "br",
        "button",
        "code",
        "dd",
        "del",
        "details",
        "div",
        "dl",
        "dt",
        "em",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "head",
        "header",
        "hr",
        "html",
        "img",
        "input",
        "kbd",
        "label",
        "li",
        "link",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "pre",
        "s",
        "script",
        "search",
        "section",
        "span",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "title",
        "tr",
        "ul",
        "wbr",
    ]
)
INLINE = frozenset(["a", "b", "code", "del", "em", "input", "kbd", "label", "s", "span", "strong", "wbr"])
"""Tags that end no word."""


class Page(HTMLParser):
    """The tags of a page with their attributes, its visible text, and what is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in INLINE:
            self.words.append(" ")
        if tag not in ("meta", "link", "img", "input", "br", "hr", "wbr"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag not in INLINE:
            self.words.append(" ")

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        """What a browser gives as `innerText`, on one line."""
        return " ".join("".join(self.words).split())

    def having(self, name: str) -> Iterator[str]:
        return (value or "" for _, attributes in self.tags for key, value in attributes.items() if key == name)


def made(folder: Path) -> dict[str, str]:
    """The pages of a project that are text."""
    files = site_files(load_project(folder), folder / "site", lambda _: None).files
    return {path: text for path, text in files.items() if isinstance(text, str)}


def pages(files: dict[str, str]) -> dict[str, Page]:
    return {path: Page(text) for path, text in files.items() if path.endswith(".html")}


def harmless(parsed: dict[str, Page]) -> None:
    """No tag but ours, no handler, no script or frame of somebody else, no address that runs anything."""
    for path, page in parsed.items():
        for tag, attributes in page.tags:
            assert tag in TAGS, (path, tag)
            assert not any(name.startswith("on") or name in ("style", "srcdoc", "autofocus") for name in attributes), (
                path,
                tag,
                attributes,
            )
            if tag == "script":
                assert attributes["src"] == "../" * path.count("/") + "assets/site.js"
        for address in (*page.having("href"), *page.having("src")):
            assert allowed(address), (path, address)


def secret_project(folder: Path, **more: str) -> Path:
    """A deployment whose environments agree and disagree about values with passwords in them."""
    properties = {
        "url": {"type": "string"}, "hidden": {"type": "string", "x-sensitive": True, "x-env": True}, "password": {"type": "string", "x-secret": True, "x-env": True},
        "preset": {"type": "string", "default": f"amqp://guest:{MARKER}@mq/"}, "list": {"type": "array", "items": {"type": "string"}},
        "map": {"type": "object", "additionalProperties": {"type": "string"}},
    }  # fmt: skip
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "schema.json").write_text(
        json.dumps({"type": "object", "properties": properties, "additionalProperties": False})
    )
    (folder / "pyproject.toml").write_text(SETTINGS)
    thing: dict[str, Any] = {
        "url": f"postgresql://app:{MARKER}@db/x", "password": {"env": "APP_PASSWORD"}, "hidden": {"env": "APP_HIDDEN"},
        "list": [f"redis://:{MARKER}@cache:6379/0", f"https://u:p@{MARKER}@host/?q=1"], "map": {"a": f"see ftp://me:{MARKER}@files and more"}, **more,
    }  # fmt: skip
    (folder / "deployment.yaml").write_text(
        json.dumps(
            {
                "environments": {"local": {}, "production": {}}, "current": {"env": "STAGE", "default": "local"},
                "resources": {"thing": {"schema": "schema.json"}},
                "values": {"base": {"thing": thing}, "production": {"thing": {"url": f"postgresql://app:{MARKER}-too@db/x", "password": {"env": "PROD_PASSWORD"}}}},
            }
        )
    )  # fmt: skip
    return folder
