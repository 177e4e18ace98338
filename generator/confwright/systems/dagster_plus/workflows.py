"""A plan as a workflow of GitHub Actions, and as jobs of GitLab CI.

A script contains nothing that the author of a pull request chooses: it comes in a variable of the environment, and the script
names the variable. Pull requests from forks get no secrets from GitHub, so they are left out.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final, Literal, TypeAlias, get_args

from . import scripts
from .command_values import FromEnv
from .commands import TOKEN, CreateOrUpdate, GitState
from .plan import Plan

System: TypeAlias = Literal["github", "gitlab"]
SYSTEMS: Final[tuple[System, ...]] = get_args(System)
PATHS: Final[dict[System, str]] = {
    "github": ".github/workflows/dagster-plus.yml",
    "gitlab": ".gitlab/dagster-plus.gitlab-ci.yml",
}

_COMMIT, _URL = FromEnv("COMMIT_SHA"), FromEnv("COMMIT_URL")
_DEPLOYMENT: Final = FromEnv("BRANCH_DEPLOYMENT")
_STATUS: Final = (
    "${{ github.event.pull_request.merged && 'MERGED'"
    " || github.event.pull_request.state == 'closed' && 'CLOSED' || 'OPEN' }}"
)
_IMAGE: Final = "python:3.12"


def workflow(plan: Plan, system: System) -> str:
    """The text of the file."""
    workflow = _github(plan) if system == "github" else _gitlab(plan)
    where = "Settings, Secrets and variables, Actions" if system == "github" else "Settings, CI/CD, Variables: masked"
    head = [
        "# Written by `confwright render --target ci` from deployment.yaml: change that, and write this anew.",
        f"# Secrets that it needs ({where}):",
        *(f"#   {secret.name}: {secret.what}" for secret in plan.secrets()),
        *(["# Include it: include: [{local: " + PATHS["gitlab"] + "}]"] if system == "gitlab" else []),
    ]
    return "\n".join(head) + "\n" + _dumped(workflow)


# -- GitHub Actions


def _github(plan: Plan) -> dict[str, Any]:
    mine = "github.event.pull_request.head.repo.full_name == github.repository"
    return {
        "name": "Dagster+",
        "on": {
            "pull_request": {"types": ["opened", "synchronize", "reopened", "closed"]},
            "push": {"branches": [plan.main]},
        },
        "permissions": {"contents": "read"},
        "concurrency": {
            "group": "dagster-plus-${{ github.event.pull_request.number || github.ref }}",
            "cancel-in-progress": False,
        },
        "defaults": {"run": {"shell": "bash"}},
        "jobs": {
            "branch": {
                "if": f"github.event_name == 'pull_request' && {mine}",
                "runs-on": "ubuntu-latest",
                "env": {
                    _COMMIT.name: "${{ github.event.pull_request.head.sha }}",
                    _URL.name: "${{ github.server_url }}/${{ github.repository }}/commit/"
                    "${{ github.event.pull_request.head.sha }}",
                },
                "steps": [
                    *_set_up(plan, "${{ github.event.pull_request.head.sha }}", "github.event.action != 'closed'"),
                    *_built(plan, True),
                    _create(plan),
                    *_deployed(plan, True),
                ],
            },
            "release": {
                "if": "github.event_name == 'push'",
                "runs-on": "ubuntu-latest",
                "env": {
                    _COMMIT.name: "${{ github.sha }}",
                    _URL.name: "${{ github.server_url }}/${{ github.repository }}/commit/${{ github.sha }}",
                },
                "steps": [*_set_up(plan, "${{ github.sha }}", None), *_built(plan, False), *_deployed(plan, False)],
            },
        },
    }


def _set_up(plan: Plan, commit: str, condition: str | None) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = [
        {"uses": "actions/checkout@v4", "with": {"ref": commit, "persist-credentials": False}},
        {"uses": "actions/setup-python@v5", "with": {"python-version": "3.12"}},
        {"name": "Install the command line of Dagster+", "run": scripts.install()},
    ]
    if plan.builds and plan.registry is not None:
        names = [secret.name for secret in plan.secrets() if secret.name != TOKEN]
        steps.append(
            {
                "name": "Log in to the registry",
                **({"if": condition} if condition else {}),
                "env": {name: f"${{{{ secrets.{name} }}}}" for name in names},
                "run": scripts.login(plan, plan.registry),
            }
        )
    return steps


def _built(plan: Plan, branch: bool) -> list[dict[str, Any]]:
    run = scripts.builds(plan, branch, _COMMIT)
    condition = {"if": "github.event.action != 'closed'"} if branch else {}
    return [{"name": "Build and push images", **condition, "run": run}] if run else []


def _create(plan: Plan) -> dict[str, Any]:
    command = CreateOrUpdate(
        organization=plan.organization, repository=FromEnv("REPOSITORY"), branch=FromEnv("BRANCH"), commit=GitState(),
        base_deployment=plan.base, code_review_url=FromEnv("REVIEW_URL"), code_review_id=FromEnv("REVIEW_ID"),
        pull_request_status=FromEnv("REVIEW_STATUS"),
    )  # fmt: skip
    return {
        "name": "Create or update the branch deployment",
        "id": "branch",
        "env": {
            TOKEN: f"${{{{ secrets.{TOKEN} }}}}",
            "REPOSITORY": "${{ github.event.repository.name }}",
            "BRANCH": "${{ github.head_ref }}",
            "REVIEW_URL": "${{ github.event.pull_request.html_url }}",
            "REVIEW_ID": "${{ github.event.pull_request.number }}",
            "REVIEW_STATUS": _STATUS,
        },
        "run": f'deployment=$({command.script()})\nprintf \'deployment=%s\\n\' "${{deployment}}" >> "${{GITHUB_OUTPUT}}"',
    }


def _deployed(plan: Plan, branch: bool) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    for place in plan.branch if branch else plan.full:
        command = plan.add_location(place, _DEPLOYMENT if branch else plan.base, _COMMIT, _URL)
        steps.append(
            {
                "name": f"Deploy {place.name}",
                **({"if": "github.event.action != 'closed'"} if branch else {}),
                "env": {
                    TOKEN: f"${{{{ secrets.{TOKEN} }}}}",
                    **({_DEPLOYMENT.name: "${{ steps.branch.outputs.deployment }}"} if branch else {}),
                },
                "run": command.script(),
            }
        )
    return steps


# -- GitLab CI


def _gitlab(plan: Plan) -> dict[str, Any]:
    commit = FromEnv("CI_COMMIT_SHA")
    url = (FromEnv("CI_PROJECT_URL"), "/-/commit/", commit)
    create = CreateOrUpdate(
        organization=plan.organization, repository=FromEnv("CI_PROJECT_NAME"),
        branch=FromEnv("CI_MERGE_REQUEST_SOURCE_BRANCH_NAME"), commit=GitState(), base_deployment=plan.base,
        code_review_url=(FromEnv("CI_MERGE_REQUEST_PROJECT_URL"), "/-/merge_requests/", FromEnv("CI_MERGE_REQUEST_IID")),
        code_review_id=FromEnv("CI_MERGE_REQUEST_IID"), pull_request_status="OPEN",
    )  # fmt: skip

    def deploy(branch: bool) -> list[str]:
        target = _DEPLOYMENT if branch else plan.base
        wanted = plan.branch if branch else plan.full
        return [plan.add_location(place, target, commit, url).script() for place in wanted]

    in_branch = [{"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}]
    in_main = [{"if": f"$CI_COMMIT_BRANCH == {_literal(plan.main)}"}]
    jobs: dict[str, Any] = {}
    for name, branch, rules in (("branch", True, in_branch), ("release", False, in_main)):
        builds = scripts.builds(plan, branch, commit)
        needs: list[str] = []
        if builds:
            log_in = [scripts.login(plan, plan.registry)] if plan.registry is not None else []
            aws = ["apk add --no-cache aws-cli"] if plan.registry == "ecr" else []
            jobs[f"dagster-plus-{name}-images"] = {
                "image": "docker:27",
                "services": ["docker:27-dind"],
                "rules": rules,
                "script": [*aws, *log_in, builds],
            }
            needs = [f"dagster-plus-{name}-images"]
        first = [f"{_DEPLOYMENT.name}=$({create.script()})"] if branch else []
        jobs[f"dagster-plus-{name}"] = {
            "image": _IMAGE,
            "needs": needs,
            "rules": rules,
            "resource_group": "dagster-plus-$CI_COMMIT_REF_SLUG",
            "script": [scripts.install(), *first, *deploy(branch)],
        }
    return jobs


def _literal(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _dumped(data: Any) -> str:
    yaml: Any = import_module("yaml")

    def never(_self: object, _data: object) -> bool:
        return True

    def text(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    yaml.add_representer(str, text, dumper)
    return str(yaml.dump(data, Dumper=dumper, sort_keys=False, width=10_000, allow_unicode=False))
