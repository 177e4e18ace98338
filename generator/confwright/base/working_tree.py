"""The working tree around a folder: what others may have laid there, and what of it Python must not import.

This runs before anything else of a command, while the current folder may still be on `sys.path` (`python -m confwright`, a
PYTHONPATH). So it imports only modules that are loaded when Python starts, and no `__future__`: a file of that name in the
current folder would run.
"""

import os
import sys

_MARKS = (".git", ".hg", ".jj")
_OURS = os.path.realpath(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
"""The folder that this tool is imported from."""


def top_of(folder: str) -> str:
    """The top of the working tree around a folder, without symbolic links.

    The outermost folder with a repository in it: a submodule belongs to whoever wrote the repository around it. Where there is
    no repository, the outermost one with a pyproject.toml; else the folder itself.
    """
    here = os.path.realpath(folder)
    top = {".git": "", "pyproject.toml": ""}
    at = here
    while True:
        if any(os.path.lexists(os.path.join(at, mark)) for mark in _MARKS):
            top[".git"] = at
        elif os.path.lexists(os.path.join(at, "pyproject.toml")):
            top["pyproject.toml"] = at
        above = os.path.dirname(at)
        if above == at:
            return top[".git"] or top["pyproject.toml"] or here
        at = above


def is_inside(path: str, top: str) -> bool:
    """Whether a path is a folder or is below it, after following symbolic links."""
    real = os.path.realpath(path)
    return real == top or real.startswith(os.path.join(top, ""))


def import_nothing_of_the_tree() -> None:
    """Take the folders of the working tree off `sys.path`, but for those that Python and this tool are installed in."""
    try:
        top = top_of(os.getcwd())
    except OSError:  # the current folder was deleted: nothing can be imported from it
        top = ""
    sys.path[:] = [entry for entry in sys.path if _may_stay(entry, top)]


def without_tree(paths: str, top: str) -> str:
    """A list of folders, as PATH and PYTHONPATH have it, without relative ones and those of the tree; this tool's own stays."""
    kept = [path for path in paths.split(os.pathsep) if os.path.isabs(path) and not is_inside(path, top)]
    ours = [path for path in paths.split(os.pathsep) if path and os.path.realpath(path) == _OURS]
    return os.pathsep.join([*kept, *(os.path.realpath(path) for path in ours if path not in kept)])


def _may_stay(entry: str, top: str) -> bool:
    if not os.path.isabs(entry):
        return False
    if not top or not is_inside(entry, top):
        return True
    return os.path.realpath(entry) == _OURS or _is_installation(entry)


def _is_installation(entry: str) -> bool:
    """Whether a folder of `sys.path` is one of Python's own, or of what is installed for it."""
    library = os.path.dirname(os.path.abspath(os.__file__))
    if entry == library or os.path.dirname(entry) == library or entry.endswith(".zip"):
        return entry.startswith((sys.base_prefix, sys.base_exec_prefix))
    return entry.endswith("-packages") and entry.startswith((sys.prefix, sys.exec_prefix))
