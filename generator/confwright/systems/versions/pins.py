"""Which version of a system a project runs, by what its files say: lock files, pins, images, charts, installed packages.

Everything here comes from a working tree: it is read in bounds, and nothing of it is run. A file that cannot be read, or says
nothing, is passed over. The nearest folder wins, and in it the order of `_READERS`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Final

from ...base.json_values import is_list, is_object
from ...base.reading import SMALL, Look, file_text, look_of
from ...base.working_tree import top_of
from ...runtime import dataclass
from .releases import is_bounded, is_release
from .versioned import Versioned

_LARGE: Final = 16 * SMALL
"""Bytes of a lock file: those of large projects have several megabytes."""
_MOST_FILES: Final = 50
"""Files of one folder that are looked into for one pattern of names."""
_MOST_FOLDERS: Final = 40
_SPECIFIER: Final = r"(?:===|==|~=|!=|<=|>=|<|>)[ \t]*[0-9][0-9A-Za-z.*+!-]{0,40}"


@dataclass(frozen=True, slots=True)
class Pin:
    """What a file says: `specifier` is a version, or a range of them; `source` is the file, or the environment."""

    specifier: str
    source: Path


def pinned(system: Versioned, beside: Path) -> Pin | None:
    """The version that the files in a folder, or in those above it in the working tree, say of a system."""
    return next((pin for folder in _folders(beside) if (pin := _in_folder(system, folder)) is not None), None)


def installed(system: Versioned, beside: Path) -> Pin | None:
    """The version that is installed in the nearest `.venv`, or in `$VIRTUAL_ENV`: by the names of its metadata alone."""
    places = [folder / ".venv" for folder in _folders(beside)]
    active = os.environ.get("VIRTUAL_ENV")
    places += [Path(active)] if active else []
    return next((pin for place in places if (pin := _in_environment(system, place)) is not None), None)


def _folders(beside: Path) -> list[Path]:
    """A folder and those above it, up to the top of the working tree: what is further up may belong to someone else."""
    here = Path(os.path.realpath(beside))
    folders = [here, *here.parents]
    return folders[: folders.index(Path(top_of(str(here)))) + 1][:_MOST_FOLDERS]


def _in_environment(system: Versioned, place: Path) -> Pin | None:
    for packages in (*sorted(place.glob("lib/python3.*/site-packages"))[:5], place / "Lib" / "site-packages"):
        names = {name.lower() for name in _names(packages)}
        for distribution in system.distributions:
            start = f"{distribution.replace('-', '_')}-"
            for name in sorted(names):
                version = name.removeprefix(start).removesuffix(".dist-info")
                if name.startswith(start) and name.endswith(".dist-info") and is_release(version):
                    return Pin(f"=={version}", place)
    return None


def _names(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except OSError:
        return []


def _in_folder(system: Versioned, folder: Path) -> Pin | None:
    names = sorted(_names(folder))
    candidates = [
        (name, at)
        for at, (pattern, _, _) in enumerate(_READERS)
        for name in [one for one in names if fnmatchcase(one, pattern)][:_MOST_FILES]
    ]
    return _read(system, folder, tuple((name, at, look_of(str(folder / name))) for name, at in candidates))


@cache
def _read(system: Versioned, folder: Path, files: tuple[tuple[str, int, Look], ...]) -> Pin | None:
    """What the files of a folder say, once for as long as they look the same; each with its reader."""
    for name, at, _ in files:
        _, reader, most = _READERS[at]
        try:
            text = file_text(folder / name, most, errors="replace")
        except OSError:
            continue
        found = list(reader(text, system))
        # An exact version says more than a range, and a range without an upper bound says nothing.
        for pinned in (*(one for one in found if "==" in one), *(one for one in found if is_bounded(one))):
            return Pin(pinned, folder / name)
    return None


Reader = Callable[[str, Versioned], Iterator[str]]


def _locked(text: str, system: Versioned) -> Iterator[str]:
    """uv.lock, poetry.lock, pdm.lock: `name = "dagster"`, and the version in the next line."""
    if "\nname = " not in text:
        return
    for name in system.distributions:
        for found in re.finditer(rf'^name = "{re.escape(name)}"\nversion = "([^"\n]{{1,40}})"', text, re.MULTILINE):
            yield f"=={found[1]}"


def _pipfile_lock(text: str, system: Versioned) -> Iterator[str]:
    for name in system.distributions:
        for found in re.finditer(rf'"{re.escape(name)}": \{{[^{{}}]{{0,10000}}?"version": "(==[^"\n]{{1,40}})"', text):
            yield found[1]


def _required(text: str, system: Versioned) -> Iterator[str]:
    """A requirement in any file of lines: requirements, constraints, a Dockerfile, a list in pyproject.toml or setup.py."""
    lines = [line for line in text.splitlines() if system.name in line.lower()]
    for name in system.distributions:
        spelled = re.escape(name).replace(r"\-", "[-_.]")
        pattern = re.compile(
            rf"""(?i)(?<![\w./-]){spelled}(?:\[[^\]]{{0,200}}\])?[ \t]*\(?({_SPECIFIER}(?:[ \t]*,[ \t]*{_SPECIFIER}){{0,5}})"""
        )
        for line in lines:
            found = pattern.search(line.partition("#")[0])
            if found is not None:
                yield found[1]
    for words in system.words:
        yield from (f"=={found[1]}" for line in lines for found in re.finditer(words, line.partition("#")[0]))


def _project(text: str, system: Versioned) -> Iterator[str]:
    """pyproject.toml: requirements, and Poetry's `dagster = "^1.9"`."""
    yield from _required(text, system)
    for name in system.distributions:
        entry = rf'^{re.escape(name)}[ \t]*=[ \t]*(?:\{{[^}}\n]{{0,500}}?version[ \t]*=[ \t]*)?"([^"\n]{{1,80}})"'
        for found in re.finditer(entry, text, re.MULTILINE):
            yield found[1] if not is_release(found[1]) else f"=={found[1]}"


def _image(text: str, system: Versioned) -> Iterator[str]:
    """A Dockerfile: the image it starts from, and what it installs; `ARG` gives the values of its variables."""
    values = dict(re.findall(r"(?m)^[ \t]*ARG[ \t]+(\w{1,80})=[\"']?([\w.+/:-]{1,200})", text))

    def filled(found: re.Match[str]) -> str:
        return str(values.get(found[1] or found[3], found[2] or ""))

    text = re.sub(r"\$(?:\{(\w{1,80})(?::-([\w.+/:-]{1,200}))?\}|(\w{1,80}))", filled, text) if values else text
    for found in re.finditer(r"(?mi)^[ \t]*FROM[ \t]+(?:--\S{1,200}[ \t]+)?(?:docker\.io/)?(\S{1,300})", text):
        name, _, tag = found[1].partition("@")[0].rpartition(":")
        if any(name == image or (image.endswith("/") and name.startswith(image)) for image in system.images):
            version = tag.removeprefix("slim-").partition("-")[0]
            if is_release(version):
                yield f"=={version}" if version.count(".") >= 2 else f"=={version}.*"
        if name in system.runtimes:
            runtime = system.of_runtime(tag)
            yield from [runtime] if runtime is not None else []
    yield from _required(text, system)


def _chart(text: str, system: Versioned) -> Iterator[str]:
    """Chart.yaml: the `appVersion` of a chart of the system, or the version of one that it depends on."""
    from ...runtime.report import ConfigError
    from ...runtime.yaml_text import read_text

    try:
        chart = read_text(text).data
    except ConfigError:
        return
    if not is_object(chart):
        return
    if chart.get("name") in (*system.charts, *system.app_charts) and is_release(str(chart.get("appVersion", ""))):
        yield f"=={chart['appVersion']}"
    parts = chart.get("dependencies")
    for part in parts if is_list(parts) else ():
        if is_object(part) and part.get("name") in system.charts:
            version = str(part.get("version", ""))
            yield f"=={version}" if is_release(version) else version


_READERS: Final[tuple[tuple[str, Reader, int], ...]] = (
    ("uv.lock", _locked, _LARGE),
    ("poetry.lock", _locked, _LARGE),
    ("pdm.lock", _locked, _LARGE),
    ("Pipfile.lock", _pipfile_lock, _LARGE),
    ("requirements*.txt", _required, SMALL),
    ("requirements*.in", _required, SMALL),
    ("constraints*.txt", _required, SMALL),
    ("pyproject.toml", _project, SMALL),
    ("setup.cfg", _required, SMALL),
    ("setup.py", _required, SMALL),
    ("Dockerfile*", _image, SMALL),
    ("Chart.lock", _chart, SMALL),
    ("Chart.yaml", _chart, SMALL),
)
"""Names of files in the order in which they are believed, and how each is read."""
