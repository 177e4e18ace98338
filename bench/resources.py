"""The resources of one environment at the start of a process: by our package, by the bare classes, by four libraries.

Each gives the resources `warehouse`, `lake` and `alerts` of examples/analytics for one environment, and is asked for one value.
The libraries read the same layers from YAML files, since that is what they are for. Only what happens after the start of the
interpreter counts.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .measure import task
from .model import Figure, Values, Work
from .service import environments_of

ROOT = Path(__file__).resolve().parents[1]
_BASE = """\
warehouse: {user: analytics, port: 5432}
alerts: {channel: "#data", threshold: 0.1}
"""
_LOCAL = """\
warehouse: {host: localhost, password: WAREHOUSE_DEV_PASSWORD, database: dev}
lake: {folder: events, login: {user: dev, token: LAKE_DEV_TOKEN}}
alerts: {enabled: false}
"""


def works(scratch: Path) -> list[Work]:
    """The rows."""
    layers = scratch / "layers"
    layers.mkdir()
    (layers / "base.yaml").write_text(_BASE, "utf-8")
    (layers / "local.yaml").write_text(_LOCAL, "utf-8")
    (layers / "hydra").mkdir()
    (layers / "hydra" / "base.yaml").write_text(_BASE, "utf-8")
    (layers / "hydra" / "local.yaml").write_text("defaults: [base, _self_]\n" + _LOCAL, "utf-8")
    indented = {name: text.replace("\n", "\n  ").rstrip() for name, text in (("default", _BASE), ("local", _LOCAL))}
    (layers / "dynaconf.yaml").write_text("".join(f"{name}:\n  {text}\n" for name, text in indented.items()), "utf-8")

    def start(name: str, python: Path | None = None) -> Callable[[], Values]:
        return lambda: {"cpu": float(task(f"environment_{name}", layers, ROOT, python=python).said["start"])}

    hydra = environments_of("hydra")

    return [
        Work(
            (Figure("cpu", "resources of one environment, to the bare dataclasses", "ms", 1.5),),
            {"confwright": start("ours"), "`import dataclasses` and three classes": start("floor")},
            rounds=15,
        ),
        Work(
            (Figure("cpu", "resources of one environment", "ms", 0.3),),
            {
                "confwright": start("ours"),
                "pydantic-settings": start("pydantic"),
                "OmegaConf": start("omegaconf"),
                "dynaconf": start("dynaconf"),
                **({"Hydra": start("hydra", hydra["hydra"])} if hydra else {}),
            },
            rounds=7,
            note="dynaconf gives no typed values, and OmegaConf and Hydra no references; both do less than the others",
        ),
    ]
