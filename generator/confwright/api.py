"""Generating, with its reading and writing around the pure core: for one schema, and for a project."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .diagnostics import Diagnostic, GenerateError
from .freshness import tool_digest
from .manifest import read_manifest
from .project import DeploymentSettings, PackageSettings, Project, is_package_name
from .publish import Published, publish
from .remembered import AnyPackage, Entry, Standing, entry_of, recall, remember
from .resources import runtime_files
from .styles.style import LIBRARIES, Style
from .verify import verify

if TYPE_CHECKING:
    from .source import SourceLimits, SourceSet

Say = Callable[[str], object]


def generate_package(
    schema: str | PathLike[str],
    package: str,
    output: str | PathLike[str],
    ref_roots: Mapping[str, str | PathLike[str]] | None = None,
    verify: bool = True,
    style: Style = "confwright",
    limits: Mapping[str, int] | None = None,
) -> Published:
    """Write the package of one schema to `output/package`, with its runtime in `_runtime` inside.

    `ref_roots` gives the folders that stand for addresses (`{"https://host/": Path}`) in `$ref`; `verify` lets
    mypy --strict check the code first; `limits` are those of `[tool.confwright.limits]`; `style` is what the models are made
    of, and only "confwright" enforces the whole schema (docs/styles.md). Nothing is written unless all went well. Returns
    what was written.
    Raises GenerateError, whose `diagnostics` say why, and nothing else.
    """
    with _only_generate_errors(), _without_collector():
        if not is_package_name(package):
            message = f"{package!r} is not a name that a package can have"
            raise GenerateError(
                [Diagnostic(code="package-name", message=message, hint="take an identifier, like my_app")]
            )
        from .core import Options, make_package  # the front end is heavy: only when there is work

        roots = {address: Path(folder) for address, folder in (ref_roots or {}).items()}
        options = Options(style=style, runtime="inside", limits=_limits(limits or {}))
        files = make_package(Path(schema), package, roots, options).files
        if style == "confwright":
            files = {**files, **_below("_runtime", runtime_files())}
        if verify:
            _verify(_below(package, files), libraries=LIBRARIES[style])
        return publish(files, Path(output, package))


@dataclass(frozen=True, slots=True)
class ProjectFiles:
    """The files of all packages of a project, by their path in its output folder.

    `read` has the digest of each file that was read and lies where settings do not tell: the next run looks at it too.
    `entries` are what the next run of the same `tool` may know of each package; `anew` names the packages that no type
    checker has seen yet.
    """

    files: dict[str, str]
    read: dict[Path, str]
    tool: str
    entries: dict[str, Entry]
    anew: frozenset[str]


def project_files(project: Project, say: Say) -> ProjectFiles:
    """What a project generates; a package whose inputs are those of the last run is taken from the output as it stands.

    Raises GenerateError with the diagnostics of every package that cannot be made.
    """
    with _only_generate_errors(), _without_collector():
        files = _below("_runtime", runtime_files())
        read: dict[Path, str] = {}
        entries: dict[str, Entry] = {}
        anew: set[str] = set()
        problems: list[Diagnostic] = []
        tool = tool_digest()
        known, standing = recall(project, tool), Standing(project)
        every: list[AnyPackage] = [*project.packages, *project.deployments]
        for package in every:
            entry = known.get(package.name)
            made = standing.files(package, entry) if entry is not None else None
            if entry is None or made is None:
                source = package.schema if isinstance(package, PackageSettings) else package.file
                say(f"generating {project.output.name}.{package.name} from {_shown(source, project)}")
                try:
                    with _only_generate_errors():
                        made, sources = _made(package, project)
                except GenerateError as error:
                    problems.extend(error.diagnostics)
                    continue
                entry = entry_of(package, project, sources.read, sources.led, made)
                anew.add(package.name)
            files |= _below(package.name, made)
            entries[package.name] = entry
            if isinstance(package, DeploymentSettings):
                read |= {project.root / path: digest for path, digest in entry.read.items()}
        if problems:
            raise GenerateError(problems)
        marker = "__init__.py"
        if marker in read_manifest(project.output).paths() or not (project.output / marker).exists():
            files[marker] = '"""Generated by Confwright; `confwright generate` writes this folder anew."""\n'
        return ProjectFiles(files, read, tool, entries, frozenset(anew))


def write_project(project: Project, made: ProjectFiles, say: Say) -> Published:
    """Check what no run has checked with mypy, and publish all. Raises GenerateError; then nothing was written."""
    with _only_generate_errors():
        if made.anew:
            # Packages stand alone but for `_runtime`, which every one of them reads.
            seen = {*made.anew, "_runtime", "__init__.py"}
            files = {path: text for path, text in made.files.items() if path.split("/", 1)[0] in seen}
            say(f"checking {sum(path.endswith('.py') for path in files)} modules with mypy --strict")
            styles = {p.style for p in project.packages if p.name in made.anew}
            libraries = {name for style in styles for name in LIBRARIES[cast(Style, style)]}
            verify(files, project.state / "mypy", libraries)
        done = publish(made.files, project.output)
        remember(project, made.tool, made.entries)
        return done


def _made(package: AnyPackage, project: Project) -> tuple[dict[str, str], SourceSet]:
    """The files of a package, and what they were made from."""
    if isinstance(package, PackageSettings):
        from .core import Options, make_package  # the front end is heavy: only when there is work

        assume_object = package.options.get("assume-object", False)
        style = cast(Style, package.style)
        options = Options(assume_object=assume_object, style=style, runtime="beside", limits=_limits(project.limits))
        made = make_package(package.schema, package.name, package.ref_roots, options)
        return made.files, made.sources
    from .environments.analysis import analyse
    from .environments.layout import layout_deployment

    found = analyse(package, project)
    return layout_deployment(found.deployment, found.types, found.values), found.types.sources


def _limits(settings: Mapping[str, int]) -> SourceLimits:
    from .source import SourceLimits

    try:
        return SourceLimits.of(settings)
    except TypeError as error:
        raise GenerateError([Diagnostic(code="limits", message=str(error).split("() ")[-1])]) from None


@contextmanager
def _only_generate_errors() -> Generator[None]:
    """Whatever goes wrong inside becomes a GenerateError."""
    try:
        yield
    except GenerateError:
        raise
    except OSError as error:
        message = f"{error.strerror or error}"
        raise GenerateError([Diagnostic(code="cannot-read", message=message, file=_name(error.filename))]) from error
    except RecursionError as error:
        raise GenerateError([Diagnostic(code="limit-depth", message="the schema is nested too deeply")]) from error
    except Exception as error:
        message = f"{type(error).__name__}: {str(error)[:500]}"
        hint = "a defect of Confwright: please report it with the schema"
        raise GenerateError([Diagnostic(code="internal", message=message, hint=hint)]) from error


@contextmanager
def _without_collector() -> Generator[None]:
    """No cyclic garbage collection inside: what is made stays until the end, and looking through it again and again
    takes almost half of the time of a large schema."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _name(filename: object) -> str | None:
    return None if filename is None else str(filename)


def _below(folder: str, files: Mapping[str, str]) -> dict[str, str]:
    return {f"{folder}/{path}": text for path, text in files.items()}


def _shown(path: Path, project: Project) -> str:
    return path.relative_to(project.root).as_posix() if path.is_relative_to(project.root) else str(path)


_verify = verify  # `generate_package` has a parameter of this name
