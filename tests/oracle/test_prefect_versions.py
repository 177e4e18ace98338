"""Older Prefects, as of their time: what their own import says of a deployment is what their own `prefect deploy` does."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from confwright.compat.upgrade_versions import upgrade_of
from confwright.systems.importing.launch import run_importer
from confwright.systems.prefect.dates import date_notes
from confwright.systems.prefect.lint import lint
from confwright.systems.versions.releases import release
from tests.oracle.environments import NoEnvironmentError, oracle_python
from tests.oracle.matrix import versions
from tests.oracle.test_prefect_odd import SAME, STRICTER

REFUSED_SINCE = {"3.0.11": 3, "3.4.25": 0, "3.8.8": 0, "3.9.1": 0}
"""How many of the odd parts that a release takes the newest refuses, at least: models came with 3.4.6, and refuse the same since."""
ENVIRONMENTS = {"3.0.11": "prefect-3.0", "3.4.25": "prefect-3.4", "3.8.8": "prefect-3.8", "3.9.1": "prefect"}
ODD = [
    one
    for one in (*SAME.strip().splitlines(), *(two for ones in STRICTER.values() for two in ones))
    if "prefect.blocks" not in one
]
MORE = """
schedules: [{cron: "0 0 * * *", active: "YES"}]
schedules: [{cron: "0 0 * * *", active: maybe}]
schedules: [{cron: "0 0 * * *", active: null}]
schedules: [{interval: PT1H}]
schedules: [{interval: 0.5}]
schedules: [{interval: 60, catchup: "no", max_active_runs: 3}]
schedules: [{interval: 60, max_active_runs: 0}]
triggers: [{enabled: "{{ $A }}", match: {a: [b]}}]
triggers: [{enabled: no, match: {a: [b]}, within: 60}]
triggers: [{match: {a: [b]}, within: PT1H}]
paused: perhaps
paused: "off"
concurrency_limit: "7"
concurrency_limit: x
concurrency_limit: {limit: "7", collision_strategy: CANCEL_NEW}
concurrency_limit: {collision_strategy: CANCEL_NEW}
build: {a.b: {}}
tags: ["{{ ctx.flow.name }}", x]
triggers: [{posture: Proactive, match: {a: [b]}, within: PT60S}]
triggers: [{posture: Proactive, match: {a: [b]}, within: PT1S}]
triggers: [{type: metric, metric: {name: failures, threshold: 1, operator: ">"}}]
sla: []
replaces: x
""".strip().splitlines()
STRICTER_HERE = {
    "Prefect makes a tag of every letter": ["tags: abc"],
    "Prefect makes a text of it": ["tags: [1]", "description: 5"],
    "the API takes texts only (422)": [
        "work_pool: {name: p, job_variables: {env: {A: 1}}}", "work_pool: {name: p, job_variables: {env: {A: true}}}",
        "work_pool: {name: p, job_variables: {env.A: 1}}",
    ],
    "the worker's own model takes no null": ["work_pool: {name: p, job_variables: {env: null}}"],
    "nothing but a name is filled in: the text is stored as it is": STRICTER["nothing but a name is filled in: the text is stored as it is"],
    "run_step refuses a step with several keys": STRICTER["run_step refuses a step with several keys"],
    "this Prefect takes the name, and finds no deployment by it": STRICTER["the API refuses the name"],
    "a number or a boolean of YAML needs no quotes; another one is a mistake": ["paused: 1", "concurrency_limit: true"],
    "nothing is written in the place of what nobody gives": [
        'description: "{{ $1A }}"', 'description: "{{ $ }}"', 'description: "{{ prefect.variables. }}"',
    ],
    "the step's function is called with it, and cannot be, or reads it as true": STRICTER[
        "the step's function is called with it, and cannot be, or reads it as true"
    ],
    "read before anything is filled in": STRICTER["read before anything is filled in"],
    "the second of two equal keys counts, and the first is lost": ["tags: [a], tags: [b]"],
}  # fmt: skip
"""What our package of the oldest Prefect refuses and its command takes, by the reason; each has to be a difference still."""
NOT_ANY_MORE = {
    "3.4.25": ["description: 5", *STRICTER["the API refuses the name"]],
    "3.8.8": ["pull: {a.b: {}}"],
}
"""From a release on, what it refuses, too."""
STRICTER_SINCE = {
    "3.4.25": {
        "a number or a boolean of YAML needs no quotes; other texts fail": [
            'paused: "true"', 'enforce_parameter_schema: "no"', 'concurrency_limit: "3"', 'concurrency_limit: "7"',
            'concurrency_limit: {limit: "7", collision_strategy: CANCEL_NEW}', 'sla: [{name: x, duration: "3"}]',
        ],
        "a step alone fails as `build` and as `push`; this release takes it as `pull`": ["pull: {a.b: {}}"],
    },
}  # fmt: skip
"""From a release on, what its package refuses, and its command takes."""


def known_in(version: str) -> dict[str, str]:
    """What our package of a version refuses and its command takes, with the reason."""
    here = release(version) or ()
    gone = {one for since, ones in NOT_ANY_MORE.items() if here >= (release(since) or ()) for one in ones}
    reasons = [STRICTER_HERE, *(more for since, more in STRICTER_SINCE.items() if here >= (release(since) or ()))]
    return {one: why for known in reasons for why, ones in known.items() for one in ones if one not in gone}


@pytest.fixture(scope="module", params=versions(ENVIRONMENTS))
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def python(version: str) -> Path:
    try:
        return oracle_python(ENVIRONMENTS[version])
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of Prefect {version} cannot be set up: {error}")


@pytest.fixture(scope="module")
def ours(version: str, python: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package that is generated from an import of that Prefect."""
    root = tmp_path_factory.mktemp("prefect")
    name = f"prefect_{version.replace('.', '_')}"
    imported = run_importer("confwright.systems.prefect.importer", str(python), lambda _step: None)
    assert imported.versions["prefect"] == version
    assert imported.failures == {}
    (root / "schemas").mkdir()
    for file, text in imported.files.items():
        (root / "schemas" / file).write_text(text, "utf-8")
    settings = f'[tool.confwright]\noutput = "{name}"\n[tool.confwright.packages.prefect]\nschema = "schemas/prefect_yaml.yaml"\n'
    (root / "pyproject.toml").write_text(settings, "utf-8")
    subprocess.run(
        [sys.executable, "-m", "confwright", "generate", "--no-verify"], cwd=root, check=True, capture_output=True
    )
    sys.path.insert(0, str(root))
    try:
        yield importlib.import_module(f"{name}.prefect")
    finally:
        sys.path.remove(str(root))


def text(*parts: str) -> str:
    """A file with one deployment of these parts, beside what it needs."""
    needed = {"name": "name: a", "entrypoint": "entrypoint: 'flow.py:etl'", "work_pool": "work_pool: {name: p}"}
    rest = [part for key, part in needed.items() if not any(one.startswith(f"{key}:") for one in parts)]
    return f"deployments:\n- {{{', '.join([*rest, *parts])}}}\n"


class Command:
    """The real command, in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._known: dict[str, dict[str, Any]] = {}
        self.version = self._answer()

    def judged(self, texts: Sequence[str]) -> list[dict[str, Any]]:
        """What it does with each file; asked once."""
        new = [one for one in dict.fromkeys(texts) if one not in self._known]
        if new:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps([[one, {"X": "1", "A": "true"}] for one in new]) + "\n")
            self._process.stdin.flush()
            self._known.update(zip(new, self._answer(), strict=True))
        return [self._known[one] for one in texts]

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())


@pytest.fixture(scope="module")
def command(version: str, python: Path) -> Iterator[Command]:
    with started(python) as made:
        assert made.version == version
        yield made


@pytest.fixture(scope="module")
def newest() -> Iterator[Command]:
    try:
        python = oracle_python("prefect")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of the newest Prefect cannot be set up: {error}")
    with started(python) as made:
        yield made


@contextmanager
def started(python: Path) -> Iterator[Command]:
    environ = {key: value for key, value in os.environ.items() if not key.startswith(("PREFECT_", "PYTHON"))}
    script = str(Path(__file__).with_name("prefect_deploy_judge.py"))
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([str(python), script], encoding="utf-8", env=environ, **pipes) as process:
        yield Command(process)
        assert process.stdin is not None
        process.stdin.close()


def refused(ours: ModuleType, content: str) -> bool:
    try:
        ours.loads(content)
    except ours.ConfigError:
        return True
    schema = ours.schema()
    notes = [*date_notes(content.encode(), schema), *lint(yaml.safe_load(content), schema=schema)]
    return any(note.severity == "error" for note in notes)


def test_deployments_get_the_verdict_of_the_command(version: str, command: Command, ours: ModuleType) -> None:
    """Each odd part alone. What has no effect is refused, as what Prefect refuses."""
    known = known_in(version)
    odd = list(dict.fromkeys([*ODD, *MORE, *known]))
    base, *answers = command.judged([text(), *(text(one) for one in odd)])
    assert "sent" in base
    strange: list[str] = []
    fine: list[str] = []
    for one, answer in zip(odd, answers, strict=True):
        mine = refused(ours, text(one))
        taken = "sent" in answer
        if one in known:
            if not (taken and mine):
                strange.append(f"{one}: no difference any more ({known[one]})")
        elif not taken and not mine:
            strange.append(f"{one}: Prefect refuses it, and we do not: {answer['problem'][:200]}")
        elif taken and mine and answer != base and not _dropped(command, one, answer):
            strange.append(f"{one}: Prefect takes it, and we do not")
        elif taken and not mine:
            fine.append(one)
    assert not strange, "\n".join(strange)
    assert len(fine) >= 38


def test_an_upgrade_tells_what_the_newest_refuses(
    version: str, command: Command, newest: Command, tmp_path: Path
) -> None:
    """Each odd part that the older Prefect takes: an error where the newest refuses it, and none where it takes it."""
    upgrade = upgrade_of("prefect", tmp_path / "prefect.yaml", None, {"prefect": version}, "latest")
    stricter = {one for ones in STRICTER.values() for one in ones} | set(known_in(version))
    odd = [one for one in dict.fromkeys([*ODD, *MORE, *known_in(version)]) if one not in stricter]
    texts = [text(one) for one in odd]
    strange: list[str] = []
    told = 0
    (base,) = newest.judged([text()])
    for one, before, after in zip(odd, command.judged(texts), newest.judged(texts), strict=True):
        if "sent" not in before or after == base:  # what both drop is an error of `validate`, too
            continue
        refused = [
            found.text for found in upgrade.findings(text(one).encode(), "prefect.yaml") if found.severity == "error"
        ]
        told += bool(refused)
        if bool(refused) != ("sent" not in after):
            strange.append(f"{one}: {after.get('problem', 'taken')[:200]}, and we say {refused}")
    assert not strange, "\n".join(strange)
    assert told >= REFUSED_SINCE[version]


def _dropped(command: Command, one: str, answer: dict[str, Any]) -> bool:
    """Whether keys of a part have no effect: the part without them gives the same."""
    without = {
        '"{{ ctx.flow.name }}", ': "", ", slug: 5": "", ", max_scheduled_runs: 5": "", ', day_or: "no"': "", ", grace_period_seconds: 60": "",
    }  # fmt: skip
    shorter = one
    for piece, rest in without.items():
        shorter = shorter.replace(piece, rest)
    return shorter != one and command.judged([text(shorter)])[0] == answer
