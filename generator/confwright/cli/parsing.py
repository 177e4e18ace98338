"""Reads the arguments of a command with argparse, prints help, and explains what is wrong with an argument."""

from __future__ import annotations

import shutil
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from textwrap import fill
from typing import Any, NoReturn

from ..base.near_words import did_you_mean
from ..base.said import as_name
from . import command_of, every_command
from .output import Refused

_NAME = "confwright"
_EXIT_STATUS = "Exit status: 0 success, 1 findings, 2 wrong usage or an unusable project."


def parse(words: str, arguments: list[str]) -> dict[str, Any] | None:
    """The values of the arguments of a command, by parameter; None if help was printed. Raises Refused."""
    options = arguments[: arguments.index("--")] if "--" in arguments else arguments
    if "-h" in options or "--help" in options:
        print(help_of(words), end="")
        return None
    # argparse does not find all of `FILE... --option FILE...`, and its intermixed parsing does not know `--`.
    parser = parser_of(words, _is_option)
    found, rest = parser.parse_known_args(options)
    wrong = [word for word in rest if _is_option(word)]
    places = parser_of(words, lambda name: not _is_option(name))
    found, extra = places.parse_known_args(["--", *rest, *arguments[len(options) + 1 :]], found)
    wrong += [word for word in extra if word != "--"]
    if wrong:
        raise parser.refused(_unknown(words, wrong[0]))
    return {name: value for name, value in vars(found).items() if value not in (None, [])}


def help_of(words: str) -> str:
    """The help of a command, with a list of the commands below it."""
    parser = parser_of(words)
    _add_commands(parser, words)
    return parser.format_help()


def tree_of(words: str) -> Parser:
    """The parser of a command and of all commands below it."""
    parser = parser_of(words)
    _add_commands(parser, words, with_arguments=True)
    return parser


def parser_of(words: str, take: Callable[[str], bool] = bool) -> Parser:
    """The parser of a command, for the arguments whose names `take` selects."""
    parser = Parser(f"{_NAME} {words}".rstrip(), description=_wrapped(command_of(words).help))
    parser.epilog = None if words else _EXIT_STATUS
    _add_arguments(parser, words, take)
    return parser


class Parser(ArgumentParser):
    """argparse with our help texts. An error is an exception, and an argument that was not given is not in the result."""

    def __init__(self, prog: str, **settings: Any) -> None:
        super().__init__(
            prog,
            formatter_class=_Formatter,
            add_help=False,
            allow_abbrev=False,
            argument_default=SUPPRESS,
            **settings,
        )

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print."""
        raise self.refused(message)

    def refused(self, message: str) -> Refused:
        """An error about the arguments, with the next step."""
        return Refused(message, hint=f"see `{as_name(self.prog)} --help`")


class _Formatter(RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=_width())


def _add_commands(parser: Parser, words: str, *, with_arguments: bool = False) -> None:
    below = _below(words)
    if not below:
        return
    files = any(not _is_option(argument.names[0]) for argument in command_of(words).arguments)
    parser.usage = f"{parser.prog} [OPTION]... {'[FILE]... | ' if files else ''}COMMAND ..."
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog=parser.prog, parser_class=Parser)
    for name, whole in below:
        child = commands.add_parser(name, help=_summary(command_of(whole).help))
        if with_arguments:
            _add_arguments(child, whole)
            _add_commands(child, whole, with_arguments=True)


def _add_arguments(parser: Parser, words: str, take: Callable[[str], bool] = bool) -> None:
    places = parser.add_argument_group("arguments")
    options = parser.add_argument_group("options")
    for argument in command_of(words).arguments:
        if not take(argument.names[0]):
            continue
        settings = dict(argument.settings)
        if settings.get("nargs") in ("?", "*"):
            settings.setdefault("default")
        if "choices" in settings:
            settings["type"] = _one_of(settings["choices"])
        group = options if _is_option(argument.names[0]) else places
        group.add_argument(*argument.names, **settings)
    options.add_argument("-h", "--help", action="store_true", help="Show this help and exit.")


def _is_option(word: str) -> bool:
    return word.startswith("-") and word != "-"


def _one_of(choices: Sequence[str]) -> Callable[[str], str]:
    def value(given: str) -> str:
        if given not in choices:
            near = did_you_mean(given, choices)
            message = f"unknown value {given!r}; choose from {', '.join(choices)}"
            raise ArgumentTypeError(f"{message} ({near})" if near else message)
        return given

    return value


def _unknown(words: str, argument: str) -> str:
    """What is wrong with an argument that the command does not take."""
    known: list[str] = []
    if argument.startswith("-"):
        argument = argument.partition("=")[0]
        known = ["--help", *(name for one in command_of(words).arguments for name in one.names)]
        message = f"unknown option {argument!r}"
    elif known := [name for name, _ in _below(words)]:
        message = f"unknown command {argument!r}"
    else:
        message = f"unexpected argument {argument!r}"
    near = did_you_mean(argument, known)
    return f"{message}: {near}" if near else message


def _below(words: str) -> list[tuple[str, str]]:
    """The names of the commands directly below a command, and all their words."""
    split = ((command.rpartition(" "), command) for command in every_command() if command)
    return [(name, command) for (above, _, name), command in split if above == words]


def _summary(text: str) -> str:
    return _paragraphs(text)[0].partition(". ")[0].rstrip(".") + "."


def _paragraphs(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]


def _wrapped(text: str) -> str:
    return "\n\n".join(fill(paragraph, _width()) for paragraph in _paragraphs(text))


def _width() -> int:
    return min(shutil.get_terminal_size().columns, 102) - 2
