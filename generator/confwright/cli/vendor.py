"""`confwright vendor`: the schema files that references need, copied into the project."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..base.command import Argument, command
from ..project.settings import PackageSettings, Project
from .deployments import project_here
from .output import Refused, report, say, shown


@command(
    Argument("schema", metavar="SCHEMA", help="A schema file, or a package of the project."),
    Argument(
        "--from", dest="places", action="append", metavar="PLACE", required=True,
        help="A folder with schema files, or an installed Python package that has some. Can be repeated.",
    ),
    Argument(
        "--to", dest="into", type=Path, metavar="FOLDER", help="Where the copies go (default: `vendored` beside pyproject.toml).",
    ),
)  # fmt: skip
def vendor(*, schema: str, places: Sequence[str], into: Path | None = None) -> int:
    """Copy the schema files that references need into the project, from files and packages at hand.

    A file is found by its `$id`, by the end of its path, or by its name, if no other file has it. The copies need no network, and
    can be committed. The line of settings with which references lead to them is printed.
    """
    from ..build.vendoring import vendor as copy_needed

    project = project_here()
    package = _package(schema, project)
    target = into or (project.root if project is not None else Path.cwd()) / "vendored"
    done = copy_needed(package, [_place(one, project) for one in places], target)
    for one in done.copies:
        say(f"{shown(one.target.absolute())}: copied from {shown(one.source.absolute())}")
    root = project.root if project is not None else Path.cwd()
    starts = {one.start: target / one.start.split("/")[2] for one in done.copies if one.start}
    roots = {start: folder for start, folder in starts.items() if package.ref_roots.get(start) != folder.resolve()}
    if roots:
        table = f"[tool.confwright.packages.{package.name}]" if package.name else "the settings of the package"
        shown_roots = ", ".join(f'"{start}" = "{_relative(folder, root)}"' for start, folder in sorted(roots.items()))
        say(f"add to {table}:")
        say(f"  ref-roots = {{{shown_roots}}}")
    report(done.missing)
    if not done.copies and not done.missing:
        say("every reference leads to a file already")
    return 1 if done.missing else 0


def _relative(folder: Path, root: Path) -> str:
    full = folder.resolve()
    return full.relative_to(root).as_posix() if full.is_relative_to(root) else str(full)


def _package(schema: str, project: Project | None) -> PackageSettings:
    """The settings of a package, by its name or its schema; those of a file that no package has are empty."""
    path = Path(schema)
    for package in project.packages if project is not None else ():
        if package.name == schema or package.schema == path.resolve():
            return package
    if not path.is_file():
        raise Refused(f"there is no file and no package {schema!r}")
    return PackageSettings(name="", schema=path)


def _place(name: str, project: Project | None) -> Path:
    """A folder, or that of an installed package: of the project's environment, or of the one that this command runs in."""
    if Path(name).is_dir():
        return Path(name).resolve()
    for folder in _installed(project):
        found = folder / name.replace(".", "/").replace("-", "_")
        if name.replace(".", "").replace("-", "").isidentifier() and found.is_dir():
            return found
    raise Refused(f"there is no folder and no installed package {name!r}")


def _installed(project: Project | None) -> Iterator[Path]:
    if project is not None:
        yield from sorted((project.root / ".venv").glob("lib*/python*/site-packages"))
        yield from sorted((project.root / ".venv").glob("Lib/site-packages"))
    yield from (Path(entry) for entry in sys.path if entry.endswith("-packages"))
