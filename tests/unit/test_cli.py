"""The command line around the core: what is written, what is said, and how it ends."""

from __future__ import annotations

import inspect
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from confwright import Diagnostic, GenerateError, __version__, api, generate_package
from confwright.__main__ import run
from confwright.build import packages as project_files
from confwright.cli import command_of, every_command
from confwright.cli.parsing import help_of, parse, parser_of
from confwright.project.reading import load_project
from confwright.publish.verify import verify

SETTINGS = '[tool.confwright.packages.app]\nschema = "app.yaml"\n'


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fake_core: ModuleType) -> Path:
    """A project with a core that is not the real one, without mypy."""
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    (tmp_path / "app.yaml").write_text("1")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(project_files, "verify", _no_verify)
    return tmp_path


def _no_verify(files: Mapping[str, str], *_: object, **__: object) -> None:
    """The test of `verify` is below; the others need not wait for mypy."""


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_generate_and_generate_again(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["generate"]) == 0
    said = capsys.readouterr()
    assert said.out == "generated/: 6 written, 0 deleted, 0 unchanged\n"
    assert said.err.splitlines() == ["generating generated.app from app.yaml", "checking 4 modules with mypy --strict"]
    assert files(root / "generated") == {
        ".confwright.json", ".gitattributes", "__init__.py", "_runtime/__init__.py", "py.typed", "app/__init__.py", "app/models.py",
    }  # fmt: skip
    assert "runtime beside" in (root / "generated/app/__init__.py").read_text()
    assert (root / ".confwright/.gitignore").read_text() == "*\n"
    assert run(["generate"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("generated/ is up to date\n", "")


def test_a_changed_schema_is_generated_anew(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["generate"])
    (root / "app.yaml").write_text("2")
    assert run(["generate"]) == 0
    assert "2 written, 0 deleted, 4 unchanged" in capsys.readouterr().out
    assert (root / "generated/app/models.py").read_text() == "value: int = 2\n"


def test_an_init_of_the_user_is_left_alone(root: Path) -> None:
    (root / "generated").mkdir()
    (root / "generated/__init__.py").write_text("mine = 1\n")
    assert run(["generate"]) == 0
    assert run(["generate", "--check"]) == 0
    assert (root / "generated/__init__.py").read_text() == "mine = 1\n"


def test_check_reports_and_writes_nothing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["generate", "--check"]) == 1
    assert "missing: generated/app/models.py" in capsys.readouterr().out
    assert files(root) == {"pyproject.toml", "app.yaml"}

    run(["generate"])
    assert run(["generate", "--check"]) == 0
    (root / "pyproject.toml").write_text(SETTINGS.replace(".app]", ".other]"))
    (root / "app.yaml").write_text("2")
    before = files(root)
    capsys.readouterr()
    assert run(["generate", "--check"]) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "missing: generated/other/__init__.py", "missing: generated/other/models.py",
        "extra: generated/app/__init__.py", "extra: generated/app/models.py",
    ]  # fmt: skip
    assert said.err.endswith("to fix it: confwright generate\n")
    assert files(root) == before


def test_check_shows_the_difference(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["generate"])
    (root / "app.yaml").write_text("2")
    capsys.readouterr()
    assert run(["generate", "--check"]) == 1
    out = capsys.readouterr().out
    assert "changed: generated/app/models.py\n" in out
    assert (
        "--- generated/app/models.py\n+++ generated/app/models.py (generated)\n@@ -1 +1 @@\n-value: int = 1\n+value: int = 2\n"
        in out
    )


def test_an_edited_file_is_kept_and_named(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["generate"])
    (root / "generated/app/models.py").write_text("value = 'edited'\n")
    (root / "generated/_runtime/__init__.py").unlink()
    capsys.readouterr()
    for arguments in (["generate"], ["generate", "--check"]):
        assert run(arguments) == 1
        err = capsys.readouterr().err
        assert "generated/app/models.py: error[foreign-file]: was edited by hand" in err
    assert (root / "generated/app/models.py").read_text() == "value = 'edited'\n"
    assert not (root / "generated/_runtime/__init__.py").exists()


def test_a_schema_that_cannot_be_served(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "pyproject.toml").write_text(SETTINGS + SETTINGS.replace("app", "other"))
    (root / "app.yaml").write_text("refuse")
    (root / "other.yaml").write_text("crash")
    assert run(["generate"]) == 1
    err = capsys.readouterr().err
    assert "app.yaml:3: error[refused]: this one is refused\n" in err
    assert "error[internal]: ZeroDivisionError in build/packages.py, line " in err, (
        "one bad package does not hide the other"
    )
    assert "oh" not in err.split("error[internal]")[1].split("(")[0], "what an exception says may be a value"
    assert "Traceback" not in err
    assert not (root / "generated").exists()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["generate"], 2, "error[project-setting]: tool.confwright.packages.app.shcema: there is no setting"),
        (["generate", "--check"], 2, "error[project-setting]"),
        (["generate", "--chekc"], 2, "error[usage]: unknown option '--chekc': did you mean '--check'?"),
        (["genrate"], 2, "error[usage]: unknown command 'genrate': did you mean 'generate'?"),
        (["import", "dagstr"], 2, "error[usage]: unknown command 'dagstr': did you mean 'dagster'?"),
        (["validate", "x.yaml", "--format", "jsn"], 2, "--format: unknown value 'jsn'; choose from text, json,"),
        (["validate", "--as"], 2, "--as: expected one argument"),
        (["generate", "now"], 2, "unexpected argument 'now'"),
        (["diff", "local"], 2, "required: ENV_B"),
        (["generate", "--check", "--watch"], 2, "exclude each other"),
    ],
)
def test_usage_and_unusable_projects_end_with_2(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int, message: str
) -> None:
    (root / "pyproject.toml").write_text(SETTINGS.replace("schema", "shcema"))
    assert run(arguments) == status
    err = capsys.readouterr().err
    assert message in err
    assert "Traceback" not in err


@pytest.mark.parametrize("system", ["dagster", "dagster-cloud", "dagster-resources", "prefect", "airflow"])
def test_an_importer_runs_and_names_the_system_that_is_missing(
    root: Path, capsys: pytest.CaptureFixture[str], system: str
) -> None:
    assert run(["import", system, "--python", sys.executable]) == 2
    assert "error[import-missing]" in capsys.readouterr().err, "the importer itself was found, and ran"
    assert not (root / "schemas").exists()


def test_a_diff_is_shown_on_any_terminal(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv[1:] = []; from confwright import __main__ as m\n"
         "m.run = lambda arguments: print('caf\\xe9') or 0\nm.main()"],
        capture_output=True, text=True, check=True, env={"PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert done.stdout == "caf\\xe9\n"


def test_version_and_help(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"confwright {__version__}\n"
    assert run(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(command in out for command in ("generate", "init", "validate", "import"))
    assert "that [tool.confwright] in pyproject.toml names" in " ".join(out.split())
    assert run(["-h"]) == 0
    assert capsys.readouterr().out == out
    assert run(["env", "check", "-h"]) == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["explain", "unknown-ky"], "no message has the code 'unknown-ky' (did you mean 'unknown-key'?)"),
        (["schema", "dagstr"], "there is no package 'dagstr' (did you mean 'dagster'?)"),
        (["read", "nowhere.env"], "there is no file 'nowhere.env'"),
    ],
)
def test_what_may_have_been_meant_is_told(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert run(arguments) == 2
    assert message in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("confwright val", {"validate"}),
        ("confwright env ", {"check", "example", "answer", "app.yaml", "pyproject.toml", "sub/"}),
        ("confwright validate --format s", {"sarif"}),
        ("confwright validate --asc", {"--ascii"}),
        ("confwright validate app", {"app.yaml"}),
        ("confwright read --output sub", {"sub/"}),
    ],
)
def test_completion(typed: str, offered: set[str], root: Path, tmp_path: Path) -> None:
    """The protocol of argcomplete, which its scripts for the shells follow."""
    (root / "sub").mkdir()
    answer = tmp_path / "answer"
    asked = {"_ARGCOMPLETE": "1", "COMP_LINE": typed, "COMP_POINT": str(len(typed)), "_ARGCOMPLETE_IFS": "\n",
             "_ARGCOMPLETE_STDOUT_FILENAME": str(answer)}  # fmt: skip
    subprocess.run([sys.executable, "-m", "confwright"], env={**os.environ, **asked}, check=True)
    assert {word.strip() for word in answer.read_text().splitlines()} - {"--help", "-h"} == offered


@pytest.mark.parametrize("arguments", [["--show-completion", "bash"], ["--install-completion"]])
def test_bash_accepts_the_completion_script(tmp_path: Path, arguments: list[str]) -> None:
    command = tmp_path / "confwright"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m confwright "$@"\n')
    command.chmod(0o755)
    (tmp_path / ".bashrc").write_text("mine=1")
    load = 'eval "$(confwright --show-completion bash)"' if "bash" in arguments else ". ~/.bashrc"
    script = (
        f"confwright {' '.join(arguments)} >/dev/null 2>&1\n{load}\nCOMP_LINE='confwright sch'\nCOMP_POINT=14\n"
        '_python_argcomplete confwright\necho ${mine-} "${COMPREPLY[@]}"\n'
    )
    env = {
        **os.environ,
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "SHELL": "/bin/bash",
    }
    done = subprocess.run(["bash", "-c", script], env=env, capture_output=True, text=True, check=False)
    assert (done.stdout.split()[-1:], done.stderr) == (["schema"], "")
    assert ("mine=1" in (tmp_path / ".bashrc").read_text()) is True
    assert (tmp_path / ".bashrc").read_text().count("source ") == ("bash" not in arguments)


def test_completion_is_installed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for shell in ("bash", "bash", "zsh", "zsh", "fish"):
        assert run(["--install-completion", shell]) == 0
    assert run(["--install-completion", "powershell"]) == 2
    monkeypatch.setenv("SHELL", "/bin/tcsh")
    assert run(["--install-completion"]) == 2
    assert files(tmp_path) == {
        ".bashrc", ".bash_completions/confwright.sh", ".zshrc", ".zfunc/_confwright",
        ".config/fish/completions/confwright.fish",
    }  # fmt: skip
    assert (tmp_path / ".bashrc").read_text() == "source ~/.bash_completions/confwright.sh\n"


@pytest.mark.parametrize("words", every_command())
def test_every_declaration_fits_its_function(words: str) -> None:
    """The arguments are the parameters; exactly those that are not required have a default; the help prints."""
    command = command_of(words)
    parameters = inspect.signature(command.function).parameters
    declared = {one.dest: one.required for one in parser_of(words)._actions if one.dest != "help"}
    named = {name: one.default is one.empty for name, one in parameters.items() if one.kind is not one.VAR_KEYWORD}
    assert {name: required for name, required in declared.items() if name in named} == named
    # The options that a system adds are handed on to it by their names, so none of them is required.
    assert len(named) == len(parameters) or not any(declared[name] for name in declared.keys() - named.keys())
    assert len(named) < len(parameters) or declared.keys() == named.keys()
    assert command.help[0].isupper()
    assert " ".join(command.help.split("\n\n")[0].split()) in " ".join(help_of(words).split())
    assert run([*words.split(), "--help"]) == 0


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["a.yaml"], {"files": [Path("a.yaml")]}),
        (["a.yaml", "--as", "app", "b.yaml"], {"files": [Path("a.yaml"), Path("b.yaml")], "package": "app"}),
        (["--as=app", "--format=json", "-"], {"files": [Path("-")], "package": "app", "form": "json"}),
        (["--fix", "--", "-a.yaml"], {"files": [Path("-a.yaml")], "fix": True}),
        (["--strict"], {"strict": True}),
    ],
)
def test_arguments(arguments: list[str], expected: dict[str, object]) -> None:
    assert parse("validate", arguments) == expected


def test_as_a_module_it_is_the_same_command(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "confwright", "--version"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == (f"confwright {__version__}\n", "")


def test_nothing_to_do_imports_nothing_heavy(root: Path) -> None:
    run(["generate"])
    script = (
        "import sys; from confwright.__main__ import run; assert run(['generate']) == 0; print(*sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("generated/ is up to date\n")
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert not loaded & {
        "argparse", "jinja2", "mypy", "yaml", "datamodel_code_generator", "pydantic", "asyncio", "ctypes", "dataclasses", "inspect",
    }  # fmt: skip
    rooms = {"base", "build", "build.cache", "cli", "project", "publish", "runtime"}
    modules = {
        "__main__", "base.console", "base.diagnostics", "base.faults", "base.mark", "base.package_name", "base.reading", "base.said", "base.shipped",
        "base.terminal", "base.toml_lines", "base.user_cache", "base.working_tree", "build.cache.inputs", "build.cache.state",
        "build.cache.untouched", "build.generating", "base.command", "cli.generate", "project.hints", "project.package_tables", "project.reading",
        "project.settings", "project.tables", "publish.manifest", "runtime",
    }  # fmt: skip
    assert {name for name in done.stdout.split() if name.startswith("confwright.")} == {
        f"confwright.{name}" for name in rooms | modules
    }


def test_generate_package(root: Path) -> None:
    done = generate_package(schema=root / "app.yaml", package="app", output=root / "out")
    assert set(done.written) == {"__init__.py", "models.py", "_runtime/__init__.py", "py.typed"}
    assert files(root / "out") == {f"app/{path}" for path in (*done.written, ".confwright.json")}
    assert "runtime inside" in (root / "out/app/__init__.py").read_text()


@pytest.mark.parametrize("name", ["", "class", "../x", "a.b", "a b", "_runtime", "\ufb01eld", "1a", "a\n"])
def test_a_package_name_that_cannot_be_imported(root: Path, name: str) -> None:
    with pytest.raises(GenerateError) as error:
        generate_package(root / "app.yaml", name, root / "out")
    assert [d.code for d in error.value.diagnostics] == ["package-name"]
    assert not (root / "out").exists()


@pytest.mark.parametrize("wrong", [
    {"style": "dataclass"}, {"formats": "java"}, {"style": "pydantic", "resolve": True}, {"style": "msgspec", "formats": "python"},
])  # fmt: skip
def test_an_argument_that_cannot_be(root: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(GenerateError) as error:
        generate_package(root / "app.yaml", "app", root / "out", **wrong)
    assert [d.code for d in error.value.diagnostics] == ["argument"]
    assert not (root / "out").exists()


@pytest.mark.parametrize(
    ("schema", "output", "code"),
    [
        ("crash", "out", "internal"),
        ("refuse", "out", "refused"),
        (None, "out", "cannot-read"),
        ("1", "app.yaml", "cannot-write"),
    ],
)
def test_generate_package_raises_generate_errors_only(root: Path, schema: str | None, output: str, code: str) -> None:
    (root / "app.yaml").unlink() if schema is None else (root / "app.yaml").write_text(schema)
    before = files(root)
    with pytest.raises(GenerateError) as error:
        generate_package(root / "app.yaml", "app", root / output)
    assert [d.code for d in error.value.diagnostics] == [code]
    assert files(root) == before


def test_verify_takes_what_is_right_and_names_what_is_not(tmp_path: Path) -> None:
    good = {
        "__init__.py": "",
        "app/__init__.py": "from .models import x\n\n__all__ = ['x']\n",
        "app/models.py": "x: int = 1\n",
    }
    verify(good, tmp_path / "mypy")
    with pytest.raises(GenerateError) as error:
        verify({**good, "app/models.py": "\nx: int = 'one'\n"}, tmp_path / "mypy")
    (found,) = error.value.diagnostics
    assert (found.code, found.file, found.line, found.column) == ("mypy", "app/models.py", 2, 10)
    assert "[assignment]" in found.message


def test_verify_does_not_write_what_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise GenerateError([Diagnostic(code="mypy", message="no")])

    monkeypatch.setattr(project_files, "verify", refuse)
    monkeypatch.setattr(api, "_verify", refuse)
    assert run(["generate"]) == 1
    with pytest.raises(GenerateError):
        generate_package(root / "app.yaml", "app", root / "generated")
    assert not (root / "generated").exists()


def test_init_makes_a_project_that_is_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "new")]) == 0
    made = files(tmp_path / "new")
    assert made == {"schemas/app.yaml", "config/app.yaml", "Makefile", ".gitattributes", "pyproject.toml"}
    (package,) = load_project(tmp_path / "new").packages
    assert package.name == "app"
    assert "confwright generate" in capsys.readouterr().out
    assert run(["init", str(tmp_path / "new")]) == 2
    assert "error[file-exists]" in capsys.readouterr().err


def test_init_adds_to_what_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pyproject.toml").write_bytes(b'[project]\r\nname = "mine"')
    (tmp_path / "Makefile").write_text("mine:\n")
    assert run(["init", str(tmp_path)]) == 0
    assert (tmp_path / "Makefile").read_text() == "mine:\n"
    assert "confwright generate --check" in capsys.readouterr().out
    data = tomllib.loads((tmp_path / "pyproject.toml").read_text())
    assert data["project"] == {"name": "mine"}
    assert data["tool"]["confwright"]["output"] == "generated"
    assert (tmp_path / "pyproject.toml").read_bytes().startswith(b'[project]\r\nname = "mine"')


@pytest.mark.parametrize("text", ["[tool.confwright]\n", "tool = {}\n", "not toml", "\xff"])
def test_init_changes_nothing_where_it_cannot(tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pyproject.toml").write_text(text, "latin-1")
    assert run(["init", str(tmp_path)]) == 2
    assert "nothing was written" in capsys.readouterr().err
    assert files(tmp_path) == {"pyproject.toml"}
    assert (tmp_path / "pyproject.toml").read_text("latin-1") == text


def test_validate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    (tmp_path / "app.yaml").write_text("type: object\nproperties: {n: {type: integer}}\n")
    (tmp_path / "good.yaml").write_text("n: 1\n")
    (tmp_path / "bad.yaml").write_text('n: "\\e[31m"\n')
    monkeypatch.chdir(tmp_path)
    assert run(["validate", "good.yaml", "--as", "app"]) == 0
    assert capsys.readouterr().out == "good.yaml: valid\n"
    assert run(["validate", "bad.yaml", "--as", "generated.app"]) == 1
    assert capsys.readouterr().err.startswith("bad.yaml:1:4: error[type]: n: expected an integer, got a string\n 1 │ ")
    assert run(["validate", "missing.yaml", "--as", "app"]) == 2
    assert "missing.yaml: error[file]: cannot be read" in capsys.readouterr().err
    for name in ("ap", "json", "..", "_runtime"):
        assert run(["validate", "good.yaml", "--as", name]) == 2
        said = capsys.readouterr().err
        assert "good.yaml: error[package-unknown]: " in said
        assert re.search(r"did you mean 'app'" if name == "ap" else r"\(packages: .*\bapp, .*\bdagster, ", said)
    (tmp_path / "app.yaml").write_text("type: objekt\n")
    for command in (["validate", "good.yaml", "--as", "app"], ["schema", "app"], ["adopt", "good.yaml", "--as", "app"]):
        assert run(command) == 2
        assert "the schema of 'app' cannot be used: app.yaml:1:7: " in capsys.readouterr().err
    assert not (tmp_path / "generated").exists()
