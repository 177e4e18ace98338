"""Shell completion, with argcomplete: it also writes the script for each shell."""

from __future__ import annotations

import os
from pathlib import Path

import argcomplete
from argcomplete.completers import BaseCompleter
from argcomplete.shell_integration import shellcode

from ..base.reading import SMALL, file_text
from ..base.writing import write_file
from .output import Refused, say, shown, write_out
from .parsing import tree_of

_FILES = {
    "bash": ".bash_completions/confwright.sh",
    "zsh": ".zfunc/_confwright",
    "fish": ".config/fish/completions/confwright.fish",
}
"""Where each shell, or the line in its start file, finds the script; below the home directory."""
_LINES = {
    "bash": (".bashrc", "source ~/.bash_completions/confwright.sh"),
    "zsh": (".zshrc", "fpath+=~/.zfunc; autoload -Uz compinit; compinit"),
}
"""The start file of a shell, and the line that it needs. fish needs none."""


def complete() -> None:
    """Answer the shell and end the process."""
    argcomplete.autocomplete(tree_of(""), always_complete_options=False, default_completer=_Paths())


def show(shell: str) -> int:
    """Print the completion script."""
    write_out(_script(shell or _shell()))
    return 0


def install(shell: str) -> int:
    """Write the completion script where the shell finds it."""
    shell = shell or _shell()
    if shell not in _FILES:
        raise Refused(
            "add this line to $PROFILE: confwright --show-completion powershell | Out-String | Invoke-Expression"
        )
    home = Path.home()
    file = home / _FILES[shell]
    write_file(file, _script(shell), folders=True)
    say(f"{shown(file)}: written")
    if shell in _LINES:
        name, line = _LINES[shell]
        _add_line((home / name).resolve(), line)
    say("start a new shell to use it")
    return 0


def _add_line(file: Path, line: str) -> None:
    text = file_text(file, SMALL) if file.exists() else ""
    if line not in text:
        write_file(file, f"{text.rstrip()}\n{line}\n".lstrip())
        say(f"{shown(file)}: added `{line}`")


def _script(shell: str) -> str:
    return str(shellcode(["confwright"], shell=shell))


def _shell() -> str:
    name = Path(os.environ.get("SHELL", "")).name
    if name not in ("bash", "zsh", "fish"):
        raise Refused("cannot tell which shell you use; write --show-completion bash, zsh, fish or powershell")
    return name


class _Paths(BaseCompleter):
    """The files and folders that begin with what was typed. The completer of argcomplete runs the `bash` of PATH."""

    def __call__(self, *, prefix: str, **_: object) -> list[str]:
        above = prefix[: prefix.rfind("/") + 1]
        try:
            entries = sorted(Path(above or ".").expanduser().iterdir())
        except (OSError, RuntimeError):
            return []
        names = [f"{above}{entry.name}{'/' * entry.is_dir()}" for entry in entries]
        return [name for name in names if name.startswith(prefix)]
