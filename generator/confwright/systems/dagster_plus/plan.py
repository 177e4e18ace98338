"""What a workflow has to do, before it is written for one system or another: images, secrets, commands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from ...base.diagnostics import Diagnostic
from ...base.free_names import FreeNames
from ...base.json_values import is_object
from ...base.said import Ours
from .command_values import FromEnv, Word
from .commands import TOKEN, AddLocation, LocationFile

Registry: TypeAlias = Literal["dockerhub", "ecr", "gcr", "gitlab"]

_TAG: Final = re.compile(r"[^A-Za-z0-9_.-]+")


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret that the workflow needs. `what` says what to put there."""

    name: str
    what: str


_LOGIN: Final[Mapping[Registry, tuple[Secret, ...]]] = {
    "dockerhub": (
        Secret("DOCKERHUB_USERNAME", "the name of a Docker Hub account that may push"),
        Secret("DOCKERHUB_TOKEN", "an access token of that account"),
    ),
    "ecr": (
        Secret("AWS_ACCESS_KEY_ID", "the id of an access key of an IAM user that may push"),
        Secret("AWS_SECRET_ACCESS_KEY", "that access key"),
        Secret("AWS_REGION", "the region of the registry"),
    ),
    "gcr": (Secret("GCR_JSON_KEY", "the key of a service account that may push, as JSON"),),
    "gitlab": (),
}
_TOKEN: Final = Secret(TOKEN, "a token of Dagster+ (Organization settings, Tokens)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A code location of the workflow. `registry` is None for one whose image is not built here."""

    name: str
    registry: str | None = None
    directory: str = "."
    tag: str = ""

    def image(self, commit: FromEnv) -> Word | None:
        """The image, where it is built here; its tag ends in the commit, so that it cannot change."""
        return None if self.registry is None else (f"{self.registry}:{self.tag}-", commit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """See the module. `branch` are the code locations of branch deployments, `full` those of the full one, `base`."""

    organization: str
    base: str
    file: str
    main: str
    registry: Registry | None
    branch: tuple[Place, ...]
    full: tuple[Place, ...]
    findings: tuple[Diagnostic, ...] = field(default=())

    @property
    def builds(self) -> bool:
        """Whether images are built."""
        return any(place.registry is not None for place in (*self.branch, *self.full))

    def secrets(self) -> tuple[Secret, ...]:
        """What must be stored with the repository for the workflow to run."""
        login = _LOGIN[self.registry] if self.registry is not None and self.builds else ()
        return (_TOKEN, *login)

    def add_location(self, place: Place, deployment: Word, commit: FromEnv, url: Word) -> AddLocation:
        """The command that deploys one location."""
        return AddLocation(
            organization=self.organization, deployment=deployment, image=place.image(commit), commit_hash=commit,
            git_url=url, location=LocationFile(path=self.file, location=place.name),
        )  # fmt: skip


def places(document: Any) -> tuple[Place, ...]:
    """The code locations of a valid dagster_cloud.yaml. Names that differ only in what a tag cannot hold get different tags."""
    if not is_object(document):
        return ()
    defaults = document.get("defaults")
    found: list[Place] = []
    tags: set[str] = set()
    names = FreeNames(tags, "-")
    for location in document["locations"]:
        build = {**_build(defaults), **_build(location)}
        tag = names.free(_TAG.sub("-", str(location["location_name"])).strip("-.")[:80] or "location")
        tags.add(tag)
        registry = build.get("registry")
        found.append(
            Place(
                name=str(location["location_name"]), registry=registry, directory=build.get("directory") or ".", tag=tag
            )
        )
    return tuple(found)


def _build(section: Any) -> dict[str, Any]:
    build = section.get("build") if is_object(section) else None
    return {key: value for key, value in build.items() if value is not None} if is_object(build) else {}


def texts(plan: Plan) -> Iterator[tuple[Ours, str]]:
    """Every text of the project that goes into a script, and what it is."""
    yield "organization", plan.organization
    yield "base deployment", plan.base
    yield "path of dagster_cloud.yaml", plan.file
    for place in (*plan.branch, *plan.full):
        yield "name of a location", place.name
        yield "registry", place.registry or ""
        yield "directory", place.directory
