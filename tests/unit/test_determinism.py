"""The same schema gives the same bytes, whatever the process and the place."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

SCHEMAS = {
    "main.yaml": "title: Main\ntype: object\nproperties:\n  a: {$ref: 'b.yaml#/$defs/I'}\n  i: {$ref: 'sub/c.yaml'}\n  e: {enum: [x, ı, İ, I, i]}\n"
    "  s: {oneOf: [{properties: {k: {const: i}}, required: [k]}, {properties: {k: {const: ı}}, required: [k]}]}\npatternProperties: {'^x': {type: integer}}\n",
    "b.yaml": "$defs: {I: {type: object, description: 'İstanbul', properties: {title: {type: string}, İ: {type: integer}}}}\n",
    "sub/c.yaml": "anyOf: [{type: string, format: date}, {type: object, properties: {q: {$ref: '../b.yaml#/$defs/I'}}}]\n",
}
SCRIPT = """
import locale, os, sys
locale.setlocale(locale.LC_ALL, "")
from pathlib import Path
from confwright import generate_package
generate_package(schema=Path(sys.argv[1]), package="app", output=Path(sys.argv[2]), verify=False)
"""


def project(folder: Path, *, backwards: bool = False) -> Path:
    """The schema files, made in one order or the other: file systems list them as they were made, or by a hash."""
    for name in sorted(SCHEMAS, reverse=backwards):
        file = folder / "schemas" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(SCHEMAS[name], "utf-8")
    return folder


def made(
    folder: Path, *, cwd: Path | None = None, options: tuple[str, ...] = (), absolute: bool = True, **environment: str
) -> dict[str, str]:
    """Generate in a process of its own; the digests of what came out."""
    schema, out = folder / "schemas" / "main.yaml", folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    here = cwd or folder
    paths = [str(path) if absolute else os.path.relpath(path, here) for path in (schema, out)]
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG", "TZ", "PYTHON"))}
    command = [sys.executable, *options, "-c", SCRIPT, *paths]
    done = subprocess.run(command, cwd=here, env={**kept, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {
        p.relative_to(out).as_posix(): sha256(p.read_bytes()).hexdigest() for p in sorted(out.rglob("*")) if p.is_file()
    }


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Turkish locales, made for these tests."""
    folder = tmp_path_factory.mktemp("locales")
    for name in ("tr_TR.UTF-8", "tr_TR.ISO-8859-9"):
        if shutil.which("localedef"):
            command = ["localedef", "-i", "tr_TR", "-f", name.partition(".")[2], str(folder / name)]
            subprocess.run(command, capture_output=True, check=False)
    return folder


@pytest.fixture(scope="module")
def usual(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return made(project(tmp_path_factory.mktemp("usual")), PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "random", "LC_ALL": "POSIX", "TZ": "America/St_Johns"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8"},
        {"PYTHONHASHSEED": "7", "LC_ALL": "tr_TR.ISO-8859-9"},
    ],
    ids=lambda environment: environment["LC_ALL"],
)
def test_environment(tmp_path: Path, usual: dict[str, str], locales: Path, environment: dict[str, str]) -> None:
    """Hash seed, time zone, and locale: in Turkish the small I has no dot."""
    name = environment["LC_ALL"]
    if name.startswith("tr_") and not (locales / name).is_dir():
        pytest.skip(f"no locale {name} can be made here: localedef or its sources are missing")
    # Neither UTF-8 mode nor coercion to C.UTF-8: the locale's own encoding is in force.
    strict = {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "LOCPATH": str(locales)}
    assert made(project(tmp_path), **environment, **strict) == usual


def test_place(tmp_path: Path, usual: dict[str, str]) -> None:
    folder = project(tmp_path / "another place" / "ü")
    (tmp_path / "elsewhere").mkdir()
    assert made(folder, cwd=tmp_path / "elsewhere", absolute=False) == usual
    assert made(folder, cwd=folder / "schemas", absolute=False) == usual


def test_order_of_files(tmp_path: Path, usual: dict[str, str]) -> None:
    assert made(project(tmp_path, backwards=True)) == usual


def test_order_of_listings(tmp_path: Path, usual: dict[str, str]) -> None:
    """A file system that lists its files backwards."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(
        "import os\nscandir, listdir = os.scandir, os.listdir\n"
        "class Backwards:\n    def __init__(self, entries): self.entries = iter(entries)\n    def __iter__(self): return self\n"
        "    def __next__(self): return next(self.entries)\n    def __enter__(self): return self\n"
        "    def __exit__(self, *_): pass\n    def close(self): pass\n"
        "os.listdir = lambda *a: sorted(listdir(*a), reverse=True)\n"
        "os.scandir = lambda *a: Backwards(sorted(scandir(*a), key=lambda e: e.name, reverse=True))\n"
    )
    check = subprocess.run(
        [sys.executable, "-c", "import os; names = os.listdir('/'); print(names == sorted(names, reverse=True))"],
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert check.stdout == "True\n"
    assert made(project(tmp_path), PYTHONPATH=str(tmp_path / "site")) == usual


@pytest.mark.parametrize("options", [("-B",), ("-OO",), ("-I", "-X", "dev")], ids=" ".join)
def test_options_of_python(tmp_path: Path, usual: dict[str, str], options: tuple[str, ...]) -> None:
    """With and without byte code, asserts, the user's packages; -OO takes docstrings away."""
    assert (
        made(project(tmp_path), options=("-W", "ignore", *options), PYTHONPYCACHEPREFIX=str(tmp_path / "cache"))
        == usual
    )


def test_nothing_of_the_machine_is_in_it(tmp_path: Path, usual: dict[str, str]) -> None:
    folder = project(tmp_path)
    assert made(folder) == usual
    text = "".join(p.read_text("utf-8") for p in sorted((folder / "out").rglob("*")) if p.suffix in (".py", ".json"))
    assert str(tmp_path) not in text
    assert os.uname().nodename not in text
    assert json.dumps(str(Path.home()))[1:-1] + "/" not in text
