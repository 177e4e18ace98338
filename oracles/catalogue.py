"""`python oracles/catalogue.py NAME`: schemas/versions/NAME.json, from the real packages of every release of a system.

oracles/NAME/releases.txt lists the releases, a line each: the version, and the day before which its libraries were published.
For each minor an environment is made with the libraries of its time; its releases are installed into it one after the other, and
the importers run there, as `confwright import` runs them. What they give is kept in
`${CONFWRIGHT_CACHE:-~/.cache/confwright}/releases/`, by the code of the importers, so that an interrupted run goes on where it was.
`--between` leaves out releases between two that are equal. `--after 3.8.8` reads that release and the known one before it, to see
that the catalogue is right about them, and the later ones; the steps of the earlier stay as they are.

The newest release has to be the one that schemas/ is of: run `confwright import` first.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from catalogue_text import Kept, Schemas, told, written  # noqa: E402
from catalogued import SYSTEMS  # noqa: E402
from setup import cache, run, say, uv_command  # noqa: E402

from confwright.base.diagnostics import GenerateError  # noqa: E402
from confwright.systems.importing.launch import run_importer  # noqa: E402

SCHEMAS = HERE.parent / "schemas"
CODE = HERE.parent / "generator" / "confwright" / "systems"
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("system", choices=sorted(SYSTEMS))
    parser.add_argument("--between", action="store_true", help="leave out releases between two that are equal")
    parser.add_argument("--imported", action="store_true", help="take no more than what is imported already")
    parser.add_argument(
        "--after", metavar="RELEASE", help="keep what the catalogue says of the releases up to this one"
    )
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # the libraries are large, and compiling them takes half a minute
    lines = (HERE / options.system / "releases.txt").read_text("utf-8").splitlines()
    dates = dict(line.split() for line in lines if line and not line.startswith("#"))
    target = SCHEMAS / "versions" / f"{options.system}.json"
    target.parent.mkdir(exist_ok=True)
    kept = Kept.of(json.loads(target.read_text("utf-8")), options.after) if options.after else None
    dates = (
        dates
        if kept is None
        else {one: dates[one] for one in (kept.first, *list(dates)[list(dates).index(kept.after) :])}
    )
    imports = Imports(options.system, dates)
    known = imports.between() if options.between else imports.there() if options.imported else list(dates)
    of = SYSTEMS[options.system]
    newest, unread = shipped(options.system), imports.unread(known)
    text = written(of.title, known, imports.schemas, newest, libraries=of.libraries, unread=unread, kept=kept)
    target.write_text(text, "utf-8")
    say(f"{target}: {len(known)} releases, {len(text)} bytes")
    return 0


def shipped(system: str) -> Schemas:
    """The schemas of the repository, by their paths."""
    return {
        f"{folder}/{path.name}": data_of(path)
        for _, folder in SYSTEMS[system].importers
        for path in files_in(SCHEMAS / folder, system)
    }


def files_in(folder: Path, system: str) -> Iterator[Path]:
    """The files of a folder that importers write, and that a release says."""
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("*.json")]):
        if not path.name.startswith(".") and path.name not in SYSTEMS[system].unsaid:
            yield path


def moved_in(files: Schemas, there: Schemas) -> Schemas:
    """The schemas, with what stands in files that are not shipped moved into the one that refers to them."""
    gone = {file: files[file] for file in files if file not in there}
    kept = {file: schema for file, schema in files.items() if file not in gone}
    for file, schema in gone.items():
        name = file.rpartition("/")[2]
        (home,) = [one for one, other in kept.items() if f'"{name}#' in json.dumps(other)]
        kept[home] = json.loads(json.dumps(kept[home]).replace(f'"{name}#', '"#'))
        kept[home]["$defs"] |= schema["$defs"]
    return kept


def data_of(path: Path) -> Any:
    """A schema file, or one of facts."""
    if path.suffix == ".json":
        return json.loads(path.read_text("utf-8"))
    return yaml.load(path.read_text("utf-8"), Loader=LOADER)  # noqa: S506 - a safe loader


class Imports:
    """What the importers give for each release; imported when it is asked for, kept when it is there."""

    def __init__(self, system: str, dates: dict[str, str]) -> None:
        self.system, self.dates = system, dates
        self._of = SYSTEMS[system]
        self._folder = cache().parent / "releases" / f"{system}-{self._digest()}"
        self._known: dict[str, Schemas] = {}

    def schemas(self, version: str) -> Schemas:
        """The schemas of a release, by their paths below schemas/."""
        if version not in self._known:
            folder = self._folder / version
            if not (folder / ".finished").exists():
                self._import(version, folder)
            read = {
                f"{name}/{path.name}": data_of(path)
                for _, name in self._of.importers
                for path in files_in(folder / name, self.system)
            }
            self._known[version] = moved_in(read, shipped(self.system))
        return self._known[version]

    def between(self) -> list[str]:
        """The releases of each minor, but for those between two that are equal."""
        wanted: set[str] = set()
        for minor in dict.fromkeys(version.rpartition(".")[0] for version in self.dates):
            self._halved([one for one in self.dates if one.rpartition(".")[0] == minor], wanted)
        return [version for version in self.dates if version in wanted]

    def there(self) -> list[str]:
        """The releases that were imported before."""
        return [version for version in self.dates if (self._folder / version / ".finished").exists()]

    def unread(self, known: list[str]) -> list[str]:
        """The releases between two known ones that differ."""
        order = list(self.dates)
        found: list[str] = []
        for before, after in pairwise(known):
            between = order[order.index(before) + 1 : order.index(after)]
            if between and told(self.schemas(before)) != told(self.schemas(after)):
                found += between
        return found

    def _halved(self, versions: list[str], wanted: set[str]) -> None:
        first, last = versions[0], versions[-1]
        wanted |= {first, last}
        if len(versions) > 2 and told(self.schemas(first)) != told(self.schemas(last)):
            middle = len(versions) // 2
            self._halved(versions[: middle + 1], wanted)
            self._halved(versions[middle:], wanted)

    def _import(self, version: str, folder: Path) -> None:
        say(f"{self.system} {version}")
        python = self._environment(version)
        # Libraries of the minor's last release may want more of the system than an early one has; those of its own days do not.
        for day in (self.dates[self._last_of(version)], self.dates[version]):
            self._install(python, self._of.packages(version), day)
            failures = self._imported(version, python, folder)
            if not failures:
                (folder / ".finished").touch()
                return
            say(f"{version}: {failures}")
        raise SystemExit(f"{version} cannot be imported")

    def _imported(self, version: str, python: Path, folder: Path) -> dict[str, str]:
        """What cannot be imported of a release that is installed; what can is written down."""
        for importer, name in self._of.importers:
            arguments = self._of.arguments(version, self.dates[self._last_of(version)])
            try:
                given = run_importer(
                    f"confwright.systems.{importer}.importer", str(python), lambda _step: None, arguments
                )
            except GenerateError as error:
                return {importer: str(error)}
            if given.failures:
                return dict(given.failures)
            (folder / name).mkdir(parents=True, exist_ok=True)
            for file, text in given.files.items():
                (folder / name / file).write_text(text, "utf-8")
        return {}

    def _environment(self, version: str) -> Path:
        """The Python of the environment of a minor, with the libraries of its last release's time."""
        last = self._last_of(version)
        folder = self._folder.parent / f"{self.system}-{last}"
        python = folder / "bin" / "python"
        if not (folder / ".finished").exists():
            if folder.exists():
                shutil.rmtree(folder)
            run([*uv_command(), "venv", "--quiet", "--python", sys.executable, str(folder)])
            self._install(python, [*self._of.packages(last), "setuptools<80"], self.dates[last])
            (folder / ".finished").touch()
        return python

    def _last_of(self, version: str) -> str:
        minor = version.rpartition(".")[0]
        return [one for one in self.dates if one.rpartition(".")[0] == minor][-1]

    def _install(self, python: Path, packages: list[str], day: str) -> None:
        """Install packages with the libraries of a day, newer or older than those that are there, which uv would keep."""
        before = ["--exclude-newer", day, "--reinstall"]
        before += ["--config-file", str(self._of.settings)] if self._of.settings is not None else []
        run([*uv_command(), "pip", "install", "--quiet", "--python", str(python), *before, *packages])

    def _digest(self) -> str:
        total = hashlib.sha256()
        for importer in ("importing", *(f"{name}/importer" for name, _ in self._of.importers)):
            for path in sorted((CODE / importer).rglob("*.py")):
                total.update(path.read_bytes())
        return total.hexdigest()[:12]


if __name__ == "__main__":
    raise SystemExit(main())
