"""The command `confwright`, also `python -m confwright`.

A plain `generate` and a plain `validate` are answered here, without the command line's own imports: they are what a Makefile,
an editor and a hook call all the time.
"""

from __future__ import annotations

import gc
import os
import sys

_GENERATE = (["generate"], ["generate", "--check"])


def main() -> None:
    """Run the command line and end the process: 0 all well, 1 findings, 2 usage or an unusable project."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="backslashreplace")  # a terminal without UTF-8 gets a readable diff too
    arguments = sys.argv[1:]
    if arguments not in _GENERATE:
        sys.exit(run(arguments))
    # The process ends with its work: looking for cycles in all that was made, meanwhile and at the end, is a sixth of the time.
    gc.disable()
    status = run(arguments)
    gc.freeze()
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """The exit status of `confwright` with these arguments; messages go to stdout and stderr, never a traceback."""
    try:
        status = _generated(arguments)
        if status is None:
            status = _validated(arguments)
        if status is not None:
            return status
        from .cli import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)  # noqa: T201
        return 130
    except BrokenPipeError:  # the reader of our output has gone; what is left in the buffer has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _generated(arguments: list[str]) -> int | None:
    """The exit status of a plain `generate`; None where the command line itself must run."""
    if arguments not in _GENERATE:
        return None
    from .unchanged import untouched

    output = untouched(os.getcwd())  # noqa: PTH109 - without the import of pathlib
    if output is not None:
        print(f"{output}/ is up to date")  # noqa: T201
        return 0
    from .console import guarded
    from .generating import generate_project

    return guarded(lambda: generate_project(check="--check" in arguments))


def _validated(arguments: list[str]) -> int | None:
    """The exit status of a plain `validate`; None where the command line itself must run: its options, its errors."""
    if arguments[:1] != ["validate"]:
        return None
    from .validating import simple_options, validate_files

    options = simple_options(arguments[1:])
    if options is None:
        return None
    from .console import guarded

    return guarded(lambda: validate_files(**options))  # type: ignore[arg-type]  # they are those of its signature


if __name__ == "__main__":
    main()
