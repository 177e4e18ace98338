"""What is offered and shown at a place, through the protocol: `¦` is the cursor."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from confwright.editor.completion import offers
from confwright.editor.cursor import spot_at
from confwright.editor.loose import read
from confwright.validate.packages import find_package
from tests.editor.conftest import COMMAND
from tests.lsp import LanguageServer, Place, language_server

SPOTS: dict[str, Any] = {
    "¦": ((), False, ""),
    "a:\n  ¦": (("a",), False, ""),
    "a:\n  b¦cd: 5": (("a",), False, "b"),
    "a:\n  b: tr¦ue\n": (("a", "b"), True, "tr"),
    "a:\n  b: {c: 1, d¦": (("a", "b"), False, "d"),
    "a:\n  b: {c: ¦\nc: 4": (("a", "b", "c"), True, ""),
    "a:\n  b: [x, ¦y]": (("a", "b", 1), True, ""),
    "a:\n  - b: 1\n    ¦": (("a", 0), False, ""),
    "a:\n  - b: 1\n  - ¦": (("a", 1), False, ""),
    "a:\n- b: 1\n¦": ((), False, ""),
    "a:\n  b:\n    c: 1\n  ¦\nz: 1": (("a",), False, ""),
    "a:\n  - - ¦": (("a", 0, 0), False, ""),
    "a: [{b: 1}, {c: ¦}]": (("a", 1, "c"), True, ""),
    "a: 'x # ¦'": (("a",), True, "'x # "),
    "a: # ¦": None,
    "a: 1\n  ¦": None,
    "a:¦": None,
}


def cursor(text: str) -> tuple[str, int]:
    return text.replace("¦", ""), text.index("¦")


@pytest.mark.parametrize("text", SPOTS)
def test_the_place_of_a_cursor(text: str) -> None:
    whole, offset = cursor(text)
    spot = spot_at(whole, offset, read(whole))
    assert (spot and (spot.keys, spot.in_value, spot.typed)) == SPOTS[text]


LARGE = """\
storage:
  postgres:
    postgres_db: {hostname: "a, b", password: {env: PG}, params: {x: [1, {y: 'z'}]}}
run_launcher:
  module: dagster_docker # here
  class: DockerRunLauncher
  config:
    env_vars:
    - A
    -   B
    container_kwargs: &x
      text: |
        a: b
          c
      other: >-
        d
    "quoted key": *x
"""


def test_no_place_of_a_text_that_is_being_typed_is_too_much() -> None:
    """At every place of a text cut off there, and with a bracket or a quote too many."""
    schema = find_package("dagster", None).schema()
    for end in range(0, len(LARGE), 3):
        for more in ("", "{", "'", "\t"):
            for text in (LARGE[:end] + more, LARGE[:end] + more + LARGE[end:]):
                spot = spot_at(text, end + len(more), read(text))
                assert spot is None or 0 <= spot.replaced.begin <= end + len(more) <= spot.replaced.end <= len(text)
        if end % 30 == 0:
            offers(LARGE[:end], end, schema, lambda: ("A",))


OFFERED: dict[str, tuple[str, set[str], set[str]]] = {
    "keys": ("storage:\n  postgres:\n    postgres_db:\n      hostname: x\n      ¦", {"password", "db_name"}, {"hostname", "postgres_url"}),
    "keys in braces": ("storage: {postgres: {postgres_db: {hostname: x, ¦", {"password"}, {"hostname"}),
    "booleans": ("telemetry:\n  enabled: ¦", {"true", "false"}, {"enabled"}),
    "classes of a module": ("run_launcher:\n  module: dagster_docker\n  class: ¦", {"DockerRunLauncher"}, {"K8sRunLauncher"}),
    "modules": ("run_launcher:\n  module: ¦", {"dagster_docker", "dagster_k8s"}, {"DockerRunLauncher"}),
    "keys of a class": ("run_launcher:\n  module: dagster_docker\n  class: DockerRunLauncher\n  config:\n    ¦", {"network"}, {"job_image"}),
    "references": ("storage: {postgres: {postgres_db: {password: ¦}}}", {"{env: WAREHOUSE_PASSWORD}"}, {"WAREHOUSE_PASSWORD", "{{ $WAREHOUSE_PASSWORD }}"}),
    "variables": ("storage: {postgres: {postgres_db: {password: {env: W¦}}}}", {"WAREHOUSE_PASSWORD", "LAKE_TOKEN"}, {"a comment"}),
    "no reference": ("telemetry:\n  enabled: ¦", set(), {"{env: WAREHOUSE_PASSWORD}"}),
}  # fmt: skip
PREFECT: dict[str, tuple[str, set[str], set[str]]] = {
    "a template": ("deployments:\n  - name: a\n    version: ¦", {"{{ $LAKE_TOKEN }}", "{{ prefect.variables. }}"}, {"{env: LAKE_TOKEN}"}),
    "in a text": ("deployments:\n  - name: a\n    version: 'v{{ ¦'", {"{{ $LAKE_TOKEN }}"}, {"{env: LAKE_TOKEN}"}),
    "words": ("deployments:\n  - name: a\n    version_type: ¦", {"vcs:git"}, {"name"}),
}  # fmt: skip
DEPLOYMENT: dict[str, tuple[str, str, set[str], set[str]]] = {
    "variables of its other layers": ("{env: WAREHOUSE_PORT}", "{env: WAR¦}", {"LAKE_USER", "WAREHOUSE_PASSWORD"}, {"WAR", "WAREHOUSE_PORT"}),
    "the variable that names the environment": ("env: DAGSTER_DEPLOYMENT", "env: ¦", {"LAKE_USER", "UNUSED"}, {"local"}),
    "a word once": ("severity: high", "severity: ¦", {"low", "high"}, {'"low"'}),
    "environments": ("extends: local", "extends: ¦", {"local", "production"}, {"warehouse"}),
    "no production as default": ("default: local", "default: ¦", {"local", "branch"}, {"production"}),
    "resources": ("  branch:\n    warehouse:", "  branch:\n    ¦\n    warehouse:", {"lake", "alerts"}, {"local", "warehouse"}),
    "layers": ("values:\n", "values:\n  ¦\n", set(), {"base", "warehouse"}),
    "keys of a resource": ("{user: analytics, port", "{user: analytics, ¦, port", {"database", "host"}, {"user", "folder"}),
    "words of a resource": ("severity: high", "severity: ¦", {"high", "low"}, {"severity"}),
}  # fmt: skip


def labels(server: LanguageServer, file: Path, text: str) -> set[str]:
    text, offset = cursor(text)
    server.open(file, text, "yaml")
    line = text.count("\n", 0, offset)
    return set(server.completions(file, Place(line, offset - text.rfind("\n", 0, offset) - 1)))


@pytest.mark.parametrize("case", [*OFFERED, *PREFECT])
def test_what_is_offered(case: str, server: LanguageServer, project: Path) -> None:
    text, wanted, unwanted = (OFFERED | PREFECT)[case]
    name = "dagster.yaml" if case in OFFERED else "prefect.yaml"
    found = labels(server, project / name, text)
    assert wanted <= found
    assert not unwanted & found


@pytest.mark.parametrize("case", DEPLOYMENT)
def test_what_is_offered_in_a_deployment(case: str, server: LanguageServer, project: Path) -> None:
    old, new, wanted, unwanted = DEPLOYMENT[case]
    file = project / "deployment.yaml"
    right = file.read_text()
    server.open(file, right, "yaml")
    assert server.diagnostics(file) == []
    assert old in right
    found = labels(server, file, right.replace(old, new, 1))
    assert wanted <= found
    assert not unwanted & found


def test_the_environments_are_side_by_side(server: LanguageServer, project: Path) -> None:
    file = project / "deployment.yaml"
    text = file.read_text()
    server.open(file, text, "yaml")
    server.diagnostics(file)
    shown = server.hover(file, at(text, "port: 5432"))
    assert "| local | `5432` | base, deployment.yaml:29:40 |" in shown
    assert "| production | `{env: WAREHOUSE_PORT}` | production, deployment.yaml:44:13 |" in shown
    assert "Default: `5432`" in shown
    shown = server.hover(file, at(text, "WAREHOUSE_PASSWORD"))
    assert "is set in .env:1" in shown
    assert "hunter2" not in shown


def at(text: str, words: str) -> Place:
    lines = text.splitlines()
    number = next(number for number, line in enumerate(lines) if words in line)
    return Place(number, lines[number].index(words) + 1)


def test_no_value_of_a_secret_is_in_an_answer(server: LanguageServer, project: Path) -> None:
    """Every place of texts with secrets: what is offered and shown there has none of them."""
    file = project / "dagster.yaml"
    text = "storage: {postgres: {postgres_db: {hostname: h, username: u, password: hunter2Zq7, db_name: d}}}\n"
    server.open(file, text, "yaml")
    for character in range(0, len(text), 3):
        place = Place(0, character)
        answers = [server.ask("textDocument/completion", file, place), server.ask("textDocument/hover", file, place)]
        assert "hunter2" not in str(answers)
    assert "hunter2" not in str(server.diagnostics(file))


ELSEWHERE = {
    "compose.yaml": ("services: {a: {image: b, environment: {IN_COMPOSE: hunter2Zq7}}}\n", "IN_COMPOSE"),
    "pod.yaml": (
        "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n"
        "  - {name: c, image: i, env: [{name: IN_MANIFEST, value: hunter2Zq7}]}\n",
        "IN_MANIFEST",
    ),
    "deep/prod.env": ("IN_DOTENV=hunter2Zq7\n", "IN_DOTENV"),
    "code.py": ("import os\nx = os.environ['IN_PYTHON']\n", "IN_PYTHON"),
    "other/dagster.yaml": ("telemetry: {enabled: {env: IN_DOCUMENT}}\n", "IN_DOCUMENT"),
}


def test_variables_of_every_file_around_are_offered(tmp_path: Path) -> None:
    for name, (text, _) in ELSEWHERE.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    with language_server(COMMAND, tmp_path, {}) as server:
        text = OFFERED["variables"][0]
        found = labels(server, tmp_path / "dagster.yaml", text)
        assert {name for _, name in ELSEWHERE.values()} <= found
        assert not any("hunter2" in one for one in found)
        changed = tmp_path / "compose.yaml"
        server.open(changed, ELSEWHERE["compose.yaml"][0].replace("IN_COMPOSE", "NOT_SAVED"), "yaml")
        found = labels(server, tmp_path / "dagster.yaml", text)
        assert "NOT_SAVED" in found
        assert "IN_COMPOSE" not in found
