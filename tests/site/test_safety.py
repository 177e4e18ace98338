"""`confwright docs`: nothing on the pages is markup, an address that runs something, or a secret."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path

import pytest

from confwright import GenerateError
from confwright.__main__ import run
from confwright.base.addresses import without_passwords
from confwright.site.markdown import allowed, html, parse
from tests.environments import SETTINGS
from tests.property.test_hostile import PAYLOADS, everywhere
from tests.site.pages import HOSTILE, MARKER, Page, harmless, made, pages, secret_project


def test_no_secret_and_no_password_of_an_address_is_shown(tmp_path: Path) -> None:
    files = made(secret_project(tmp_path))
    assert not [path for path, text in files.items() if MARKER in text.replace("<wbr>", "")]
    page = Page(files["deployments/analytics.html"]).text
    assert '"postgresql://app:***@db/x"' in page
    assert '"redis://:***@cache:6379/0"' in page
    assert "{env: PROD_PASSWORD}" in page


def test_explain_and_diff_hide_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(secret_project(tmp_path))
    for form in ("text", "json"):
        assert run(["explain", "thing", "-e", "production", "--format", form]) == 0
        assert run(["explain", "thing.preset", "-e", "local", "--format", form]) == 0
        assert run(["diff", "local", "production", "--format", form]) == 1  # a secret of production in local
    said = capsys.readouterr()
    assert MARKER not in said.out + said.err
    assert said.out.count("postgresql://app:***@db/x") >= 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("postgresql://u:p@h/d", "postgresql://u:***@h/d"), ("a redis://:p@h b", "a redis://:***@h b"),
        ("https://u:p@ss:w@h/x?y=a@b", "https://u:***@h/x?y=a@b"), ("https://h:80/u@v", "https://h:80/u@v"), ("mailto:u:p@h", "mailto:u:p@h"),
        ("jdbc:postgresql://u:p@h", "jdbc:postgresql://u:***@h"), ("x://a:b@c,y://d:e@f", "x://a:***@c,y://d:***@f"),
        ("x://a:b/c#d?e@h/f", "x://a:***@h/f"), ("x://h:80", "x://h:80"), ("x://u:80/@h", "x://u:80/@h"), ("x://u:80a/b@h", "x://u:***@h"),
    ],
)  # fmt: skip
def test_passwords_of_addresses(text: str, told: str) -> None:
    assert without_passwords(text) == told


def test_hostile_text_of_schemas_and_layers_stays_text(tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE):
        folder = tmp_path / str(number)
        safe = text.replace("\x00", "")
        schema = {
            "type": "object", "title": text, "description": text,
            "properties": {
                text: {"type": "string", "description": f"`{text}`", "title": text, "examples": [text]},
                "default": {"type": "string", "default": text}, "choice": {"enum": [text, *map(str, range(20))]}, "const": {"const": text},
                "old": {"type": "string", "x-deprecated": {"reason": text, "replacement": text}}, "map": {"type": "object"},
                "rule": {"type": "object", "dependentRequired": {text: [text]}, "not": {"description": text, "required": [text]}, "patternProperties": {re.escape(text): {"type": "string"}},
                         "if": {"properties": {text: {"const": text, "maxLength": 3}}}, "then": {"required": [text]}},
            },
        }  # fmt: skip
        folder.mkdir()
        (folder / "schema.json").write_text(json.dumps(schema))
        (folder / "README.md").write_text(
            f"# {safe}\n\n{safe}\n\n[a]({safe}) [b](<{safe}>) ![{safe}]({safe})\n\n```{safe}\n{safe}\n```\n\n| {safe} |\n|---|\n| {safe} |\n"
        )
        (folder / "pyproject.toml").write_text(
            f'[project]\nname = {json.dumps(safe)}\ndescription = {json.dumps(safe)}\n{SETTINGS}\n[tool.confwright.packages.app]\nschema = "schema.json"\n'
        )
        data = {
            "environments": {"local": {"description": text}, "branch": {"extends": "local"}}, "current": {"env": "STAGE", "default": "local"},
            "resources": {"thing": {"schema": "schema.json", "description": text}},
            "values": {"base": {"thing": {text: text, "map": {text: text, "more": {text: [text]}}}}, "branch": {"thing": {"default": text + "x"}}},
        }  # fmt: skip
        (folder / "deployment.yaml").write_text(json.dumps(data))
        files = made(folder)
        harmless(pages(files))
        assert not re.search(r"[\x00-\x08\x0b-\x1f\u202e]", "".join(files.values()))
        assert "<" not in files["assets/index.js"]


def test_any_text_anywhere_in_a_schema_stays_text(tmp_path: Path) -> None:
    """The texts that the generator is tried with, and these: a schema that it takes has a site, and none of it is markup."""
    taken = 0
    for number, text in enumerate([*PAYLOADS.values(), *HOSTILE]):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "schema.json").write_text(json.dumps(everywhere(text)))
        (folder / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "schema.json"\n')
        with suppress(GenerateError):  # some cannot be a key of a class, a reference, or a pattern
            files = made(folder)
            harmless(pages(files))
            "".join(files.values()).encode()
            taken += 1
    assert taken > 40


@pytest.mark.parametrize(
    "address",
    [
        "javascript:pwned()", "JaVaScRiPt:pwned()", "java\tscript:pwned()", " javascript:pwned()", "\x01javascript:pwned()", "vbscript:x", "data:text/html,<script>pwned()</script>",
        "data:image/svg+xml;base64,PHN2Zz4=", "file:///etc/passwd", "//evil.invalid/x", "\\\\evil.invalid\\x", "/\\evil.invalid", "blob:x", "jar:x",
    ],
)  # fmt: skip
def test_addresses_that_run_something_are_no_links(address: str) -> None:
    assert not allowed(address)
    encoded = address.replace("javascript", "&#106;avascript").replace("\t", "&Tab;")
    for text in (
        f"[a](<{address}>)",
        f"[a]({address})",
        f"[a][b]\n\n[b]: <{address}>",
        f"<{address}>",
        f"![a](<{address}>)",
        f"[a](<{encoded}>)",
    ):
        page = Page(html(parse(text, "x.md")[0], lambda *_: None))
        assert not [a for a in (*page.having("href"), *page.having("src")) if a != "#"], text
