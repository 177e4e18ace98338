"""Component files: the schema that `import dagster-components` writes, and `dg check yaml`, say the same."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from confwright.__main__ import run
from confwright.project.reading import load_project
from confwright.validate.packages import find_package
from tests.oracle.configurations import count, drawn, seed
from tests.oracle.environments import NoEnvironmentError, oracle_python

HERE = Path(__file__).parent
COMPONENT = """
import dagster as dg


class Mail(dg.Component, dg.Model, dg.Resolvable):
    \"\"\"Sends mail.\"\"\"

    host: str
    port: int = 25
    password: str | None = None

    def build_defs(self, context):
        return dg.Definitions()
"""


@pytest.fixture(scope="module")
def python() -> Path:
    try:
        return oracle_python("dagster-dg")
    except NoEnvironmentError as error:
        pytest.skip(f"the environment of `dg` cannot be set up: {error}")


@pytest.fixture(scope="module")
def project(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of `dg` with a component type of its own, after the import."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "src/shop/defs/mail").mkdir(parents=True)
    (folder / "src/shop/__init__.py").write_text("")
    (folder / "src/shop/defs/__init__.py").write_text("")
    (folder / "src/shop/components.py").write_text(COMPONENT)
    (folder / "pyproject.toml").write_text(
        '[project]\nname = "shop"\nversion = "1"\n[tool.dg]\ndirectory_type = "project"\n[tool.dg.project]\nroot_module = "shop"\n'
        'registry_modules = ["shop.components"]\n'
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert run(["import", "dagster-components", "shop.components", "--python", str(python)]) == 0
    with (folder / "pyproject.toml").open("a") as settings:
        settings.write(
            '[tool.confwright.packages.dagster_components]\nschema = "schemas/dagster_components/components.yaml"\n'
        )
    return folder


@pytest.fixture(scope="module")
def package(project: Path) -> ModuleType:
    return find_package("dagster_components", load_project(project))


def test_the_same_verdict(python: Path, package: ModuleType) -> None:
    documents: list[Any] = [one.document for one in drawn(package.schema(), "components", seed(), count() // 10)]
    done = subprocess.run(
        [python, HERE / "components_judge.py"], input=json.dumps(documents), capture_output=True, text=True, check=True
    )
    theirs = json.loads(done.stdout.splitlines()[-1])
    tally: Counter[tuple[bool, bool]] = Counter()
    strange: list[str] = []
    for document, said in zip(documents, theirs, strict=True):
        if said is None:
            continue
        try:
            package.load(document)
            ours = ""
        except package.ConfigError as error:
            ours = str(error)
        tally[bool(said), bool(ours)] += 1
        if bool(said) != bool(ours):
            strange.append(f"{document}\n  dg: {said}\n  here: {ours}")
    assert not strange, f"{len(strange)} of {len(documents)} differ\n" + "\n".join(strange[:5])
    assert min(tally[False, False], tally[True, True]) > len(documents) / 8, tally


FILES = {
    "attributes: {host: mail, port: '{{ env.PORT }}'}\nrequirements: {env: [PORT]}\npost_processing: {assets: [{target: '*'}]}": True,
    "attributes: {host: mail, prot: 1}": False,
    "attributes: {host: mail}\nrequirement: {env: [A]}": False,
}


@pytest.mark.parametrize("text", FILES)
def test_a_file_of_a_project(text: str, project: Path, python: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)
    file = project / "src/shop/defs/mail/defs.yaml"
    file.write_text(f"type: shop.components.Mail\n{text}\n")
    done = subprocess.run(
        [python.with_name("dg"), "check", "yaml"], capture_output=True, text=True, check=False, timeout=120,
        env={"PATH": f"{python.parent}:/usr/bin:/bin", "HOME": str(project), "DAGSTER_DG_CLI_TELEMETRY": "0", "PYTHONPATH": "src"},
    )  # fmt: skip
    assert (done.returncode == 0) is FILES[text], done.stdout + done.stderr
    assert (run(["validate", str(file)]) == 0) is FILES[text]


def test_the_class_is_read(project: Path) -> None:
    schema = yaml.safe_load((project / "schemas/dagster_components/components.yaml").read_text())
    mail = schema["$defs"]["MailAttributes"]
    assert mail["required"] == ["host"]
    assert {"$ref": "#/$defs/Template"} in mail["properties"]["port"]["anyOf"]
    assert "src/shop/components.py" in schema["x-provenance"]["sources"]


_LOADED = """
import sys
from pathlib import Path
from dagster.components.core.component_tree import ComponentTree
from shop.components import Mail
(mail,) = ComponentTree.for_project(Path(sys.argv[1])).get_all_components(Mail)
print(repr((mail.host, mail.port, mail.password)))
"""
REFERENCES = {
    "attributes: {host: mail, port: '{{ env.PORT }}'}": "('mail', 2525, None)",
    "attributes: {host: '{{ env.HOST }}', port: '{{ env(\"NOT_SET\", 7) }}'}": "('mx', 7, None)",
    "attributes: {host: mail, password: '{{ env.NOT_SET }}'}": "('mail', 25, None)",
    "attributes: {host: 'x-{{ env.HOST }}', password: \"{{ env('HOST') }}\"}": "('x-mx', 25, 'mx')",
}


@pytest.mark.parametrize("text", REFERENCES)
def test_what_is_valid_loads(text: str, project: Path, python: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dagster makes the component of a file that `validate` takes, and fills in the variables."""
    monkeypatch.chdir(project)
    file = project / "src/shop/defs/mail/defs.yaml"
    file.write_text(f"type: shop.components.Mail\n{text}\n")
    assert run(["validate", str(file)]) == 0
    done = subprocess.run(
        [python, "-c", _LOADED, str(project)], capture_output=True, text=True, check=False, timeout=120,
        env={"PATH": "/usr/bin:/bin", "HOME": str(project), "PYTHONPATH": "src", "PORT": "2525", "HOST": "mx"},
    )  # fmt: skip
    assert done.stdout.strip().splitlines()[-1:] == [REFERENCES[text]], done.stdout + done.stderr[-2000:]
