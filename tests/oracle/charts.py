"""The real helm and the charts of Dagster, for the tests that ask them.

The charts are not part of this repository. `CONFWRIGHT_CHARTS` names a folder with their archives, as these leave them:

    helm pull dagster-cloud-agent --repo https://dagster-io.github.io/helm-user-cloud -d FOLDER
    helm pull dagster --repo https://dagster-io.github.io/helm -d FOLDER
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import tarfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from confwright.base.json_values import is_list, is_object
from confwright.validate.check import check
from tests.oracle.client import Case, Judge
from tests.oracle.configurations import seed
from tests.oracle.environments import NoEnvironmentError, oracle_python


def real_helm() -> Path:
    """The program. Skips, and says why, where it cannot be set up."""
    try:
        return oracle_python("helm").with_name("helm")
    except NoEnvironmentError as error:
        pytest.skip(f"the real helm cannot be set up: {error}")


def chart(name: str, releases: str, folder: Path) -> Path:
    """The newest chart of the releases, unpacked, with schemas that ask no network. Skips where there is none."""
    charts = os.environ.get("CONFWRIGHT_CHARTS")
    found = sorted(Path(charts).glob(f"{name}-{releases}.tgz"), key=lambda path: len(path.name)) if charts else []
    if not found:
        pytest.skip(f"CONFWRIGHT_CHARTS names no folder with the archive of the chart {name} {releases}")
    with tarfile.open(found[-1]) as archive:
        archive.extractall(folder, filter="data")
    for schema in (folder / name).rglob("values.schema.json"):
        schema.write_text(json.dumps(_without_network(json.loads(schema.read_text("utf-8")))), "utf-8")
    return folder / name


def _without_network(schema: Any) -> Any:
    """A schema whose references to the network are left open: helm would fetch them."""
    if is_list(schema):
        return [_without_network(one) for one in schema]
    if not is_object(schema):
        return schema
    if str(schema.get("$ref", "")).startswith("http"):
        return {}
    return {key: _without_network(value) for key, value in schema.items()}


def instance(helm: Path, chart: Path, values: Path) -> tuple[str | None, str]:
    """The dagster.yaml that the chart makes of values; or None, and what helm says. Every template of the chart is rendered."""
    done = subprocess.run(
        [helm, "template", "x", chart, "-f", values], capture_output=True, text=True, check=False
    )  # fmt: skip
    if done.returncode:
        return None, f"helm: {done.stderr.strip()[-300:]}"
    [part] = [one for one in done.stdout.split("\n---\n") if "/configmap-instance.yaml\n" in one[:200]]
    return str(yaml.safe_load(part)["data"]["dagster.yaml"]), ""


def placed(values: dict[str, Any], place: str, value: Any) -> None:
    """Put a value at a dotted place."""
    *above, last = place.split(".")
    for key in above:
        values = values.setdefault(key, {})
    values[last] = value


def common(values: list[Any], rng: random.Random) -> Any:
    """One of the values; half of the time one of the first two, which are what people write."""
    return rng.choice(values[:2]) if rng.random() < 0.5 else rng.choice(values)


class Told:
    """What a chart and Dagster make of values, beside what we say of them."""

    def __init__(
        self,
        helm: Path,
        chart: Path,
        folder: Path,
        package: ModuleType,
        environ: Mapping[str, str],
        taken: Sequence[str],
    ) -> None:
        self._helm, self._chart, self._file = helm, chart, folder / "values.yaml"
        self._package, self._environ, self._taken = package, environ, taken
        self.strange: list[str] = []
        self.tally: Counter[str] = Counter()

    def ask(self, values: dict[str, Any], dagster: Judge) -> None:
        """Compare the verdicts: Dagster takes what the chart makes where its verdict is one of `taken`."""
        text = yaml.safe_dump(values, sort_keys=False)
        self._file.write_text(text, "utf-8")
        made, said = instance(self._helm, self._chart, self._file)
        theirs = None if made is None else dagster.ask_one(Case(text=made, environ=self._environ))
        taken = theirs is not None and theirs.verdict in self._taken
        wrong = [one for one in check(text.encode(), "values.yaml", self._package) if one.severity == "error"]
        # A key that the chart ignores is lost, whatever Dagster says.
        lost = any(one.code == "unknown-key" and "the chart ignores it" in one.message for one in wrong)
        self.tally[f"they {'take' if taken else 'refuse'}, we {'refuse' if wrong else 'take'}"] += 1
        if taken == bool(wrong) and not (taken and lost):
            said = said or "; ".join(str(one.message)[:200] for one in (theirs.findings if theirs else ()))
            ours = [f"{one.code}: {one.path}: {one.message}" for one in wrong]
            self.strange.append(f"{values}\n    they: {said or 'take it'}\n    we: {ours}")

    def agreed(self, count: int) -> None:
        """Fails where a verdict differs, or where there were too few of a kind."""
        assert not self.strange, f"seed {seed()}: {len(self.strange)} of {count}: {dict(self.tally)}\n" + "\n".join(
            self.strange[:60]
        )
        assert min(self.tally["they take, we take"], self.tally["they refuse, we refuse"]) > count // 8, self.tally
