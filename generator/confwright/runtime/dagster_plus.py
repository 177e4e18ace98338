"""What Dagster+ tells a process about the deployment it runs in: its built-in variables, typed.

The names are reserved (`dagster_cloud.constants.RESERVED_ENV_VAR_NAMES`). A branch deployment is made with a repository, a branch
and a commit, so these are always set. The others are set if whoever made it set them. A full deployment does not have them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from . import dataclass
from .report import ConfigError, Problem

if TYPE_CHECKING:
    from datetime import datetime

PullRequestStatus: TypeAlias = Literal["OPEN", "CLOSED", "MERGED"]

_STATUSES: Final = ("OPEN", "CLOSED", "MERGED")
_YES, _NO = frozenset({"1", "true"}), frozenset({"", "0", "false"})
_PREFIX: Final = "DAGSTER_CLOUD_"
_IS_BRANCH: Final = "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchDeployment:
    """A branch deployment of Dagster+."""

    name: str
    """DAGSTER_CLOUD_DEPLOYMENT_NAME, which is made up by Dagster+."""
    repository: str
    """DAGSTER_CLOUD_GIT_REPO"""
    branch: str
    """DAGSTER_CLOUD_GIT_BRANCH"""
    commit: str
    """DAGSTER_CLOUD_GIT_SHA"""
    committed_at: datetime | None = None
    """DAGSTER_CLOUD_GIT_TIMESTAMP, in UTC"""
    message: str | None = None
    """DAGSTER_CLOUD_GIT_MESSAGE"""
    author_name: str | None = None
    """DAGSTER_CLOUD_GIT_AUTHOR_NAME"""
    author_email: str | None = None
    """DAGSTER_CLOUD_GIT_AUTHOR_EMAIL"""
    pull_request_id: str | None = None
    """DAGSTER_CLOUD_PULL_REQUEST_ID"""
    pull_request_status: PullRequestStatus | None = None
    """DAGSTER_CLOUD_PULL_REQUEST_STATUS"""
    location: str | None = None
    """DAGSTER_CLOUD_LOCATION_NAME"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FullDeployment:
    """A full deployment of Dagster+, such as `prod`."""

    name: str
    """DAGSTER_CLOUD_DEPLOYMENT_NAME"""
    location: str | None = None
    """DAGSTER_CLOUD_LOCATION_NAME"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """No deployment of Dagster+: a laptop, a test, an open-source Dagster."""


DagsterPlusDeployment: TypeAlias = BranchDeployment | FullDeployment | Local


def dagster_plus_deployment(environ: Mapping[str, str] | None = None) -> DagsterPlusDeployment:
    """The deployment that this process, or one with the variables given, runs in. An empty variable counts as none.

    Raises ConfigError with everything that is missing or malformed: a flag that is neither 1 nor 0, a branch deployment without
    its name, repository, branch or commit, an unknown status, a time that is not a number.
    """
    where = os.environ if environ is None else environ
    flag = where.get(_IS_BRANCH, "").strip().lower()
    if flag not in _YES | _NO:
        raise ConfigError([Problem(path=_IS_BRANCH, code="environment-unknown", message="must be 1 or 0")])
    if flag in _YES:
        return _branch(where)
    name = _text(where, "DEPLOYMENT_NAME")
    return Local() if name is None else FullDeployment(name=name, location=_text(where, "LOCATION_NAME"))


def _branch(where: Mapping[str, str]) -> BranchDeployment:
    problems: list[Problem] = []

    def needed(name: str) -> str:
        text = _text(where, name)
        if text is None:
            message = "is not set, though this is a branch deployment"
            problems.append(Problem(path=_PREFIX + name, code="env-unset", message=message))
        return text or ""

    found = BranchDeployment(
        name=needed("DEPLOYMENT_NAME"), repository=needed("GIT_REPO"), branch=needed("GIT_BRANCH"), commit=needed("GIT_SHA"),
        committed_at=_time(where, problems), message=_text(where, "GIT_MESSAGE"), author_name=_text(where, "GIT_AUTHOR_NAME"),
        author_email=_text(where, "GIT_AUTHOR_EMAIL"), pull_request_id=_text(where, "PULL_REQUEST_ID"),
        pull_request_status=_status(where, problems), location=_text(where, "LOCATION_NAME"),
    )  # fmt: skip
    if problems:
        raise ConfigError(problems)
    return found


def _text(where: Mapping[str, str], name: str) -> str | None:
    return where.get(_PREFIX + name) or None


def _status(where: Mapping[str, str], problems: list[Problem]) -> PullRequestStatus | None:
    text = _text(where, "PULL_REQUEST_STATUS")
    for status in _STATUSES:
        if text == status:
            return status
    if text is None:
        return None
    from .hints import Search

    hint = Search().did_you_mean(text.strip().upper(), _STATUSES)
    message = f"must be one of {', '.join(_STATUSES)}, in capitals"
    problems.append(Problem(path=f"{_PREFIX}PULL_REQUEST_STATUS", code="choice", message=message, hint=hint))
    return None


def _time(where: Mapping[str, str], problems: list[Problem]) -> datetime | None:
    text = _text(where, "GIT_TIMESTAMP")
    if text is None:
        return None
    from datetime import datetime, timedelta, timezone

    try:
        return datetime.fromtimestamp(float(text), timezone(timedelta()))  # `datetime.UTC` is not in Python 3.10
    except (ValueError, OverflowError, OSError):
        message = "must be a time in seconds since 1970, as `git log --date=unix` has it"
        problems.append(Problem(path=f"{_PREFIX}GIT_TIMESTAMP", code="env-malformed", message=message))
        return None
