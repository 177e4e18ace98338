"""`confwright lsp` where its extra is not installed: one sentence, and what to do."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("there", [False, True])
def test_without_pygls(there: bool, tmp_path: Path) -> None:
    """The packages of this environment but for one, as links in a folder of their own."""
    packages, here = tmp_path / "packages", tmp_path / "here"
    packages.mkdir()
    here.mkdir()
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if there or not entry.name.startswith("pygls"):
            (packages / entry.name).symlink_to(entry)
    paths = [str(ROOT / "generator"), str(packages)]
    code = f"import sys; sys.path[:0] = {paths!r}; sys.argv = ['confwright', 'lsp']; import confwright.__main__ as m; sys.exit(m.main())"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        input="",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=here,
    )
    if there:
        assert done.returncode == 0, done.stderr
    else:
        assert done.returncode == 2
        assert "needs pygls" in done.stderr
        assert "pip install 'confwright[lsp]'" in done.stderr
        assert "Traceback" not in done.stderr
