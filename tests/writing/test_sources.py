"""No output takes the place of what a project is made from, nor of what the command reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.base.diagnostics import ProjectError
from confwright.project.reading import load_project
from tests.writing.conftest import confwright


@pytest.mark.parametrize(
    "name", ["schemas/app.yaml", "deployment.yaml", "pyproject.toml", "./schemas/../schemas/app.yaml", "link.yaml"]
)
@pytest.mark.parametrize(
    "command",
    [
        ("schema", "app", "--output"),
        ("read", "conn.env", "--kind", "env", "-o"),
        ("read", "conn.env", "--kind", "env", "--secrets"),
    ],
)
def test_a_source_of_the_project_is_not_overwritten(project: Path, command: tuple[str, ...], name: str) -> None:
    (project / "conn.env").write_text("AIRFLOW_CONN_DB=postgres://u:hunter2@h/db\n")
    (project / "link.yaml").symlink_to("schemas/app.yaml")
    before = (project / name).read_bytes()
    done = confwright(project, *command, name)
    assert done.returncode == 2
    assert "error[unsafe-path]" in done.stderr
    assert (project / name).read_bytes() == before


def test_a_schema_that_only_a_deployment_or_a_reference_names_is_a_source_too(project: Path) -> None:
    (project / "schemas" / "shared").mkdir()
    (project / "schemas" / "shared" / "port.yaml").write_text("type: integer\n")
    schema = project / "schemas" / "app.yaml"
    schema.write_text(schema.read_text().replace("        type: integer\n", "        $ref: shared/port.yaml\n"))
    assert confwright(project, "generate").returncode == 0
    done = confwright(project, "schema", "app", "--output", "schemas/shared/port.yaml")
    assert (done.returncode, "error[unsafe-path]" in done.stderr) == (2, True)
    assert (project / "schemas" / "shared" / "port.yaml").read_text() == "type: integer\n"


@pytest.mark.parametrize(
    ("output", "secrets"), [("conn.env", None), (None, "conn.env"), ("new", "new"), ("a/../conn.env", None)]
)
def test_what_a_command_reads_is_not_overwritten(project: Path, output: str | None, secrets: str | None) -> None:
    (project / "a").mkdir()
    text = "AIRFLOW_CONN_DB=postgres://u:hunter2@h/db\n"
    (project / "conn.env").write_text(text)
    options = [*(["-o", output] if output else []), *(["--secrets", secrets] if secrets else [])]
    done = confwright(project, "read", "conn.env", "--kind", "env", *options)
    assert (done.returncode, "error[unsafe-path]" in done.stderr) == (2, True)
    assert (project / "conn.env").read_text() == text


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("schemas", "holds schemas/app.yaml"), (".git/hooks", "Git's own"), (".GIT/x", "Git's own"), ("sub/.git/x", "Git's own"),
        (".confwright/generated", "Confwright's state"), (".", "inside the project"), ("..", "outside the project"),
        ("way", "outside the project"),
    ],
)  # fmt: skip
def test_the_folder_of_generated_packages_is_a_place_of_its_own(tmp_path: Path, output: str, words: str) -> None:
    (tmp_path / "way").symlink_to(tmp_path.parent)
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "app.yaml").write_text("type: object\n")
    settings = f'[tool.confwright]\noutput = "{output}"\n[tool.confwright.packages.app]\nschema = "schemas/app.yaml"\n'
    (tmp_path / "pyproject.toml").write_text(settings)
    with pytest.raises(ProjectError, match="project-setting") as error:
        load_project(tmp_path)
    assert "output" in str(error.value)
    assert words in str(error.value) or "must be a name that Python can import" in str(error.value)


@pytest.mark.parametrize("output", ["generated", "."])
def test_an_import_does_not_take_the_place_of_generated_packages(project: Path, output: str) -> None:
    before = sorted((project / "generated").rglob("*"))
    done = confwright(project, "import", "dagster-resources", "--output", output)
    assert (done.returncode, "error[unsafe-path]" in done.stderr) == (2, True)
    assert sorted((project / "generated").rglob("*")) == before
