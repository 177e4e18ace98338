"""Files and folders that the user names on the command line: they are not those that the project is made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.said import Ours, own
from ..base.writing import write_file
from ..build.cache.package_records import files_read
from .deployments import project_here
from .output import shown

_HINT = "name another place with --output"


def write_output(
    path: Path,
    text: str,
    *,
    private: bool = False,
    new: bool = False,
    folders: bool = False,
    inputs: Iterable[Path | None] = (),
) -> str:
    """`write_file`, but not over one of the `inputs` of the command, nor over a source of the project around.

    Gives what is said of it. Raises ProjectError (`unsafe-path`), and what `write_file` raises.
    """
    guarded: list[tuple[Ours, Iterable[Path | None]]] = [
        ("what this command reads", inputs), ("a source of this project", _sources()),
    ]  # fmt: skip
    for what, files in guarded:
        if any(file is not None and _same(file, path) for file in files):
            raise _unsafe(path, f"is {what}, and would be overwritten")
    is_file = write_file(path, text, private=private, new=new, folders=folders)
    return f"{shown(path.absolute())}: written" + (", for its owner only" if private and is_file else "")


def refuse_generated(target: Path) -> None:
    """Raise ProjectError (`unsafe-path`) where a folder that is to be written is, or holds, that of the generated packages."""
    project = project_here()
    if project is not None and project.output.is_relative_to(target.resolve()):
        raise _unsafe(target, "is the folder of the generated packages")


def _sources() -> Iterator[Path]:
    project = project_here()
    if project is not None:
        yield project.root / "pyproject.toml"
        yield from (package.schema for package in project.packages)
        yield from (deployment.file for deployment in project.deployments)
        yield from files_read(project)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return False


def _unsafe(path: Path, message: Ours) -> ProjectError:
    return ProjectError(
        [Diagnostic(code="unsafe-path", message=own(message), file=shown(path.absolute()), hint=own(_HINT))]
    )
