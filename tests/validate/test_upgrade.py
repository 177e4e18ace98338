"""`confwright upgrade`: a folder per case in tests/cases/upgrade, with the document, the report, and the document after `--fix`."""

from __future__ import annotations

import json
import os
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from confwright.__main__ import run
from confwright.base.yaml_moves import with_key_moved
from confwright.compat import upgrade
from confwright.compat.moves import Moved, moved_in_text
from confwright.systems.airflow.moves import option_moves, rewritten_cfg, rewritten_env
from confwright.validate.check import check

CASES = Path(__file__).parents[1] / "cases" / "upgrade"
FOLDERS = sorted(path for path in CASES.iterdir() if path.is_dir())
ACCEPT = bool(os.environ.get("CONFWRIGHT_ACCEPT"))
CODES = {"upgrade-refused", "upgrade-renamed", "upgrade-read", "upgrade-default"}


def document_of(folder: Path) -> Path:
    return next(
        path
        for path in folder.iterdir()
        if path.name not in ("upgrade.toml", "expected.txt") and "fixed" not in path.name
    )


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_what_is_said_and_written(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = tomllib.loads((folder / "upgrade.toml").read_text())
    document = document_of(folder)
    shutil.copy(document, tmp_path)
    command = ["upgrade", document.name, "--from", settings["from"], "--to", settings["to"]]
    status = run(command)
    said = capsys.readouterr()
    assert (tmp_path / document.name).read_text() == document.read_text()
    run([*command, "--fix"])
    fixed = (tmp_path / document.name).read_text()
    told = "".join(line for line in capsys.readouterr().err.splitlines(keepends=True) if ": fixed: " in line)
    _same(folder / "expected.txt", f"{said.err}{said.out}exit status {status}\n{told}")
    after = folder / f"fixed{document.suffix}"
    if fixed == document.read_text():
        assert not after.exists() or ACCEPT
    else:
        _same(after, fixed)
        assert "-renamed]" in said.err
        assert [
            line for line in document.read_text().splitlines() if "#" in line and line.split("#")[1] not in fixed
        ] == []
    assert run(command) in (0, status)
    assert "--fix` rewrites it" not in capsys.readouterr().err


def _same(path: Path, text: str) -> None:
    if ACCEPT:
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


def test_the_cases_say_each_thing() -> None:
    told = "".join((folder / "expected.txt").read_text() for folder in FOLDERS)
    assert {code for code in CODES if f"[{code}]" not in told} == set()


@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a: 1\nb: 2\n", "a", "c", "c: 1\nb: 2\n"),
        ("'a': 1\n", "a", "no", "'no': 1\n"),
        ("a: 1\n", "a", "no", '"no": 1\n'),
        ("a: 1 # one\n", "a", "p.a", "p:\n  a: 1 # one\n"),
        ("a: 1", "a", "p.q.a", "p:\n  q:\n    a: 1"),
        ("a:\n- 1\n- 2\n\n# end\nb: 1\n", "a", "p.a", "p:\n  a:\n  - 1\n  - 2\n\n# end\nb: 1\n"),
        ("a: |\n  one\n\n  two\n\nb: 1\n", "a", "p.a", "p:\n  a: |\n    one\n\n    two\n\nb: 1\n"),
        ("x: {a: 1, b: 2}\n", "x.a", "x.p.a", "x: {p: {a: 1}, b: 2}\n"),
        ('{"x": {"a": [1]}}', "x.a", "x.p.a", '{"x": {"p": {"a": [1]}}}'),
        ("x:\n  a: 1\n  p:\n    b: 2  # two\n\ny: 1\n", "x.a", "x.p.a", "x:\n  p:\n    b: 2  # two\n    a: 1\n\ny: 1\n"),
        ("x:\n- a: 1\n  p: {b: 2}\n", "x.0.a", "x.0.p.a", "x:\n- p: {b: 2, a: 1}\n"),
        ("x:\n  a: {b: 1}\ny: {z: 1}\n", "x.a", "y.a", "y: {z: 1, a: {b: 1}}\n"),
        ("x:\n  a:\n    # deep\n    b:\n      c: 1\n  d: 2\ny:\n    z: 1\n", "x.a", "y.p.a",
         "x:\n  d: 2\ny:\n    z: 1\n    p:\n      a:\n        # deep\n        b:\n          c: 1\n"),
        ("a: 1  # one\nb:\n  c: 2  # two\n", "a", "b.a", "b:\n  c: 2  # two\n  a: 1  # one\n"),
        ("x:\n- a:  # one\n  - 1\n  b: {c: 1}\n  d:\n    e: 1\n", "x.0.a", "x.0.d.a",
         "x:\n- b: {c: 1}\n  d:\n    e: 1\n    a:  # one\n      - 1\n"),
        # What is not simple is left: an anchor and its alias, a key that is merged, an empty mapping.
        ("a: &x 1\nb: *x\nq: {c: 1}\n", "a", "q.a", None),
        ("b: &x {k: 1}\na: *x\n", "a", "p.a", None),
        ("b: &x {a: 1}\nc:\n  <<: *x\n", "c.a", "c.p.a", None),
        ("b: &x {a: 1}\nc: *x\n", "c.a", "c.p.a", None),
        ("a: 1\np: {}\n", "a", "p.a", None),
        ("a: 1  # one\np: {b: 2}\n", "a", "p.a", None),
    ],
)  # fmt: skip
def test_keys_move_in_the_text(text: str, old: str, new: str, expected: str | None) -> None:
    before, after = (tuple(int(key) if key.isdigit() else key for key in keys.split(".")) for keys in (old, new))
    one = Moved(before, after, "")
    assert moved_in_text(text, [one], "1.2") == expected


def test_a_text_that_is_no_document_moves_nothing() -> None:
    for text in ("", "a", "[a]", "{a", "a: [\n", "- a\n- b\n", "a: !!python/object:os.system 1\n" * 2, "[" * 1200):
        assert with_key_moved(text, ("a", "b"), ("c",)) is None


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["dagster.yaml"], 2, "error[upgrade-from]: nothing says which Dagster reads this Dagster instance file now"),
        (["dagster.yaml", "--from", "dagster==1.13.27", "--to", "1.7"], 2, "Dagster 1.7.16 is older than Dagster 1.13.27"),
        (["dagster.yaml", "--from", "dagster==1.7", "--to", "1.99"], 2, "no release 1.99 of Dagster is known"),
        (["dagster.yaml", "--from", "dagster==1.7", "--to", "newest"], 2, "--to 'newest' is not a version"),
        (["dagster.yaml", "--from", "luigi==1"], 2, "--from 'luigi==1' names no version of a system"),
        (["missing.yaml", "--from", "dagster==1.7"], 2, "missing.yaml: error[file]: cannot be read"),
        ([], 2, "error[nothing-to-do]: there is nothing to upgrade"),
        (["dagster.yaml", "--from", "dagster==1.7.16"], 0, "dagster.yaml: nothing changes (Dagster 1.7.16 to 1.13.27)"),
        ([".", "--from", "dagster==1", "--to", "dagster==1"], 0, "dagster.yaml: nothing changes (Dagster 1.13.27 to 1.13.27)"),
    ],
)  # fmt: skip
def test_what_it_is_asked(
    words: list[str],
    status: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (tmp_path / "dagster.yaml").write_text("run_monitoring: {enabled: true}\n")
    (tmp_path / "compose.yaml").write_text("services: {}\n")
    assert run(["upgrade", *words]) == status
    assert said in "".join(capsys.readouterr())


def test_what_the_project_pins_is_where_it_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "requirements.txt").write_text("dagster==1.7.16\n")
    (tmp_path / "dagster.yaml").write_text("concurrency: {default_op_concurrency_limit: 3}\n")
    assert run(["upgrade", "dagster.yaml", "--format", "github"]) == 0
    assert "upgrade-renamed" in capsys.readouterr().out
    assert run(["upgrade", "dagster.yaml", "--fix"]) == 0
    assert "nothing changes (Dagster 1.7.16 to " in capsys.readouterr().out
    assert (tmp_path / "dagster.yaml").read_text() == "concurrency: {pools: {default_limit: 3}}\n"


def test_a_line_of_a_long_value_is_no_option() -> None:
    cfg = "[core]\ndescription = a\n  [api]\n  more\n[webserver]\nweb_server_port = 8081\nSECRET_KEY = x\n  y\n"
    assert list(rewritten_cfg(cfg)) == []
    assert [word for _, word in rewritten_cfg("[webserver]\nweb_server_port = 8081\n")] == [
        "[webserver] web_server_port is now [api] port"
    ]
    env = "A='\nAIRFLOW__WEBSERVER__WEB_SERVER_PORT=1\n'\n"
    assert list(rewritten_env(env)) == []
    assert [text for text, _ in rewritten_env(env.replace("'", ""))] == ["A=\nAIRFLOW__API__PORT=1\n\n"]


def test_many_renamed_keys_cost_few_readings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys that moved, and some that cannot: the document is read anew for halves of them, not for each after each."""
    read: list[int] = []

    def counted(*given: Any, **named: Any) -> Any:
        read.append(1)
        return check(*given, **named)

    monkeypatch.setattr(upgrade, "check", counted)
    monkeypatch.chdir(tmp_path)
    sections: dict[str, dict[str, str]] = {}
    moves = list(option_moves())[::5]
    for move in moves:
        _, section, option = move.old
        sections.setdefault(section, {})[option] = "1"
    Path("airflow.yaml").write_text(json.dumps({"config": sections}))
    assert run(["upgrade", "airflow.yaml", "--from", "airflow==2.10", "--to", "3.1"]) == 1
    assert len(moves) > 15
    assert len(read) < 5 * len(moves)
