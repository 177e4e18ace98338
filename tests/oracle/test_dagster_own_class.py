"""A class of the user's own, named to `confwright import dagster`: checked as Dagster itself checks it when it makes it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from confwright import generate_package
from confwright.__main__ import run
from tests.oracle.environments import NoEnvironmentError, oracle_python

LAUNCHER = '''
from dagster import Field, IntSource, StringSource
from dagster._core.launcher.base import RunLauncher
from dagster._serdes import ConfigurableClass

class AcmeRunLauncher(RunLauncher, ConfigurableClass):
    """Launches at Acme."""

    def __init__(self, url, retries=3, inst_data=None):
        self._inst_data = inst_data
        super().__init__()

    inst_data = property(lambda self: self._inst_data)

    @classmethod
    def config_type(cls):
        return {"url": StringSource, "retries": Field(IntSource, is_required=False, default_value=3)}

    @classmethod
    def from_config_value(cls, inst_data, config_value):
        return cls(inst_data=inst_data, **config_value)

    def launch_run(self, context): ...
    def terminate(self, run_id): ...

class DockerRunLauncher(AcmeRunLauncher):
    """Called like one of Dagster's."""

class Nothing: ...
'''
CONFIGS: list[Any] = [
    {"url": "u"}, {"url": {"env": "PATH"}}, {"url": "u", "retries": 1}, {"url": "u", "retries": "1"}, {}, {"url": 5}, {"urll": "u"},
    {"url": "u", "more": 1}, {"url": "u", "retries": None}, {"url": "u", "retries": {"env": "NUMBER"}},
]  # fmt: skip
JUDGE = """
import json, sys
from dagster._serdes import ConfigurableClassData
said = []
for name, config in json.load(sys.stdin):
    try:
        ConfigurableClassData("acme.launch", name, json.dumps(config)).rehydrate(as_type=object)
        said.append(True)
    except Exception:
        said.append(False)
print(json.dumps(said))
"""


def test_a_class_of_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        python = str(oracle_python("dagster"))
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the real Dagster cannot be set up: {error}")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/__init__.py").touch()
    (tmp_path / "acme/launch.py").write_text(LAUNCHER)
    names = ["AcmeRunLauncher", "DockerRunLauncher"]
    asked = [f"acme.launch:{name}" for name in (*names, "Nothing", "Missing")]
    assert run(["import", "dagster", *asked, "no_such_module:X", "--python", python]) == 0
    said = capsys.readouterr().err
    for left in ("acme.launch:Nothing", "acme.launch:Missing", "no_such_module:X"):
        assert f"{left} was left out" in said
    schema = tmp_path / "schemas/dagster/instance.yaml"
    generate_package(schema, "own_dagster", tmp_path / "out", verify=False)
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    import own_dagster  # type: ignore[import-not-found]

    cases = [(name, config) for name in names for config in CONFIGS]
    done = subprocess.run(
        [python, "-W", "ignore", "-c", JUDGE],
        input=json.dumps(cases), capture_output=True, text=True, check=True, cwd=tmp_path, env={"PATH": "x", "NUMBER": "4"},
    )  # fmt: skip
    theirs = json.loads(done.stdout.splitlines()[-1])
    for (name, config), verdict in zip(cases, theirs, strict=True):
        try:
            own_dagster.load({"run_launcher": {"module": "acme.launch", "class": name, "config": config}})
            ours = True
        except own_dagster.ConfigError:
            ours = False
        assert ours == verdict, (name, config)
    assert True in theirs
    assert False in theirs
