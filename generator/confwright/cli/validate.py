"""`confwright validate`: documents against the packages that read them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..base.command import Argument, command

FORMATS = ("text", "json", "github", "sarif", "gitlab")


@command(
    Argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="Documents, or folders of documents, or - for standard input. The default is the documents of the project.",
    ),
    Argument(
        "--as", dest="package", metavar="PACKAGE",
        help="The package that reads the files: one of the project, or a bundled one like dagster.",
    ),
    Argument("--format", dest="form", choices=FORMATS, help="The format of the report (default: text)."),
    Argument("--fix", action="store_true", help="Rename misspelled and deprecated keys where that is safe."),
    Argument("--strict", action="store_true", help="Also fail if a check could not run."),
    Argument(
        "--for", dest="versions", action="append", metavar="SYSTEM==VERSION",
        help="The version that reads the files, such as dagster==1.9.13. The default is the one that the project pins.",
    ),
    Argument(
        "--changed-since", metavar="COMMIT",
        help="Only check documents that a change since this commit can reach (a branch, a tag, HEAD~1).",
    ),
    Argument("--shard", metavar="N/M", help="Only check one of M parts, such as 3/8; each document is in one of them."),
    Argument("--ascii", dest="plain", action="store_true", help="Report in ASCII."),
)  # fmt: skip
def validate(
    *,
    files: Sequence[Path] = (),
    package: str = "",
    form: str = "text",
    fix: bool = False,
    strict: bool = False,
    versions: Sequence[str] = (),
    changed_since: str = "",
    shard: str = "",
    plain: bool = False,
) -> int:
    """Report every problem of documents, with its line. The name and the content of a file decide what it is.

    Exit status: 0 no error (warnings are possible), 1 an error, 2 a file cannot be read or recognised. The summary counts the
    checks that could not run, such as for an unknown class; with --strict they are errors.
    """
    from ..validate.validating import validate_files

    return validate_files(
        files, package=package, form=form, fix=fix, plain=plain, strict=strict, versions=versions,
        changed_since=changed_since, shard=shard,
    )  # fmt: skip
