"""Validating documents: what `confwright validate` does, without the command line's own imports.

It runs for every file that is saved and every commit, so it must start quickly; see `__main__`.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

from .console import printable, say, shown
from .diagnostics import Diagnostic
from .packages import find_package
from .project import Project, ProjectError, claimed, load_project
from .reports.finding import Finding

_PART = 200
"""Files that are worth a process: 50 ms of work, where a process costs ten."""
Judged = tuple[list[Finding], list[str], bool]
"""Findings, the names of the files that were checked, and whether one could not be."""
FORMATS = ("text", "json", "github", "sarif", "gitlab")


def validate_files(
    files: Sequence[Path], *, package: str = "", form: str = "text", fix: bool = False, plain: bool = False
) -> int:
    """Check documents, report, and give the exit status: 0 nothing is wrong, 1 something is, 2 a file cannot be judged.

    `package` says what they are; without it each file's name and content do. Raises ProjectError where nothing can be done.
    """
    project = _project()
    work = list(_documents(files, project))
    if not work:
        message = "there is nothing to validate"
        hint = "name a file, or set `documents` of a package in [tool.confwright]"
        patterns = [pattern for one in (project.packages if project is not None else ()) for pattern in one.documents]
        if patterns and not files:
            hint = f"no file is called like `documents` in [tool.confwright]: {', '.join(patterns)}"
        raise ProjectError([Diagnostic(code="nothing-to-do", message=message, hint=hint)])
    run = _Run(project, package, fix)
    named = frozenset(files)
    # The first loads what all need, for the processes that share the others. Mending tells what it does as it goes.
    run.all(work[:1], named)
    if len(work) > 2 * _PART and not fix:
        from .parts import in_parts

        for part in in_parts(work[1:], lambda files: run.anew().all(files, named), _PART):
            run.take(part)
    else:
        run.all(work[1:], named)
    run.tell(form, plain)
    if run.unusable:
        return 2
    return 1 if any(found.severity == "error" for found in run.findings) else 0


def simple_options(arguments: list[str]) -> dict[str, object] | None:
    """The options of a plain `validate`; None where there is anything unusual, which the command line itself must judge."""
    options: dict[str, object] = {"files": (files := list[Path]())}
    names = {"--as": "package", "--format": "form"}
    flags = {"--fix": "fix", "--ascii": "plain"}
    rest = iter(arguments)
    for word in rest:
        name, equals, value = word.partition("=")
        if name in names:
            given = value if equals else next(rest, "")
            if not given or given.startswith("-") or (name == "--format" and given not in FORMATS):
                return None
            options[names[name]] = given
        elif word in flags:
            options[flags[word]] = True
        elif word == "-" or not word.startswith("-"):
            files.append(Path(word))
        else:
            return None
    return options


class _Run:
    """One run over many files."""

    def __init__(self, project: Project | None, package: str, fix: bool, claims: dict[Path, str] | None = None) -> None:
        self.project, self.package, self.fix = project, package, fix
        self._claims = claims
        self.findings: list[Finding] = []
        self.checked: list[str] = []
        self.unusable = False

    def anew(self) -> _Run:
        """The same run with nothing judged yet."""
        return _Run(self.project, self.package, self.fix, self._claims)

    def all(self, files: Sequence[Path], named: frozenset[Path]) -> Judged:
        """Check files; `named` are those that must be documents."""
        progress = _Progress(len(files))
        for number, file in enumerate(files):
            progress.show(number)
            self.one(file, named=file in named)
        progress.clear()
        return self.findings, self.checked, self.unusable

    def take(self, judged: Judged) -> None:
        """Add what another process has found."""
        findings, checked, unusable = judged
        self.findings += findings
        self.checked += checked
        self.unusable |= unusable

    def one(self, file: Path, *, named: bool) -> None:
        """Check one file. One in a folder, which neither an argument nor a setting names, is passed over where it is not ours."""
        name = "<stdin>" if str(file) == "-" else shown(file.absolute())
        try:
            content = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        except OSError as error:
            self._cannot(name, "file", f"cannot be read: {error.strerror or error}")
            return
        from .reports.lints import lint_text, text_kind

        kind = text_kind(file.name, content, self.package)
        if kind is not None:
            self.findings += lint_text(content, name, kind, self.project)
            self.checked.append(name)
            return
        try:
            module = self._module(file, content)
        except ProjectError as error:
            if named or file.resolve() in self._claimed():
                for one in error.diagnostics:
                    self._cannot(name, one.code, one.message, one.hint)
            return
        from .reports.check import check
        from .reports.lints import with_lints

        found = with_lints(check(content, name, module), content, name, module.__name__, self.project)
        if found and self.fix and str(file) != "-":
            found = self._fixed(file, name, content, found, module)
        self.findings += found
        self.checked.append(name)

    def _module(self, file: Path, content: bytes) -> ModuleType:
        if self.package:
            return find_package(self.package, self.project)
        name = self._claimed().get(file.resolve())
        if name is not None:
            return find_package(name, self.project)
        from .recognise import recognised

        return find_package(recognised(file.name, content, self.project), self.project)

    def _claimed(self) -> dict[Path, str]:
        """The files that the settings name as documents of a package; looked up once, however many files there are."""
        if self._claims is None:
            self._claims = claimed(self.project) if self.project is not None else {}
        return self._claims

    def _fixed(self, file: Path, name: str, content: bytes, found: list[Finding], module: ModuleType) -> list[Finding]:
        from .reports.check import check
        from .reports.fixes import fix

        try:
            before = content.decode()
        except UnicodeDecodeError:
            return found
        text, renames = fix(before, found, lambda changed: check(changed.encode(), name, module))
        if not renames:
            return found
        temporary = file.with_name(f".{file.name}.confwright-new")
        temporary.write_bytes(text.encode())
        temporary.chmod(file.stat().st_mode & 0o7777)
        temporary.replace(os.path.realpath(file))
        for one in renames:
            say(f"{name}:{one.line}:{one.column}: fixed: {one.old} is now {one.new}")
        from .reports.lints import with_lints

        return with_lints(check(text.encode(), name, module), text.encode(), name, module.__name__, self.project)

    def _cannot(self, file: str, code: str, message: str, hint: str | None = None) -> None:
        self.unusable = True
        self.findings.append(Finding(code=code, message=message, file=file, hint=hint))

    def tell(self, form: str, plain: bool) -> None:
        """Print the report: for people on standard error, for machines on standard output."""
        from .codes import explanations

        if form != "text":
            from .reports.formats import FORMATS

            print(FORMATS[form](self.findings, explanations(), self._site))
            return
        from .reports.text import Style, text_report

        unicode = (sys.stderr.encoding or "").lower().replace("-", "") == "utf8"
        style = Style(colour=wants_colour(), ascii=plain or not unicode)
        for line in text_report(self.findings, style, explanations(), self._site):
            print(line, file=sys.stderr)
        bad = {found.file for found in self.findings if found.severity != "note"}
        if len(self.checked) == 1 and not bad:
            print(printable(f"{self.checked[0]}: valid"))
        elif len(self.checked) > 1 or self.findings:
            print(self._summary(bad), file=sys.stdout if not bad else sys.stderr)
        elif not self.checked:
            say(
                "no file there is a document that is known; name the file itself to learn why, or say what it is with --as"
            )

    @property
    def _site(self) -> str:
        return self.project.docs_url if self.project is not None else ""

    def _summary(self, bad: set[str]) -> str:
        counts = {kind: sum(found.severity == kind for found in self.findings) for kind in ("error", "warning")}
        parts = [f"{count} {kind}{'s' * (count != 1)}" for kind, count in counts.items() if count]
        total = len({*self.checked, *bad})
        files = f"{total} file{'s' * (total != 1)}"
        return f"{', '.join(parts)} in {len(bad)} of {files}" if parts else f"{files}: valid"


def wants_colour() -> bool:
    """Whether standard error is a terminal that shows colours, and nobody has asked for none."""
    return sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _project() -> Project | None:
    """The project around, if there is one; settings that are wrong are an error all the same."""
    try:
        return load_project(Path.cwd())
    except ProjectError as error:
        if [one.code for one in error.diagnostics] != ["project-missing"]:
            raise
        return None


def _documents(given: Sequence[Path], project: Project | None) -> Iterator[Path]:
    if not given and project is not None:
        yield from sorted(claimed(project))
    for path in given:
        if not path.is_dir():
            yield path
            continue
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(
                f for f in folders if not f.startswith(".") and f not in ("node_modules", "__pycache__")
            )
            files = (Path(folder, name) for name in sorted(names) if name.endswith((".yaml", ".yml")))
            # A broken link is told; a pipe has nothing to say to one who only looks around.
            yield from (file for file in files if file.is_file() or not file.exists())


class _Progress:
    """A line on a terminal, once the work has taken two seconds."""

    def __init__(self, total: int) -> None:
        self.total, self.begin, self.width = total, time.monotonic(), 0

    def show(self, done: int) -> None:
        """Tell how far it is."""
        if sys.stderr.isatty() and time.monotonic() - self.begin > 2:
            filled = "#" * (30 * done // self.total)
            text = f"[{filled:<30}] {done} of {self.total} files"
            self.width = len(text)
            print(f"\r{text}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away again."""
        if self.width:
            print("\r" + " " * self.width + "\r", end="", file=sys.stderr, flush=True)
