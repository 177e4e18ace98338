"""`confwright env`, `explain` and `diff`, and a deployment in `confwright generate`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from dotenv import dotenv_values

from confwright.__main__ import run
from confwright.build import packages as project_files
from confwright.environments.dotenv_file import read_env_file
from tests.environments import SETTINGS, copy_case

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "real" / "env_examples"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_case("warehouse", tmp_path.resolve())
    monkeypatch.chdir(folder)
    return folder


Out = Callable[..., tuple[int, str, str]]


@pytest.fixture
def out(root: Path, capsys: pytest.CaptureFixture[str]) -> Out:
    """Runs a command; the exit status, and what was printed on the two outputs."""

    def command(*arguments: str) -> tuple[int, str, str]:
        status = run(list(arguments))
        said = capsys.readouterr()
        return status, said.out, said.err

    return command


# -- generate


def test_a_deployment_is_generated_and_known_to_be_fresh(root: Path, out: Out, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_files, "verify", lambda *_: None)
    assert out("generate")[0] == 0
    assert (root / "generated/analytics/environments.py").is_file()
    assert out("generate") == (0, "generated/ is up to date\n", "")
    assert out("generate", "--check")[:2] == (0, "generated/ is what the schemas give\n")
    # A schema counts although no setting names its folder.
    schema = root / "schemas/snowflake.yaml"
    schema.write_text(schema.read_text().replace("default: SMALL", "default: LARGE"))
    status, said, _ = out("generate", "--check")
    assert status == 1
    assert '-    warehouse: Literal["SMALL", "LARGE"] = "SMALL"' in said
    assert out("generate")[0] == 0
    deployment = root / "deployment.yaml"
    deployment.write_text(deployment.read_text().replace("LARGE", "HUGE"))
    status, _, errors = out("generate")
    assert status == 1
    assert "expected one of 'SMALL', 'LARGE' (in staging and production)" in errors
    assert '"LARGE"' in (root / "generated/analytics/environments.py").read_text()


def test_a_deployment_beside_packages_of_schemas(root: Path, out: Out, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_files, "verify", lambda *_: None)
    (root / "pyproject.toml").write_text(
        f'{SETTINGS}\n[tool.confwright.packages.lake]\nschema = "schemas/alerts.yaml"\n'
    )
    assert out("generate")[0] == 0
    assert {path.name for path in (root / "generated").iterdir()} >= {"analytics", "lake", "_runtime"}


def test_settings_of_a_deployment_that_are_wrong(root: Path, out: Out) -> None:
    (root / "pyproject.toml").write_text('[tool.confwright.packages.a]\ndeployment = "lost.yaml"\nstyle = "x"\n')
    status, _, errors = out("generate")
    assert status == 2
    assert "there is no file 'lost.yaml' (there are: deployment.yaml)" in errors
    assert "there is no setting 'style' (there are: deployment)" in errors


# -- env


def test_the_table_of_variables(out: Out) -> None:
    status, said, _ = out("env")
    assert status == 0
    head, *rows = said.splitlines()
    assert head.split() == ["VARIABLE", "TYPE", "SECRET", "DEFAULT", "ENVIRONMENTS", "FIELDS", "WHERE"]
    cells = {row.split("  ")[0]: [cell.strip() for cell in row.split("  ") if cell.strip()] for row in rows}
    assert cells["SNOWFLAKE_PORT"] == [
        "SNOWFLAKE_PORT", "int", "no", "443", "local, branch", "snowflake.port", "deployment.yaml:20",
    ]  # fmt: skip
    assert cells["SLACK_WEBHOOK"] == [
        "SLACK_WEBHOOK", "str", "yes", "staging, production", "alerts.webhook", "deployment.yaml:34",
    ]  # fmt: skip
    assert len(rows) == 9


def test_the_table_of_one_environment_as_json(out: Out) -> None:
    status, said, _ = out("env", "-e", "branch", "--format", "json")
    assert status == 0
    found = {variable["name"]: variable for variable in json.loads(said)["variables"]}
    assert list(found) == ["SNOWFLAKE_DEV_PASSWORD", "SNOWFLAKE_PORT", "PULL_REQUEST"]
    assert found["SNOWFLAKE_PORT"]["default"] == 443
    assert found["PULL_REQUEST"]["uses"] == [
        {
            "environment": "branch", "field": "lake.tags.pull-request", "type": "str", "file": "deployment.yaml", "line": 23,
            "column": 50,
        }
    ]  # fmt: skip


def test_the_example_file(root: Path, out: Out) -> None:
    assert out("env", "example") == (0, ".env.example written\n", "")
    text = (root / ".env.example").read_text()
    assert out("env", "example", "-o", "-") == (0, text, "")
    assert out("env", "example", "--check") == (0, ".env.example is up to date\n", "")
    values = dotenv_values(root / ".env.example")
    assert values == {
        "SNOWFLAKE_DEV_PASSWORD": "", "SNOWFLAKE_PORT": "443", "SNOWFLAKE_USER": "", "SNOWFLAKE_STAGING_PASSWORD": "",
        "SNOWFLAKE_PASSWORD": "", "REPLICA_1_PASSWORD": "", "REPLICA_2_PASSWORD": "", "PULL_REQUEST": "", "SLACK_WEBHOOK": "",
    }  # fmt: skip
    assert "# Where it listens.\n# int; for local, branch; snowflake.port\nSNOWFLAKE_PORT=443\n" in text
    (root / ".env.example").write_text(text + "MORE=\n")
    assert out("env", "example", "--check")[0] == 1
    (root / ".env.example").write_text("MINE=1\n")
    status, _, errors = out("env", "example")
    assert status == 2
    assert "Confwright did not write it" in errors
    assert (root / ".env.example").read_text() == "MINE=1\n"


def test_a_check_of_files_finds_everything_and_shows_no_value(root: Path, out: Out) -> None:
    (root / "one.env").write_text("# passwords\n\nSNOWFLAKE_DEV_PASSWORD=\nSNOWFLAKE_PORT=hunter2\n")
    assert out("env", "check", "-e", "local", "--env-file", "one.env") == (1, "", (
        "one.env:3: error[env-empty]: SNOWFLAKE_DEV_PASSWORD is empty (snowflake.password, deployment.yaml:20:38)\n"
        "one.env:4: error[env-malformed]: SNOWFLAKE_PORT is not an integer (snowflake.port, deployment.yaml:20:75)\n"
    ))  # fmt: skip
    (root / "two.env").write_text("export SNOWFLAKE_DEV_PASSWORD='hunter2' # really\nSNOWFLAKE_PORT = 70000\n")
    status, _, errors = out("env", "check", "-e", "local", "--env-file", "one.env", "--env-file", "two.env")
    assert (status, errors) == (
        1,
        "two.env:2: error[env-malformed]: SNOWFLAKE_PORT must be at most 65535 (snowflake.port, deployment.yaml:20:75)\n",
    )
    (root / "two.env").write_text("SNOWFLAKE_DEV_PASSWORD=x\nSNOWFLAKE_PORT=443\nUNRELATED=1\n")
    assert out("env", "check", "-e", "local", "--env-file", "two.env") == (0, "local: every variable is there\n", "")


def test_a_name_that_is_almost_right_is_told(root: Path, out: Out) -> None:
    (root / ".env").write_text("DAGSTER_SNOWFLAKE_DEV_PASSWORD=x\nSNOWFLAKE_PROT=1\nSNOWFLAKE_PORT=1\nQUOTED='no end\n")
    status, said, errors = out("env", "check", "-e", "local", "--env-file", ".env", "--format", "json")
    assert (status, errors) == (1, "")
    assert [(f["code"], f.get("line"), f["message"], f["hint"]) for f in json.loads(said)["findings"]] == [
        ("env-syntax", 4, "this line is not NAME=value, and is skipped", "quote the value if it has quotes or spaces"),
        ("env-unset", None, "SNOWFLAKE_DEV_PASSWORD is not set",
         "snowflake.password, deployment.yaml:20:38; DAGSTER_SNOWFLAKE_DEV_PASSWORD is set, and nothing reads that"),
        ("env-unknown", 1, "DAGSTER_SNOWFLAKE_DEV_PASSWORD is read by nothing", "did you mean SNOWFLAKE_DEV_PASSWORD?"),
        ("env-unknown", 2, "SNOWFLAKE_PROT is read by nothing", "did you mean SNOWFLAKE_PORT?"),
    ]  # fmt: skip


def test_without_a_file_the_process_is_checked_and_its_other_variables_are_its_own(
    out: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNOWFLAKE_PORT", "443")
    monkeypatch.setenv("SNOWFLAKE_PORTS", "not ours, and nothing that is like it is missing")
    monkeypatch.setenv("MY_SNOWFLAKE_DEV_PASSWORD", "x")
    status, _, errors = out("env", "check", "-e", "local")
    assert (status, errors.splitlines()) == (1, [
        "error[env-unset]: SNOWFLAKE_DEV_PASSWORD is not set (snowflake.password, deployment.yaml:20:38; "
        "MY_SNOWFLAKE_DEV_PASSWORD is set, and nothing reads that)",
    ])  # fmt: skip
    monkeypatch.setenv("SNOWFLAKE_DEV_PASSWORD", "x")
    assert out("env", "check", "-e", "local")[0] == 0


def test_files_alone_count_unless_the_process_is_asked_for(
    root: Path, out: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SNOWFLAKE_DEV_PASSWORD", "x")
    (root / ".env").write_text("SNOWFLAKE_PORT=443\n")
    assert out("env", "check", "-e", "local", "--env-file", ".env")[0] == 1
    assert out("env", "check", "-e", "local", "--env-file", ".env", "--process")[0] == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DAGSTER_DEPLOYMENT=local\n", None),
        (
            "DAGSTER_DEPLOYMENT=staging\n",
            ".env:1: error[environment-other]: DAGSTER_DEPLOYMENT would start staging, not local",
        ),
        (
            "\nDAGSTER_DEPLOYMENT=Local\n",
            ".env:2: error[environment-unknown]: DAGSTER_DEPLOYMENT: there is no environment 'Local'; there are: local, branch,"
            " staging, production (upper and lower case count: 'local')",
        ),
        (
            "DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT=1\nDAGSTER_DEPLOYMENT=local\n",
            ".env:2: error[environment-other]: DAGSTER_DEPLOYMENT and DAGSTER_CLOUD_IS_BRANCH_DEPLOYMENT would start branch, not local",
        ),
    ],
)
def test_a_file_that_names_another_environment(root: Path, out: Out, text: str, expected: str | None) -> None:
    (root / ".env").write_text(f"{text}SNOWFLAKE_DEV_PASSWORD=x\nSNOWFLAKE_PORT=1\n")
    status, _, errors = out("env", "check", "-e", "local", "--env-file", ".env")
    assert (status, errors) == ((1, f"{expected}\n") if expected else (0, ""))


def test_usage_that_is_wrong(root: Path, out: Out) -> None:
    for command in (
        ["env", "-e", "prod"],
        ["env", "check", "-e", "prod"],
        ["diff", "local", "prod"],
        ["explain", "x", "-e", "prod"],
    ):
        status, _, errors = out(*command)
        assert status == 2
        assert "there is no environment 'prod' (did you mean 'production'?)" in " ".join(errors.split())
    assert out("env", "check", "-e", "local", "--env-file", "lost.env")[0] == 1
    (root / "pyproject.toml").write_text('[tool.confwright.packages.a]\nschema = "schemas/lake.yaml"\n')
    status, _, errors = out("env")
    assert status == 2
    assert "the project has no deployment" in errors


def test_every_env_file_of_the_corpus_is_read_as_python_dotenv_reads_it() -> None:
    if not CORPUS.is_dir():
        pytest.skip(f"there is no {CORPUS}: the corpus of real .env files is not at hand")
    files = [path for path in CORPUS.iterdir() if path.name != "INDEX.tsv"]
    assert len(files) > 30
    for path in files:
        found = read_env_file(path)
        assert {name: one.value for name, one in found.assignments.items()} == dotenv_values(path)
        lines = path.read_text("utf-8").splitlines()
        for name, one in found.assignments.items():
            assert name in lines[one.line - 1], f"{path.name}:{one.line}"


# -- explain


def test_explain_shows_every_layer_and_the_winner(out: Out) -> None:
    assert out("explain", "snowflake.warehouse", "-e", "staging") == (0, (
        'snowflake.warehouse in staging: "LARGE"\n'
        '-> production  "LARGE"  deployment.yaml:28:18\n'
        '   schema      "SMALL"  schemas/snowflake.yaml:11:46\n'
    ), "")  # fmt: skip
    assert out("explain", "lake.prefix", "-e", "branch") == (0, (
        "lake.prefix in branch: (not set)\n"
        "-> branch  !unset  deployment.yaml:23:20\n"
        '   base    "raw"  deployment.yaml:17:20\n'
    ), "")  # fmt: skip
    assert out("explain", "snowflake.replicas[1].host", "-e", "staging") == (0, (
        "snowflake.replicas[1].host in staging: (not set)\n"
        "-> staging     (replaced by something without it)  deployment.yaml:36:72\n"
        '   production  "replica-2.internal"  deployment.yaml:32:18\n'
    ), "")  # fmt: skip


def test_explain_tells_who_resolves_a_reference(out: Out) -> None:
    status, said, _ = out("explain", "snowflake.port", "-e", "local")
    assert status == 0
    assert said.splitlines() == [
        "snowflake.port in local: {env: SNOWFLAKE_PORT}",
        "-> local   {env: SNOWFLAKE_PORT}  deployment.yaml:20:75",
        "   schema  443  schemas/snowflake.yaml:10:47",
        "   turns into int, when `RESOURCES['local']['snowflake'].resolve(environ)` is called, from",
        "   1. `environ`, where it is given",
        "   2. else the environment of the process; Dagster has put the variables of ./.env into it, over those that were set",
        "   not set: ConfigError, with every other variable that is not",
    ]


def test_explain_a_whole_resource_as_json(out: Out) -> None:
    status, said, _ = out("explain", "alerts", "-e", "production", "--format", "json")
    assert status == 0
    assert [(one["path"], one["value"], [s["layer"] for s in one["steps"]]) for one in json.loads(said)] == [
        ("alerts.kind", "slack", ["production", "base"]),
        ("alerts.webhook", {"env": "SLACK_WEBHOOK"}, ["production"]),
        ("alerts.channel", None, ["production"]),
    ]


def test_explain_what_is_not_there(out: Out) -> None:
    status, _, errors = out("explain", "snowflake.warehous", "-e", "local")
    assert status == 2
    assert "snowflake has no 'warehous' (did you mean 'warehouse'?)" in " ".join(errors.split())


# -- diff


def test_diff_of_values_and_variables(out: Out) -> None:
    status, said, errors = out("diff", "local", "branch")
    assert (status, errors) == (0, "")
    assert [line.split() for line in said.splitlines()] == [
        ["VALUE", "local", "branch"],
        ["lake.prefix", '"raw"', "(not", "set)"],
        ["lake.tags.pull-request", "(not", "set)", "{env:", "PULL_REQUEST}"],
        [],
        ["VARIABLE", "local", "branch"],
        ["PULL_REQUEST", "needed"],
        ["SNOWFLAKE_DEV_PASSWORD", "needed", "needed"],
        ["SNOWFLAKE_PORT", "needed", "needed"],
    ]
    assert out("diff", "local", "local") == (0, "local and local have the same values and variables\n", "")


def test_diff_marks_a_secret_of_production_that_is_used_elsewhere(out: Out) -> None:
    status, said, errors = out("diff", "staging", "production")
    assert status == 1
    assert "SLACK_WEBHOOK" in next(line for line in said.splitlines() if "a secret of production" in line)
    assert errors == (
        "deployment.yaml:34:36: error[production-secret]: SLACK_WEBHOOK, a secret of production, is used in staging too "
        "(give staging a variable of its own)\n"
    )
    status, said, _ = out("diff", "staging", "production", "--format", "json")
    assert status == 1
    found = json.loads(said)
    assert found["production_secrets"] == [{"name": "SLACK_WEBHOOK", "production": "production", "used_in": "staging"}]
    assert found["variables"]["left"] == ["SNOWFLAKE_STAGING_PASSWORD"]
