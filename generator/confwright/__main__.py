"""The command `confwright`, also `python -m confwright`.

Until `import_nothing_of_the_tree` has run, any import from the path may be of the current folder: a `__future__.py` too. The three
below are built in or loaded when Python starts.
"""

import gc
import sys

from .base.working_tree import import_nothing_of_the_tree


def main() -> None:
    """Run the command line and end the process: 0 success, 1 findings, 2 wrong usage or an unusable project."""
    import_nothing_of_the_tree()
    from .base.streams import close_streams, open_streams

    open_streams()
    arguments = sys.argv[1:]
    # A large input has 100,000 objects that all stay: searching them for cycles again and again takes a quarter of the time.
    gc.set_threshold(100_000, 50, 100)
    if arguments[:1] == ["generate"] and "--watch" not in arguments:
        # The process ends with this work. Searching for cycles during the work and at the end takes a sixth of the time.
        gc.disable()
    status = close_streams(run(arguments))
    gc.freeze()
    sys.exit(status)


def run(arguments: list[str]) -> int:
    """Run `confwright` with these arguments and return the exit status. Messages go to stdout and stderr, never a traceback."""
    try:
        from .cli import run_command

        return run_command(arguments)
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)  # noqa: T201
        return 130


if __name__ == "__main__":
    main()
