"""A `.env` file: what two readers find is said once, and one without variables of a system is read, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from confwright.__main__ import run


def test_a_note_on_a_line_stands_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text('AIRFLOW_VAR_A=\'{"a": "b c"}\'\n')
    monkeypatch.chdir(tmp_path)
    assert run(["validate", ".env"]) == 0
    assert capsys.readouterr().err.count("note[dotenv-readers]") == 1


@pytest.mark.parametrize(
    ("text", "status", "said"), [("A=b\n", 0, ".env: valid"), ('A=b\nC="d\n', 1, ".env:2: error[env-syntax]")]
)
def test_a_file_that_is_asked_for_is_read_whoever_uses_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
    status: int,
    said: str,
) -> None:
    (tmp_path / ".env").write_text(text)
    monkeypatch.chdir(tmp_path)
    assert run(["validate", ".env"]) == status
    assert said in "".join(capsys.readouterr())


def test_a_file_of_others_in_a_folder_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / ".env").write_text('A="b\n')
    (tmp_path / "dagster.yaml").write_text("telemetry: {enabled: false}\n")
    monkeypatch.chdir(tmp_path)
    assert run(["validate", "."]) == 0
    assert ".env" not in "".join(capsys.readouterr())
