"""Airflow and Astro: connections, variables, pools and options as the files and variables that each of them reads.

value (generated.airflow.Airflow) --settings_of--> Settings --resolve--> Settings without references
    --render--> .env, export, connections and variables files, airflow_settings.yaml, airflow.cfg, Astro's deployment file
    <--read---- each of these
"""

from __future__ import annotations

from .model import Connection, Pool, Reference, Settings, Variable, settings_of
from .read import KINDS, ReadBack, read_text
from .render import TARGETS, Rendered, render
from .resolve import resolve

__all__ = [
    "KINDS",
    "TARGETS",
    "Connection",
    "Pool",
    "ReadBack",
    "Reference",
    "Rendered",
    "Settings",
    "Variable",
    "read_text",
    "render",
    "resolve",
    "settings_of",
]
