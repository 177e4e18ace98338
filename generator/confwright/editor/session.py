"""What is open in an editor: texts, and the projects around them. Knows nothing of the protocol."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Final

from ..base.console import shown
from ..base.diagnostics import ProjectError
from ..base.document_walk import Schema
from ..base.finding import Finding
from ..base.reading import LARGEST, SMALL, file_bytes
from ..project.reading import Project, load_project
from ..validate.deployments import deployment_of, last_analysis
from ..validate.judging import Judge, unusable
from ..validate.lints import text_kind

if TYPE_CHECKING:
    from ..environments.analysed import Analysis

_MOST_FILES: Final = 50
"""Files of variables that are looked at in a folder; of all together, as many characters as one may have."""
_Signature = tuple[tuple[str, int, int], ...]


class Session:
    """The texts that are open, by their paths; the judge of each folder, made anew when the settings or the schemas change."""

    def __init__(self) -> None:
        self._open: dict[Path, str] = {}
        self._judges: dict[Path, tuple[_Signature, Judge]] = {}
        self._schemas: dict[str, tuple[ModuleType, Schema]] = {}
        self._variables: dict[Path, tuple[str, dict[str, int]]] = {}
        self._deployments: dict[Path, tuple[Analysis, Schema]] = {}

    def show(self, path: Path, text: str) -> None:
        """A text is shown, or has changed; the file on the disk may hold another one."""
        self._open[path] = text

    def close(self, path: Path) -> None:
        """A text is shown no more."""
        self._open.pop(path, None)

    def text(self, path: Path) -> str | None:
        """The text of a file: as it is being edited, else as it is on the disk; None where it cannot be read."""
        found = self._open.get(path)
        if found is not None:
            return found
        try:
            return file_bytes(path, LARGEST).decode("utf-8")
        except (OSError, ValueError):
            return None

    def findings(self, path: Path) -> list[Finding]:
        """What `confwright validate` says of a text, were it in its file."""
        text = self.text(path)
        if text is None:
            return []
        name = shown(path)
        try:
            judge = self.judge(path)
            # A file that is of no known kind is not ours to speak of: an editor sends every YAML file.
            return judge.judge(path, name, text.encode("utf-8", "surrogatepass"), named=False).findings
        except ProjectError as error:
            return [unusable(name, one) for one in error.diagnostics]

    def schema(self, path: Path) -> Schema | None:
        """The schema of a document; None for a file that has none, or that is nothing of ours."""
        text = self.text(path)
        if text is None:
            return None
        content = text.encode("utf-8", "surrogatepass")
        try:
            judge = self.judge(path)
            deployment = deployment_of(path, content, judge.project)
            if deployment is not None:
                return self._deployment_schema(path)
            if text_kind(path.name, content) is not None:
                return None
            module = judge.package_of(path, content)[0]
        except ProjectError:
            return None
        found = self._schemas.get(module.__name__)
        if found is None or found[0] is not module:
            found = self._schemas[module.__name__] = (module, module.schema())
        return found[1]

    def _deployment_schema(self, path: Path) -> Schema:
        """The schema of a deployment.yaml as it was when it was last right; the shipped one until it has been."""
        from ..environments.editor_schema import deployment_schema, shipped_schema

        analysis = self.analysis(path)
        if analysis is None:
            return shipped_schema()
        found = self._deployments.get(path)
        if found is None or found[0] is not analysis:
            schema = deployment_schema(analysis.deployment, analysis.types)
            found = self._deployments[path] = (analysis, schema)
        return found[1]

    def analysis(self, path: Path) -> Analysis | None:
        """What is known of a deployment since it was last right; None for other files."""
        return last_analysis(path)

    def variables(self, path: Path) -> dict[str, list[tuple[Path, int]]]:
        """The variables that .env files beside a file, or at the top of its project, set: where. No value of them."""
        from ..environments.dotenv_file import parse_env

        folders = [path.parent]
        with suppress(ProjectError):
            project = self.project(path)
            folders += [project.root] if project is not None else []
        found: dict[str, list[tuple[Path, int]]] = {}
        left = SMALL
        for folder in dict.fromkeys(folders):
            for file in sorted([*folder.glob(".env*"), *folder.glob("*.env")])[:_MOST_FILES]:
                text = self.text(file) if file.is_file() else None
                if text is None or len(text) > left:
                    continue
                left -= len(text)
                if (known := self._variables.get(file)) is None or known[0] != text:
                    lines = {name: one.line for name, one in parse_env(text, file.name).assignments.items()}
                    known = self._variables[file] = (text, lines)
                for name, line in known[1].items():
                    found.setdefault(name, []).append((file, line))
        return found

    def project(self, path: Path) -> Project | None:
        """The project around a file. Raises ProjectError for settings that are wrong."""
        return self.judge(path).project

    def judge(self, path: Path) -> Judge:
        """The judge of the files beside a file. Raises ProjectError for settings that are wrong."""
        folder = path.parent
        known = self._judges.get(folder)
        if known is not None and known[0] == _signature(folder, known[1].project):
            return known[1]
        project = _project(folder)
        judge = Judge(project)
        self._judges[folder] = (_signature(folder, project), judge)
        return judge

    def forget(self) -> None:
        """Settings, schemas or pins may have changed on the disk."""
        self._judges.clear()

    def open_texts(self) -> Mapping[Path, str]:
        """The texts that are open."""
        return self._open


def _project(folder: Path) -> Project | None:
    try:
        return load_project(folder)
    except ProjectError as error:
        if [one.code for one in error.diagnostics] != ["project-missing"]:
            raise
        return None


def _signature(folder: Path, project: Project | None) -> _Signature:
    """What tells that the settings of a folder, or the schemas that they name, have changed."""
    files = [str(parent / "pyproject.toml") for parent in (folder, *folder.parents)]
    if project is not None:
        files += [str(package.schema) for package in project.packages]
    found: list[tuple[str, int, int]] = []
    for file in files:
        try:
            state = Path(file).stat()
        except OSError:
            continue
        found.append((file, state.st_mtime_ns, state.st_size))
    return tuple(found)
