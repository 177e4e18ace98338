"""Commands that only print something about a deployment: it is printed again while nothing was touched."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, TextIO

_OF_A_DEPLOYMENT = frozenset({"environment", "package", "form"})


def print_again(arguments: Sequence[str]) -> int | None:
    """Print what was printed, and give the exit status; None where the command must do its work."""
    from ..build.cache.answers import answered

    found = answered(arguments)
    if found is None:
        return None
    status, printed = found
    for stream, text in printed:
        (sys.stdout if stream == 1 else sys.stderr).write(text)
    return status


def may_keep(words: str, options: Mapping[str, Any]) -> bool:
    """Whether what a command says depends on nothing but the deployment and its options."""
    if words == "explain":
        return bool(options.get("environment")) and ":" not in options["path"]
    return words == "diff" or (words == "env" and options.keys() <= _OF_A_DEPLOYMENT)


def run_and_keep(arguments: Sequence[str], command: Callable[[], int]) -> int:
    """Run a command, and keep what it says. Raises what the command raises."""
    import os
    import time

    from ..base.reading import Noted
    from ..build.cache.answers import keep
    from ..build.cache.untouched import untouched

    printed: list[tuple[int, str]] = []
    streams = sys.stdout, sys.stderr
    began = time.time_ns()
    with Noted() as paths:
        sys.stdout, sys.stderr = _Heard(streams[0], 1, printed), _Heard(streams[1], 2, printed)
        try:
            status = command()
        finally:
            sys.stdout, sys.stderr = streams
    here = os.getcwd()  # noqa: PTH109 - as in build/cache/untouched.py
    if untouched(here) is None:
        _look_thoroughly()
    if untouched(here) is not None:
        keep(arguments, paths, began, status, printed)
    return status


def _look_thoroughly() -> None:
    """Compare the content of all that `generate` depends on, which notes how it looks."""
    from pathlib import Path

    from ..base.diagnostics import ProjectError
    from ..build.cache.inputs import look
    from ..project.reading import load_project

    try:
        look(load_project(Path.cwd()))
    except (OSError, ProjectError):
        return


class _Heard:
    """A stream of which a copy is kept."""

    def __init__(self, stream: TextIO, number: int, printed: list[tuple[int, str]]) -> None:
        self._stream, self._number, self._printed = stream, number, printed

    def write(self, text: str) -> int:
        """Write, and keep."""
        self._printed.append((self._number, text))
        return self._stream.write(text)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
