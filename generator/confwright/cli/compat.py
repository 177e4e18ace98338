"""`confwright compat`: what a change of schemas breaks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.finding import Finding
from ..base.said import Ours, as_name, own, own_or_none
from ..project.reading import Project, load_project
from .output import say, tell
from .validate import FORMATS


@command(
    Argument("old", metavar="OLD", help="A schema file, or a commit: main, v1.2, HEAD~1, or main:schemas/app.yaml."),
    Argument("new", nargs="?", metavar="NEW", help="The same. The default is the current files."),
    Argument(
        "--approved", dest="approvals", type=Path, metavar="FILE",
        help="Intended breaking changes, with reasons (default: compat-approved.yaml).",
    ),
    Argument("--format", dest="form", choices=FORMATS, help="The format of the report (default: text)."),
)  # fmt: skip
def compat(*, old: str, new: str = "", approvals: Path = Path("compat-approved.yaml"), form: str = "text") -> int:
    """Report what breaks: TYPE code that uses a package, DATA files that were valid, ENV environments.

    With a commit alone, every package and deployment of the project is compared with what it was then. Exit status: 0 nothing
    breaks but what is approved, 1 something does, 2 there is nothing to compare.
    """
    from ..compat.approval import approved, read_approvals

    known = read_approvals(approvals)
    with tempfile.TemporaryDirectory() as folder:
        found = approved(list(_findings(old, new, Path(folder))), known, str(approvals))
    _tell(found, form)
    return 1 if any(one.severity == "error" for one in found) else 0


def _findings(old: str, new: str, folder: Path) -> Iterator[Finding]:
    from ..compat.compare import compare_schemas

    labels: dict[Path, str] = {}
    before, after = _place(old, folder / "old", labels), _place(new, folder / "new", labels)
    if before.is_file() and after.is_file():
        yield from compare_schemas(before, after, labels=labels)
        return
    if before.is_file() or after.is_file():
        raise _error(
            "a schema file can only be compared with a schema file",
            "name the file after the commit: main:schemas/app.yaml",
        )
    yield from _projects(load_project(before), load_project(after), labels)


def _place(text: str, folder: Path, labels: dict[Path, str]) -> Path:
    """The path of an argument. The files of a commit are written to `folder`."""
    from ..base.repository import is_reference, top_of
    from ..compat.history import extract

    here = Path.cwd()
    if not text:
        return load_project(here).root
    if Path(text).exists():
        return Path(text)
    reference, _, path = text.partition(":")
    if not is_reference(reference, here):
        raise _error(
            f"{as_name(text)!r} is neither a file nor a commit",
            "use a path, a commit like HEAD~1, or main:schemas/app.yaml",
        )
    folder.mkdir()
    extract(reference, here, folder)
    labels[folder] = f"{reference}:"
    place = folder / path if path else folder / load_project(here).root.relative_to(top_of(here))
    if not place.exists():
        raise _error(f"{as_name(reference)} has no {as_name(path) or 'such project'}", None)
    return place


def _projects(before: Project, after: Project, labels: Mapping[Path, str]) -> Iterator[Finding]:
    from ..compat.compare import compare_resources, compare_schemas
    from ..compat.env import variable_changes
    from ..environments.analysis import analyse
    from ..environments.types import ROOT
    from ..generate.sources.overrides import Overrides

    here = {after.root: "", **labels} if after.root != Path.cwd() else {Path.cwd(): "", **labels}
    packages = {package.name: package for package in after.packages}
    overlays = [Overrides(project.overrides, project.root).amended for project in (before, after)]
    for package in before.packages:
        if package.name in packages:
            now = packages[package.name]
            say(f"comparing {package.name}")
            how = (package.options, now.options)
            roots = (package.root, now.root)
            yield from compare_schemas(
                package.schema, now.schema, ref_roots=now.ref_roots, labels=here, options=how, roots=roots,
                amended=(overlays[0], overlays[1]),
            )  # fmt: skip
        else:
            message = own(f"the package {as_name(package.name)} was removed")
            yield Finding(
                code="type-package-removed", message=message, file="pyproject.toml", path=own(as_name(package.name))
            )
    deployments = {deployment.name: deployment for deployment in after.deployments}
    for deployment in before.deployments:
        if deployment.name in deployments:
            say(f"comparing the resources and the variables of {deployment.name}")
            old, new = analyse(deployment, before), analyse(deployments[deployment.name], after)
            yield from compare_resources(old.types.built, new.types.built, ROOT, here)
            yield from variable_changes(old, new)
        else:
            message = own(f"the package {as_name(deployment.name)} was removed")
            yield Finding(
                code="type-package-removed", message=message, file="pyproject.toml", path=own(as_name(deployment.name))
            )


def _tell(findings: list[Finding], form: str) -> None:
    from ..validate.reporting import print_report

    print_report(findings, form)
    if form != "text":
        return
    errors = [one for one in findings if one.severity == "error"]
    counts = {c: sum(one.code.startswith(c.lower()) for one in errors) for c in ("TYPE", "DATA", "ENV")}
    summary = ", ".join(f"{count} {category}" for category, count in counts.items() if count)
    tell(f"breaking changes: {summary}" if summary else "no breaking changes")


def _error(message: Ours, hint: Ours | None) -> ProjectError:
    return ProjectError([Diagnostic(code="compat-argument", message=own(message), hint=own_or_none(hint))])
