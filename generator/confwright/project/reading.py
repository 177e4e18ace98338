"""Settings of a project: the table `[tool.confwright]` of its pyproject.toml.

    [tool.confwright]
    output = "generated"                                # a folder of this project; default "generated"
    docs-url = "https://docs.example/config/"           # where the site of `confwright docs` is published: reports link to it

    [tool.confwright.packages.dagster]                  # one table per package: generated.dagster
    schema = "schemas/dagster/instance.yaml"
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

import os
from functools import cached_property
from pathlib import Path
from typing import cast

from ..base.diagnostics import Diagnostic, ProjectError
from ..base.package_name import is_package_name
from ..base.reading import SMALL, file_text
from ..base.said import own, own_or_none
from ..base.toml_lines import line_of, read_toml_text
from .hints import INSIDE, Hints, not_toml
from .settings import DeploymentSettings, ImportSettings, PackageSettings, Project

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
_OPTIONS = ("assume-object", "resolve", "join-copies")
# schema/evidence.py and regex_dialects.py are not on the way of this module
_WORDS = {
    "dialect": ("draft-04", "draft-06", "draft-07", "2019-09", "2020-12", "openapi-3.0"),
    "regex": ("ecma", "python", "re2", "pcre"),
    "formats": ("text", "python"),
}
_STYLES = ("confwright", "pydantic", "msgspec", "typeddict")  # styles/style.py is not on the way of this module
PACKAGE_KEYS = ("schema", "root", "documents", "ref-roots", "style", *_WORDS, *_OPTIONS)
DEPLOYMENT_KEYS = ("deployment",)


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


def claimed(project: Project) -> dict[Path, str]:
    """The files that `documents` of a package name, resolved, each with that package; the first package that names one has it."""
    found: dict[Path, str] = {}
    for package in project.packages:
        for pattern in package.documents:
            for path in project.root.glob(pattern):
                if path.is_file():
                    found.setdefault(path.resolve(), package.name)
    return found


def _read(file: Path) -> tuple[str, dict[str, object]]:
    try:
        text = file_text(file, SMALL)
        return text, cast(dict[str, object], read_toml_text(text))
    except OSError as error:
        raise _error("project-syntax", f"cannot be read: {error.strerror}", file) from error
    except UnicodeDecodeError as error:
        raise _error("project-syntax", "is not UTF-8 text", file) from error
    except ValueError as error:
        raise ProjectError([not_toml(file, str(error))]) from error
    except RecursionError as error:
        raise _error("project-syntax", "is nested too deeply", file) from error


def _error(code: str, message: str, file: Path, hint: str | None = None) -> ProjectError:
    return ProjectError([Diagnostic(code=code, message=own(message), file=str(file), hint=own_or_none(hint))])


class _Reader:
    """Reads the table, and collects what is wrong with it."""

    def __init__(self, file: Path, text: str) -> None:
        self.file, self.text = file, text
        self.root = file.parent
        self.problems: list[Diagnostic] = []

    @cached_property
    def _hints(self) -> Hints:
        return Hints()

    def project(self, table: object) -> Project:
        settings = self._table(table, TABLE, PROJECT_KEYS)
        output = self._path(settings.get("output", "generated"), (*TABLE, "output"))
        if output is not None and not is_package_name(output.name):
            self._problem("the last part must be a name that Python can import", (*TABLE, "output"))
        elif output is not None and self.root.is_relative_to(output):
            self._problem("must be a folder inside the project", (*TABLE, "output"))
        elif output is not None and {part.casefold() for part in output.parts} & {".git", ".confwright"}:
            self._problem("must not be a folder of Git's own, nor of Confwright's state", (*TABLE, "output"))
        where = (*TABLE, "packages")
        packages = self._table(settings.get("packages", {}), where, None)
        versions = self._versions(settings.get("versions", {}))
        imports = self._imports(settings.get("imports", {}))
        if not packages and not versions and not imports and not self.problems:
            self._problem(
                "names no package: add a table [tool.confwright.packages.NAME] with a schema or a deployment", TABLE
            )
        deployments: list[DeploymentSettings | None] = []
        found: list[PackageSettings | None] = []
        for name, value in sorted(packages.items()):
            if _has(value, "deployment"):
                deployments.append(self._deployment(name, value, (*where, name)))
            else:
                found.append(self._package(name, value, (*where, name)))
        for source in [*(p.schema for p in found if p), *(d.file for d in deployments if d)]:
            if output is not None and source.is_relative_to(output) and not self.root.is_relative_to(output):
                name = source.relative_to(self.root).as_posix()
                self._problem(f"holds {name}, which the packages are made from", (*TABLE, "output"))
        limits = self._limits(settings.get("limits", {}))
        docs_url = self._address(settings.get("docs-url", ""), (*TABLE, "docs-url"))
        if self.problems:
            raise ProjectError(sorted(self.problems, key=lambda d: (d.line or 0, d.message)))
        return Project(
            root=self.root, output=output or self.root, packages=tuple(p for p in found if p is not None),
            deployments=tuple(d for d in deployments if d is not None), limits=limits, docs_url=docs_url,
            versions=versions, imports=imports,
        )  # fmt: skip

    def _deployment(self, name: str, value: object, at: tuple[str, ...]) -> DeploymentSettings | None:
        if not is_package_name(name):
            self._problem(f"{name!r} is not a name that Python can import", at)
        if _has(value, "schema"):
            self._problem("a package has a `schema` or a `deployment`, not both", at)
            return None
        table = self._table(value, at, DEPLOYMENT_KEYS)
        file = self._path(table["deployment"], (*at, "deployment"))
        if file is not None and not file.is_file():
            self._problem(f"there is no file {table['deployment']!r}", (*at, "deployment"), self._hints.near_file(file))
        return DeploymentSettings(name=name, file=file) if file is not None else None

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
            self._problem("must be an address that begins with http:// or https://", at)
            return ""
        return value.rstrip("/") + "/"

    def _versions(self, value: object) -> dict[str, str]:
        """`versions`: those of the systems that read the documents."""
        versions: dict[str, str] = {}
        for name, version in self._table(value, (*TABLE, "versions"), SYSTEMS).items():
            parts = version.split(".") if isinstance(version, str) else []
            if 2 <= len(parts) <= 4 and all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
                versions[name] = ".".join(parts)
            else:
                self._problem('must be a version, like "1.9.13"', (*TABLE, "versions", name))
        return versions

    def _imports(self, value: object) -> tuple[ImportSettings, ...]:
        """`imports`: a table for each importer. Which importers and options exist is not known here."""
        found: list[ImportSettings] = []
        for name, body in sorted(self._table(value, (*TABLE, "imports"), None).items()):
            at = (*TABLE, "imports", name)
            table = self._table(body, at, None)
            output = self._path(table["output"], (*at, "output")) if "output" in table else None
            options: dict[str, bool | str | tuple[str, ...]] = {}
            for key, given in table.items():
                members = cast(list[object], given) if isinstance(given, list) else [given]
                texts = tuple(one for one in members if isinstance(one, str))
                if key == "output":
                    continue
                if isinstance(given, bool):
                    options[key] = given
                elif len(texts) != len(members) or (key == "python" and isinstance(given, list)):
                    self._problem("must be text" if key == "python" else "must be text, or a list of texts", (*at, key))
                else:
                    options[key] = texts if isinstance(given, list) else texts[0]
            python = options.pop("python", "")
            found.append(ImportSettings(name=name, options=options, python=str(python), output=output))
        return tuple(found)

    def _limits(self, value: object) -> dict[str, int]:
        limits: dict[str, int] = {}
        for name, limit in self._table(value, (*TABLE, "limits"), LIMITS).items():
            if isinstance(limit, int) and not isinstance(limit, bool) and 0 < limit <= 2**31:
                limits[name] = limit
            else:
                self._problem("must be a whole number above 0", (*TABLE, "limits", name))
        return limits

    def _package(self, name: str, value: object, at: tuple[str, ...]) -> PackageSettings | None:
        if not is_package_name(name):
            self._problem(f"{name!r} is not a name that Python can import", at)
        table = self._table(value, at, PACKAGE_KEYS)
        if "schema" not in table and isinstance(value, dict):
            self._problem("`schema` is missing (the file that describes the documents), or `deployment`", at)
        if "schema" not in table:
            return None
        given = table["schema"]
        file, _, pointer = given.partition("#") if isinstance(given, str) else (given, "", "")
        schema = self._path(file, (*at, "schema"))
        if schema is not None and not schema.is_file():
            self._problem(f"there is no file {file!r}", (*at, "schema"), self._hints.near_file(schema))
        root = self._path(table["root"], (*at, "root")) if "root" in table else None
        if root is not None and not root.is_dir():
            self._problem(f"there is no folder {table['root']!r}", (*at, "root"))
        elif root is not None and schema is not None and not schema.is_relative_to(root):
            self._problem("the schema must lie in this folder, or below it", (*at, "root"))
        roots: dict[str, Path] = {}
        for address, folder in self._table(table.get("ref-roots", {}), (*at, "ref-roots"), None).items():
            path = self._path(folder, (*at, "ref-roots", address))
            if not address.startswith(("http://", "https://")):
                self._problem(f"{address!r} is not an http(s) address", (*at, "ref-roots", address))
            elif path is not None and not path.is_dir():
                self._problem(f"there is no folder {folder!r}", (*at, "ref-roots", address))
            elif path is not None:
                roots[address] = path
        options: dict[str, bool | str] = {}
        for option in _OPTIONS:
            setting = table.get(option)
            if isinstance(setting, bool):
                options[option] = setting
            elif option in table:
                self._problem("must be true or false", (*at, option))
        for option, words in _WORDS.items():
            if option in table:
                options[option] = self._word(table[option], words, (*at, option))
        style = self._word(table.get("style", "confwright"), _STYLES, (*at, "style"))
        if options.get("resolve") and style != "confwright":
            self._problem("only the style confwright has resolved classes", (*at, "resolve"))
        if options.get("formats") == "python" and style != "confwright":
            self._problem("only the style confwright has values of Python for formats", (*at, "formats"))
        return PackageSettings(
            name=name,
            schema=schema or self.root,
            root=root,
            documents=self._patterns(table, at),
            ref_roots=roots,
            options={**options, "pointer": pointer} if pointer else options,
            style=style,
        )

    def _word(self, value: object, known: tuple[str, ...], at: tuple[str, ...]) -> str:
        """One of some words."""
        if value not in known:
            self._problem(
                "must be one of " + ", ".join(known),
                at,
                self._hints.did_you_mean(value, known) if isinstance(value, str) else None,
            )
        return str(value)

    def _patterns(self, table: dict[str, object], at: tuple[str, ...]) -> tuple[str, ...]:
        """`documents`: patterns of paths below the project's folder."""
        given = table.get("documents", [])
        patterns = cast(list[object], given) if isinstance(given, list) else [None]
        found = tuple(pattern for pattern in patterns if isinstance(pattern, str) and pattern.strip("/"))
        if len(found) != len(patterns):
            self._problem("must be a list of patterns of paths, like config/*.yaml", (*at, "documents"))
            return ()
        outside = next((p for p in found if Path(p).is_absolute() or ".." in Path(p).parts), None)
        if outside is not None:
            self._problem(f"{outside!r} is outside the project", (*at, "documents"), INSIDE)
            return ()
        return found

    def _table(self, value: object, at: tuple[str, ...], known: tuple[str, ...] | None) -> dict[str, object]:
        """A table, without the keys that are not `known`; those are problems."""
        if not isinstance(value, dict):
            self._problem("must be a table", at)
            return {}
        table = cast(dict[str, object], value)
        if known is None:
            return table
        for key in table.keys() - set(known):
            self._problem(f"there is no setting {key!r}", (*at, key), self._hints.did_you_mean(key, known))
        return {key: table[key] for key in known if key in table}

    def _path(self, value: object, at: tuple[str, ...]) -> Path | None:
        """A path inside the project, symbolic links followed."""
        if not isinstance(value, str) or not value or "\0" in value or any(0xD800 <= ord(c) < 0xE000 for c in value):
            self._problem("must be a path, as a string", at)
            return None
        path = Path(os.path.realpath(self.root / value))
        if Path(value).is_absolute() or not path.is_relative_to(os.path.realpath(self.root)):
            self._problem(f"{value!r} is outside the project", at, INSIDE)
            return None
        try:
            path.exists()
        except OSError as error:  # a name that no file can have
            self._problem(f"cannot be looked at: {error.strerror}", at)
            return None
        return path

    def _problem(self, message: str, at: tuple[str, ...], hint: str | None = None) -> None:
        name = ".".join(part if part.replace("-", "_").isidentifier() else repr(part) for part in at)
        self.problems.append(
            Diagnostic(
                code="project-setting",
                message=own(f"{name}: {message}"),
                file=str(self.file),
                line=line_of(self.text, at),
                hint=own_or_none(hint),
            )
        )


def _has(value: object, key: str) -> bool:
    return isinstance(value, dict) and key in value
