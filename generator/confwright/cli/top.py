"""`confwright` without a command: help, version, completion."""

from __future__ import annotations

from ..base.command import Argument, command

_SHELLS = ("bash", "zsh", "fish", "powershell")


@command(
    Argument("--version", action="store_true", help="Show the version and exit."),
    Argument(
        "--install-completion", nargs="?", const="", choices=("", *_SHELLS), metavar="SHELL",
        help="Install completion for bash, zsh or fish; by default for the shell of $SHELL.",
    ),
    Argument(
        "--show-completion", nargs="?", const="", choices=("", *_SHELLS), metavar="SHELL",
        help="Print the completion script for bash, zsh, fish or powershell.",
    ),
)  # fmt: skip
def confwright(
    *, version: bool = False, install_completion: str | None = None, show_completion: str | None = None
) -> int:
    """Typed Python from the schemas of instance and deployment configuration."""
    if version:
        from importlib.metadata import version as installed

        print(f"confwright {installed('confwright')}")
        return 0
    if install_completion is not None:
        from .completion import install

        return install(install_completion)
    if show_completion is not None:
        from .completion import show

        return show(show_completion)
    from .parsing import help_of

    print(help_of(""), end="")
    return 2
