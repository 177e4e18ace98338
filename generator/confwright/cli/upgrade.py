"""`confwright upgrade`: what an upgrade of the orchestrator changes for documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..base.command import Argument, command
from .validate import FORMATS


@command(
    Argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="Documents, or folders of documents. The default is the documents of the project.",
    ),
    Argument(
        "--from", dest="versions", action="append", metavar="SYSTEM==VERSION",
        help="The version that reads the files now, such as dagster==1.7. The default is the one that the project pins.",
    ),
    Argument("--to", metavar="VERSION", help="The version to upgrade to: 1.13, dagster==1.13, or latest (the default)."),
    Argument("--fix", action="store_true", help="Rewrite what was renamed, where the meaning stays the same."),
    Argument(
        "--as", dest="package", metavar="PACKAGE",
        help="The package that reads the files: one of the project, or a bundled one like dagster.",
    ),
    Argument("--format", dest="form", choices=FORMATS, help="The format of the report (default: text)."),
)  # fmt: skip
def upgrade(
    *,
    files: Sequence[Path] = (),
    versions: Sequence[str] = (),
    to: str = "latest",
    fix: bool = False,
    package: str = "",
    form: str = "text",
) -> int:
    """Report what an upgrade changes for documents, each at its line: refused, ignored, renamed, read differently, or with
    another default.

    Exit status: 0 the new version reads every file (warnings are possible), 1 it refuses or ignores something, 2 a file cannot
    be read or recognised, or its versions are not known.
    """
    from ..compat.upgrading import upgrade_files

    return upgrade_files(files, versions=versions, to=to, package=package, fix=fix, form=form)
