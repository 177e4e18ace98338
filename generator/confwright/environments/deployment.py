"""What deployment.yaml says, as frozen dataclasses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, NamedTuple, TypeAlias

from ..base.diagnostics import Diagnostic, Severity
from ..base.json_values import Keys
from ..base.said import Said
from ..runtime.yaml_text import Document
from .tree import Branch, Origin, Tree, merged, plain

BASE = "base"
"""The layer below every environment."""


def displayed(path: Path) -> str:
    """A path as one would type it here."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.as_posix()


SECTION: Final = "dagster-plus"
GIVE_RESOURCES: Final = frozenset({"RESOURCES", "resources", "load_resources", "dagster_resources"})
"""Names of a generated package that give the resources of an environment."""


def layer_of(environment: str) -> str:
    """The name of the layer that follows from the section, which no environment can have."""
    return f"{SECTION}/{environment}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """One environment. `production`: never the default, and its secrets belong nowhere else."""

    name: str
    extends: str | None = None
    production: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DagsterPlus:
    """How a deployment of Dagster+ names its environment."""

    branch: str | None = None
    deployments: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True, kw_only=True)
class Current:
    """How the current environment is found: Dagster+'s own variables, then `env`, then `default`."""

    env: str | None = None
    default: str | None = None
    plus: DagsterPlus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaOf:
    """The schema of a resource: its file, relative to deployment.yaml, and the pointer into it; `at` is where this is said."""

    file: str
    pointer: str
    at: Keys


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """One resource: what it can be. `by_environment` says which of the schemas each environment takes; else any of them."""

    name: str
    schemas: tuple[SchemaOf, ...]
    by_environment: Mapping[str, int] = field(default_factory=dict[str, int])
    description: str = ""


Registry: TypeAlias = Literal["dockerhub", "ecr", "gcr", "gitlab"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ttl:
    """How long idle code servers live, in seconds, and how many may live at once."""

    branch: int | None = None
    full: int | None = None
    servers: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CiSetup:
    """What a workflow needs to know: the kind of registry, the path of dagster_cloud.yaml, the branch that is released."""

    registry: Registry | None = None
    file: str = "dagster_cloud.yaml"
    main: str = "main"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlusSetup:
    """The section `dagster-plus`: the full deployment that branches are compared with, and the resources that are the agent's
    dagster.yaml, its Helm values and dagster_cloud.yaml. `shared`: production variables that branches may use, and why.
    """

    organization: str | None = None
    base: str | None = None
    agent: str | None = None
    helm: str | None = None
    locations: str | None = None
    ttl: Ttl | None = None
    shared: Mapping[str, str] = field(default_factory=dict[str, str])
    ci: CiSetup = field(default_factory=CiSetup)


class Place(NamedTuple):
    """A place in one of the files, as messages name it."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A file of a deployment; `shown`: as messages name it."""

    path: Path
    shown: str
    digest: str
    text: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment:
    """A whole deployment. `root` is the folder of the project, `path` that of deployment.yaml, `name` its path in the project.

    `defaults`: layers of defaults for variables that are not set. `sources`:
    deployment.yaml first, then what it includes; no value is in two of them. `folders`: what the folders hold that
    `include` looks into, as digests (`base/reading.py`).
    """

    path: Path
    root: Path
    sources: tuple[Source, ...]
    folders: Mapping[Path, str] = field(default_factory=dict[Path, str])
    environments: Mapping[str, Environment]
    current: Current
    resources: Mapping[str, Resource]
    layers: Mapping[str, Tree]
    defaults: Mapping[str, Tree] = field(default_factory=dict[str, Tree])
    plus: PlusSetup | None = None

    @property
    def name(self) -> str:
        return self.path.relative_to(self.root).as_posix()

    @property
    def shown(self) -> str:
        """deployment.yaml as messages name it."""
        return self.sources[0].shown

    @property
    def read(self) -> dict[Path, str]:
        """The digest of everything that decides the deployment, by its path without symbolic links."""
        return {**{source.path.resolve(): source.digest for source in self.sources}, **self.folders}

    def chain(self, environment: str) -> tuple[str, ...]:
        """The layers of an environment, the lowest first: what follows from Dagster+, base, what it extends, itself."""
        chain = [environment]
        while (above := self.environments[chain[-1]].extends) is not None:
            chain.append(above)
        below = [layer] if (layer := layer_of(environment)) in self.layers else []
        return (*below, BASE, *reversed(chain))

    def merged(self, environment: str) -> Tree:
        """The values of an environment."""
        layers = [self.layers[layer] for layer in self.chain(environment) if layer in self.layers]
        return merged(layers, Branch({}, Origin(environment, ("environments", environment))))

    def default_tree(self, environment: str) -> Tree:
        """The defaults of variables in an environment."""
        layers = [self.defaults[layer] for layer in self.chain(environment) if layer in self.defaults]
        return merged(layers, Branch({}, Origin(environment, ("environments", environment))))

    def default_texts(self, environment: str) -> dict[str, str]:
        """The same by the names of the variables."""
        texts: dict[str, str] = plain(self.default_tree(environment))
        return texts

    def place(self, at: Keys, *, key: bool = False) -> Place:
        """A place, or that of the nearest thing around it that is written."""
        return place_in(self.sources, at, key=key)

    def diagnostic(
        self, code: str, message: Said, at: Keys | Place, hint: Said | None = None, *, key: bool = False,
        severity: Severity = "error",
    ) -> Diagnostic:  # fmt: skip
        """A diagnostic about a place."""
        place = at if isinstance(at, Place) else self.place(at, key=key)
        return Diagnostic(
            code=code, message=message, severity=severity, file=place.file, line=place.line, column=place.column, hint=hint
        )  # fmt: skip


def place_in(sources: Iterable[Source], at: Keys, *, key: bool = False) -> Place:
    """A place in the first of some files that has it, or that of the nearest thing around it that is written."""
    every = tuple(sources)
    for end in range(len(at), -1, -1):
        for source in every:
            spot = source.text.locate(at[:end], key=key and end == len(at))
            if spot is not None:
                return Place(source.shown, *spot)
    return Place(every[0].shown, 1, 1)


def in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Diagnostics file by file, each from its top."""
    every = list(found)
    files = {name: number for number, name in enumerate(dict.fromkeys(one.file for one in every))}
    return sorted(every, key=lambda d: (files[d.file], d.line or 0, d.column or 0, d.code, d.message))
