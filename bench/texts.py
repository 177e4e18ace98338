"""Text of a few hundred kilobytes read and written, YAML and JSON: how much in a second, and how much memory."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from confwright.runtime.yaml_text import read_text, write_text

from . import peers
from .dagster import OURS
from .measure import task
from .model import Figure, Values, Work
from .service import DOCUMENT, SCHEMA, STYLES, environments_of

_SOURCES = 2_000


def works(scratch: Path) -> list[Work]:
    """The rows: a service's configuration with many sources."""
    data: Any = read_text(DOCUMENT.read_text("utf-8")).data
    data["sources"] = [{**data["sources"][n % 3], "name": f"source-{n}"} for n in range(_SOURCES)]
    as_json, as_yaml = scratch / "many.json", scratch / "many.yaml"
    as_json.write_text(json.dumps(data), "utf-8")
    as_yaml.write_text(write_text(data), "utf-8")
    folder = scratch / "texts"
    jobs = peers.write_jobs(scratch / "texts.jobs.json", [(SCHEMA, "service")])
    peers.ours(jobs, folder / "ours")
    pythons = {"pydantic": Path(sys.executable), **environments_of("msgspec", "cattrs")}

    def subject(name: str) -> Callable[[], Values]:
        python = pythons.get(name)
        return lambda: task("texts", name, folder / name, "service", as_json, as_yaml, python=python).said

    for name, style in STYLES.items():
        if name in pythons:
            peers.dmcg(jobs, folder / name, style)
    load, dump = {"pydantic": 1.0, "msgspec": 5.0}, {"pydantic": 1.0}
    return [
        Work(
            (
                Figure("load_yaml", "load YAML", "MB/s", load),
                Figure("load_json", "load JSON text", "MB/s", load),
                Figure("dump_yaml", "dump YAML", "MB/s", dump),
                Figure("dump_json", "dump JSON text", "MB/s", dump),
                Figure("peak", "memory for it", "MB", {"pydantic": 0.7}),
            ),
            {OURS: subject("ours"), **{name: subject(name) for name in pythons}},
            rounds=3,
            note=f"one document of {as_yaml.stat().st_size // 1000} kB as YAML, {as_json.stat().st_size // 1000} kB as JSON; "
            "YAML of the peers is read and written by PyYAML with libyaml, and without the lines of values",
        )
    ]
