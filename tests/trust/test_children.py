"""The programs that this tool starts read no setting of the working tree, and no program of the tree is started."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.trust.conftest import poison, write_project
from tests.trust.planted import Traces, confwright


def git(folder: Path, *words: str, environ: dict[str, str]) -> None:
    subprocess.run(["git", *words], cwd=folder, env={**os.environ, **environ}, capture_output=True, check=True)


@pytest.fixture
def repository(tmp_path: Path, git_user: dict[str, str]) -> Path:
    """A project with two commits, between which a key was taken away."""
    folder = write_project(tmp_path / "repository")
    git(folder, "init", "-q", environ=git_user)
    (folder / ".gitattributes").write_text(
        "* filter=evil diff=evil merge=evil text\n*.yaml export-ignore\n*.toml export-subst\n"
    )
    git(folder, "add", "-A", environ=git_user)
    git(folder, "commit", "-qm", "one", environ=git_user)
    schema = folder / "schemas/app.yaml"
    schema.write_text(schema.read_text().replace("  port: {type: integer, default: 1}\n", ""))
    return folder


def configured(repository: Path, traces: Traces) -> None:
    """Every setting of git that names a program, as a repository that was unpacked from an archive may have them."""
    run = traces.shell
    settings = {
        "core.fsmonitor": run("fsmonitor"), "core.pager": run("pager"), "core.editor": run("editor"), "core.sshCommand": run("ssh"),
        "core.hooksPath": "hooks", "core.attributesFile": "attributes", "core.askPass": run("askpass"), "core.gitProxy": run("proxy"),
        "core.alternateRefsCommand": run("alternates"), "diff.external": run("diff"), "diff.evil.textconv": run("textconv"),
        "diff.evil.command": run("diff command"), "filter.evil.smudge": run("smudge"), "filter.evil.clean": run("clean"),
        "filter.evil.process": run("process"), "filter.evil.required": "true", "merge.evil.driver": run("merge"),
        "tar.tar.command": run("tar"), "tar.umask": "user", "gpg.program": run("gpg"), "credential.helper": f"!{run('credential')}",
        "uploadpack.packObjectsHook": run("pack"), "alias.ls-tree": f"!{run('alias')}", "alias.rev-parse": f"!{run('alias')}",
        "alias.cat-file": f"!{run('alias')}", "pager.ls-tree": run("pager"), "pager.cat-file": run("pager"),
        "interactive.diffFilter": run("interactive"), "remote.origin.url": f"ext::{run('remote')}", "protocol.ext.allow": "always",
        "remote.origin.promisor": "true", "remote.origin.partialclonefilter": "blob:none", "extensions.partialClone": "origin",
        "core.repositoryformatversion": "1", "remote.origin.uploadpack": run("uploadpack"), "remote.origin.vcs": "evil",
    }  # fmt: skip
    for name, value in settings.items():
        git(repository, "config", name, value, environ={})
    for hook in ("post-checkout", "pre-commit", "post-index-change", "reference-transaction", "fsmonitor-watchman"):
        traces.program(repository / "hooks", hook)
        traces.program(repository / ".git/hooks", hook)
    for program in ("git", "git-remote-evil", "git-remote-ext", "sh", "ssh"):
        traces.program(repository, program)


def test_the_settings_of_git_would_run(repository: Path, traces: Traces, git_user: dict[str, str]) -> None:
    """A test that cannot fail proves nothing."""
    configured(repository, traces)
    for words in (["status"], ["archive", "--format=tar", "HEAD"], ["diff"]):
        subprocess.run(
            ["git", *words], cwd=repository, env={**os.environ, **git_user}, capture_output=True, check=False
        )
    assert traces.left() >= {"fsmonitor", "process"}


@pytest.mark.parametrize("commit", ["HEAD", "HEAD:schemas/app.yaml"])
def test_compat_runs_nothing_that_a_repository_names(repository: Path, traces: Traces, commit: str) -> None:
    configured(repository, traces)
    now = ["schemas/app.yaml"] if ":" in commit else []
    done = confwright(repository, "compat", commit, *now, environ={"PATH": f".:{repository}:{os.environ['PATH']}"})
    assert traces.left() == set()
    assert done.returncode == 1, done.stderr
    assert ("data-key-removed" if now else "error[unknown-key]") in done.stderr, (
        "what is left out of archives is compared too"
    )


def test_changed_since_runs_nothing_that_a_repository_names(repository: Path, traces: Traces) -> None:
    """`git diff` would: the files are compared here."""
    document = repository / "documents/app.yaml"
    document.parent.mkdir(exist_ok=True)
    document.write_text("unheard: 1\n")
    configured(repository, traces)
    words = ("validate", "documents", "--as", "app", "--changed-since")
    environ = {"PATH": f".:{repository}:{os.environ['PATH']}"}
    done = confwright(repository, *words, "HEAD", environ=environ)
    assert traces.left() == set()
    assert (done.returncode, "error[unknown-key]" in done.stderr) == (1, True), done.stderr
    for reference in ("--upload-pack=./git", "ext::sh -c x", "origin"):
        assert confwright(repository, *words[:-1], f"--changed-since={reference}", environ=environ).returncode == 2
    assert traces.left() == set()


def test_changed_since_believes_no_index(repository: Path, git_user: dict[str, str]) -> None:
    """The index may say that a file is not to be looked at; the file is."""
    document = repository / "documents/app.yaml"
    document.parent.mkdir(exist_ok=True)
    document.write_text("name: a\n")
    git(repository, "add", "-A", environ=git_user)
    git(repository, "commit", "-qm", "two", environ=git_user)
    git(repository, "update-index", "--assume-unchanged", "documents/app.yaml", environ={})
    words = ("validate", "documents", "--as", "app", "--changed-since", "HEAD")
    assert confwright(repository, *words).returncode == 0
    document.write_text("unheard: 1\n")
    assert confwright(repository, *words).returncode == 1


def test_compat_fetches_nothing(repository: Path, traces: Traces) -> None:
    """An object that is missing, as in a partial clone, is asked of no remote: the address of one may be a command."""
    configured(repository, traces)
    listed = subprocess.run(
        ["git", "rev-parse", "HEAD:schemas/app.yaml"], cwd=repository, capture_output=True, text=True, check=True
    )
    name = listed.stdout.strip()
    (repository / ".git/objects" / name[:2] / name[2:]).unlink()
    done = confwright(repository, "compat", "HEAD")
    assert traces.left() == set()
    assert done.returncode == 2
    assert "error[git]" in done.stderr


def test_a_folder_that_looks_like_a_repository_is_none(
    tmp_path: Path, traces: Traces, git_user: dict[str, str]
) -> None:
    """A bare repository that was committed as files of the tree, with settings of its own."""
    outer = tmp_path / "outer"
    subprocess.run(["git", "init", "-q", outer], check=True)
    bare = outer / "deploy"
    subprocess.run(["git", "init", "-q", "--bare", bare], check=True)
    git(bare, "config", "core.fsmonitor", traces.shell("fsmonitor"), environ={})
    git(bare, "config", "core.bare", "false", environ={})
    git(bare, "config", "core.worktree", ".", environ={})
    (bare / "pyproject.toml").write_text('[tool.confwright.packages.app]\nschema = "app.yaml"\n')
    (bare / "app.yaml").write_text("type: object\n")
    for words in (
        ("compat", "HEAD"),
        ("compat", "HEAD:app.yaml", "app.yaml"),
        ("validate", "app.yaml", "--as", "app"),
        ("env",),
    ):
        done = confwright(bare, *words)
        assert traces.left() == set(), words
        assert "Traceback" not in done.stderr


def test_links_of_a_commit_lead_nowhere(repository: Path, git_user: dict[str, str], tmp_path: Path) -> None:
    """A symbolic link in a commit stands for the file of that commit, and for none outside."""
    (tmp_path / "outside.yaml").write_text("type: object\nproperties: {outside: {type: string}}\n")
    schemas = repository / "schemas"
    git(repository, "mv", "schemas/app.yaml", "schemas/real.yaml", environ=git_user)
    (schemas / "app.yaml").symlink_to("real.yaml")
    (schemas / "dagster.yaml").unlink()
    (schemas / "dagster.yaml").symlink_to("../../outside.yaml")
    git(repository, "add", "-A", environ=git_user)
    git(repository, "commit", "-qm", "two", environ=git_user)
    (schemas / "real.yaml").write_text((schemas / "real.yaml").read_text().replace("[name]", "[name, token]"))
    done = confwright(repository, "compat", "HEAD:schemas/app.yaml", "schemas/real.yaml")
    assert (done.returncode, "error[data-key-required]" in done.stderr) == (1, True), done.stderr
    done = confwright(repository, "compat", "HEAD:schemas/dagster.yaml", "schemas/real.yaml")
    assert done.returncode == 2
    assert "HEAD has no schemas/dagster.yaml" in done.stderr


def test_mypy_and_the_witness_read_no_settings_of_the_tree(tmp_path: Path, traces: Traces) -> None:
    """A plugin of mypy is code; so are the formatters that datamodel-code-generator can be told to use."""
    folder = write_project(tmp_path / "project")
    settings = folder / "pyproject.toml"
    settings.write_text(
        settings.read_text().replace(
            'schema = "schemas/dagster.yaml"', 'schema = "schemas/dagster.yaml"\nstyle = "pydantic"'
        )
    )
    poison(folder, traces)
    shutil.rmtree(folder / "generated")
    environ = {
        "MYPYPATH": ".", "MYPY_CONFIG_FILE_DIR": str(folder), "PYTHONPATH": "src:.:",
        "PATH": f".:{folder}:{os.environ['PATH']}",
    }  # fmt: skip
    for name in ("encodings", "sitecustomize", "usercustomize"):  # which a PYTHONPATH gives Python itself, before us
        (folder / f"{name}.py").unlink()
    done = confwright(folder, "generate", environ=environ)
    assert traces.left() == set()
    assert done.returncode == 0, done.stderr
    assert "mypy --strict" in done.stderr
    clean = write_project(tmp_path / "clean")
    (clean / "pyproject.toml").write_text(settings.read_text().partition("[tool.mypy]")[0])
    assert confwright(clean, "generate", "--no-verify").returncode == 0
    made = {path.relative_to(clean): path.read_bytes() for path in (clean / "generated").rglob("*.py")}
    assert {path: (folder / path).read_bytes() for path in made} == made, (
        "no setting of the tree's tools changes the code"
    )


@pytest.mark.parametrize("system", ["dagster", "prefect", "airflow", "dagster-cloud", "dagster-resources"])
def test_an_importer_takes_nothing_from_the_tree(project: Path, traces: Traces, system: str) -> None:
    """Where a real Python is named that has none of these systems, the modules of the tree are not taken for them."""
    python = str(Path(shutil.which("python3") or "python3").resolve())
    done = confwright(project, "import", system, "--python", python)
    assert traces.left() == set()
    assert (done.returncode, "error[import-missing]" in done.stderr) == (2, True), done.stderr


def test_import_runs_the_classes_that_it_is_asked_for_and_no_others(project: Path, traces: Traces) -> None:
    """`import dagster-resources MODULE` is the one command that says that it imports what is named."""
    confwright(project, "import", "dagster-resources")
    assert traces.left() == set()


@pytest.mark.parametrize("name", ["python3", "./python"])
def test_a_python_is_found_on_the_users_path_only(project: Path, traces: Traces, name: str) -> None:
    """A bare name is looked up where no folder of the tree is; a path is what the user has said."""
    confwright(project, "import", "dagster", "--python", name, environ={"PATH": f".:{project}:/usr/bin:/bin"})
    assert traces.left() == (set() if name == "python3" else {"program python"})
