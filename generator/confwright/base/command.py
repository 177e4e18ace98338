"""How a command is declared: a function with its arguments. Its docstring is the help, its defaults are the defaults.

This module imports nothing: a command that has nothing to do should start as quickly as Python itself.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Argument:
    """An argument of a command: the parameters of `argparse.ArgumentParser.add_argument`."""

    __slots__ = ("names", "settings")

    def __init__(self, *names: str, **settings: Any) -> None:
        self.names, self.settings = names, settings


class Command:
    """A function that returns an exit status, and the arguments that it takes."""

    __slots__ = ("arguments", "function")

    def __init__(self, function: Callable[..., int], arguments: tuple[Argument, ...]) -> None:
        self.function, self.arguments = function, arguments

    @property
    def help(self) -> str:
        """The help text."""
        return self.function.__doc__ or ""

    @property
    def has_required_arguments(self) -> bool:
        """Whether the function has a parameter without a default."""
        count = self.function.__code__.co_argcount + self.function.__code__.co_kwonlyargcount
        return count > len(self.function.__defaults__ or ()) + len(self.function.__kwdefaults__ or ())


def command(*arguments: Argument) -> Callable[[Callable[..., int]], Command]:
    """Declare a function as a command. It receives the arguments that are on the command line, by name."""
    return lambda function: Command(function, arguments)
