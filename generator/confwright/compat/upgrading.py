"""`confwright upgrade`: what an upgrade changes in files, reported at their lines, and rewritten where that is simple."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..base.console import say, shown, tell
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.finding import Finding
from ..base.reading import file_bytes
from ..base.said import Ours, as_name, as_reason, own
from ..base.writing import write_file
from ..project.reading import Project, claimed
from ..runtime.report import dotted
from ..systems.versions.catalogue import catalogue
from ..validate.files import documents_of
from ..validate.lints import lint_text, text_kind
from ..validate.recognise import recognised
from ..validate.reporting import print_report
from ..validate.validating import project_around
from .moves import Moved
from .text_moves import rewritten_text
from .upgrade import Upgrade
from .upgrade_versions import upgrade_of, versions_from, versions_of_text


def upgrade_files(
    files: Sequence[Path], *, versions: Sequence[str] = (), to: str, package: str = "", fix: bool = False, form: str = "text"
) -> int:  # fmt: skip
    """Report what an upgrade changes in documents, and give the exit status: 0 nothing is refused or ignored, 1 something is,
    2 a file cannot be judged. `versions` are those of now, as in `dagster==1.7`. Raises ProjectError where nothing can be done.
    """
    project = project_around()
    claims = claimed(project) if project is not None else {}
    run = _Run(project, claims, versions_from(versions), to, package, fix)
    named = frozenset(files)
    work = list(documents_of(files, project, claims))
    for file in work:
        run.one(file, named=file in named or not files)
    if not run.read and not run.unusable:
        hint = "name a file, or set `documents` of a package in [tool.confwright]"
        message = "there is nothing to upgrade"
        raise ProjectError([Diagnostic(code="nothing-to-do", message=own(message), hint=own(hint))])
    run.tell(form)
    if run.unusable:
        return 2
    return 1 if any(found.severity == "error" for found in run.findings) else 0


@dataclass(slots=True)
class _Run:
    """One run over many files."""

    project: Project | None
    claims: Mapping[Path, str]
    versions: Mapping[str, str]
    to: str
    package: str
    fix: bool
    findings: list[Finding] = field(default_factory=list[Finding])
    read: list[str] = field(default_factory=list[str])
    upgrades: list[str] = field(default_factory=list[str])
    unusable: bool = False

    def one(self, file: Path, *, named: bool) -> None:
        """Judge one file. One in a folder that is of no known kind is passed over."""
        name = shown(file.absolute())
        try:
            content = file_bytes(file)
        except OSError as error:
            self._cannot(name, Diagnostic(code="file", message=own(f"cannot be read: {as_reason(error)}")))
            return
        try:
            text = text_kind(file.name, content, self.package, named=named)
            if text is not None:
                self._text(file, content, name, as_name(text))
                return
            kind = self.package or self.claims.get(file.resolve()) or recognised(file.name, content, self.project)
            upgrade = upgrade_of(kind, file, self.project, self.versions, self.to)
        except ProjectError as error:
            for one in error.diagnostics:
                if named or one.code != "document-unknown":
                    self._cannot(name, one)
            return
        if self.fix:
            content = self._rewritten(file, name, content, upgrade)
        self.findings += upgrade.findings(content, name)
        self.read.append(name)
        words = f"{upgrade.old.name} to {upgrade.new.version.number}"
        if words not in self.upgrades:
            self.upgrades.append(words)

    def _text(self, file: Path, content: bytes, name: str, kind: Ours) -> None:
        """Judge a file that no package reads: what its reader says in the new version, and did not in the old one."""
        old, new = versions_of_text(kind, self.versions, self.to)
        if self.fix:
            text, words = rewritten_text(
                content, kind, lambda changed: lint_text(changed, name, kind, self.project, new)
            )
            if words:
                write_file(file, text)
                content = text.encode()
            for line in words:
                say(f"{name}: fixed: {line}")
        before = {
            (one.code, one.severity, one.message, one.line) for one in lint_text(content, name, kind, self.project, old)
        }
        judges: list[str] = []
        after = lint_text(content, name, kind, self.project, new, judges)
        self.findings += [one for one in after if (one.code, one.severity, one.message, one.line) not in before]
        self.read.append(name)
        for system in old:
            known = catalogue(system)
            change = f"{known.title if known is not None else system} {old[system]} to {new[system]}"
            if change not in self.upgrades:
                self.upgrades.append(change)

    def _rewritten(self, file: Path, name: str, content: bytes, upgrade: Upgrade) -> bytes:
        try:
            text = content.decode()
        except UnicodeDecodeError:
            return content
        changed, moved = upgrade.rewritten(text, name)
        if not moved:
            return content
        write_file(file, changed)
        for one in moved:
            say(f"{name}: fixed: {_words(one)}")
        return changed.encode()

    def _cannot(self, file: str, one: Diagnostic) -> None:
        self.unusable = True
        line = one.line or 0
        found = Finding(code=one.code, message=one.message, file=file, hint=one.hint, line=line, column=min(line, 1))
        self.findings.append(found)

    def tell(self, form: str) -> None:
        """Print the report: for people on standard error, for machines on standard output."""
        site = self.project.docs_url if self.project is not None else ""
        print_report(self.findings, form, site=site)
        if self.read and form == "text":
            tell(self._summary())

    def _summary(self) -> str:
        counts = {kind: sum(one.severity == kind for one in self.findings) for kind in ("error", "warning")}
        parts = [f"{count} {kind}{'s' * (count != 1)}" for kind, count in counts.items() if count]
        files = self.read[0] if len(self.read) == 1 else f"{len(self.read)} files"
        return f"{files}: {', '.join(parts) or 'nothing changes'} ({'; '.join(self.upgrades)})"


def _words(one: Moved) -> str:
    if one.value is not None:
        return f"{dotted(one.old)} is now {one.value}"
    return f"{dotted(one.old)} is now {dotted(one.new)}"
