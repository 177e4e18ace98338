"""What an importer is to Confwright: a value that `systems/NAME/system.py` fills in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...base.said import Ours
from ...runtime import dataclass, field

if TYPE_CHECKING:
    from ...base.command import Argument
    from .launch import Imported


@dataclass(frozen=True, slots=True, kw_only=True)
class Importer:
    """An importer: the module that runs in the Python of the system, and the command `confwright import NAME` around it.

    `system` is what must be installed there, `install` how. An importer of files has `read` instead: it takes the options and the
    folder of the project, and raises ProjectError; `stated` makes the paths of the command line relative to that folder. `folder`
    below `schemas` gets the files; `packages` are the tables of settings that name them, by the name of the package. `arguments`
    makes the importer's arguments of the `options` that were given and of the folder of the project; `here` says whether it runs in
    the current folder. `then` replaces the words about `packages`; `skipped` gives a hint about what could not be read.

    For imports that are remembered: `complete` adds the options that are implied; `options_for` gives the options that read some
    definitions again. `by_library`: each file holds one library and can be used without the others, so that a library that cannot
    be read keeps its old file.
    """

    name: Ours
    folder: str
    help: str
    module: str = ""
    system: Ours = ""
    install: Ours = ""
    read: Callable[[Mapping[str, Any], Path], Imported] | None = None
    stated: Callable[[Mapping[str, Any], Path], Mapping[str, Any]] | None = None
    packages: Mapping[str, str] = field(default_factory=dict[str, str])
    options: tuple[Argument, ...] = ()
    arguments: Callable[[Mapping[str, Any], Path], Sequence[str]] | None = None
    here: Callable[[Mapping[str, Any]], bool] | None = None
    then: Callable[[str, Sequence[str], Mapping[str, Any]], str] | None = None
    skipped: Callable[[str], Ours | None] | None = None
    complete: Callable[[Mapping[str, Any]], Mapping[str, Any]] | None = None
    options_for: Callable[[Sequence[Mapping[str, Any]]], Mapping[str, Any]] | None = None
    by_library: bool = False
