"""Systems of other distributions: each names its value in the group `confwright.systems` of its entry points."""

from __future__ import annotations

import os
import sys
from functools import cache

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.reading import SMALL, file_bytes
from ..base.said import Ours, as_name, as_shown, as_type, own
from .system import System

GROUP = "confwright.systems"


@cache
def systems_of_others() -> tuple[System, ...]:
    """The systems of entry points, by their names. Raises ProjectError (`system-unusable`) for one that cannot be loaded."""
    if not any(_names_group(folder) for folder in dict.fromkeys(sys.path)):
        return ()
    from importlib.metadata import entry_points  # slower than checking a document: only where there is a system to find

    found: list[System] = []
    for point in sorted(entry_points(group=GROUP), key=lambda one: one.name):
        try:
            value: object = point.load()
        except Exception as error:  # code of others may raise anything
            from ..base.veil import UNREAD  # only here: this module is loaded by every command

            raise _error(
                f"{as_name(point.value)} cannot be imported: {as_type(error)}: {as_shown(UNREAD.say(str(error)))}"
            ) from error
        if not isinstance(value, System):
            raise _error(f"{as_name(point.value)} is not a confwright.systems.system.System")
        found.append(value)
    return tuple(found)


def _names_group(folder: str) -> bool:
    """Whether a distribution in a folder of the import path has an entry point of ours."""
    try:
        names = os.listdir(folder)
    except OSError:
        return False
    return any(_names_it(os.path.join(folder, name, "entry_points.txt")) for name in names if name.endswith(_ENDS))  # noqa: PTH118


_ENDS = (".dist-info", ".egg-info")


def _names_it(file: str) -> bool:
    try:
        return f"[{GROUP}]".encode() in file_bytes(file, SMALL)
    except OSError:
        return False


def _error(message: Ours) -> ProjectError:
    hint = "uninstall the distribution that has this entry point, or correct it"
    return ProjectError([Diagnostic(code="system-unusable", message=own(message), hint=own(hint))])
