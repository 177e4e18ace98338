"""`python -m tests.fuzz.one TARGET CORPUS OPTIONS...`: one target under atheris; the options are libFuzzer's."""

from __future__ import annotations

import sys

import atheris  # pyright: ignore[reportMissingImports]

from tests.fuzz.seeds import SEEDS


def main() -> None:
    """Fuzz until the time is over or something breaks."""
    name = sys.argv.pop(1)
    # Modules are counted as they are imported, and many are imported when they are first needed: so the seeds run here.
    # What only finds folders is left as it is: atheris 2.3 writes code for `top_of` that ends the interpreter.
    left = ["confwright.base.working_tree"]
    with atheris.instrument_imports(include=["confwright", "fuzzed_everything"], exclude=left):
        from tests.fuzz.targets import TARGETS

        for seed in SEEDS[name]:
            TARGETS[name](seed)
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
