"""Finds schema files by the `$id` that they give themselves, for references that name no path."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import quote

from ...base.json_values import is_object
from ...base.reading import file_bytes
from ...runtime import dataclass
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from ..schema.uris import OWN, join, parts_of

_ENDINGS: Final = (".json", ".yaml", ".yml")
_ID: Final = re.compile(rb"""["']?\$?id["']?\s*:\s*["']?([^"'\s,}\\]+)""")
_LARGEST: Final = 10_000_000
_MOST_FILES: Final = 2_000
_MOST_ENTRIES: Final = 50_000
"""Names that are looked at below one folder: it may be a home folder."""
_STANDARD: Final = "json-schema.org"


@dataclass(frozen=True, slots=True)
class Searched:
    """A folder that references may lead into: URIs that start with `prefix` are files below it."""

    prefix: str
    folder: Path


class OwnIds:
    """The files below some folders by their own `$id` (`id` in draft 4). They are read when the first one is asked for."""

    def __init__(self, folders: Iterable[Searched]) -> None:
        self._folders = tuple(folders)

    def find(self, uri: str) -> list[Path]:
        """The files whose `$id` is a URI, resolved against the address of the file; or that bare name, where it is one."""
        bare = uri.partition("#")[0]
        if not bare or parts_of(bare).netloc == _STANDARD:
            return []
        names = [_plain(bare)]
        if bare.startswith(OWN):
            names.append(bare.rsplit("/", 1)[-1])
        candidates = [
            path for name in names for path, stated in self._stated.get(name, {}).items() if _has(path, stated)
        ]
        return list(dict.fromkeys(candidates))

    @cached_property
    def _stated(self) -> dict[str, dict[Path, str]]:
        """The files that have something like an `$id`, with its text, by the URIs that it may be."""
        found: dict[str, dict[Path, str]] = {}
        for searched in self._folders:
            for path in schema_files(searched.folder):
                try:
                    content = file_bytes(path, _LARGEST)
                except OSError:
                    continue
                address = searched.prefix + quote(path.relative_to(searched.folder).as_posix())
                for match in set(_ID.findall(content)):
                    stated = match.decode("utf-8", "replace").removesuffix("#")
                    for name in {_plain(join(address, stated)), *([stated] if "/" not in stated else [])}:
                        found.setdefault(name, {}).setdefault(path, stated)
        return found


def _plain(uri: str) -> str:
    """A URI for comparison: the same files are published under http and https."""
    return "https://" + uri.removeprefix("http://") if uri.startswith("http://") else uri


def _has(path: Path, stated: str) -> bool:
    """Whether a file is a schema with that `$id`: the text may be anywhere in it."""
    try:
        data = read_text(file_bytes(path, _LARGEST)).data
    except (OSError, ConfigError):
        return False
    ids = [data.get(key) for key in ("$id", "id")] if is_object(data) else []
    return any(isinstance(one, str) and one.removesuffix("#") == stated for one in ids)


def schema_files(folder: Path) -> Iterator[Path]:
    """The schema files below a folder, in a fixed order; not those of installed packages and hidden folders."""
    entries = files = 0
    for current, folders, names in os.walk(folder):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and name not in ("node_modules", "__pycache__")
        )
        folders[:] = [name for name in folders if not Path(current, name, "pyvenv.cfg").exists()]
        entries += len(folders) + len(names)
        for name in sorted(names):
            if name.endswith(_ENDINGS):
                files += 1
                yield Path(current, name)
        if entries > _MOST_ENTRIES or files > _MOST_FILES:
            return
