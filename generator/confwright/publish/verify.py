"""Let mypy --strict and the witness judge generated code before it is published.

mypy runs in a process of its own, with no settings but ours: neither a configuration file nor what else is installed
changes the verdict, and no code it may choke on takes us down with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, cast

from ..base.child_environment import environment
from ..base.diagnostics import Diagnostic, GenerateError
from ..base.faults import of_child
from ..base.said import Ours, as_count, as_name, as_reason, own, own_or_none
from ..base.writing import write_tree
from .mypy_cache import held

if TYPE_CHECKING:
    from ..generate.evidence import Evidence

_STAGE = "staged"
_SECONDS = 900
_SHOWN = 20
_OURS = "a defect of Confwright, not of your schema: please report it"


def verify(
    files: Mapping[str, str],
    cache: Path | None = None,
    libraries: Collection[str] = (),
    evidence: Sequence[Evidence] = (),
) -> None:
    """Type-check the files of an output folder (relative path -> text) in a temporary copy; see `verify_files`.

    The witness looks at the `evidence` meanwhile. Raises GenerateError for what either of them finds.
    """
    if not evidence:
        _type_check(files, cache, libraries)
        return
    from .witness import Witness

    with Witness(evidence) as witness:
        _type_check(files, cache, libraries)
        disagreements = witness.answer()
    if disagreements:
        raise GenerateError(disagreements)


def _type_check(files: Mapping[str, str], cache: Path | None, libraries: Collection[str]) -> None:
    with TemporaryDirectory(prefix="confwright-") as temporary:
        folder = Path(temporary, _STAGE)
        write_tree(folder, files)
        for path, text in files.items():
            # mypy takes a file of the same size and second for the one in its cache: let the time follow from the content.
            seconds = int.from_bytes(sha256(text.encode()).digest()[:4], "big") // 4
            os.utime(folder / path, (seconds, seconds))
        verify_files(folder, sorted({path.split("/", 1)[0] for path in files}), cache, libraries)


def verify_files(
    folder: Path, packages: Sequence[str], cache: Path | None = None, libraries: Collection[str] = ()
) -> None:
    """Run mypy --strict over `packages` (names in `folder`, whose own name must be an identifier).

    `cache` is where mypy keeps what it knows of the standard library; without it, in the user's cache folder. `libraries` are
    what the packages import beside the standard library: without them, mypy sees nothing of what else is installed.
    Raises GenerateError with a diagnostic of code `mypy` for each finding, or for a mypy that did not run, and of code
    `style-library` for a library that is not there.
    """
    missing = sorted(name for name in libraries if find_spec(name) is None)
    if missing:
        message = f"what is generated imports {' and '.join(map(as_name, missing))}, and cannot be checked without"
        hint = f"install it beside Confwright: pip install {' '.join(map(as_name, missing))}"
        raise GenerateError([Diagnostic(code="style-library", message=own(message), hint=own_or_none(hint))])
    alone = [] if libraries else ["--no-site-packages"]
    command = [
        sys.executable, "-P", "-m", "mypy", "--strict", "--config-file=", *alone, "--python-version=3.11",
        "--explicit-package-bases", "--namespace-packages", "--no-error-summary", "--output=json",
        "--", *(f"{folder.name}/{package}" for package in packages),
    ]  # fmt: skip
    with nullcontext(cache) if cache else held() as kept:
        done = _run([*command[:4], f"--cache-dir={kept}", *command[4:]], folder.parent)
    if done.returncode and os.fspath(kept) != os.devnull:
        # A cache that cannot be written breaks mypy with an internal error, and one that is damaged makes it find what is not
        # there: only what it finds without one counts.
        done = _run([*command[:4], f"--cache-dir={os.devnull}", *command[4:]], folder.parent)
    if done.returncode == 0:
        return
    found = [finding for line in done.stdout.splitlines() if (finding := _finding(line)) is not None]
    if found:
        raise GenerateError(found[:_SHOWN])
    words = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["no output"]
    full = of_child(words[0])
    raise (
        GenerateError([full])
        if full
        else _failed(f"mypy failed with status {as_count(done.returncode)}: {as_name(words[0][:300])}")
    )


def _run(command: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(  # noqa: S603 - the command is ours; the names in it are checked identifiers
            command, cwd=folder, env=environment(without=("MYPY",)), capture_output=True, text=True, encoding="utf-8",
            errors="replace", timeout=_SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise _failed(f"mypy did not finish in {as_count(_SECONDS)} seconds") from error
    except OSError as error:
        raise _failed(f"mypy could not be started: {as_reason(error)}") from error


def _finding(line: str) -> Diagnostic | None:
    try:
        data = cast(object, json.loads(line))
    except ValueError:
        return None
    if not isinstance(data, dict):
        return None
    found = cast(dict[str, object], data)
    if found.get("severity") != "error":
        return None
    number, column = found.get("line"), found.get("column")
    return Diagnostic(
        code="mypy",
        message=own(as_name(f"{found.get('message')} [{found.get('code')}]")),
        file=str(found.get("file")).replace("\\", "/").removeprefix(f"{_STAGE}/"),
        line=number if isinstance(number, int) else None,
        column=column + 1 if isinstance(column, int) else None,
        hint=own(_OURS),
    )


def _failed(message: Ours) -> GenerateError:
    return GenerateError([Diagnostic(code="mypy", message=own(message))])
