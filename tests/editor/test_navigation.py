"""From a name to where it is set or defined, and to everything that uses it; and its new name everywhere. `¦` is the cursor."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from confwright.editor.loose import read
from confwright.editor.mentions import mentions
from confwright.editor.tree import Node
from tests.lsp import LanguageServer, LanguageServerError, Place, language_server

ROOT = Path(__file__).parents[2]
FILES = {
    ".env": "# LAKE_TOKEN is not here\nexport LAKE_TOKEN=hunter2Zq7\nWAREHOUSE_PORT='5433'\nURL=http://${WAREHOUSE_HOST}/$LAKE_TOKEN/\n",
    "compose.yaml": """\
services:
  web:
    image: acme/web
    environment:
      LAKE_TOKEN: ${LAKE_TOKEN:?}
      LAKE_TOKEN_FILE: /run/x
  batch:
    image: acme/batch
    environment: [LAKE_TOKEN, "WAREHOUSE_PORT=1"]
    command: sh -c 'echo $$LAKE_TOKEN' LAKE_TOKEN
""",
    "deploy/manifest.yaml": """\
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {WAREHOUSE_PORT: "5433", OTHER: x}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: web
          envFrom: [{configMapRef: {name: settings}}]
          env:
            - valueFrom: {secretKeyRef: {name: lake, key: LAKE_TOKEN}}
              name: LAKE_TOKEN
""",
    "prefect.yaml": """\
deployments:
  - name: a
    version: "LAKE_TOKEN {{ $LAKE_TOKEN }} and {{ $LAKE_TOKEN }}"
""",
    "dagster.yaml": "storage: {postgres: {postgres_db: {hostname: h, username: u, password: {env: LAKE_TOKEN}, db_name: d}}}\n",
    "code/jobs.py": """\
import os
from dagster import EnvVar
from analytics_config import RESOURCES, Resources, load_resources

TOKEN = EnvVar("LAKE_TOKEN")  # LAKE_TOKEN é𝄞
PORT = "é𝄞", os.environ["WAREHOUSE_PORT"], os.getenv("LAKE_TOKEN")
lake = RESOURCES["production"]["lake"]
here = load_resources("local")
print(here["lake"], {"lake": 1}["lake"])

def use(all_of_them: Resources) -> object:
    return all_of_them["lake"]
""",
    "deploy/prefix.yaml": """\
apiVersion: v1
kind: ConfigMap
metadata: {name: app}
data: {ONE: "1"}
---
apiVersion: v1
kind: Pod
metadata: {name: app}
spec:
  containers:
    - name: app
      envFrom: [{prefix: APP_, configMapRef: {name: app}}]
      args: ["$(APP_ONE)"]
""",
    "deploy/stores.yaml": """\
apiVersion: v1
kind: ConfigMap
metadata: {name: taken-as-a-whole-elsewhere}
data: {SHARED_HOST: h}
""",
    "deploy/keys.yaml": """\
apiVersion: v1
kind: Secret
metadata: {name: by-key}
stringData: {SHARED_HOST: h}
---
apiVersion: v1
kind: Pod
metadata: {name: by-key}
spec:
  containers:
    - name: app
      env: [{name: SHARED_HOST, valueFrom: {secretKeyRef: {name: by-key, key: SHARED_HOST}}}]
""",
    "deploy/workspace.yaml": "load_from:\n  - grpc_server: {host: {env: SHARED_HOST}, port: 4000}\n",
    "run.sh": "curl -H $LAKE_TOKEN lake\n",
    "other.yaml": "lists: {env: LAKE_TOKEN}\n",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shop") / "analytics"
    shutil.copytree(ROOT / "examples/analytics", folder)
    shutil.copytree(ROOT / "generated/analytics", folder / "generated/analytics")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def asked(shop: Path) -> Generator[LanguageServer]:
    with language_server([sys.executable, "-m", "confwright", "lsp"], shop, {}) as running:
        for name in ("deployment.yaml", "dagster.yaml", "prefect.yaml", ".env", "compose.yaml", "code/jobs.py"):
            running.open(shop / name, (shop / name).read_text(), "yaml")
        assert running.diagnostics(shop / "deployment.yaml") == []
        yield running


def place(file: Path, words: str) -> Place:
    """Of the cursor in some words of a file, in units of UTF-16."""
    before, _, behind = words.partition("¦")
    text = file.read_text("utf-8")
    offset = text.index(before + behind) + len(before)
    line = text[text.rfind("\n", 0, offset) + 1 : offset]
    return Place(text.count("\n", 0, offset), len(line.encode("utf-16-le")) // 2)


def found(shop: Path, locations: Any) -> set[tuple[str, int, str]]:
    """File, line from 1, and the words there."""
    out: set[tuple[str, int, str]] = set()
    for one in locations or []:
        file = Path(one["uri"].removeprefix("file://"))
        begin, end = one["range"]["start"], one["range"]["end"]
        assert begin["line"] == end["line"]
        line = file.read_text("utf-8").split("\n")[begin["line"]].encode("utf-16-le")
        words = line[2 * begin["character"] : 2 * end["character"]].decode("utf-16-le")
        out.add((file.relative_to(shop).as_posix(), begin["line"] + 1, words))
    return out


LAKE_SET = {(".env", 2), ("compose.yaml", 5), ("compose.yaml", 9), ("deploy/manifest.yaml", 17)}
LAKE_READ = {
    ("compose.yaml", 5), ("compose.yaml", 10), ("dagster.yaml", 1), ("prefect.yaml", 3), ("deployment.yaml", 50), ("code/jobs.py", 5),
    ("code/jobs.py", 6),
}  # fmt: skip
PORT_SET = {(".env", 3), ("compose.yaml", 9), ("deploy/manifest.yaml", 4)}
SCHEMA = "schemas/dagster_resources/analytics.yaml"
DEFINED: dict[str, tuple[str, str, set[tuple[str, int]], str]] = {
    "a reference of a layer": ("deployment.yaml", "{env: LAKE¦_TOKEN}", LAKE_SET, "LAKE_TOKEN"),
    "a reference of a document": ("dagster.yaml", "{env: ¦LAKE_TOKEN}", LAKE_SET, "LAKE_TOKEN"),
    "a template": ("prefect.yaml", "and {{ $LAKE_T¦OKEN }}", LAKE_SET, "LAKE_TOKEN"),
    "EnvVar in Python": ("code/jobs.py", 'EnvVar("LAKE_TOKEN¦")', LAKE_SET, "LAKE_TOKEN"),
    "os.environ in Python": ("code/jobs.py", 'environ["¦WAREHOUSE_PORT', PORT_SET, "WAREHOUSE_PORT"),
    "a variable of compose": ("compose.yaml", "${LAKE_¦TOKEN:?}", LAKE_SET, "LAKE_TOKEN"),
    "an environment": ("deployment.yaml", "extends: lo¦cal", {("deployment.yaml", 3)}, "local"),
    "a layer": ("deployment.yaml", "  produc¦tion:\n    warehouse", {("deployment.yaml", 8)}, "production"),
    "a resource": ("deployment.yaml", "    la¦ke: {folder", {("deployment.yaml", 21)}, "lake"),
    "a resource in Python": ("code/jobs.py", 'here["la¦ke"]', {("deployment.yaml", 21)}, "lake"),
    "an environment in Python": ("code/jobs.py", 'RESOURCES["pro¦duction', {("deployment.yaml", 8)}, "production"),
    "a key": ("deployment.yaml", "alerts: {cha¦nnel", {(SCHEMA, 14)}, "channel"),
    "a key of a definition": ("deployment.yaml", "{user: dev, tok¦en", {(SCHEMA, 66)}, "token"),
    "the schema of a resource": ("deployment.yaml", "$defs/La¦ke", {(SCHEMA, 31)}, "Lake"),
    "$ref": (SCHEMA, "$ref: '#/$defs/Lo¦gin", {(SCHEMA, 58)}, "Login"),
    "a Python field": ("generated/analytics/models.py", "po¦rt: int | EnvVar[int] = 5432", {(SCHEMA, 97)}, "port"),
}  # fmt: skip


@pytest.mark.parametrize("case", DEFINED)
def test_definition(case: str, asked: LanguageServer, shop: Path) -> None:
    name, words, expected, word = DEFINED[case]
    got = found(shop, asked.ask("textDocument/definition", shop / name, place(shop / name, words)))
    assert got == {(file, line, word) for file, line in expected}


def refs(asked: LanguageServer, file: Path, at: Place, *, declared: bool = True) -> Any:
    return asked.ask("textDocument/references", file, at, context={"includeDeclaration": declared})


def test_references_to_a_variable(asked: LanguageServer, shop: Path) -> None:
    for name, words in (
        (".env", "export ¦LAKE"),
        ("code/jobs.py", 'getenv("LAKE_TOKEN¦'),
        ("deploy/manifest.yaml", "name: LAKE¦_"),
    ):
        got = refs(asked, shop / name, place(shop / name, words))
        assert found(shop, got) == {(file, line, "LAKE_TOKEN") for file, line in LAKE_SET | LAKE_READ}
        assert len(got) == len(LAKE_SET | LAKE_READ) + 2  # two on a line of compose.yaml, two of prefect.yaml
        used = refs(asked, shop / name, place(shop / name, words), declared=False)
        assert found(shop, used) == {(file, line, "LAKE_TOKEN") for file, line in LAKE_READ}


def test_references_to_a_resource(asked: LanguageServer, shop: Path) -> None:
    got = found(shop, refs(asked, shop / "deployment.yaml", place(shop / "deployment.yaml", "  la¦ke:\n    schema")))
    code = {("code/jobs.py", line, "lake") for line in (7, 9, 12)}
    assert got == code | {("deployment.yaml", line, "lake") for line in (21, 34, 48)}


def test_a_key_and_its_schema_and_its_field_lead_to_each_other(asked: LanguageServer, shop: Path) -> None:
    layers = {("deployment.yaml", line, "port") for line in (29, 44)}
    field, schema = ("generated/analytics/models.py", 27, "port"), (SCHEMA, 97, "port")
    of_key = refs(asked, shop / "deployment.yaml", place(shop / "deployment.yaml", "po¦rt: 5432"))
    assert found(shop, of_key) == layers | {field, schema}
    of_type = asked.ask(
        "textDocument/typeDefinition", shop / "deployment.yaml", place(shop / "deployment.yaml", "po¦rt: 5432")
    )
    assert found(shop, of_type) == {field}
    of_schema = refs(asked, shop / SCHEMA, place(shop / SCHEMA, "\n      po¦rt:"))
    assert found(shop, of_schema) == layers | {field}
    python = shop / "generated/analytics/models.py"
    assert found(shop, refs(asked, python, place(python, "po¦rt: int | EnvVar[int] = 5432"))) == layers | {field}


def changed(shop: Path, edit: Any) -> dict[str, str]:
    """The texts of files after an edit."""
    out: dict[str, str] = {}
    for uri, edits in edit["changes"].items():
        file = Path(uri.removeprefix("file://"))
        lines = file.read_text("utf-8").split("\n")
        for one in sorted(edits, key=lambda one: -one["range"]["start"]["character"]):
            begin, end = one["range"]["start"], one["range"]["end"]
            line = lines[begin["line"]].encode("utf-16-le")
            new = line[: 2 * begin["character"]] + one["newText"].encode("utf-16-le") + line[2 * end["character"] :]
            lines[begin["line"]] = new.decode("utf-16-le")
        out[file.relative_to(shop).as_posix()] = "\n".join(lines)
    return out


def test_rename_a_variable(asked: LanguageServer, shop: Path) -> None:
    at = place(shop / "deployment.yaml", "{env: LAKE¦_TOKEN}")
    asked_for = asked.ask("textDocument/prepareRename", shop / "deployment.yaml", at)
    assert asked_for["placeholder"] == "LAKE_TOKEN"
    texts = changed(shop, asked.ask("textDocument/rename", shop / "deployment.yaml", at, newName="OCEAN_TOKEN"))
    assert texts.keys() == {
        ".env",
        "compose.yaml",
        "deploy/manifest.yaml",
        "prefect.yaml",
        "dagster.yaml",
        "deployment.yaml",
        "code/jobs.py",
    }
    assert texts[".env"] == FILES[".env"].replace("export LAKE", "export OCEAN").replace("/$LAKE", "/$LAKE")
    assert texts["compose.yaml"] == FILES["compose.yaml"].replace("LAKE_TOKEN:", "OCEAN_TOKEN:").replace(
        "[LAKE", "[OCEAN"
    ).replace("${LAKE", "${OCEAN").replace("$$LAKE", "$$OCEAN")
    assert texts["deploy/manifest.yaml"] == FILES["deploy/manifest.yaml"].replace(
        "name: LAKE", "name: OCEAN"
    )  # not the key of the Secret
    assert texts["prefect.yaml"] == FILES["prefect.yaml"].replace("$LAKE", "$OCEAN")
    assert texts["code/jobs.py"] == FILES["code/jobs.py"].replace('"LAKE_', '"OCEAN_')
    assert texts["deployment.yaml"] == (shop / "deployment.yaml").read_text().replace(
        "env: LAKE_TOKEN", "env: OCEAN_TOKEN"
    )
    told = [one["params"]["message"] for one in asked.messages("window/showMessage")]
    left = ".env:1, .env:4, compose.yaml:10, other.yaml:1, prefect.yaml:3, run.sh:1, code/jobs.py:5, deploy/manifest.yaml:16"
    assert told == [f"not changed, and may mean the old name: {left}"]


def test_rename_a_resource(asked: LanguageServer, shop: Path) -> None:
    at = place(shop / "code/jobs.py", 'here["la¦ke"]')
    texts = changed(shop, asked.ask("textDocument/rename", shop / "code/jobs.py", at, newName="ocean"))
    expected = (
        FILES["code/jobs.py"].replace('["lake"]', '["ocean"]').replace('{"lake": 1}["ocean"]', '{"lake": 1}["lake"]')
    )
    assert texts["code/jobs.py"] == expected
    assert texts["deployment.yaml"] == (shop / "deployment.yaml").read_text().replace("lake:", "ocean:")
    assert texts.keys() == {"code/jobs.py", "deployment.yaml"}


def test_rename_a_key_of_a_configmap_only_where_it_is_the_variable(asked: LanguageServer, shop: Path) -> None:
    file = shop / "deploy/workspace.yaml"
    edit = asked.ask("textDocument/rename", file, place(file, "env: ¦SHARED"), newName="WORKSPACE_HOST")
    new = {name: text.replace("SHARED_HOST", "WORKSPACE_HOST") for name, text in FILES.items()}
    expected = {name: new[name] for name in ("deploy/stores.yaml", "deploy/workspace.yaml")}
    # The Secret and who looks its key up keep that; the variable of the container is renamed.
    keys = FILES["deploy/keys.yaml"].replace("name: SHARED_HOST", "name: WORKSPACE_HOST")
    assert changed(shop, edit) == {**expected, "deploy/keys.yaml": keys}


REFUSED = {
    "taken": ("deployment.yaml", "{env: LAKE¦_TOKEN}", "WAREHOUSE_PORT", "already"),
    "not a name": ("deployment.yaml", "{env: LAKE¦_TOKEN}", "A-B", "letters"),
    "of a system": ("deployment.yaml", "{env: LAKE¦_TOKEN}", "PREFECT_API_URL", "Prefect"),
    "environment": ("deployment.yaml", "extends: lo¦cal", "here", "by hand"),
    "resource": ("deployment.yaml", "    la¦ke: {folder", "alerts", "already"),
    "prefix": ("deploy/prefix.yaml", "$(APP_¦ONE)", "APP_TWO", "prefix.yaml makes APP_ONE"),
    "keyword": ("deployment.yaml", "    la¦ke: {folder", "class", "Python"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_rename_is_refused_with_the_reason(case: str, asked: LanguageServer, shop: Path) -> None:
    name, words, new, reason = REFUSED[case]
    with pytest.raises(LanguageServerError, match=reason):
        asked.ask("textDocument/rename", shop / name, place(shop / name, words), newName=new)


def test_hover_shows_every_place_that_sets_a_variable(asked: LanguageServer, shop: Path) -> None:
    expected = (
        "`LAKE_TOKEN` is set in .env:2, compose.yaml:5 (web), compose.yaml:9 (batch), deploy/manifest.yaml:17 (web/web)"
    )
    for name, words in (
        ("dagster.yaml", "{env: ¦LAKE"),
        ("code/jobs.py", 'EnvVar("¦LAKE'),
        ("prefect.yaml", "and {{ $LA¦KE"),
        ("compose.yaml", "{LAKE¦_TOKEN:?"),
    ):
        assert asked.hover(shop / name, place(shop / name, words)).startswith(expected)
    shown = asked.hover(shop / "deployment.yaml", place(shop / "deployment.yaml", "token: {env: LAKE¦_TOKEN}"))
    assert "| production | `{env: LAKE_TOKEN}` | production, deployment.yaml:50:" in shown
    assert "| local | `{env: LAKE_DEV_TOKEN}` | local, deployment.yaml:34:" in shown


def test_a_lens_opens_the_layer_of_an_environment(asked: LanguageServer, shop: Path) -> None:
    file = shop / "code/jobs.py"
    found = asked.request("textDocument/codeLens", {"textDocument": {"uri": file.as_uri()}})
    assert [one["command"]["title"] for one in found] == ["production: deployment.yaml:41", "local: deployment.yaml:32"]
    asked.request(
        "workspace/executeCommand",
        {"command": found[0]["command"]["command"], "arguments": found[0]["command"]["arguments"]},
    )
    asked.hover(file, Place(0, 0))  # what the server asks comes before this answer
    (shown,) = asked.messages("window/showDocument")
    assert shown["params"]["uri"] == (shop / "deployment.yaml").as_uri()
    assert shown["params"]["selection"]["start"] == {"line": 40, "character": 2}


TEXTS = {
    "Dockerfile": "FROM python:3.11 AS base\nENV «X»=X_Y «Z»=\"X\" \\\n    «Y»=${«X»}\nRUN echo $«X» X\nENV «OLD» value OLD\n",
    "x.service": "[Service]\nEnvironment=«A»=x \"«B»=c A\"\n",
    "ci/.github/workflows/ci.yml": "on: push\nenv:\n  «A»: ${{ secrets.A }}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo $«A»\n        env: {«B»: '${{ env.«A» }}'}\n",
    "airflow.cfg": "[core]\nfernet_key = A ${«A»}\n# A\n[database]\nsql_alchemy_conn = x\n  ${«A»}\n",
    "dagster_cloud.yaml": "locations:\n  - location_name: A\n    image: A:{{ get_env(\"«A»\") }}\n    code_source: {package_name: A}\n    container_context: {k8s: {env_vars: [«A», B=A]}}\n",
    "workspace.yaml": "load_from:\n  - grpc_server: {host: {\"env\": '«A»'}, port: 1}\n",
    "airflow.yaml": "connections:\n  A: {conn_type: postgres, host: A, password: {env: «A»}}\n",
    "manifest.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A}\ndata:\n  «dagster.yaml»: |\n    telemetry: {enabled: true}\n    storage: {postgres: {postgres_db: {hostname: {env: «A»}, password: {env: «B»}, username: A, db_name: d}}}\n  «.env»: |\n    PREFECT_API_KEY=${«A»}\n",
    "prefect.yaml": "deployments:\n- name: A\n  parameters: {a: 'A {{ $«A» }} {{ $«A» }}'}\n",
    ".env": "# A=1\r\n\r\n  export «A»='x'\r\n\r\n«B»='${«A»}$A\r\n ${«A»:-A}'\r\n",
}  # fmt: skip
"""What names variables, between quotes of a kind that none of the files has."""


@pytest.mark.parametrize("name", TEXTS)
def test_every_mention_of_a_variable_is_found_and_nothing_else(name: str) -> None:
    marked = TEXTS[name]
    text = marked.replace("«", "").replace("»", "")
    file = Path("/nowhere") / name
    tree = read(text) if file.suffix in (".yaml", ".yml") else Node()
    found = sorted(
        {one.span.begin: one for one in mentions(file, text, tree, None)}.values(), key=lambda one: one.span.begin
    )
    again, last = "", 0
    for one in found:
        again += f"{text[last : one.span.begin]}«{one.name}»"
        last = one.span.end
    assert again + text[last:] == marked
