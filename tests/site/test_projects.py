"""`confwright docs`: the pages of a project's own, how a site is written, and what that costs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from confwright.__main__ import run
from confwright.site.markdown import html, parse
from tests.site.pages import Page


def test_pages_of_a_project(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["init", str(tmp_path / "app")])
    root = tmp_path / "app"
    (tmp_path / "outside.md").write_text("# outside")
    (root / "docs/deep/_hidden").mkdir(parents=True)
    (root / "docs/deep/_hidden/x.md").write_text("# hidden")
    (root / "docs/leak.md").symlink_to(tmp_path / "outside.md")
    (root / "docs/picture one.png").write_bytes(b"\x89PNG")
    (root / "docs/a b.md").write_text(
        "no heading\n\n### Deep\n\n[up](../README.md) [there](deep/c.md#größe--x) [out](../../outside.md) [code](../schemas/app.yaml) [gone](gone.md)\n"
        "[no such heading](deep/c.md#nowhere) [folder](deep/) ![a picture](<picture one.png>) ![gone](gone.png) <b>raw</b><br>x\n\n<!-- a comment -->\n"
    )
    (root / "docs/deep/c.md").write_text(
        "# C\n\n## cw-query\n\n## Größe & x\n\n# Again\n\n## Größe & x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    (root / "docs/deep/README.md").write_text("# The folder\n")
    (root / "README.md").write_text("# App\n\nSee [a](docs/a%20b.md).\n")
    monkeypatch.chdir(root)
    capsys.readouterr()
    assert run(["docs"]) == 0
    said = capsys.readouterr()
    warnings = [line for line in said.err.splitlines() if "warning" in line]
    assert [re.sub(r"^.*link to (.*) leads.*$", r"\1", line) for line in warnings] == [
        "gone.md",
        "gone.png",
        "deep/c.md#nowhere",
    ]
    assert all(line.startswith("docs/a b.md: warning[docs-link]") for line in warnings)
    names = {
        path.relative_to(root / "site/pages").as_posix() for path in (root / "site/pages").rglob("*") if path.is_file()
    }
    assert names == {
        "README.html",
        "docs/a b.html",
        "docs/deep/README.html",
        "docs/deep/c.html",
        "docs/picture one.png",
    }
    page = Page((root / "site/pages/docs/a b.html").read_text())
    hrefs = set(page.having("href"))
    assert {
        "../../pages/README.html",
        "../../pages/docs/deep/c.html#gr%C3%B6%C3%9Fe--x",
        "../../pages/docs/deep/README.html",
    } <= hrefs
    assert not [href for href in hrefs if "outside" in href or "gone" in href or "schemas" in href]
    assert list(page.having("src"))[-1] == "../../pages/docs/picture%20one.png"
    assert "<b>raw</b>" in page.text
    assert "comment" not in page.text
    other = Page((root / "site/pages/docs/deep/c.html").read_text())
    assert [a for a in other.having("id") if not a.startswith("cw-")] == [
        "c",
        "section-cw-query",
        "größe--x",
        "again",
        "größe--x-1",
    ]


def test_a_heading_is_named_as_it_reads() -> None:
    (done,) = parse("# The `x` of <service>\n\n## [a](b.md) & *b*\n\n## \n", "x.md")
    assert done.title == "The x of <service>"
    assert [heading.text for heading in done.headings] == ["The x of <service>", "a & b", "x.md"]
    assert [heading.anchor for heading in done.headings] == ["the-x-of-service", "a--b", "section"]
    assert Page(html(done, lambda *_: None)).text == "The x of <service> a & b"


def test_how_a_site_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run(["init", str(tmp_path)])
    monkeypatch.chdir(tmp_path)
    capsys.readouterr()
    assert run(["docs", "-o", "public"]) == 0
    assert "open public/index.html" in capsys.readouterr().err
    (tmp_path / "public/CNAME").write_text("mine")
    before = {path: path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file()}
    assert run(["docs", "--output", "public"]) == 0
    assert re.fullmatch(r"public/: 0 written, 0 deleted, \d+ unchanged\n", capsys.readouterr().out)
    assert {path: path.read_bytes() for path in (tmp_path / "public").rglob("*") if path.is_file()} == before
    # A page that is edited by hand is not replaced, and nothing is written then.
    (tmp_path / "public/index.html").write_text("mine")
    assert run(["docs", "-o", "public"]) == 1
    assert "foreign-file" in capsys.readouterr().err
    assert (tmp_path / "public/index.html").read_text() == "mine"
    # A site does not take generated code for its own, nor the other way round.
    assert run(["generate"]) == 0
    assert run(["docs", "-o", "generated"]) == 0
    assert (tmp_path / "generated/app/__init__.py").exists()
    for wrong in (".", "..", "docs", str(tmp_path)):
        assert run(["docs", "-o", wrong]) == 2, wrong
    # What is wrong in the project is told, and no site is written.
    (tmp_path / "schemas/app.yaml").write_text("type: nonsense\n")
    assert run(["docs", "-o", "other"]) == 1
    assert not (tmp_path / "other").exists()


def test_the_start_of_the_command_line_imports_none_of_it() -> None:
    script = "import sys; import confwright.cli; print([m for m in sys.modules if m.split('.')[0] in ('markdown_it', 'jinja2') or '.site' in m])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
