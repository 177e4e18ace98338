"""Files that leave a trace when they are run: what a stranger may lay into a working tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import MAGIC_NUMBER, cache_from_source
from marshal import dumps
from pathlib import Path

CONSOLE = Path(sys.executable).with_name("confwright")
NAMES = frozenset(
    {*sys.stdlib_module_names, "sitecustomize", "usercustomize"}
    | {
        "yaml",
        "_yaml",
        "typer",
        "click",
        "rich",
        "shellingham",
        "jinja2",
        "markupsafe",
        "dotenv",
        "mypy",
        "mypyc",
        "pydantic",
    }
    | {
        "pydantic_core",
        "annotated_types",
        "typing_extensions",
        "datamodel_code_generator",
        "genson",
        "inflect",
        "black",
        "isort",
    }
    | {
        "packaging",
        "argcomplete",
        "markdown_it",
        "mdurl",
        "pygments",
        "jsonschema_specifications",
        "referencing",
        "colorama",
    }
    | {
        "orjson",
        "ujson",
        "tomli",
        "toml",
        "watchfiles",
        "setproctitle",
        "pip",
        "venv",
        "setuptools",
        "wheel",
        "hatchling",
    }
    | {
        "dagster",
        "dagster_cloud",
        "dagster_cloud_cli",
        "prefect",
        "airflow",
        "airflow_local_settings",
        "email_validator",
    }
)
"""Modules of Python, of the libraries that this tool uses or might, and of the orchestrators."""


class Traces:
    """A folder in which every planted file leaves its name when it is run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def code(self, name: str) -> str:
        """Python that leaves a trace, and works while hardly anything of Python itself has been imported."""
        return f"import _io\n_io.open({str(self.folder / name)!r}, 'w').close()\n"

    def shell(self, name: str) -> str:
        """The same for a shell."""
        return f"touch '{self.folder / name}'"

    def left(self) -> set[str]:
        """What was run since this was last asked."""
        found = {path.name for path in self.folder.iterdir()}
        for path in self.folder.iterdir():
            path.unlink()
        return found

    def modules(self, folder: Path, names: Iterable[str]) -> None:
        """Lay modules into a folder, beside what is there."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            if not (folder / name).exists():
                text = self.code(f"{name} in {folder.name}") + f"raise ImportError('planted {name}')\n"
                (folder / f"{name}.py").write_text(text)

    def byte_code(self, source: Path) -> None:
        """Lay byte code beside a source file that Python runs in its place, whatever the source says (PEP 552: unchecked)."""
        code = compile(self.code(f"byte code of {source.parent.name}.{source.stem}"), str(source), "exec")
        target = Path(cache_from_source(str(source)))
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(MAGIC_NUMBER + b"\x01\0\0\0" + bytes(8) + dumps(code))

    def plugin(self, folder: Path) -> None:
        """Lay the metadata of a distribution into a folder that offers itself as a plugin of everything that has some."""
        info = folder / "planted-1.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: planted\nVersion: 1\n")
        groups = (
            "pydantic",
            "typer",
            "prefect.collections",
            "markdown_it",
            "jinja2",
            "datamodel_code_generator",
            "console_scripts",
        )
        (info / "entry_points.txt").write_text("".join(f"[{group}]\nx = planted_plugin:x\n" for group in groups))
        (info / "RECORD").write_text("planted_plugin.py,,\n")
        (folder / "planted_plugin.py").write_text(self.code("plugin"))

    def program(self, folder: Path, name: str) -> None:
        """Lay a program into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"#!/bin/sh\n{self.shell(f'program {name}')}\nexit 1\n")
        (folder / name).chmod(0o755)


def confwright(
    cwd: Path, *words: str | Path, start: Sequence[str | Path] = (CONSOLE,), environ: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder, in a process of its own."""
    return subprocess.run(
        [*start, *words], cwd=cwd, env={**os.environ, **(environ or {})}, capture_output=True, text=True, check=False
    )


def fresh(folder: Path) -> Path:
    """An empty folder in the place of what was there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
