"""What is open in an editor: texts, and the projects around them. Knows nothing of the protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..base.console import shown
from ..base.diagnostics import ProjectError
from ..base.document_walk import Schema
from ..base.finding import Finding
from ..base.reading import LARGEST, file_bytes
from ..base.said import at_line
from ..base.working_tree import top_of
from ..project.reading import DeploymentSettings, Project, load_project
from ..validate.deployments import deployments_of, is_same, last_analysis, sketched
from ..validate.judging import Judge, Judged, Outcome, unusable
from ..validate.lints import text_kind
from ..validate.packages import schema_of
from ..validate.rereading import Reader
from .loose import read
from .schema_files import findings_of, is_schema, schema_of_schemas
from .tree import Node

if TYPE_CHECKING:
    from ..environments.analysed import Analysis
    from ..generate.pipeline import Built

_MOST_TREES: Final = 50
_YAML: Final = (".yaml", ".yml", ".json")
_Signature = tuple[tuple[str, int, int], ...]


class Session:
    """The texts that are open, by their paths; the judge of each folder, made anew when the settings or the schemas change."""

    def __init__(self) -> None:
        self._open: dict[Path, str] = {}
        self._judges: dict[Path, tuple[_Signature, Judge]] = {}
        self._deployments: dict[Path, tuple[Analysis, Schema]] = {}
        self._trees: dict[Path, tuple[str, Node]] = {}
        self._built: dict[str, Built | None] = {}
        self._judged: dict[Path, tuple[str, Judge, Judged]] = {}
        self._sketches: dict[Path, tuple[str, Analysis | None]] = {}
        self._readers: dict[Path, Reader] = {}
        self.names_in: dict[Path, tuple[object, frozenset[str]]] = {}
        """The variables that each file names, with how the file looked (known_variables.py)."""

    def show(self, path: Path, text: str) -> None:
        """A text is shown, or has changed; the file on the disk may hold another one."""
        self._open[path] = text

    def close(self, path: Path) -> None:
        """A text is shown no more."""
        self._open.pop(path, None)
        self._judged.pop(path, None)
        self._readers.pop(path, None)
        self._sketches.pop(path, None)

    def text(self, path: Path) -> str | None:
        """The text of a file: as it is being edited, else as it is on the disk; None where it cannot be read."""
        found = self._open.get(path)
        if found is not None:
            return found
        try:
            return file_bytes(path, LARGEST).decode("utf-8").removeprefix("\ufeff")  # editors do not count it
        except (OSError, ValueError):
            return None

    def findings(self, path: Path) -> list[Finding]:
        """What `confwright validate` says of a text, were it in its file."""
        try:
            judged = self.judged(path)
        except ProjectError as error:
            return [unusable(shown(path), one) for one in error.diagnostics]
        if judged is not None and judged.outcome is Outcome.PASSED_OVER:
            return findings_of(path, shown(path), self.text(path) or "", self.project(path)) or judged.findings
        return judged.findings if judged is not None else []

    def judged(self, path: Path) -> Judged | None:
        """A text as it was judged; None where it cannot be read. Raises ProjectError for settings that are wrong."""
        text = self.text(path)
        if text is None:
            return None
        # A file that is of no known kind is not ours to speak of: an editor sends every YAML file.
        name, judge = shown(path), self.judge(path)
        known = self._judged.get(path)
        if known is not None and known[0] == text and known[1] is judge:
            return known[2]
        reader = self._readers.setdefault(path, Reader()) if path in self._open else None
        judged = judge.judge(path, name, text.encode("utf-8", "surrogatepass"), named=False, reader=reader)
        found = [one if one.file == name else _elsewhere(one, name) for one in judged.findings]
        judged = replace(judged, findings=found)
        if judged.module is not None and path in self._open:  # a deployment is in other files too
            self._judged[path] = text, judge, judged
        return judged

    def tree(self, path: Path) -> Node:
        """The tree of a file."""
        return self.tree_of(path, self.text(path) or "")

    def tree_of(self, path: Path, text: str) -> Node:
        """The tree of a text of a file; that of Python and of other texts is empty."""
        if not path.name.endswith(_YAML):
            return Node()
        known = self._trees.pop(path, None)
        if known is None or known[0] != text:
            known = text, read(text)
        self._trees[path] = known  # the last one in is the last one out
        if len(self._trees) > _MOST_TREES:
            del self._trees[next(iter(self._trees))]
        return known[1]

    def schema(self, path: Path) -> Schema | None:
        """The schema of a document; None for a file that has none, or that is nothing of ours."""
        text = self.text(path)
        if text is None:
            return None
        content = text.encode("utf-8", "surrogatepass")
        judge = self._usable_judge(path)
        try:
            deployments = deployments_of(path, content, judge.project)
            if deployments:
                return self._deployment_schema(path, part=not is_same(path, deployments[0].file))
            if text_kind(path.name, content) is not None:
                return None
            module = judge.package_of(path, content)[0]
        except ProjectError:
            return schema_of_schemas() if is_schema(path, content, judge.project) else None
        return schema_of(module)

    def _deployment_schema(self, path: Path, *, part: bool) -> Schema:
        """The schema of a deployment.yaml as it was when it was last right; the shipped one until it has been.

        `part`: it is a file that a deployment.yaml includes.
        """
        from ..environments.editor_schema import deployment_schema, part_schema, shipped_schema

        analysis = self.analysis(path)
        if analysis is None:
            return part_schema(shipped_schema()) if part else shipped_schema()
        found = self._deployments.get(path)
        if found is None or found[0] is not analysis:
            whole = deployment_schema(analysis.deployment, analysis.types)
            schema: Schema = part_schema(whole) if part else whole
            # What is found out about a schema is remembered as long as the process lives: an equal one is the same one.
            schema = found[1] if found is not None and found[1] == schema else schema
            found = self._deployments[path] = (analysis, schema)
        return found[1]

    def analysis(self, path: Path) -> Analysis | None:
        """What is known of a deployment since it was last right, else what is right of it; None for other files.

        An editor may ask before the text has been judged.
        """
        found = last_analysis(path)
        deployment = self.deployment(path) if found is None else None
        if found is not None or deployment is None:
            return found
        text = self.text(path) or ""
        known = self._sketches.get(path)
        if known is None or known[0] != text:
            self.findings(path)
            sketch = last_analysis(path) or sketched(
                text.encode("utf-8", "surrogatepass"), path, deployment, self.project_or_none(path)
            )
            known = self._sketches[path] = text, sketch or (known[1] if known is not None else None)
        return last_analysis(path) or known[1]

    def root(self, path: Path) -> Path:
        """The folder that names are looked for in: that of the project, else the top of the working tree."""
        project = self.project_or_none(path)
        return project.root if project is not None else Path(top_of(str(path.parent)))

    def project_or_none(self, path: Path) -> Project | None:
        """The project around a file; None where there is none, or where its settings are wrong."""
        try:
            return self.project(path)
        except ProjectError:
            return None

    def deployment(self, path: Path) -> DeploymentSettings | None:
        """The deployment that a file describes; None for other files."""
        text = self.text(path) if path.name.endswith(_YAML) else None
        project = self.project_or_none(path)
        found = deployments_of(path, text.encode("utf-8", "surrogatepass"), project) if text is not None else []
        return found[0] if found else None

    def deployments_around(self, path: Path) -> list[Path]:
        """The deployments of the project of a file, and those that are open beside it."""
        project = self.project_or_none(path)
        files = [one.file for one in project.deployments] if project is not None else []
        root = self.root(path)
        files += [one for one in self._open if one.is_relative_to(root) and self.deployment(one) is not None]
        return list(dict.fromkeys(files))

    def is_generated(self, path: Path) -> bool:
        """Whether a file is in the folder of generated code."""
        project = self.project_or_none(path)
        return project is not None and path.is_relative_to(project.output)

    def generated_folder(self, path: Path) -> Path | None:
        """The package that the project generates for the values of a file; None where it generates none."""
        project, deployment = self.project_or_none(path), self.deployment(path)
        if project is None:
            return None
        name = deployment.name if deployment is not None else self._package(path)
        names = {*(one.name for one in project.packages), *(one.name for one in project.deployments)}
        return project.output / name if name in names else None

    def built(self, path: Path) -> Built | None:
        """The schemas and types of the values of a file; None where they are not known, or wrong."""
        if self.deployment(path) is not None:
            analysis = self.analysis(path)
            return analysis.types.built if analysis is not None else None
        name = self._package(path)
        if name and name not in self._built:
            from .packages import build_package

            self._built[name] = build_package(name, self.project_or_none(path))
        return self._built.get(name)

    def _package(self, path: Path) -> str:
        """The name of the package that reads a file; empty where none does."""
        text = self.text(path)
        if text is None or not path.name.endswith(_YAML):
            return ""
        try:
            module = self._usable_judge(path).package_of(path, text.encode("utf-8", "surrogatepass"))[0]
        except ProjectError:
            return ""
        return module.__name__.rpartition(".")[2]

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

    def _usable_judge(self, path: Path) -> Judge:
        """The judge of the files beside a file; that of no project where the settings are wrong."""
        try:
            return self.judge(path)
        except ProjectError:
            return Judge(None)

    def forget(self) -> None:
        """Settings, schemas or pins may have changed on the disk."""
        self._judges.clear()
        self._judged.clear()
        self._sketches.clear()
        self._built.clear()

    def open_texts(self) -> Mapping[Path, str]:
        """The texts that are open."""
        return self._open


def _elsewhere(one: Finding, name: str) -> Finding:
    """A finding on another file of the same deployment, at the top of this one."""
    message = at_line(one.file, one.line, one.column, one.message)
    return replace(one, message=message, file=name, line=0, column=0, end_column=0, frame=(), related=())


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
