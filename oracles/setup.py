"""`python oracles/setup.py [NAME ...]`: the environments of the real orchestrators, the judges of tests/oracle.

An environment is made once from oracles/NAME/requirements.txt (every package pinned with its hashes) and used by every
checkout that has the same file and the same Python: it stands in `${CONFWRIGHT_CACHE:-~/.cache/confwright}/oracles/`.
Prints the path of each environment's Python on standard output, everything else on standard error. One that stands is
returned at once, without a network; one whose making was interrupted is made anew.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
LATE = frozenset({
    "helm", "dagster-1.9", "dagster-1.11", "dagster-1.12", "prefect-3.4", "prefect-3.8",
    "airflow-2.11", "airflow-3.0", "airflow-3.1",
})  # fmt: skip
"""Environments that no test of `make test` needs: made where they are named, or where `CONFWRIGHT_ORACLES=all` asks for all."""


class SetupError(Exception):
    """An environment that cannot be made; the message says why."""


def main(names: list[str]) -> int:
    known = sorted(path.parent.name for path in HERE.glob("*/requirements.txt"))
    unknown = [name for name in names if name not in known]
    if unknown:
        say(f"no such oracle: {', '.join(unknown)} (there are: {', '.join(known)})")
        return 2
    late = frozenset[str]() if os.environ.get("CONFWRIGHT_ORACLES") == "all" else LATE
    for name in names or (name for name in known if name not in late):
        try:
            print(environment(name))
        except SetupError as error:
            say(f"{name}: {error}")
            return 1
    return 0


def environment(name: str, home: Path = HERE) -> Path:
    """The Python of the environment `home`/NAME, which is made when it is not there. Raises SetupError."""
    requirements = home / name / "requirements.txt"
    folder = cache() / f"{name}-{digest(requirements)}"
    python = folder / "bin" / "python"
    # Written last: an environment without it was interrupted in the making.
    finished = folder / ".finished"
    if finished.exists() and python.exists():
        return python
    folder.parent.mkdir(parents=True, exist_ok=True)
    with locked(folder.with_name(folder.name + ".lock"), name):
        if not (finished.exists() and python.exists()):
            make(name, folder, python, requirements)
            finished.touch()
    return python


def cache() -> Path:
    """Where environments are kept."""
    return Path(os.environ.get("CONFWRIGHT_CACHE") or Path.home() / ".cache" / "confwright").resolve() / "oracles"


def digest(requirements: Path) -> str:
    """What an environment is made from, in twelve digits: its packages and the Python."""
    content = requirements.read_bytes() + platform.python_version().encode()
    return hashlib.sha256(content).hexdigest()[:12]


def make(name: str, folder: Path, python: Path, requirements: Path) -> None:
    if folder.exists():
        say(f"{name}: {folder} is half made, starting anew")
        shutil.rmtree(folder)
    say(f"{name}: setting up {folder} (once; a few minutes and up to a gigabyte) ...")
    uv = uv_command()
    run([*uv, "venv", "--quiet", "--python", sys.executable, str(folder)])
    # uv shows its own progress on standard error. `sync` installs exactly what the file says, hashes checked.
    settings = requirements.with_name("uv.toml")
    given = ["--config-file", str(settings)] if settings.exists() else []
    run([*uv, "pip", "sync", *given, "--require-hashes", "--python", str(python), str(requirements)])
    say(f"{name}: ready")


def uv_command() -> list[str]:
    """uv as it stands beside this Python, else as one of its modules."""
    beside = Path(sys.executable).with_name("uv")
    return [str(beside)] if beside.exists() else [sys.executable, "-m", "uv"]


def run(command: list[str]) -> None:
    kept = {key: value for key, value in os.environ.items() if key not in ("VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME")}
    try:
        status = subprocess.run(command, env=kept, stdout=sys.stderr, check=False).returncode
    except OSError as error:
        raise SetupError(f"{command[0]} cannot be started: {error}") from error
    if status:
        raise SetupError(f"`{' '.join(command)}` ended with status {status}; run this again to go on")


@contextmanager
def locked(path: Path, name: str) -> Iterator[None]:
    """One at a time: the others wait, and then find the environment made."""
    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"{name}: another process is setting this up, waiting ...")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
