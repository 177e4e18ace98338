"""How `validate` and `generate` grow with a repository: `python -m bench.scale` prints the table of docs/guide/scale.md.

A repository has packages of 100 documents each, the schema of each package in a folder of its own. Each figure is one process: its
processor time, and the most memory of a single one of its processes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

PER_PACKAGE = 100
SIZES = (10, 100, 1_000)
"""Packages."""
_WHO = ("-c", "user.name=bench", "-c", "user.email=bench@example.com")
_DOCUMENT = """\
name: service{number}
image: registry.example/service:{number}
replicas: {replicas}
env:
  - {{name: LOG, value: info}}
  - {{name: MODE, value: fast}}
limits: {{cpu: 2, memory: 512}}
"""


def main() -> int:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=int, nargs="+", default=SIZES)
    parser.add_argument("--generate", type=int, default=1_000, help="generate up to this many packages, with mypy")
    arguments = parser.parse_args()
    print("| packages, documents | command | processor time | clock | memory |")
    print("|---|---|---|---|---|")
    for packages in arguments.packages:
        with tempfile.TemporaryDirectory(prefix="confwright-scale-") as temporary:
            for words, figures in _measured(Path(temporary), packages, generate=packages <= arguments.generate):
                print(f"| {packages:,}, {packages * PER_PACKAGE:,} | {words} | {figures} |", flush=True)
    return 0


def _measured(scratch: Path, packages: int, *, generate: bool) -> Iterator[tuple[str, str]]:
    """What was done, and its figures."""
    project = scratch / "repository"
    write(project, packages)
    for line in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "one")):
        subprocess.run(["git", *_WHO, *line], cwd=project, check=True)
    environ = {**os.environ, "CONFWRIGHT_CACHE": str(scratch / "cache")}

    def run(*words: str) -> str:
        return _figures([sys.executable, "-m", "confwright", *words], project, environ)

    yield "`validate`, nothing in the cache", run("validate")
    yield "`validate`", run("validate")
    yield "`validate --shard 1/8`", run("validate", "--shard", "1/8")
    yield "`validate --changed-since HEAD`, nothing changed", run("validate", "--changed-since", "HEAD")
    _add(project / "services/s1/schema.json", "added")
    yield "the same, one schema changed", run("validate", "--changed-since", "HEAD")
    yield "the same with `--shard 1/8`", run("validate", "--changed-since", "HEAD", "--shard", "1/8")
    if generate:
        run("generate")
        _add(project / "services/s1/schema.json", "again")
        yield "`generate`, one schema changed", run("generate")
        yield "`generate`, nothing changed", run("generate")


def write(project: Path, packages: int) -> None:
    """Write a project with that many packages."""
    tables: list[str] = []
    for package in range(packages):
        folder = project / f"services/s{package}"
        (folder / "config").mkdir(parents=True)
        (folder / "schema.json").write_text(json.dumps(_schema(package)), "utf-8")
        tables.append(f"[tool.confwright.packages.s{package}]\n")
        tables.append(
            f'schema = "services/s{package}/schema.json"\ndocuments = ["services/s{package}/config/*.yaml"]\n'
        )
        for number in range(PER_PACKAGE):
            text = _DOCUMENT.format(number=number, replicas=1 + number % 5)
            (folder / f"config/c{number}.yaml").write_text(text, "utf-8")
    (project / "pyproject.toml").write_text("".join(tables), "utf-8")


def _schema(package: int) -> dict[str, object]:
    text, number = {"type": "string"}, {"type": "integer", "minimum": 1}
    variable = {
        "type": "object", "properties": {"name": text, "value": text}, "required": ["name"], "additionalProperties": False,
    }  # fmt: skip
    limits = {"type": "object", "properties": {"cpu": number, "memory": number}, "additionalProperties": False}
    properties = {
        "name": text, "image": text, "replicas": number, "limits": limits,
        "env": {"type": "array", "items": {"$ref": "#/$defs/Variable"}},
    }  # fmt: skip
    return {
        "title": f"Service{package}", "type": "object", "required": ["name"], "additionalProperties": False,
        "properties": properties, "$defs": {"Variable": variable},
    }  # fmt: skip


def _add(schema: Path, name: str) -> None:
    data = json.loads(schema.read_text("utf-8"))
    data["properties"][name] = {"type": "string"}
    schema.write_text(json.dumps(data), "utf-8")


def _figures(words: Sequence[str], cwd: Path, environ: dict[str, str]) -> str:
    """Processor time, time by the clock and memory of a command. It must succeed."""
    code = (
        "import resource, subprocess, sys, time\n"
        "began = time.monotonic()\n"
        "status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(status, used.ru_utime + used.ru_stime, time.monotonic() - began, used.ru_maxrss / 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=cwd, env=environ, capture_output=True, text=True, check=True
    )
    status, seconds, elapsed, memory = (float(one) for one in done.stdout.split())
    if status:
        raise SystemExit(f"{' '.join(words)} ended with {status:.0f}: {done.stderr[-800:]}")
    return f"{seconds:.2f} s | {elapsed:.2f} s | {memory:.0f} MB"


if __name__ == "__main__":
    raise SystemExit(main())
