"""The workflows that run the commands for branches and releases."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from tests.dagster_plus.project import called, changed


def workflows(root: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    assert run(["render", "-t", "ci", "-o", "."]) == 0, capsys.readouterr()
    github, gitlab = Path(".github/workflows/dagster-plus.yml"), Path(".gitlab/dagster-plus.gitlab-ci.yml")
    return {"github": yaml.safe_load(github.read_text()), "gitlab": yaml.safe_load(gitlab.read_text())}


def scripts(made: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Every script with the variables it gets, by the names of what GitHub fills in."""
    for job in made["github"]["jobs"].values():
        for step in job["steps"]:
            if "run" in step:
                yield step["run"], {**job["env"], **step.get("env", {})}
    for job in made["gitlab"].values():
        yield "\n".join(job["script"]), {}


def test_nothing_that_others_choose_stands_in_a_script(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for script, _ in scripts(workflows(root, capsys)):
        assert "${{" not in script
        assert "secrets." not in script


@pytest.mark.parametrize("text", ["--help", "$(touch pwned)`touch pwned`", "'; touch pwned; \"\n# ${HOME} *"])
def test_the_steps_call_what_they_say(text: str, root: Path, stub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every variable that GitHub or GitLab fills holds the same hostile text."""
    gitlab = dict.fromkeys(("CI_COMMIT_SHA", "CI_PROJECT_URL", "CI_PROJECT_NAME", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_MERGE_REQUEST_PROJECT_URL", "CI_MERGE_REQUEST_IID", "AWS_REGION"), text)  # fmt: skip
    calls = [
        call
        for script, names in scripts(workflows(root, capsys))
        for call in called(script, {**gitlab, **dict.fromkeys(names, text)}, stub, root)
    ]
    created = [call for call in calls if call[1:3] == ["branch-deployment", "create-or-update"]]
    added = [call for call in calls if call[1:3] == ["deployment", "add-location"]]
    assert len(created) == 2
    assert len(added) == 8
    for call in created:
        assert f"--branch-name={text}" in call
        assert "--base-deployment-name=prod" in call
        assert all(argument.startswith("--") for argument in call[3:])
    assert {argument for call in added for argument in call if argument.startswith("--location-name=")} == {
        "--location-name=sales etl",
        "--location-name=hr",
    }
    images = {argument for call in added for argument in call if argument.startswith("--image=")}
    assert images == {f"--image=1.dkr.ecr.eu-west-1.amazonaws.com/sales:sales-etl-{text}"}
    assert {call[-1] for call in calls if call[:2] == ["docker", "build"]} == {"./sales dir"}


def test_the_secrets_are_listed(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["render", "-t", "ci-github"]) == 0
    said = capsys.readouterr()
    names = ("DAGSTER_CLOUD_API_TOKEN", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION")
    used = {name for name in names if f"secrets.{name} " in said.out}
    assert used == set(names)
    for name in names:
        assert f"#   {name}: " in said.out
        assert f"  {name}: " in said.err


REGISTRIES = {
    "dockerhub": {"DOCKERHUB_USERNAME", "DOCKERHUB_TOKEN"}, "gcr": {"GCR_JSON_KEY"},
    "ecr": {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"}, "gitlab": set[str](),
}  # fmt: skip


@pytest.mark.parametrize(("registry", "names"), REGISTRIES.items(), ids=REGISTRIES)
def test_each_registry_is_logged_in_to(
    registry: str, names: set[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed(root, ("registry: ecr", f"registry: {registry}"))
    assert run(["render", "-t", "ci"]) == 0
    files = capsys.readouterr().out.split("\n---\n")
    assert len(files) == (1 if registry == "gitlab" else 2)
    for text in files:
        made = yaml.safe_load(text)
        assert json.dumps(made).count("--password-stdin") == 2
        assert all(f"#   {name}: " in text for name in names)
        assert "jobs" not in made or all(f"secrets.{name} " in text for name in names)


@pytest.mark.parametrize("kind", ["ecr", "gcr", "dockerhub"])
def test_a_registry_is_no_option(kind: str, root: Path, stub: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("registry: ecr", f"registry: {kind}"))
    changed(root, ("1.dkr.ecr.eu-west-1.amazonaws.com/sales", "--help/sales"), ("./sales dir", "--file"))
    calls = [
        call
        for script, names in scripts(workflows(root, capsys))
        for call in called(script, dict.fromkeys(names, "x"), stub, root)
    ]
    assert any(call[:2] == ["docker", "login"] for call in calls)
    for call in calls:
        before = call[: call.index("--")] if "--" in call else call
        assert "--help" not in before
        assert "--file" not in before


def test_a_text_that_github_would_replace_is_refused(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("location_name: hr", "location_name: '${{ secrets.X }}'"))
    assert run(["render", "-t", "ci", "-o", "."]) == 1
    assert "ci-expression" in (said := capsys.readouterr().err) or "replaces before" in said
    assert not (root / ".github").exists()


def test_locations_that_are_none_are_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "schemas" / "dagster_cloud.yaml").write_text("type: object\nproperties: {locations: {type: array}}\n")
    changed(root, ("location_name: hr", "name: hr"))
    assert run(["render", "-t", "ci"]) == 2
    assert "'location_name' is missing" in " ".join(capsys.readouterr().err.split())


def test_names_that_a_tag_cannot_hold(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build = "build: {registry: r.io/x}, code_source: {module_name: m}"
    names = ("sales/etl", "sales etl", "...", "ünï")
    listed = ", ".join(f"{{location_name: '{name}', {build}}}" for name in names)
    changed(root, ("  base:\n", f"  branch: {{locations: {{locations: [{listed}]}}}}\n  base:\n"))
    assert run(["render", "-t", "ci-github"]) == 0
    tags = re.findall(r'docker push -- r.io/x:(.*)-"', capsys.readouterr().out)
    assert tags == ["sales-etl", "sales-etl-2", "location", "n"]


def test_what_a_workflow_needs_is_asked_for(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("  organization: acme\n", ""), ("  locations: locations\n", ""))
    assert run(["render", "-t", "ci"]) == 1
    said = capsys.readouterr().err
    assert "dagster-plus.organization" in said
    assert "dagster-plus.locations" in said


def test_defaults_and_a_missing_login_are_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(root, ("registry: ecr", "main: trunk"), ("    locations:\n      locations:", "    locations:\n      defaults: {agent_queue: q}\n      locations:"))  # fmt: skip
    assert run(["render", "-t", "ci"]) == 0
    said = capsys.readouterr()
    assert "without the file's defaults" in said.err
    assert "nothing logs in" in said.err
    assert "branches:\n    - trunk" in said.out
