"""One schema of a hundred changed: `confwright generate` beside the peer, which generates all of them anew."""

from __future__ import annotations

import json
import sys
from itertools import count
from pathlib import Path
from typing import Any

from . import peers, synthetic
from .dagster import OURS, PEER
from .measure import command
from .model import Figure, Values, Work

COUNT = 100
_SIZES = (5, 10, 20, 40)


def works(scratch: Path) -> list[Work]:
    """The row. Ours checks what it changed with mypy --strict, the peer checks nothing."""
    project = scratch / "hundred"
    (project / "schemas").mkdir(parents=True)
    schemas = [(project / "schemas" / f"s{number}.json", f"s{number}") for number in range(COUNT)]
    for number, (file, _) in enumerate(schemas):
        file.write_text(json.dumps(synthetic.schema(_SIZES[number % len(_SIZES)])), "utf-8")
    tables = (f'[tool.confwright.packages.{name}]\nschema = "schemas/{name}.json"\n' for _, name in schemas)
    (project / "pyproject.toml").write_text("\n".join(tables), "utf-8")
    generate: list[str | Path] = [sys.executable, "-m", "confwright", "generate"]
    command(generate, project)
    jobs = peers.write_jobs(scratch / "hundred.jobs.json", schemas)
    changes = count()

    def ours() -> Values:
        _change(project / "schemas" / "s2.json", next(changes))
        return {"cpu": command(generate, project).seconds}

    return [
        Work(
            (Figure("cpu", f"generate with one schema of {COUNT} changed", "s", 0.1),),
            {OURS: ours, PEER: lambda: {"cpu": peers.dmcg(jobs, scratch / "hundred_theirs").seconds}},
            rounds=2,
            note=f"schemas of {', '.join(map(str, _SIZES))} definitions in turn; a property is added to one; ours checks its "
            "package with mypy --strict, the peer, which generates all, checks nothing",
        )
    ]


def _change(file: Path, number: int) -> None:
    schema: dict[str, Any] = json.loads(file.read_text("utf-8"))
    definition: dict[str, Any] = next(iter(schema["$defs"].values()))
    definition["properties"][f"added{number}"] = {"type": "array", "items": {"type": "string"}}
    file.write_text(json.dumps(schema), "utf-8")
