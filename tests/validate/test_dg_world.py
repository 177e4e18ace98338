"""Files beside dg.toml, and the settings of a deployment of Dagster+: recognised, checked, and told from files of the same name."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.cli import run_command

COMPONENT = "type: dagster.PythonScriptComponent\nattributes: {execution: {name: a, path: b.py}}\n"
FILES = {
    ("defs.yaml", COMPONENT): "valid",
    ("defs.yml", f"{COMPONENT}---\n{COMPONENT.replace('path', 'pth')}"): "defs.yml:5:35: error[unknown-key]",
    ("component.yaml", COMPONENT.replace("name: a", "name: 1")): "component.yaml:2:32: error[type]",
    ("component.yaml", "type: acme.Mail\nattributes: {a: 1}\n"): "note[class-unchecked]",
    ("component.yaml", "name: load\ninputs: []\nimplementation: {container: {image: a}}\n"): "error[document-unknown]",
    ("container_context.yaml", "k8s: {namespce: a}\n"): "container_context.yaml:1:7: error[unknown-key]",
    ("build.yaml", "registry: a\ndirectry: b\n"): "build.yaml:2:1: error[unknown-key]",
    ("build.yaml", "steps: []\nname: a\nimages: []\n"): "error[document-unknown]",
    (
        "prod.yaml",
        "run_monitoring: {start_timeout_seconds: a}\nsso_default_role: VIEWER\n",
    ): "prod.yaml:1:41: error[type]",
    ("deployment_settings.yaml", "run_retries: {max_retries: 2, more: 1}\n"): "valid",
    (
        "dagster.yaml",
        "run_monitoring: {enabled: true}\nsso_default_role: VIEWER\n",
    ): "sso_default_role: unknown key: Dagster refuses",
    ("dg.toml", 'directory_type = "project"\n[project]\nroot_module = "a"\n'): "valid",
    (
        "dg.toml",
        'directory_type = "project"\n[project]\nroot_module = 1\n',
    ): "dg.toml:3: error[type]: project.root_module",
    ("pyproject.toml", '[tool.dg]\ndirectory_type = "workspce"\n'): "pyproject.toml:2: error[",
    ("pyproject.toml", '[project]\nname = "dg"\n'): "error[document-unknown]",
}


@pytest.mark.parametrize(("name", "text"), FILES, ids=[f"{name}-{number}" for number, (name, _) in enumerate(FILES)])
def test_a_file(
    name: str, text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_text(text)
    status = run_command(["validate", name])
    said = "".join(capsys.readouterr())
    assert FILES[name, text] in said
    assert (status != 0) is ("error[" in FILES[name, text] or "unknown key" in FILES[name, text])


def test_what_a_component_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("defs.yaml").write_text(
        "type: dagster.TemplatedSqlComponent\nattributes:\n  connection: \"{{ env('SQL_PASSWORD') }}\"\n"
        "  sql_template: \"{{ env('A', 'b') }} {{ env.B }}\"\n---\ntype: a.B\nattributes: {x: '{{ env.C }}'}\n"
    )
    assert run_command(["env", "defs.yaml", "--format", "json"]) == 0
    said = capsys.readouterr().out
    assert [name for name in ("SQL_PASSWORD", '"A"', '"B"', '"C"') if name not in said] == []
    assert run_command(["env", "defs.yaml", "--check"]) == 1
    assert "SQL_PASSWORD" in capsys.readouterr().err
