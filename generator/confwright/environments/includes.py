"""`include` of deployment.yaml: files whose values belong to it.

Such a file has `values`, `variables` or both, in the shape of deployment.yaml. Files may share a layer. Each value is in
one of them, so their order means nothing.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from glob import glob
from pathlib import Path, PurePosixPath
from typing import Any, Final

from ..base.diagnostics import Diagnostic
from ..base.json_values import Keys, is_list, is_object
from .defaults import default_layers
from .deployment import Source, place_in
from .reader import ENDINGS, Reader
from .tree import Branch, Tree

_MOST: Final = 1_000
_MAGIC: Final = frozenset("*?[")
_KEYS: Final = ("values", "variables")


@dataclass(frozen=True, slots=True)
class Included:
    """The files that `include` leads to, by name, and the folders that it looks into."""

    files: list[Path] = field(default_factory=list[Path])
    folders: list[Path] = field(default_factory=list[Path])


def included(reader: Reader, value: Any, main: Path, root: Path) -> Included:
    """What `include` leads to. Each pattern that leads to nothing is a problem."""
    found = Included()
    patterns: Any = value if is_list(value) else [value]
    files: dict[str, Path] = {}
    for number, pattern in enumerate(patterns):
        at: Keys = ("include", number) if is_list(value) else ("include",)
        wrong = _wrong(pattern, main.parent, root)
        if wrong is not None:
            reader.problem(*wrong[:2], at, wrong[2])
            continue
        found.folders.extend(_folders(main.parent, pattern))
        here = [path for path in matching(main.parent, pattern) if path.resolve() != main.resolve()]
        outside = next((path for path in here if not path.resolve().is_relative_to(root.resolve())), None)
        if outside is not None:
            reader.problem("include-file", f"{outside.name!r} leads out of the project", at)
        elif not here:
            what = "there is no file like" if _MAGIC & set(pattern) else "there is no file"
            reader.problem("include-file", f"{what} {pattern!r}", at, "paths are relative to this file")
        files |= {os.path.realpath(path): path for path in here}
    if len(files) > _MOST:
        reader.problem("limit-files", f"more than {_MOST} files", ("include",))
    else:
        found.files.extend(files[name] for name in sorted(files))
    return found


def add_part(
    part: Source, before: Collection[Source], layers: dict[str, Tree], defaults: dict[str, Tree],
    environments: Collection[str], resources: Collection[str],
) -> list[Diagnostic]:  # fmt: skip
    """Add what an included file says to the `layers` and `defaults` of the files `before` it, and give what is wrong with it."""
    reader = Reader(part)
    top = reader.map(part.text.data, (), _KEYS)
    if top == {} and not reader.problems:
        reader.problem("deployment-missing", "the file: 'values' is missing, or 'variables'", ())
    more = (
        (layers, reader.layers(top.get("values"), environments, resources)),
        (defaults, default_layers(reader, top.get("variables"), environments)),
    )
    for known, found in more:
        for layer, tree in found.items():
            twice: list[Keys] = []
            known[layer] = _together(known[layer], tree, twice) if layer in known else tree
            for at in twice:
                message = f"{'.'.join(map(str, at))} is also at {place_in(before, at, key=True)}"
                reader.problem("value-twice", message, at, "keep one of them", key=True)
    return reader.problems


def patterns_of(data: Any) -> list[str]:
    """The patterns of a text of deployment.yaml, as far as it has any."""
    value: Any = data.get("include") if is_object(data) else None
    return [one for one in (value if is_list(value) else [value]) if isinstance(one, str)]


def matching(folder: Path, pattern: str) -> list[Path]:
    """The files of a pattern, by name; hidden ones only where it says so."""
    names = sorted(glob(pattern, root_dir=folder))  # noqa: PTH207 - `*` of pathlib finds hidden files
    return [_plain(path) for name in names if (path := folder / name).is_file()]


def _plain(path: Path) -> Path:
    """A path without `..`, where it leads to the same file."""
    plain = Path(os.path.normpath(path))
    return plain if plain.resolve() == path.resolve() else path


def _wrong(pattern: object, folder: Path, root: Path) -> tuple[str, str, str | None] | None:
    """What is wrong with a pattern: a code, a message and a hint."""
    hint = "a path relative to this file, like environments/*.yaml"
    if not isinstance(pattern, str):
        return "deployment-type", "'include' must be a pattern of files, or a list of them", hint
    path = PurePosixPath(pattern)
    if not pattern or path.is_absolute() or any(c in pattern for c in "\\:\0"):
        return "include-file", f"{pattern!r} is not a pattern of files", hint
    if path.suffix not in ENDINGS:
        return "include-file", f"{pattern!r} is not a pattern of YAML or JSON files", "it ends in .yaml or .json"
    if "**" in pattern:
        return "include-file", f"{pattern!r}: '**' is not supported", "write '*' for each folder"
    fixed = path.parts[: next((n for n, p in enumerate(path.parts) if _MAGIC & set(p)), None)]
    if not Path(os.path.normpath(folder.joinpath(*fixed))).is_relative_to(root) or ".." in path.parts[len(fixed) :]:
        return "include-file", f"{pattern!r} is outside the project", None
    return None


def _folders(folder: Path, pattern: str) -> Iterator[Path]:
    """The folders whose names decide what a pattern leads to."""
    parts = PurePosixPath(pattern).parts
    for number, part in enumerate(parts):
        if _MAGIC & set(part):
            above = "/".join(parts[:number])
            names = glob(above, root_dir=folder) if above else ["."]  # noqa: PTH207 - as above
            yield from (folder / name for name in names if (folder / name).is_dir())


def _together(one: Tree, other: Tree, twice: list[Keys]) -> Tree:
    """Two parts of one layer. What is in both is added to `twice`."""
    if not isinstance(one, Branch) or not isinstance(other, Branch):
        twice.append(other.origin.at)
        return one
    entries = dict(one.entries)
    for key, tree in other.entries.items():
        entries[key] = _together(entries[key], tree, twice) if key in entries else tree
    return replace(one, entries=entries)
