"""Settings of a project: the table `[tool.confwright]` of its pyproject.toml.

    [tool.confwright]
    output = "generated"                                # a folder of this project; default "generated"
    docs-url = "https://docs.example/config/"           # where the site of `confwright docs` is published: reports link to it

    [tool.confwright.packages.dagster]                  # one table per package: generated.dagster
    schema = "schemas/dagster/instance.yaml"            # or a part, app.json#/$defs/A; or several: [".../A", ".../B"]
    ref-roots = {"https://example.org/" = "vendored"}   # folders in place of addresses in `$ref`
    root = "schemas"                                    # the folder that other `$ref` stay in: that of the schema, or one above
    documents = ["config/*.yaml"]                       # the files that `confwright validate` reads with this package
    assume-object = true                                # `properties` without `type` means an object; default: at the root only
    dialect = "draft-07"                                # the draft of a schema whose `$schema` does not say it, or says a wrong one
    regex = "python"                                    # or "re2", "pcre": the dialect of its regular expressions; default ECMA-262
    formats = "python"                                  # dates, times, durations, UUIDs and addresses as values of Python
    join-copies = false                                 # equal objects of the schema are classes of their own; default: one class
    resolve = true                                      # classes have a method `resolve`, and a class for what it gives
    style = "pydantic"                                  # or "msgspec", "typeddict"; default "confwright", the only exact one

    [tool.confwright.packages.analytics]                # or a package of resources per environment
    deployment = "deployment.yaml"

    [tool.confwright.imports.dagster-resources]         # written by `confwright import`, which repeats it
    classes = ["shop.resources"]                        # the arguments of that import; also: python, output

    [tool.confwright.limits]                            # what a schema, and a document that `loads` reads, may cost
    size = 1_000_000                                    # also: depth, nodes, aliases; files, definitions, expansion

Every path is relative to pyproject.toml and stays inside its folder. What is not known here is an error with its line.
Imports of this module are kept small: it is on the way of `confwright generate` with nothing to do.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.package_name import is_package_name
from ..base.reading import SMALL, file_text
from ..base.said import Ours, as_name, as_reason, own, own_or_none
from ..base.toml_lines import read_toml_text
from .hints import not_toml
from .package_tables import PackageTables
from .settings import DeploymentSettings, ImportSettings, PackageSettings, Project
from .tables import has

__all__ = [
    "DeploymentSettings",
    "ImportSettings",
    "PackageSettings",
    "Project",
    "ProjectError",
    "claimed",
    "load_project",
]

TABLE = ("tool", "confwright")
PROJECT_KEYS = ("output", "packages", "limits", "docs-url", "versions", "imports")
SYSTEMS = ("dagster", "prefect", "airflow")
LIMITS = ("size", "depth", "nodes", "aliases", "files", "definitions", "expansion")


def load_project(start: Path) -> Project:
    """The settings of the nearest pyproject.toml at or above `start` that has a `[tool.confwright]` table.

    Raises ProjectError with every problem of the settings: `project-missing`, `project-syntax`, `project-setting`.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            text, data = _read(file)
            tools = data.get(TABLE[0])
            if isinstance(tools, dict) and TABLE[1] in tools:
                return _Reader(file, text).project(cast(dict[str, object], tools)[TABLE[1]])
    raise _error("project-missing", "there is no pyproject.toml with a [tool.confwright] table", start,
                 hint="`confwright init` makes a small project to start from")  # fmt: skip


def claimed(project: Project, linked: set[Path] | None = None) -> dict[Path, str]:
    """The files that `documents` of a package name, resolved, each with that package; the first package that names one has it.

    To `linked` those are added to which a symbolic link leads.
    """
    found: dict[Path, str] = {}
    folders: dict[Path, Path] = {}
    for package in project.packages:
        for pattern in package.documents:
            for path in project.root.glob(pattern):
                if path.is_file():
                    # Resolving each of 100,000 paths from the root takes seconds.
                    if path.parent not in folders:
                        folders[path.parent] = path.parent.resolve()
                    real = path.resolve() if path.is_symlink() else folders[path.parent] / path.name
                    found.setdefault(real, package.name)
                    if linked is not None and real != path:
                        linked.add(real)
    return found


def _read(file: Path) -> tuple[str, dict[str, object]]:
    try:
        text = file_text(file, SMALL)
        return text, cast(dict[str, object], read_toml_text(text))
    except OSError as error:
        raise _error("project-syntax", f"cannot be read: {as_reason(error)}", file) from error
    except UnicodeDecodeError as error:
        raise _error("project-syntax", "is not UTF-8 text", file) from error
    except ValueError as error:
        raise ProjectError([not_toml(file, as_name(str(error)))]) from error
    except RecursionError as error:
        raise _error("project-syntax", "is nested too deeply", file) from error


def _error(code: str, message: Ours, file: Path, hint: Ours | None = None) -> ProjectError:
    return ProjectError([Diagnostic(code=code, message=own(message), file=str(file), hint=own_or_none(hint))])


class _Reader(PackageTables):
    """Reads the whole table."""

    def project(self, table: object) -> Project:
        settings = self.table(table, TABLE, PROJECT_KEYS)
        output = self.path(settings.get("output", "generated"), (*TABLE, "output"))
        if output is not None and not is_package_name(output.name):
            self.problem("the last part must be a name that Python can import", (*TABLE, "output"))
        elif output is not None and self.root.is_relative_to(output):
            self.problem("must be a folder inside the project", (*TABLE, "output"))
        elif output is not None and {part.casefold() for part in output.parts} & {".git", ".confwright"}:
            self.problem("must not be a folder of Git's own, nor of Confwright's state", (*TABLE, "output"))
        where = (*TABLE, "packages")
        packages = self.table(settings.get("packages", {}), where, None)
        versions = self._versions(settings.get("versions", {}))
        imports = self._imports(settings.get("imports", {}))
        if not packages and not versions and not imports and not self.problems:
            self.problem(
                "names no package: add a table [tool.confwright.packages.NAME] with a schema or a deployment", TABLE
            )
        deployments: list[DeploymentSettings | None] = []
        found: list[PackageSettings | None] = []
        for name, value in sorted(packages.items()):
            if has(value, "deployment"):
                deployments.append(self.deployment(name, value, (*where, name)))
            else:
                found.append(self.package(name, value, (*where, name)))
        for source in [*(p.schema for p in found if p), *(d.file for d in deployments if d)]:
            if output is not None and source.is_relative_to(output) and not self.root.is_relative_to(output):
                name = source.relative_to(self.root).as_posix()
                self.problem(f"holds {as_name(name)}, which the packages are made from", (*TABLE, "output"))
        limits = self._limits(settings.get("limits", {}))
        docs_url = self._address(settings.get("docs-url", ""), (*TABLE, "docs-url"))
        if self.problems:
            raise ProjectError(sorted(self.problems, key=lambda d: (d.line or 0, d.message)))
        return Project(
            root=self.root, output=output or self.root, packages=tuple(p for p in found if p is not None),
            deployments=tuple(d for d in deployments if d is not None), limits=limits, docs_url=docs_url,
            versions=versions, imports=imports,
        )  # fmt: skip

    def _address(self, value: object, at: tuple[str, ...]) -> str:
        """An address with a slash at its end; empty if there is no address."""
        if value == "":
            return ""
        if (
            not isinstance(value, str)
            or not value.startswith(("http://", "https://"))
            or not value.isprintable()
            or " " in value
        ):
            self.problem("must be an address that begins with http:// or https://", at)
            return ""
        return value.rstrip("/") + "/"

    def _versions(self, value: object) -> dict[str, str]:
        """`versions`: those of the systems that read the documents."""
        versions: dict[str, str] = {}
        for name, version in self.table(value, (*TABLE, "versions"), SYSTEMS).items():
            parts = version.split(".") if isinstance(version, str) else []
            if 2 <= len(parts) <= 4 and all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
                versions[name] = ".".join(parts)
            else:
                self.problem('must be a version, like "1.9.13"', (*TABLE, "versions", name))
        return versions

    def _imports(self, value: object) -> tuple[ImportSettings, ...]:
        """`imports`: a table for each importer. Which importers and options exist is not known here."""
        found: list[ImportSettings] = []
        for name, body in sorted(self.table(value, (*TABLE, "imports"), None).items()):
            at = (*TABLE, "imports", name)
            table = self.table(body, at, None)
            output = self.path(table["output"], (*at, "output")) if "output" in table else None
            options: dict[str, bool | str | tuple[str, ...]] = {}
            for key, given in table.items():
                members = cast(list[object], given) if isinstance(given, list) else [given]
                texts = tuple(one for one in members if isinstance(one, str))
                if key == "output":
                    continue
                if isinstance(given, bool):
                    options[key] = given
                elif len(texts) != len(members) or (key == "python" and isinstance(given, list)):
                    self.problem("must be text" if key == "python" else "must be text, or a list of texts", (*at, key))
                else:
                    options[key] = texts if isinstance(given, list) else texts[0]
            python = options.pop("python", "")
            found.append(ImportSettings(name=name, options=options, python=str(python), output=output))
        return tuple(found)

    def _limits(self, value: object) -> dict[str, int]:
        limits: dict[str, int] = {}
        for name, limit in self.table(value, (*TABLE, "limits"), LIMITS).items():
            if isinstance(limit, int) and not isinstance(limit, bool) and 0 < limit <= 2**31:
                limits[name] = limit
            else:
                self.problem("must be a whole number above 0", (*TABLE, "limits", name))
        return limits
