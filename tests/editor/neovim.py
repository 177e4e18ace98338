"""A Neovim without a screen, in which a test types as a person does."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PLUGIN = Path(__file__).parents[2] / "editors/neovim"


@dataclass(frozen=True, slots=True)
class Neovim:
    """A running editor, by the address that it listens to."""

    address: str

    def type(self, keys: str) -> None:
        """Press keys, in the notation of Vim."""
        self._remote("--remote-send", keys)

    def ask(self, lua: str) -> Any:
        """The value of an expression of Lua."""
        quoted = lua.replace("'", "''")
        return json.loads(self._remote("--remote-expr", f"luaeval('vim.json.encode({quoted})')"))

    def until(self, lua: str, right: Callable[[Any], object], seconds: float = 60) -> Any:
        """The value of an expression, once it is right. Raises AssertionError where it never is."""
        end = time.monotonic() + seconds
        while not right(value := self.ask(lua)):
            assert time.monotonic() < end, f"{lua} is still {value!r}"
            time.sleep(0.1)
        return value

    def _remote(self, how: str, what: str) -> str:
        command = ["nvim", "--server", self.address, how, what]
        # Neovim 0.7 answers on standard error.
        done = subprocess.run(
            command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60
        )
        return done.stdout


@contextmanager
def neovim(folder: Path, server: Sequence[str], socket: Path) -> Generator[Neovim]:
    """An editor with our plugin, in a folder."""
    command = json.dumps(list(server)).replace("[", "{").replace("]", "}")
    setup = f"lua require('confwright').setup({{ cmd = {command} }})"
    arguments = ["--cmd", f"set runtimepath^={PLUGIN}", "--cmd", setup, "--cmd", "set nomore hidden noswapfile"]
    environ = os.environ | {"XDG_STATE_HOME": str(socket.parent), "XDG_CACHE_HOME": str(socket.parent)}
    process = subprocess.Popen(
        ["nvim", "--headless", "--clean", "--listen", str(socket), *arguments], cwd=folder, env=environ,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + 30
        while not socket.exists():
            assert process.poll() is None, "Neovim ended"
            assert time.monotonic() < end, "Neovim does not listen"
            time.sleep(0.05)
        yield Neovim(str(socket))
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
