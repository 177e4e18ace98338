"""Values of the two charts called airflow: what the real helm refuses, we refuse, and what it ignores is a warning.

`CONFWRIGHT_CHARTS` names a folder with archives of them (tests/oracle/charts.py), as these leave them:

    helm pull airflow --repo https://airflow.apache.org --version 1.22.0 -d FOLDER
    helm pull airflow --repo https://airflow-helm.github.io/charts --version 8.9.0 -d FOLDER
"""

from __future__ import annotations

import copy
import json
import random
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from confwright.base.finding import Finding
from confwright.base.shipped import schemas_dir
from confwright.cli import run_command
from confwright.systems.helm.airflow_values import COMMUNITY, OFFICIAL, release_findings, table_of
from confwright.systems.inside import documents
from confwright.systems.versions.releases import text_of
from confwright.validate.check import check
from generated import helm_airflow, helm_airflow_community
from tests.oracle.charts import chart, common, placed, real_helm
from tests.oracle.configurations import seed
from tests.oracle.mutations import mutate
from tests.oracle.prefect_support import CASES
from tests.oracle.sampler import Sampler

RELEASES = ["1.15", "1.18", "1.20", "1.22"]
COUNT = CASES // 6
RULES = CASES // 8
TEXTS: list[Any] = ["a", "", None]
OFFICIAL_PLACES: dict[str, list[Any]] = {
    "executor": ["CeleryExecutor", "KubernetesExecutor", "LocalExecutor", "celery", "CeleryExecutor,KubernetesExecutor"],
    "redis.enabled": [True, False], "redis.passwordSecretName": TEXTS, "redis.password": TEXTS,
    "data.brokerUrl": ["redis://a", "", None], "data.brokerUrlSecretName": TEXTS,
    "elasticsearch.enabled": [True, False], "elasticsearch.secretName": TEXTS,
    "elasticsearch.connection": [{"host": "a", "scheme": "http", "port": 1}, {}, None],
    "config.core.executor": ["{{ .Values.executor }}", "LocalExecutor"], "config.core.parallelism": [4, "4", None],
    "config.logging": [{"remote_logging": "True"}, {}], "config.AIRFLOW__CORE__PARALLELISM": ["4"],
    "postgresql.postgresqlUsername": TEXTS, "postgresql.enabled": [True, False],
    "webserver.defaultUser.enabled": [False, True, "no"], "webserver.expose_config": [True], "scheduler.replicas": [2, "2", None],
    "workers.replicas": [1, "1"], "workers.env": [[{"name": "A", "value": "b"}], [{"name": "A"}], [{"nam": "A", "value": "b"}]],
    "env": [[{"name": "A", "value": "b"}], [], {"A": "b"}], "extraEnv": ["- name: A\n  value: b\n", "", [{"name": "A", "value": "b"}]],
    "dags.gitSync.enabled": [True, False], "dags.gitSync.wait": [5, None], "dags.gitSync.brnch": ["main"],
    "scheduler.resources": [{"limits": {"cpu": "1"}}, {}, {"limit": {}}], "fernetKeySecretName": TEXTS, "global": [{"a": 1}],
    "logs.persistence.enabled": [True, "x"], "nodeSelector": [{"a": "b"}, {"a": 1}], "airflowVersion": ["2.11.0", "3.0.0", 3],
    "images.airflow.tag": ["3.0.0", None, 3], "images.airflow.repo": ["a"], "webserver": [None, {}], "uid": [50000, "50000"],
}  # fmt: skip
COMMUNITY_PLACES: dict[str, list[Any]] = {
    "airflow.executor": ["CeleryExecutor", "KubernetesExecutor", "CeleryKubernetesExecutor", "LocalExecutor"],
    "airflow.legacyCommands": [False, True], "airflow.image.tag": ["2.8.4-python3.9", "1.10.15", "latest"],
    "airflow.image.repository": ["apache/airflow", "acme/airflow"], "workers.enabled": [True, False],
    "flower.enabled": [True, False], "redis.enabled": [True, False], "scheduler.replicas": [1, 2],
    "airflow.config": [{"AIRFLOW__CORE__PARALLELISM": "4"}, {"AIRFLOW__CORE__EXECUTOR": "x"}, {"AIRFLOW__CORE__DAGS_FOLDER": ""},
                       {"AIRFLOW__CELERY__BROKER_URL_CMD": "x"}, {"AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": "x"}],
    "scheduler.logCleanup.enabled": [False, True], "workers.logCleanup.enabled": [False, True],
    "logs.persistence": [{"enabled": True}, {"enabled": False}, {"enabled": True, "accessMode": "ReadWriteOnce"}],
    "dags.persistence": [{"enabled": False}, {"enabled": True}, {"enabled": True, "accessMode": "ReadWriteOnce"}],
    "dags.gitSync": [{"enabled": True, "repo": "https://a/b"}, {"enabled": True}, {"enabled": True, "repo": "git@github.com:a/b"},
                     {"enabled": True, "repo": "a", "sshSecret": "s", "httpSecret": "h"},
                     {"enabled": True, "repo": "git@github.com:a/b", "sshSecret": "s"}],
    "externalDatabase": [{"host": "db", "type": "postgres"}, {"host": "localhost"}, {"host": "db", "type": "oracle"}],
    "externalRedis": [{"host": "r"}, {"host": "localhost"}], "postgresql.enabled": [False, True],
    "airflow.users": [[{"username": "a", "password": "a", "role": "Admin", "email": "a@b", "firstName": "a", "lastName": "b"}], [],
                      [{"username": "a", "password": "a", "role": "Admin", "email": "a@b", "firstName": "a"}]],
    "airflow.variables": [[{"key": "a", "value": "b"}], [{"key": "a"}], [{"key": "", "value": "b"}]],
    "airflow.pools": [[{"name": "a", "description": "b", "slots": 1}], [{"name": "a", "slots": 1}]],
    "airflow.connections": [[{"id": "a", "type": "http"}], [{"id": "a"}]],
    "ingress": [{"enabled": True}, {"enabled": True, "apiVersion": "v1"}, {"enabled": False, "web": {"path": "x"}},
                {"enabled": True, "flower": {"path": "x"}}, {"enabled": True, "web": {"path": "/a/"}}],
}  # fmt: skip
"""Values at places of the charts: the first one is what people write."""


@pytest.fixture(scope="module")
def helm() -> Path:
    return real_helm()


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {one: chart("airflow", f"{one}.*", tmp_path_factory.mktemp(f"chart-{one}")) for one in RELEASES}


@pytest.fixture(scope="module")
def bare(official: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The charts without templates: helm asks the schema before them, and is quick."""
    found: dict[str, Path] = {}
    for one, folder in official.items():
        found[one] = tmp_path_factory.mktemp(f"bare-{one}")
        (found[one] / "templates").mkdir()
        (found[one] / "Chart.yaml").write_text("apiVersion: v2\nname: airflow\nversion: 1.0.0\n")
        for name in ("values.yaml", "values.schema.json"):
            shutil.copy(folder / name, found[one] / name)
    return found


def rendered(helm: Path, folder: Path, values: Path) -> tuple[str, str]:
    """What helm makes of values, and what it refuses."""
    command = [helm, "template", "x", folder, "-f", values, "--kube-version", "1.31.0"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr.strip() if done.returncode else ""


def errors(values: dict[str, Any], package: ModuleType) -> list[Finding]:
    text = yaml.safe_dump(values, sort_keys=False).encode()
    return [one for one in check(text, "values.yaml", package) if one.severity == "error"]


def drawn(places: dict[str, list[Any]], rng: random.Random) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for place in rng.sample(sorted(places), rng.choice((1, 2, 2, 3, 4))):
        try:
            placed(values, place, copy.deepcopy(common(places[place], rng)))
        except (AttributeError, TypeError):
            continue  # below what another place made a null of
    return values


def test_the_schemas_of_the_official_releases(helm: Path, bare: dict[str, Path], tmp_path: Path) -> None:
    """What the schemas of all releases refuse, and nothing that one of them takes."""
    sampler, rng = Sampler(helm_airflow.schema(), random.Random(seed())), random.Random(seed())
    tally: Counter[tuple[bool, bool]] = Counter()
    strange: list[str] = []
    for number in range(COUNT):
        values = mutate(sampler.document(2), sampler, number % 3) if number % 2 else drawn(OFFICIAL_PLACES, rng)
        values = {key: one for key, one in values.items() if key in sampler.root["properties"]}
        (tmp_path / "values.yaml").write_text(yaml.safe_dump(values, sort_keys=False))
        said = {one: rendered(helm, folder, tmp_path / "values.yaml")[1] for one, folder in bare.items()}
        known = [one for one in bare if not _absent(values, f"{one}.0")]  # one without a key takes anything there
        ours = [
            one for one in errors(values, helm_airflow) if one.code != "helm-refused" or one.path.startswith("config.")
        ]
        tally[all(said.values()), bool(ours)] += 1
        if ours and not all(said[one] for one in known):
            strange.append(
                f"{values}\n    taken by {[one for one in said if not said[one]]}\n    we: {[one.text for one in ours]}"
            )
        if all(said.values()) and known and not ours:
            strange.append(f"{values}\n    1.22 refuses: {said['1.22']}\n    we take it")
    assert not strange, f"seed {seed()}: {len(strange)} of {COUNT}: {tally}\n" + "\n".join(strange[:5])
    assert min(tally[True, True], tally[False, False]) > COUNT / 8, tally


def _absent(values: dict[str, Any], release: str) -> list[Any]:
    """What we say of keys that a release does not have."""
    [document] = documents(yaml.safe_dump(values), "1.1")
    return list(release_findings(document, (), OFFICIAL, release))


@pytest.mark.parametrize("release", RELEASES)
def test_a_key_that_a_release_does_not_have(helm: Path, bare: dict[str, Path], release: str, tmp_path: Path) -> None:
    """A key that is new, or gone: an error where the release refuses it, a warning where it ignores it."""
    table, asked = table_of(OFFICIAL), Counter[str]()
    sampler = Sampler(helm_airflow.schema(), random.Random(seed()))
    whole = next(text_of(one) for one in table.releases if text_of(one).startswith(release))
    places = [place for place in table.spans if "*" not in place and place[0] in sampler.root["properties"]]
    for place in random.Random(seed()).sample(places, 60):
        value: dict[str, Any] = {}
        placed(value, ".".join(place), {})
        (tmp_path / "values.yaml").write_text(yaml.safe_dump(value))
        said = rendered(helm, bare[release], tmp_path / "values.yaml")[1]
        refused = "Additional property" in said or "additional properties" in said
        ours = [one.severity for one in _absent(value, whole)]
        asked[f"{'refused' if refused else 'taken'}, {ours[0] if ours else 'nothing said'}"] += 1
        assert ("error" in ours) is refused, f"{place} in {release}: {ours}, helm: {said}"
    assert asked["taken, nothing said"], asked


@pytest.mark.parametrize("name", ["official", "community"])
def test_what_the_templates_refuse(name: str, helm: Path, official: dict[str, Path], tmp_path: Path) -> None:
    """An error is what helm refuses, and what helm refuses is at least a warning: another values file may still change it."""
    folder = official["1.22"] if name == "official" else chart("airflow", "8.9.*", tmp_path / "chart")
    package = helm_airflow if name == "official" else helm_airflow_community
    places = OFFICIAL_PLACES if name == "official" else COMMUNITY_PLACES
    rng, tally, strange = random.Random(seed()), Counter[str](), list[str]()
    for _ in range(RULES):
        values = drawn(places, rng)
        text = yaml.safe_dump(values, sort_keys=False)
        (tmp_path / "values.yaml").write_text(text)
        said = rendered(helm, folder, tmp_path / "values.yaml")[1]
        found = check(text.encode(), "values.yaml", package)
        wrong = [one for one in found if one.severity == "error"]
        doubt = [one for one in found if one.code in ("helm-refused", "unknown-key", "type", "not")]
        tally[f"helm {'refuses' if said else 'takes'}, we {'refuse' if wrong else 'doubt' if doubt else 'take'}"] += 1
        if (wrong and not said) or (said and not wrong and not doubt and not _absent(values, "1.22.0")):
            strange.append(f"{values}\n    helm: {said[-400:] or 'takes it'}\n    we: {[one.text for one in found]}")
    assert not strange, f"seed {seed()}: {len(strange)} of {RULES}: {tally}\n" + "\n".join(strange[:10])
    assert tally["helm refuses, we refuse"] > RULES / 10, tally
    assert tally["helm takes, we take"] > RULES / 10, tally


EVERYTHING: dict[str, Any] = {
    "ingress": {one: {"enabled": True, "hosts": [{"name": "a.b"}]} for one in ("web", "flower", "statsd", "pgbouncer", "apiServer")},
    **{one: {"enabled": True} for one in ("pgbouncer", "flower", "cleanup", "dagProcessor", "networkPolicies")},
    "rbac": {"create": True}, "dags": {"gitSync": {"enabled": True}}, "workers": {"persistence": {"enabled": True}},
    "executor": "CeleryExecutor,KubernetesExecutor",
}  # fmt: skip


@pytest.mark.parametrize("name", ["official", "community"])
def test_an_ignored_key_changes_nothing(name: str, helm: Path, official: dict[str, Path], tmp_path: Path) -> None:
    """A key of which we say that the chart ignores it: nothing of it is in what helm makes."""
    package, mark = (OFFICIAL, "zzzUnknown") if name == "official" else (COMMUNITY, "zzzUnknown")
    folder = official["1.22"] if name == "official" else chart("airflow", "8.9.*", tmp_path / "chart")
    defaults = yaml.safe_load((folder / "values.yaml").read_text())
    values: dict[str, Any] = copy.deepcopy(EVERYTHING) if name == "official" else {}
    asked = [place for place in sorted(table_of(package).ignored) if _is_there(defaults, place)]
    for place in asked:
        placed(values, f"{place}.{mark}" if place else mark, "zzz")
    (tmp_path / "values.yaml").write_text(yaml.safe_dump(values))
    made, said = rendered(helm, folder, tmp_path / "values.yaml")
    assert not said
    assert mark not in made, [line for line in made.splitlines() if mark in line]
    found = check(
        (tmp_path / "values.yaml").read_bytes(),
        "values.yaml",
        helm_airflow if name == "official" else helm_airflow_community,
    )
    assert Counter(one.severity for one in found if one.code == "unknown-key") == {"warning": len(asked)}


def _is_there(values: Any, place: str) -> bool:
    for key in place.split(".") if place else ():
        if not isinstance(values, dict) or key not in values:
            return False
        values = values[key]
    return True


def test_values_at_the_top_of_an_umbrella_reach_no_chart(
    helm: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`helm-ignored`: the chart inside sees its values below its key alone. Needs no archive."""
    inner = tmp_path / "all/charts/airflow"
    (inner / "templates").mkdir(parents=True)
    (inner / "Chart.yaml").write_text("apiVersion: v2\nname: airflow\nversion: 1.22.0\n")
    (inner / "templates/one.yaml").write_text("executor: {{ .Values.executor }}\n")
    dependency = "dependencies: [{name: airflow, version: 1.22.0, repository: https://airflow.apache.org}]\n"
    (tmp_path / "all/Chart.yaml").write_text(f"apiVersion: v2\nname: all\nversion: 1.0.0\n{dependency}")
    monkeypatch.chdir(tmp_path / "all")
    for text, reaches in (("executor: LocalExecutor\n", False), ("airflow: {executor: LocalExecutor}\n", True)):
        file = tmp_path / "all/values-prod.yaml"
        file.write_text(text)
        made, said = rendered(helm, tmp_path / "all", file)
        assert not said
        assert ("LocalExecutor" in made) is reaches
        run_command(["validate", "--format", "json", file.name])
        found = {one["code"] for one in json.loads(capsys.readouterr().out)}
        assert ("helm-ignored" in found) is not reaches


def test_the_tables_are_those_of_the_schemas() -> None:
    """Each place in a table is one of the schema beside it, which takes no unknown key there."""
    for package, file in ((OFFICIAL, "official_values.yaml"), (COMMUNITY, "community_values.yaml")):
        whole = yaml.safe_load((schemas_dir() / "airflow_charts" / file).read_text("utf-8"))
        stated = whole["x-provenance"]["imported-from"]["chart airflow"].split(", ")
        assert stated == [text_of(one) for one in table_of(package).releases]
        for place in table_of(package).ignored:
            schema: Any = whole
            for key in place.split(".") if place else ():
                schema = schema["properties"][key]
            assert schema["additionalProperties"] is False, place
