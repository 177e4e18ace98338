"""Validating documents: what `confwright validate` does, without the command line's own imports.

It runs for every file that is saved and every commit, so it must start quickly; see `__main__`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..base.console import say, shown, tell
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.finding import Finding
from ..base.reading import LARGEST, TooLargeError, file_bytes, stdin_bytes
from ..base.said import as_names, as_reason, own, own_or_none
from ..project.reading import Project, claimed, load_project
from .files import Shard, documents_of, shard_of, unmatched
from .judging import Judge, Outcome
from .judging import Judged as Result
from .progress import Progress
from .versions import versions_given

if TYPE_CHECKING:
    from .since import Reached

_PART = 200
"""Files that are worth a process: 50 ms of work, where a process costs ten."""
Judged = tuple[list[Finding], list[str], bool, list[str]]
"""Findings, the names of the files that were checked, whether one could not be, and the versions that they were judged by."""


def validate_files(
    files: Sequence[Path], *, package: str = "", form: str = "text", fix: bool = False, plain: bool = False,
    strict: bool = False, versions: Sequence[str] = (), changed_since: str = "", shard: str = "",
) -> int:  # fmt: skip
    """Check documents, report, and give the exit status: 0 nothing is wrong, 1 something is, 2 a file cannot be judged.

    `package` says what they are; without it each file's name and content do. With `strict`, what could not be checked counts as
    wrong. `versions` are those of the systems, as in `dagster==1.9.13`. `changed_since` is a commit: only what a change since then
    reaches is checked. `shard` is a part of the files, as in `3/8`. Raises ProjectError where nothing can be done.
    """
    project = project_around()
    part = shard_of(shard) if shard else None
    linked = set[Path]()
    claims = claimed(project, linked) if project is not None and (changed_since or not files) else None
    work = list(documents_of(files, project, claims or {}))
    if not work:
        message = "there is nothing to validate"
        hint = "name a file, or set `documents` of a package in [tool.confwright]"
        patterns = [pattern for one in (project.packages if project is not None else ()) for pattern in one.documents]
        if patterns and not files:
            hint = f"no file is called like `documents` in [tool.confwright]: {as_names(patterns)}"
        raise ProjectError([Diagnostic(code="nothing-to-do", message=own(message), hint=own_or_none(hint))])
    root = project.root if project is not None else Path.cwd()
    work = [file for file in work if part is None or part.has(file, root)]
    judge = Judge(project, package, versions_given(versions) if versions else {}, claims)
    reached: Reached | None = None
    if changed_since:
        from .since import Changes, Reached

        reached = Reached(Changes(changed_since, root), project, package, claims or {}, linked)
    run = _Run(project, fix, judge, reached)
    named = frozenset(files)
    # The first file loads what all need, before processes share the others. Fixing reports each step as it happens.
    run.all(work[:1], named)
    if len(work) > 2 * _PART and not fix:
        from ..base.parallel import in_parts

        for judged in in_parts(work[1:], lambda files: run.anew().all(files, named), _PART):
            run.take(judged)
    else:
        run.all(work[1:], named)
    if project is not None and not files and (part is None or part.number == 1):
        run.findings += unmatched(project)
    run.tell(form, plain, part)
    if run.unusable:
        return 2
    return 1 if any(found.severity == "error" or (strict and found.unchecked) for found in run.findings) else 0


class _Run:
    """One run over many files."""

    def __init__(self, project: Project | None, fix: bool, judge: Judge, reached: Reached | None = None) -> None:
        self.project, self.fix, self._judge, self._reached = project, fix, judge, reached
        self.findings: list[Finding] = []
        self.checked: list[str] = []
        self.unusable = False
        self.judges: list[str] = []

    def anew(self) -> _Run:
        """The same run with nothing judged yet."""
        return _Run(self.project, self.fix, self._judge.anew(), self._reached)

    def all(self, files: Sequence[Path], named: frozenset[Path]) -> Judged:
        """Check files; `named` are those that must be documents."""
        progress = Progress(len(files))
        for number, file in enumerate(files):
            progress.show(number)
            self.one(file, named=file in named)
        progress.clear()
        return self.findings, self.checked, self.unusable, self.judges

    def take(self, judged: Judged) -> None:
        """Add what another process has found."""
        findings, checked, unusable, judges = judged
        self.findings += findings
        self.checked += checked
        self.unusable |= unusable
        self.judges += judges

    def one(self, file: Path, *, named: bool) -> None:
        """Check one file. One in a folder, which neither an argument nor a setting names, is passed over where it is not ours."""
        name = "<stdin>" if str(file) == "-" else shown(file.absolute())
        most = LARGEST if self.project is None else max(LARGEST, 4 * self.project.limits.get("size", 0))
        try:
            content = stdin_bytes(most) if str(file) == "-" else file_bytes(file, most)
        except OSError as error:
            code = "limit-size" if isinstance(error, TooLargeError) else "file"
            message = own(f"cannot be read: {as_reason(error)}")
            self.unusable = True
            self.findings.append(Finding(code=code, message=message, file=name))
            return
        if self._reached is not None and name != "<stdin>" and not self._reached.reaches(file, content, named=named):
            return
        judged = self._judge.judge(file, name, content, named=named)
        found, module, version = judged.findings, judged.module, judged.version
        if found and self.fix and str(file) != "-" and module is not None:
            found = self._fixed(file, name, content, judged)
        self.findings += found
        self.unusable |= judged.outcome is Outcome.UNUSABLE
        if judged.outcome is Outcome.CHECKED:
            self.checked.append(name)
        self.judges += [label for label in judged.labels if label not in self.judges]
        if version is not None and version.why and version.why not in self.judges:
            self.judges.append(version.why)
        if module is not None:
            self._note_kind(file, module)

    def _note_kind(self, file: Path, module: ModuleType) -> None:
        """Remember as what a file was checked, where its name alone does not tell."""
        from ..systems import kind_of_package
        from .kinds import by_name

        kind = kind_of_package(module.__name__.rpartition(".")[2])
        if kind is not None and by_name(file.name) is not kind and kind.label not in self.judges:
            self.judges.append(kind.label)

    def _fixed(self, file: Path, name: str, content: bytes, judged: Result) -> list[Finding]:
        try:
            before = content.decode()
        except UnicodeDecodeError:
            return judged.findings
        text, renames = self._judge.fixed(before, name, judged)
        if not renames or judged.module is None:
            return judged.findings
        from ..base.writing import write_file

        write_file(file, text)
        for one in renames:
            say(f"{name}:{one.line}:{one.column}: fixed: {one.old} is now {one.new}")
        return self._judge.of_package(text.encode(), name, judged.module, judged.version)

    def tell(self, form: str, plain: bool, part: Shard | None) -> None:
        """Print the report: for people on standard error, for machines on standard output. `part` is that of all files."""
        # Each file of a deployment is judged with the others.
        self.findings = list(dict.fromkeys(self.findings))
        from .reporting import print_report

        print_report(self.findings, form, plain=plain, site=self._site, part=part)
        if form != "text":
            return
        bad = {found.file for found in self.findings if found.severity != "note"}
        if len(self.checked) == 1 and not bad:
            tell(f"{self.checked[0]}: valid{self._by()}{self._unchecked()}")
        elif len(self.checked) > 1 or self.findings:
            print(self._summary(bad), file=sys.stdout if not bad else sys.stderr)
        elif not self.checked and self._reached is not None:
            tell("nothing to check: no document has changed, nor anything that a document depends on")
        elif not self.checked and part is not None:
            tell("nothing to check: no document is in this part")
        elif not self.checked:
            say(
                "no file there is a document that is known; name the file itself to learn why, or choose a package with --as"
            )

    @property
    def _site(self) -> str:
        return self.project.docs_url if self.project is not None else ""

    def _summary(self, bad: set[str]) -> str:
        counts = {kind: sum(found.severity == kind for found in self.findings) for kind in ("error", "warning")}
        parts = [f"{count} {kind}{'s' * (count != 1)}" for kind, count in counts.items() if count]
        total = len({*self.checked, *bad})
        files = f"{total} file{'s' * (total != 1)}"
        return (
            (f"{', '.join(parts)} in {len(bad)} of {files}" if parts else f"{files}: valid")
            + self._by()
            + self._unchecked()
        )

    def _by(self) -> str:
        """As what a file is valid, and for which version, and why that one."""
        return f" ({'; '.join(dict.fromkeys(self.judges))})" if self.judges else ""

    def _unchecked(self) -> str:
        """How much could not be checked; this does not say whether it is right."""
        count = sum(found.unchecked for found in self.findings)
        return f"; {count} check{'s' * (count != 1)} could not run" if count else ""


def project_around() -> Project | None:
    """The project around, if there is one; settings that are wrong are an error all the same."""
    try:
        return load_project(Path.cwd())
    except ProjectError as error:
        if [one.code for one in error.diagnostics] != ["project-missing"]:
            raise
        return None
