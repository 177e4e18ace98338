"""The commands of `confwright`. Only the module of the command that runs is imported, and argparse only if there are arguments."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from ..base.command import Command

COMMANDS = {
    "": "top.confwright",
    "generate": "generate.generate",
    "init": "init.init",
    "lsp": "lsp.lsp",
    "adopt": "adopt.adopt",
    "compat": "compat.compat",
    "upgrade": "upgrade.upgrade",
    "schema": "schema.schema",
    "vendor": "vendor.vendor",
    "validate": "validate.validate",
    "explain": "explain.explain",
    "read": "read.read",
    "render": "render.render",
    "diff": "diff.diff",
    "docs": "docs.docs",
    "env": "env.env",
    "env example": "env.example",
    "env check": "env.check",
    "import": "importing.group",
}
"""The words that select a command, and where this package declares it."""
_KEPT = ("env", "diff", "explain")
"""Those that print the same again: kept.py."""
_WITH_SYSTEMS = ("env", "import")
"""The commands below which systems add some of their own."""


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit status. Every failure is reported on stderr as a diagnostic."""
    try:
        if "_ARGCOMPLETE" in os.environ:
            from .completion import complete

            complete()
        if arguments and arguments[0] in _KEPT:
            from .kept import print_again

            status = print_again(arguments)
            if status is not None:
                return status
        words, rest = split(arguments)
        command = command_of(words)
        options: dict[str, Any] | None = {}
        if rest or command.has_required_arguments:
            from .parsing import parse

            options = parse(words, rest)
        if options is None:
            return 0
        if words in _KEPT:
            from .kept import may_keep, run_and_keep

            if may_keep(words, options):
                given = options
                return run_and_keep(arguments, lambda: command.function(**given))
        return command.function(**options)
    except Exception as error:  # noqa: BLE001 - the user gets a message for every failure
        from ..base.console import report_failure

        return report_failure(error)


def split(arguments: list[str]) -> tuple[str, list[str]]:
    """The words that select a command, as many as possible, and the other arguments."""
    known = every_command() if arguments and arguments[0] in _WITH_SYSTEMS else COMMANDS
    for count in (2, 1):
        words = " ".join(arguments[:count])
        if len(arguments) >= count and words in known and words:
            return words, arguments[count:]
    return "", arguments


def every_command() -> Collection[str]:
    """The words of every command, those of the systems too: each behind the command above it."""
    from ..systems import systems
    from .importing import importers

    own = [words for system in systems() for words in system.commands]
    above = list(COMMANDS)
    every = [*COMMANDS, *own, *(f"import {name}" for name in importers())]
    return sorted(every, key=lambda words: above.index(words.partition(" ")[0]))


def command_of(words: str) -> Command:
    """The declaration of a command."""
    if words not in COMMANDS:
        return _of_system(words)
    module, _, name = COMMANDS[words].partition(".")
    found: Command = getattr(__import__(f"{__name__}.{module}", fromlist=[name]), name)
    return found


def _of_system(words: str) -> Command:
    from ..systems import systems
    from .importing import import_command

    found = next((system.commands[words] for system in systems() if words in system.commands), None)
    return found() if found is not None else import_command(words.partition(" ")[2])
