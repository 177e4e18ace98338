"""No value of a file that sets variables is in what `env --check --set-by` says, be it known there or not."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run

MARKER = "hunterXq92"
NEEDS = """\
storage: {postgres: {postgres_url: {env: PG_URL}}}
run_coordinator:
  module: dagster.core.run_coordinator
  class: QueuedRunCoordinator
  config: {max_concurrent_runs: {env: MAXR}, dequeue_interval_seconds: {env: DEQ}}
"""
FILES = {
    "workflow.yml": """\
on: push
jobs:
  a:
    runs-on: x
    env:
      PG_URL: postgresql://u:SECRET@h/${{ github.ref }}
      MAXR: SECRET
      DEQ: "${{ secrets.X || 'SECRET' }}"
""",
    "compose.yaml": """\
services:
  a:
    image: x
    environment: {PG_URL: "postgresql://u:SECRET@h/${A}", MAXR: SECRET}
    env_file: ["https://u:SECRET@host/x"]
""",
    "pod.yaml": """\
apiVersion: v1
kind: Secret
metadata: {name: s}
stringData: {MAXR: SECRET}
---
apiVersion: v1
kind: Pod
metadata: {name: p}
spec:
  containers:
  - name: a
    envFrom: [{secretRef: {name: s}}, {secretRef: {name: other}}]
    env: [{name: PG_URL, value: "postgresql://u:SECRET@h/$(X)"}]
""",
    "a.service": '[Service]\nEnvironment=MAXR=SECRET "PG_URL=%hSECRET"\nEnvironmentFile=/etc/x\n',
    "Dockerfile": "FROM x AS a\nENV MAXR=SECRET PG_URL=$X:SECRET\nENV DEQ=${Y?SECRET}\n",
    ".gitlab-ci.yml": "a:\n  script: x\n  variables: {MAXR: SECRET, PG_URL: SECRET$X}\n",
}


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("name", FILES)
def test_no_value_is_shown(
    name: str, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("dagster.yaml").write_text(NEEDS)
    Path(name).write_text(FILES[name].replace("SECRET", MARKER))
    assert (
        run(
            [
                "env",
                "dagster.yaml",
                "--check",
                "--set-by",
                f"{name}:p/a" if name == "pod.yaml" else name,
                "--format",
                form,
            ]
        )
        == 1
    )
    said = "".join(capsys.readouterr())
    assert "MAXR is not an integer" in said
    assert "PG_URL is set, and its value is not known here" in said
    assert MARKER not in said
