"""What the programs get that this tool starts: an environment through which the working tree cannot run code of its own."""

from __future__ import annotations

import os

from .working_tree import top_of, without_tree

_PYTHON = ("PYTHONHOME", "PYTHONSTARTUP", "PYTHONINSPECT", "PYTHONBREAKPOINT", "PYTHONPYCACHEPREFIX", "VIRTUAL_ENV")


def environment(*, without: tuple[str, ...] = ()) -> dict[str, str]:
    """The variables of this process for a child, without those that begin with a word of `without`.

    PATH and PYTHONPATH lose relative folders and those in the working tree, and no Python puts the current folder, or that of
    its script, on its path (PYTHONSAFEPATH, which Python 3.11 and newer know).
    """
    top = top_of(os.getcwd())  # noqa: PTH109 - as working_tree has it
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in _PYTHON and not (without and name.startswith(without))
    }
    for name in ("PATH", "PYTHONPATH"):
        if name in kept:
            kept[name] = without_tree(kept[name], top)
            if not kept[name]:
                del kept[name]
    return {**kept, "PYTHONSAFEPATH": "1"}
