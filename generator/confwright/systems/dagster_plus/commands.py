"""Two commands of `dagster-cloud`, typed: what cannot be said here, the command line does not take either, or takes and ignores.

Only long options are written, each in one word with its value: `-d` means two things in `add-location`, and a branch may be called
`--help`. The token is in no argument, where anyone on the machine could read it: it is read from DAGSTER_CLOUD_API_TOKEN.

Upstream: dagster_cloud_cli.commands.branch_deployment, dagster_cloud_cli.commands.workspace.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from .command_values import FromEnv, Word, filled, quoted, variables

TOKEN: Final = "DAGSTER_CLOUD_API_TOKEN"  # noqa: S105 - the name of the variable
PROGRAM: Final = "dagster-cloud"

PullRequestStatus: TypeAlias = Literal["OPEN", "CLOSED", "MERGED"]
SnapshotBase: TypeAlias = Literal["on-create", "on-update"]
SourceKind: TypeAlias = Literal["python_file", "module_name", "package_name", "autoload_defs_module_name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """A commit. `timestamp`: seconds since 1970."""

    hash: Word
    timestamp: float | FromEnv
    message: Word | None = None
    author_name: Word | None = None
    author_email: Word | None = None


@dataclass(frozen=True, slots=True)
class GitState:
    """The last commit of the repository that the command runs in: hash, time, message and author."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateOrUpdate:
    """`dagster-cloud branch-deployment create-or-update`; it prints the name of the branch deployment."""

    organization: Word
    repository: Word
    branch: Word
    commit: Commit | GitState
    base_deployment: Word | None = None
    snapshot_base: SnapshotBase | None = None
    branch_url: Word | None = None
    code_review_url: Word | None = None
    code_review_id: Word | None = None
    pull_request_status: PullRequestStatus | FromEnv | None = None
    author_avatar_url: Word | None = None

    def options(self) -> Iterator[tuple[str, Word | None]]:
        """The options in the order they are written; None for one without a value."""
        yield from _given(
            ("--organization", self.organization), ("--git-repo-name", self.repository), ("--branch-name", self.branch)
        )
        if isinstance(self.commit, GitState):
            yield "--read-git-state", None
        else:
            when = self.commit.timestamp
            yield from _given(
                ("--commit-hash", self.commit.hash),
                ("--timestamp", when if isinstance(when, FromEnv) else repr(when)),
                ("--commit-message", self.commit.message),
                ("--author-name", self.commit.author_name),
                ("--author-email", self.commit.author_email),
            )
        yield from _given(
            ("--author-avatar-url", self.author_avatar_url),
            ("--branch-url", self.branch_url),
            ("--code-review-url", self.code_review_url),
            ("--code-review-id", self.code_review_id),
            ("--pull-request-status", self.pull_request_status),
            ("--base-deployment-name", self.base_deployment),
            ("--snapshot-base-condition", self.snapshot_base),
        )

    def argv(self, environ: Mapping[str, str] | None = None) -> list[str]:
        """The arguments, with the values that `environ` gives. Raises KeyError for a variable that is not there."""
        return _argv(("branch-deployment", "create-or-update"), self.options(), environ)

    def script(self) -> str:
        """The command for a POSIX shell, variables by name."""
        return _script(("branch-deployment", "create-or-update"), self.options())

    def variables(self) -> tuple[str, ...]:
        """The variables that the command needs, its token first."""
        return _variables(self.options())


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationFile:
    """A code location as a file has it: dagster_cloud.yaml with the location's name, or a file of one location alone.

    The command takes the location as it is written there: it merges no `defaults`.
    """

    path: Word
    location: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A code location. `source`: exactly one kind, and its value."""

    name: Word
    source: tuple[SourceKind, Word]
    working_directory: Word | None = None
    executable_path: Word | None = None
    attribute: Word | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLocation:
    """`dagster-cloud deployment add-location`: add a code location, or give it another image."""

    organization: Word
    deployment: Word
    location: LocationFile | Location
    image: Word | None = None
    commit_hash: Word | None = None
    git_url: Word | None = None
    location_load_timeout: int | None = None
    agent_heartbeat_timeout: int | None = None

    def options(self) -> Iterator[tuple[str, Word | None]]:
        """The options in the order they are written."""
        yield from _given(("--organization", self.organization), ("--deployment", self.deployment))
        where = self.location
        if isinstance(where, LocationFile):
            yield from _given(("--location-file", where.path), ("--location-name", where.location))
        else:
            kind, value = where.source
            yield from _given(
                ("--location-name", where.name),
                (f"--{kind.replace('_', '-')}", value),
                ("--working-directory", where.working_directory),
                ("--executable-path", where.executable_path),
                ("--attribute", where.attribute),
            )
        load, heartbeat = self.location_load_timeout, self.agent_heartbeat_timeout
        yield from _given(
            ("--image", self.image),
            ("--commit-hash", self.commit_hash),
            ("--git-url", self.git_url),
            ("--location-load-timeout", None if load is None else str(load)),
            ("--agent-heartbeat-timeout", None if heartbeat is None else str(heartbeat)),
        )

    def argv(self, environ: Mapping[str, str] | None = None) -> list[str]:
        """The arguments, with the values that `environ` gives. Raises KeyError for a variable that is not there."""
        return _argv(("deployment", "add-location"), self.options(), environ)

    def script(self) -> str:
        """The command for a POSIX shell, variables by name."""
        return _script(("deployment", "add-location"), self.options())

    def variables(self) -> tuple[str, ...]:
        """The variables that the command needs, its token first."""
        return _variables(self.options())


def _given(*options: tuple[str, Word | None]) -> Iterator[tuple[str, Word]]:
    for name, value in options:
        if value is not None:
            yield name, value


Options: TypeAlias = "Iterator[tuple[str, Word | None]]"


def _argv(command: tuple[str, ...], options: Options, environ: Mapping[str, str] | None) -> list[str]:
    where = environ or {}
    return [
        PROGRAM, *command, *(name if value is None else f"{name}={filled(value, where)}" for name, value in options)
    ]  # fmt: skip


def _script(command: tuple[str, ...], options: Options) -> str:
    words = [name if value is None else f"{name}={quoted(value)}" for name, value in options]
    return " \\\n  ".join((" ".join((PROGRAM, *command)), *words))


def _variables(options: Options) -> tuple[str, ...]:
    values = tuple(value for _, value in options if value is not None)
    return tuple(dict.fromkeys((TOKEN, *variables(values))))
