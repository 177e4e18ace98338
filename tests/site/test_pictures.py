"""Pictures of a project's pages: drawings that do nothing, and none from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.site.drawing import only_draws
from confwright.site.markdown import html, parse
from confwright.site.pages import own_pages

SVG = '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'
DRAWS = (
    "<rect width='9' height='9' fill='red'/>", '<defs><linearGradient id="a"/></defs><path d="M0 0" fill="url(#a)"/>', '<g id="x"/><use href="#x"/>',
    "<style>.a { fill: blue }</style><text class='a'>on = time</text>", "<title>data flow</title>",
)  # fmt: skip
ACTS = (
    "<script>alert(1)</script>", "<SCRIPT/>", "<rect onload='x()'/>", "<rect ONCLICK = 'x()'/>", "<foreignObject><b/></foreignObject>", "<a href='#x'/>",
    "<image href='https://evil/x.png'/>", "<use href='https://evil/x.svg#a'/>", "<use xlink:href='data:image/svg+xml,x'/>", "<style>@import 'x'</style>",
    "<rect fill='url(https://evil/x)'/>", "<rect style='fill: u\\72l(https://evil)'/>", "<use href='&#106;avascript:x'/>", "<animate attributeName='href' to='x'/>",
    "<set attributeName='onload' to='x'/>", "<!ENTITY x 'y'>", "<svg:script/>", "<handler/>", "<rect style='fill:url( \"//evil\")'/>",
)  # fmt: skip


@pytest.mark.parametrize("inside", DRAWS)
def test_a_drawing_draws(inside: str) -> None:
    assert only_draws(SVG.format(inside).encode())


@pytest.mark.parametrize("inside", ACTS)
def test_what_does_more_is_no_drawing(inside: str) -> None:
    assert not only_draws(SVG.format(inside).encode())


def test_what_is_no_text_is_no_drawing() -> None:
    assert not only_draws(SVG.format("<script/>").encode("utf-16"))
    assert not only_draws(b"\x1f\x8b")
    assert not only_draws(b"<html/>")


def test_only_drawings_get_into_the_site(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(
        "# A\n\n![a](good.svg) ![b](bad.svg) ![c](https://evil/x.png) ![d](http://evil/x.png) ![e](data:image/png;base64,AA)\n"
    )
    (tmp_path / "good.svg").write_text(SVG.format(DRAWS[0]))
    (tmp_path / "bad.svg").write_text(SVG.format(ACTS[0]))
    own = own_pages(tmp_path, tmp_path / "site")
    assert list(own.pictures) == ["pages/good.svg"]
    assert [one.code for one in own.dead] == ["docs-picture"]
    (page,) = own.pages
    assert page.html.count("<img") == 1
    assert "evil" not in page.html


@pytest.mark.parametrize(
    "text",
    ["[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,x)", "[x](vbscript:x)", "[x](java&#115;cript:x)", "[x](\tjavascript:x)",
     "<javascript:alert(1)>", "[x]: javascript:x\n\n[x]", "![x](javascript:x)", "<svg onload=alert(1)>", "<img src=https://evil/x>", "<iframe src=x>"],
)  # fmt: skip
def test_no_address_runs(text: str) -> None:
    shown = "".join(html(part, lambda _address, _picture: None) for part in parse(text, "a.md"))
    assert not any(
        sign in shown.lower()
        for sign in ('href="javascript', 'href="data', 'href="vbscript', "<svg", "<img", "<iframe")
    )
