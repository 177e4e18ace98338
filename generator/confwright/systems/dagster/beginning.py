"""How each importer of Dagster begins."""

from __future__ import annotations

import sys
import warnings
from importlib import import_module

from ..importing.reply import Reply


def begun(reply: Reply, arguments: list[str]) -> tuple[str, list[str]] | None:
    """Import Dagster. `arguments` are `[--path FOLDER]... REST`: the first folder, and the rest.

    None where Dagster cannot be imported; the reply says why.
    """
    warnings.filterwarnings("ignore")
    root = arguments[1] if arguments[:1] == ["--path"] else ""
    while arguments[:1] == ["--path"]:
        sys.path.append(arguments[1])  # last: a folder of the user must not come before an installed package
        arguments = arguments[2:]
    reply.step("importing dagster")
    try:
        import_module("dagster")
        import_module("yaml")
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return None
    return root, arguments
