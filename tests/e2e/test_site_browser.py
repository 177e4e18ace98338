"""The site of `confwright docs` in a real Chromium, opened from files: search, keys, phone, dark, contrast, paper, hostile text.

Needs the browser of the system (Debian: the package chromium) or CHROMIUM=/path/to/it; without one these tests are skipped.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from confwright.project.reading import load_project
from confwright.publish.publishing import publish
from confwright.site.build import site_files
from tests.npm import installed
from tests.site.pages import HOSTILE, MARKER, secret_project
from tests.site.questions import QUESTIONS

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("CHROMIUM") or next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="there is no Chromium on this machine (apt-get install chromium, or CHROMIUM=path)"
)
PAGES = (
    "index.html", "codes.html", "deployments/analytics.html", "packages/dagster.html", "packages/dagster/storage.html", "packages/dagster/instance.html",
    "packages/airflow/config.html", "packages/prefect/prefect_yaml.html", "pages/README.html", "pages/docs/benchmarks.html", "pages/docs/keywords.html",
    "pages/docs/side-by-side.html", "pages/docs/reference/diagnostics.html",
)  # fmt: skip
PHONE = {"width": 360, "height": 740}


def write(project: Path, target: Path) -> str:
    """Write the site of a project; its address."""
    publish(site_files(load_project(project), target, lambda _: None).files, target)
    return target.as_uri()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The site of this project."""
    return write(ROOT, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture(scope="module")
def browser() -> Generator[Browser]:
    quiet = [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=quiet)
        yield browser
        browser.close()


class Watched:
    """A page, with all that the browser says is wrong with it, and every address that it asks for."""

    def __init__(self, context: BrowserContext) -> None:
        self.page: Page = context.new_page()
        self.wrong: list[str] = []
        self.asked: list[str] = []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda message: self.wrong.append(message.text))
        self.page.on("dialog", lambda dialog: self.wrong.append(dialog.message))
        self.page.on("request", lambda request: self.asked.append(request.url))


@pytest.fixture
def watched(browser: Browser) -> Generator[Watched]:
    """A page of a desk. What the browser complains of, or what comes from a network, fails the test at its end."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = Watched(context)
    yield made
    context.close()
    assert made.wrong == []
    assert all(address.startswith(("file://", "data:", "about:")) for address in made.asked)


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))


def test_search_and_keys(site: str, watched: Watched) -> None:
    page = watched.page
    page.goto(f"{site}/pages/docs/prefect.html")
    page.keyboard.press("Tab")
    assert focused(page) == "Skip to content"
    assert page.locator(".skip").bounding_box()["width"] > 50  # type: ignore[index]
    page.keyboard.press("Enter")
    assert focused(page) == "cw-content"
    page.keyboard.press("/")
    assert focused(page) == "cw-query"
    page.keyboard.type("postgresdb port")
    page.wait_for_selector("[role=option]")
    query, options = page.locator("#cw-query"), page.locator("[role=option]")
    assert options.nth(0).locator("b").inner_text() == "PostgresDb.port"
    assert options.nth(0).get_attribute("aria-selected") == "true"
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("postgres")
    page.wait_for_function("document.querySelectorAll('[role=option]').length > 5")
    assert page.locator("#cw-status").inner_text().endswith(" results")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    assert query.get_attribute("aria-activedescendant") == "cw-result-1"
    assert [one.get_attribute("aria-selected") for one in options.all()[:3]] == ["false", "true", "false"]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")  # from the first to the last
    assert options.last.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert query.get_attribute("aria-expanded") == "false"
    assert not page.locator("#cw-results").is_visible()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("WAREHOUSE_PORT")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("Enter")
    page.wait_for_url("**/deployments/analytics.html#variable-WAREHOUSE_PORT")
    assert page.locator("tr:target th code").inner_text() == "WAREHOUSE_PORT"
    page.locator("#cw-query").fill("unknown-key")
    page.locator("[role=option]").first.click()
    page.wait_for_url("**/*unknown-key*")
    page.locator("#cw-query").fill("xyzzy")
    page.wait_for_selector("text=Nothing found.")
    page.locator("h1").first.click()
    assert not page.locator("#cw-results").is_visible()


def test_questions_of_new_users_lead_to_the_page_that_answers(site: str, watched: Watched) -> None:
    page, wrong = watched.page, {}
    page.goto(f"{site}/index.html")
    page.locator("#cw-query").fill("warm")
    page.wait_for_selector("[role=option]")
    first = "() => document.querySelector('[role=option]')?.getAttribute('href') ?? ''"
    for question, answer in QUESTIONS.items():
        page.locator("#cw-query").fill(question)
        found = page.evaluate(first)
        if f"/docs/{answer}.html" not in found:
            wrong[question] = found
    assert len(QUESTIONS) >= 30
    assert wrong == {}


def test_only_what_differs(site: str, watched: Watched) -> None:
    page = watched.page
    page.goto(f"{site}/deployments/analytics.html")
    same, differs = page.locator(".resource tr.same"), page.locator(".resource tr.differs")
    assert same.first.is_visible()
    page.locator("#cw-differing").focus()
    page.keyboard.press("Space")
    assert not any(row.is_visible() for row in same.all())
    assert all(row.is_visible() for row in differs.all())
    page.keyboard.press("Space")
    assert same.first.is_visible()


CONTRAST = r"""
() => {
  const parse = (text) => text.match(/[\d.]+/g).map(Number);
  const linear = (v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const ground = (element) => {
    for (let here = element; here; here = here.parentElement) {
      const colour = parse(getComputedStyle(here).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
      if (colour[3] !== 0) throw new Error("a half transparent ground");
    }
    throw new Error("no ground");
  };
  const found = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const pair = `${style.color} on ${ground(element)}`;
    if (found.has(pair)) continue;
    const [a, b] = [light(parse(style.color)), light(ground(element))].sort((x, y) => y - x);
    found.set(pair, (a + 0.05) / (b + 0.05));
  }
  return Object.fromEntries(found);
}
"""


BROKEN = r"""
() => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || node.parentElement.closest("pre, .hidden, .matrix thead, .variables thead") || !node.parentElement.checkVisibility()) continue;
    for (const word of node.data.matchAll(/[A-Za-z0-9]+/g)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter((one) => one.width > 0).map((one) => Math.round(one.top)));
      if (lines.size > 1 && word[0].length < 20) found.push(word[0]);
    }
  }
  return found;
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, {"width": 1280, "height": 900}], ids=["phone", "desk"])
def test_every_text_can_be_read_and_nothing_is_wider_than_the_screen(
    site: str, browser: Browser, scheme: Any, size: Any
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme)
    watched = Watched(context)
    grounds: set[str] = set()
    pairs = 0
    for name in PAGES:
        watched.page.goto(f"{site}/{name}")
        for step in ("as it opens", "with results", "with the menu"):
            if step == "with results":
                watched.page.keyboard.press("/")
                watched.page.keyboard.type("storage")
                watched.page.wait_for_selector("[role=option]")
            if step == "with the menu" and size == PHONE:
                watched.page.keyboard.press("Escape")
                watched.page.locator("#cw-menu-button").click()
                assert watched.page.locator("#cw-menu").is_visible()
            for pair, ratio in watched.page.evaluate(CONTRAST).items():
                assert ratio >= 4.5, (name, step, pair, ratio)
                pairs += 1
            wider = watched.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wider == 0, (name, step, wider)
        assert watched.page.evaluate(BROKEN) == [], name
        grounds.add(watched.page.evaluate("getComputedStyle(document.body).backgroundColor"))
    context.close()
    assert watched.wrong == []
    assert grounds == {"rgb(255, 255, 255)" if scheme == "light" else "rgb(17, 22, 29)"}
    assert pairs > 200


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(site: str, browser: Browser, scheme: Any) -> None:
    """The rules of axe-core, on each kind of page, as it opens, with results, and with none."""
    script = installed(Path(__file__).parent / "axe") / "axe-core/axe.min.js"
    context = browser.new_context(viewport=PHONE if scheme == "dark" else None, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    found: list[str] = []
    rules = 0
    everything = (*PAGES[:5], "packages/prefect/prefect_yaml.html", "pages/docs/benchmarks.html")
    for name in everything if scheme == "light" else PAGES[:3]:
        page.goto(f"{site}/{name}")
        page.add_script_tag(path=script)
        for text in ("", "storage", "no such thing") if name == PAGES[0] else ("",):
            if text:
                page.keyboard.press("/")
                page.locator("#cw-query").fill(text)
                page.wait_for_selector("[role=option]")
            told = page.evaluate("axe.run(document, {resultTypes: ['violations', 'passes']})")
            found += [f"{name} {text}: {one['id']} {one['nodes'][0]['target']}" for one in told["violations"]]
            rules += len(told["passes"])
    context.close()
    assert found == []
    assert rules > 100


def test_focus_is_seen_and_tables_are_tables_on_a_phone(site: str, browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/deployments/analytics.html")
    seen: set[str] = set()
    for _ in range(25):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return [s.outlineStyle, parseFloat(s.outlineWidth)]; })()"
        )
        assert style == ["solid", 3]
        seen.add(focused(page))
    assert {"Skip to content", "cw-query", "cw-menu-button", "cw-differing"} <= seen
    # The rows are laid out as cards; they stay a table for those who do not see it.
    table = page.get_by_role("table").nth(1)
    assert table.get_by_role("columnheader").count() == 4
    assert table.get_by_role("row").count() > 5
    context.close()


def test_without_scripts_everything_but_the_search_is_there(site: str, browser: Browser) -> None:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/packages/dagster/storage.html")
    assert page.locator("#cw-menu").is_visible()
    assert not page.locator("#cw-query").is_visible()
    page.get_by_role("link", name="Side by side").click()
    assert page.locator("h1").inner_text().startswith("Side by side")
    context.close()


def test_on_paper_there_is_the_text_alone(site: str, watched: Watched) -> None:
    page = watched.page
    page.goto(f"{site}/deployments/analytics.html")
    page.emulate_media(media="print", color_scheme="dark")
    assert not any(page.locator(name).is_visible() for name in (".top", ".menu", ".bottom", ".filter"))
    assert page.locator("table").first.is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.pdf()[:5] == b"%PDF-"


def test_hostile_text_does_nothing(tmp_path: Path, browser: Browser) -> None:
    import json

    text = " ".join(part.replace("\x00", "") for part in HOSTILE)
    project = secret_project(tmp_path / "p", url=text)
    schema = {
        "type": "object", "title": text, "description": text,
        "properties": {text: {"type": "string", "description": text, "default": text}, "other": {"enum": [text, *map(str, range(30))], "description": text}},
    }  # fmt: skip
    (project / "app.json").write_text(json.dumps(schema))
    (project / "README.md").write_text(
        "".join(f"## {part}\n\n{part}\n\n[x](<{part}>)\n\n".replace("\x00", "") for part in HOSTILE)
    )
    with (project / "pyproject.toml").open("a") as file:
        file.write('[tool.confwright.packages.app]\nschema = "app.json"\n')
    address = write(project, tmp_path / "site")
    context = browser.new_context()
    watched = Watched(context)
    page = watched.page
    # Also without the policy that the pages carry, which would stop what got through.
    for policy in (True, False):
        for name in ("index.html", "deployments/analytics.html", "packages/app/models.html", "pages/README.html"):
            if not policy:
                path = tmp_path / "site" / name
                path.write_text(path.read_text().replace("Content-Security-Policy", "X-None"))
            page.goto(f"{address}/{name}")
            page.keyboard.press("/")
            page.keyboard.type("pwned script")
            page.wait_for_selector("[role=option]")
            for link in page.locator("main a").all()[:40]:
                assert not str(link.get_attribute("href")).lower().startswith("javascript")
            assert page.evaluate("typeof window.pwned") != "number", name
            assert (
                page.locator("iframe, svg, style, main script, [onerror], [onfocus], [onload], [onclick]").count() == 0
            )
            assert MARKER not in page.content().replace("<wbr>", "")
    context.close()
    assert watched.wrong == []
