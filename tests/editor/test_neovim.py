"""Neovim, as a person uses it: what is wrong while typing, what can be written, where a name is defined, a new name for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.editor.neovim import Neovim, neovim

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed: apt-get install neovim")
MESSAGES = "vim.tbl_map(function(one) return one.message end, vim.diagnostic.get(0))"
OFFERED = 'vim.tbl_map(function(one) return one.word end, vim.fn.complete_info({"items"}).items)'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "analytics"
    shutil.copytree(ROOT / "examples/analytics", folder)
    (folder / ".env").write_text("LAKE_TOKEN=hunter2Zq7\n")
    (folder / "compose.yaml").write_text(
        "services:\n  web:\n    image: web\n    environment:\n      LAKE_TOKEN: ${LAKE_TOKEN}\n"
    )
    return folder


@pytest.fixture
def editor(folder: Path, tmp_path: Path) -> Generator[Neovim]:
    with neovim(folder, [sys.executable, "-m", "confwright", "lsp"], tmp_path / "nvim.sock") as running:
        yield running


def test_a_person_edits_a_deployment(editor: Neovim, folder: Path) -> None:
    editor.type(":edit deployment.yaml<CR>")
    editor.until("#vim.lsp.buf_get_clients(0)", lambda count: count == 1)
    # A port that is not a number.
    editor.type("/5432<CR>cwmany<Esc>")
    (message,) = editor.until(MESSAGES, len)
    assert "warehouse.port" in message
    editor.type("bcw5433<Esc>")
    editor.until(MESSAGES, lambda found: not found)
    # The environments that another one can extend.
    editor.type("gg/extends: <CR>WC")
    editor.type("<C-x><C-o>")
    assert {"local", "production"} <= set(editor.until(OFFERED, len))
    editor.type("<C-e>local<Esc>")
    # A new name for a variable, in this file and in those that are not open.
    editor.type("gg/LAKE_TOKEN<CR>:lua vim.lsp.buf.rename('OCEAN_TOKEN')<CR>")
    editor.until("vim.fn.getline('.')", lambda line: "OCEAN_TOKEN" in line)
    editor.type(":wall<CR>")
    editor.until("vim.bo.modified", lambda modified: not modified)
    assert (folder / ".env").read_text() == "OCEAN_TOKEN=hunter2Zq7\n"
    assert "OCEAN_TOKEN: ${OCEAN_TOKEN}" in (folder / "compose.yaml").read_text()
    text = (folder / "deployment.yaml").read_text()
    assert "token: {env: OCEAN_TOKEN}" in text
    assert "extends: local\n" in text
    assert " LAKE_TOKEN" not in text
    checked = subprocess.run(
        [sys.executable, "-m", "confwright", "validate", "deployment.yaml"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (checked.returncode, checked.stdout) == (0, "deployment.yaml: valid\n")
    # From a layer to its environment, and from a key to its schema.
    editor.type("gg/^  branch:$<CR>nw:lua vim.lsp.buf.definition()<CR>")
    editor.until("vim.api.nvim_win_get_cursor(0)[1]", lambda line: line == 5)
    editor.type("gg/severity<CR>:lua vim.lsp.buf.definition()<CR>")
    editor.until("vim.fn.bufname()", lambda name: name.endswith("schemas/dagster_resources/analytics.yaml"))
    assert editor.ask("vim.fn.getline('.')").strip() == "severity:"
