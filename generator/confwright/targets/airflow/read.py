"""The text of a file -> settings, the secrets that stood in it, and findings.

The settings hold a reference wherever a secret stood: they can be committed, and `secrets` is what a .env file of one's own
would hold. Resolving them with `secrets` gives what the file said.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from ...diagnostics import Diagnostic
from ...runtime.problems import ConfigError
from ...runtime.yaml_text import read_text as read_yaml
from . import read_data, read_environ
from .facts import Facts, read_facts
from .gather import Gathered
from .model import Settings, document_of

_TEXTS = {
    "env": read_environ.dotenv,
    "connections.env": read_environ.connections_dotenv,
    "airflow.cfg": read_environ.airflow_cfg,
}
_DOCUMENTS = {
    "connections": read_data.connections,
    "variables": read_data.variables,
    "pools": read_data.pools,
    "airflow_settings": read_data.astro_settings,
    "astro-deployment": read_environ.astro_deployment,
}
KINDS = (*_TEXTS, *_DOCUMENTS)
"""The kinds of files; `env` stands for scripts of exports too."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a file holds."""

    settings: Settings
    secrets: Mapping[str, str] = field(repr=False)
    findings: tuple[Diagnostic, ...] = ()

    @property
    def document(self) -> dict[str, Any]:
        """The document that the generated package `airflow` reads."""
        return document_of(self.settings)


def read_text(text: str, kind: str, *, file: str | None = None, facts: Facts | None = None) -> ReadBack:
    """Read a file of one of KINDS. Whatever is wrong with it is a finding; no finding shows a secret.

    Raises ValueError for a kind that is none of KINDS.
    """
    into = Gathered(facts or read_facts(), file)
    if kind in _TEXTS:
        _TEXTS[kind](text, into)
    elif kind in _DOCUMENTS:
        try:
            # Airflow reads with PyYAML, which is YAML 1.1; the Astro CLI with a reader of YAML 1.2. JSON is JSON to both.
            document = read_yaml(text, dialect="1.2" if kind.startswith("a") or _is_json(text) else "1.1")
        except ConfigError as error:
            for problem in error.problems:
                spot = (problem.line, problem.column or 1) if problem.line else None
                into.error(problem.code, problem.message, spot, problem.hint)
        else:
            _DOCUMENTS[kind](document, into)
    else:
        raise ValueError(f"no such kind: {kind} (there are: {', '.join(KINDS)})")
    into.findings.sort(key=lambda finding: (finding.line or 0, finding.column or 0))
    return ReadBack(into.settings(), into.secrets, tuple(into.findings))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


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
    if extension in ("env", "sh") or name.startswith(".env"):
        return "connections.env" if "connections" in stem else "env"
    return None
