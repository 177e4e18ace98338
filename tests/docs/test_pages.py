"""The README and the pages of docs/ do what they show: transcripts are run in an empty folder, Python in that of the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from confwright.cli import every_command, split
from confwright.cli.parsing import parse
from confwright.cli.reference import EXAMPLES
from confwright.project.reading import load_project
from tests.docs.pages import ROOT, Block, accept, blocks, matches, run

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TOLD = [page for page in PAGES if any(block.word == "console" for block in blocks(page))]
PYTHON = [
    (page, block)
    for page in PAGES
    if page not in TOLD and page.name != "vocabulary.md"  # tests/docs/test_vocabulary.py
    for block in blocks(page)
    if block.word == "python" and not block.file
]
INSTALLS = ("uv sync", "uv venv", "uv tool install ", "uv pip install ", "pip install ")


def _name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", TOLD, ids=_name)
def test_a_page_prints_what_it_shows(page: Path, tmp_path: Path) -> None:
    """`CONFWRIGHT_ACCEPT=1` writes what is printed into the page."""
    folder = tmp_path / "work"
    folder.mkdir()
    done = run(page, folder)
    if os.environ.get("CONFWRIGHT_ACCEPT"):
        accept(page, done)
    wrong = [command for command in done if not matches(command.shown, command.printed)]
    assert not wrong or os.environ.get("CONFWRIGHT_ACCEPT"), "\n".join(
        f"{_name(page)}:{command.line}: $ {command.text}\nshown:\n{command.shown}\nprinted:\n{command.printed}"
        for command in wrong
    )


@pytest.mark.parametrize(("page", "block"), [pytest.param(*one, id=f"{_name(one[0])}:{one[1].line}") for one in PYTHON])
def test_an_example_runs(page: Path, block: Block) -> None:
    padded = "\n" * (block.line - 1) + block.text  # so that a traceback names the line of the page
    script = f"import sys; sys.path.insert(0, '.'); exec(compile({padded!r}, {_name(page)!r}, 'exec'), {{}})"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_is_not_run_only_installs() -> None:
    lines = [line for page in TOLD for block in blocks(page) if block.word == "sh" for line in block.text.splitlines()]
    assert lines
    assert [line for line in lines if not all(part.startswith(INSTALLS) for part in line.split(" && "))] == []


def test_a_file_to_write_is_named_above_its_block() -> None:
    """Neither GitHub nor the site shows what stands behind the fence."""
    unnamed: list[str] = []
    for page in TOLD:
        lines = page.read_text("utf-8").splitlines()
        for block in blocks(page):
            before = "\n".join(lines[: block.line - 2]).rstrip().rsplit("\n\n", 1)[-1]
            if block.file and f"`{block.file}`" not in before:
                unnamed.append(f"{_name(page)}:{block.line}: {block.file}")
    assert unnamed == []


def test_the_readme_is_short_and_begins_with_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    commands = re.findall(r"^    (\S.*?)(?:\s+#.*)?$", text, re.MULTILINE)
    assert commands[:2] == ["make generate", "make test"]
    assert len(text.splitlines()) < 150


def test_pages_link_to_what_is_there() -> None:
    missing = [
        f"{_name(page)}: {target}"
        for page in PAGES
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert missing == []


def test_the_commands_are_those_of_the_page() -> None:
    if sys.version_info[:2] != (3, 11):
        pytest.skip("argparse lays help out otherwise in another Python than 3.11, which made the page")
    script = "from confwright.cli.reference import commands_page; print(commands_page(), end='')"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == (ROOT / "docs/reference/commands.md").read_text("utf-8"), "run `make docs`"


def test_every_command_has_an_example_that_is_parsed() -> None:
    """`confwright` alone prints help."""
    assert set(every_command()) - EXAMPLES.keys() == {""}
    for words, example in EXAMPLES.items():
        selected, rest = split(example.split()[1:])
        assert (selected, parse(selected, rest) is not None) == (words, True)


def test_the_picture_is_what_is_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import runpy; print(runpy.run_path('docs/picture.py')['picture'](), end='')"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == (ROOT / "docs/picture.svg").read_text("utf-8"), "run `make docs`"


def test_the_hooks_shown_are_ones_there_are() -> None:
    shown, step, _ = (yaml.safe_load(block.text) for block in blocks(ROOT / "docs/guide/ci.md") if block.word == "yaml")
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["id"] for hook in shown["repos"][0]["hooks"]] == [hook["id"] for hook in hooks]
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    assert set(step[0]["with"]) <= set(action["inputs"])


def test_the_report_is_what_is_printed(tmp_path: Path) -> None:
    (block,) = (one for one in blocks(ROOT / "docs/guide/validate.md") if one.word == "text")
    command, report = block.text.removeprefix("$ ").split("\n", 1)
    source = (ROOT / "tests/cases/reports/dagster.yaml").read_text("utf-8")
    (tmp_path / "dagster.yaml").write_text(
        source.split("      username")[0] + "      username: a\n      password: {env: PGPASSWORD}\n      db_name: c\n"
    )
    words = [sys.executable, "-P", "-m", *command.split()]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == report + "1 error in 1 of 1 file\n"


def test_the_settings_shown_can_be_used(tmp_path: Path) -> None:
    (block,) = (one for one in blocks(ROOT / "docs/guide/first-project.md") if one.word == "toml")
    (tmp_path / "schemas").mkdir()
    (tmp_path / "vendored").mkdir()
    (tmp_path / "schemas/app.yaml").write_text("{}")
    # Settings that are comments are optional, and right too.
    optional = "".join(line[2:] if line.startswith("# ") else line for line in block.text.splitlines(keepends=True))
    for text in (block.text, optional.replace('root = "schemas"', 'root = "."')):
        tomllib.loads(text)
        (tmp_path / "pyproject.toml").write_text(text, "utf-8")
        (package,) = load_project(tmp_path).packages
        assert (package.name, list(package.ref_roots)) == ("app", ["https://example.org/"])
