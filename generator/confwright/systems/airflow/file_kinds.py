"""The files that are written and read for Airflow and Astro, by their names."""

from __future__ import annotations

from pathlib import PurePath

TARGETS = (
    "env", "export", "connections.yaml", "connections.json", "variables.yaml", "variables.json", "pools.json",
    "airflow_settings.yaml", "airflow.cfg", "astro-deployment.yaml",
)  # fmt: skip
KINDS = (
    "env", "export", "connections.env", "airflow.cfg", "connections", "variables", "pools", "airflow_settings",
    "astro-deployment",
)  # fmt: skip
"""The kinds of files that are read; `export` is a script for a shell."""


def kind_of(file: str | PurePath) -> str | None:
    """The kind of a file by its name, None where the name does not tell."""
    name = PurePath(file).name.lower()
    stem, _, extension = name.rpartition(".")
    if extension == "cfg":
        return "airflow.cfg"
    if "airflow_settings" in name:
        return "airflow_settings"
    if extension in ("yaml", "yml", "json"):
        return next((kind for kind in ("connections", "variables", "pools") if kind in stem), None) or (
            "astro-deployment" if "deployment" in stem else None
        )
    if extension == "sh":
        return "export"
    if extension == "env" or name.startswith(".env"):
        return "connections.env" if "connections" in stem else "env"
    return None
