"""One text, judged: what `confwright validate` says of a file, and `confwright lsp` of what is being typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.finding import Finding
from ..base.said import own
from ..project.reading import Project, claimed
from .versions import Version, package_for

if TYPE_CHECKING:
    from .fixes import Rename
    from .rereading import Reader


class Outcome(Enum):
    """Whether a text was checked, could not be, or is nothing of ours."""

    CHECKED = "checked"
    UNUSABLE = "unusable"
    PASSED_OVER = "passed over"


@dataclass(frozen=True, slots=True)
class Judged:
    """What was found in a text. `module` is the package that read it, None where no package reads such a file; `labels` say as
    what it was checked, and for which version, where that is of interest.
    """

    findings: list[Finding]
    outcome: Outcome = Outcome.CHECKED
    module: ModuleType | None = None
    version: Version | None = None
    labels: tuple[str, ...] = ()


class Judge:
    """Judges texts in a project, or in none. `package` and `versions` are `--as` and `--for` of the command."""

    def __init__(
        self,
        project: Project | None,
        package: str = "",
        versions: Mapping[str, str] | None = None,
        claims: dict[Path, str] | None = None,
    ) -> None:
        self.project, self.package, self.versions = project, package, versions or {}
        self._claims = claims

    def anew(self) -> Judge:
        """The same judge, for another process."""
        return Judge(self.project, self.package, self.versions, self._claims)

    def judge(
        self, file: Path, name: str, content: bytes, *, named: bool, reader: Reader | None = None
    ) -> Judged:  # fmt: skip
        """All findings on a text. `name` is how messages name its file; `named`: it must be a document.

        `reader` is one that has read earlier texts of the file.

        Without `named`, a file that is nothing of ours is passed over. Raises nothing but for defects.
        """
        from .deployments import deployments_of, judge_deployment
        from .lints import lint_text, text_kind

        kind = text_kind(file.name, content, self.package, named=named)
        labels: list[str] = []
        if kind is not None:
            try:
                found = lint_text(content, name, kind, self.project, self.versions, labels)
            except ProjectError as error:  # a version that is not known
                return _refused(name, error)
            return Judged(found, labels=tuple(labels))
        deployments = deployments_of(file, content, self.project, self.package)
        if deployments:
            every = [judge_deployment(content, file, name, one, self.project) for one in deployments]
            return Judged(list(dict.fromkeys(found for one in every for found in one)))
        try:
            held = self._held(file, name, content, named=named)
        except ProjectError as error:
            return _refused(name, error)
        if held is not None:
            return held
        try:
            module, version = self.package_of(file, content)
        except ProjectError as error:
            if named or file.resolve() in self.claimed():
                return _refused(name, error)
            return Judged(_passed_over(file, name), Outcome.PASSED_OVER)
        findings = self.of_package(content, name, module, version, reader)
        return Judged(findings, Outcome.CHECKED, module, version)

    def _held(self, file: Path, name: str, content: bytes, *, named: bool) -> Judged | None:
        """The findings on a file that holds other configuration. None where it is of no such kind, or holds nothing known."""
        from .held import held_by

        found = held_by(file.name, content, name, self.package)
        if found is None:
            return None
        from .held_check import check_held
        from .kinds import by_name

        label, held = found
        checked = check_held(held, content, file, name, self.project, self.versions)
        if checked is None:
            if named and by_name(file.name) is None and not self._is_document(file, content):
                message = own(f"is a {label}, and nothing in it belongs to a system that Confwright knows")
                return Judged([Finding(code="document-unknown", message=message, file=name)], Outcome.UNUSABLE)
            return None
        findings, what = checked
        return Judged(findings, labels=(f"{label} with {what}" if named else label,))

    def _is_document(self, file: Path, content: bytes) -> bool:
        try:
            self.package_of(file, content)
        except ProjectError:
            return False
        return True

    def of_package(
        self, content: bytes, name: str, module: ModuleType, version: Version | None, reader: Reader | None = None
    ) -> list[Finding]:
        """The findings on a text that a package reads."""
        from .check import check
        from .lints import with_lints

        found = check(content, name, module, version, reader=reader)
        return with_lints(found, content, name, module, self.project, self.versions)

    def fixed(
        self, text: str, name: str, judged: Judged, only: list[Finding] | None = None
    ) -> tuple[str, list[Rename]]:  # fmt: skip
        """A text with what is safe to fix in it fixed, and what that was. `only`: what follows from these findings."""
        from .check import check
        from .fixes import fix

        module, version = judged.module, judged.version
        if module is None:
            return text, []
        return fix(text, judged.findings, lambda changed: check(changed.encode(), name, module, version), only)

    def package_of(self, file: Path, content: bytes) -> tuple[ModuleType, Version | None]:
        """The package that reads a file. Raises ProjectError where none does."""
        claims = self.claimed()
        name = self.package or claims.get(file) or claims.get(file.resolve())
        if name is None:
            from .recognise import recognised

            name = recognised(file.name, content, self.project)
        return package_for(name, file, self.project, self.versions)

    def claimed(self) -> dict[Path, str]:
        """The files that the settings name as documents of a package; looked up once, however many files there are."""
        if self._claims is None:
            self._claims = claimed(self.project) if self.project is not None else {}
        return self._claims


def _refused(name: str, error: ProjectError) -> Judged:
    return Judged([unusable(name, one) for one in error.diagnostics], Outcome.UNUSABLE)


def unusable(name: str, one: Diagnostic) -> Finding:
    """A finding on why a file cannot be judged."""
    line = one.line or 0
    return Finding(code=one.code, message=one.message, file=name, hint=one.hint, line=line, column=min(line, 1))


def _passed_over(file: Path, name: str) -> list[Finding]:
    """What is said of a file in a folder that has the name of a kind of document, and is not checked as one."""
    from .kinds import by_name

    kind = by_name(file.name)
    if kind is None:
        return []
    message = f"is named like a {kind.label} file, and its keys are those of another thing: it was not checked"
    return [Finding(code="document-passed-over", message=own(message), file=name, severity="note", unchecked=True)]
