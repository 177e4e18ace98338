"""What Airflow says of itself beside the types: facts.json, which `confwright import airflow` writes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...importers.airflow.words import is_secret as is_secret
from ...resources import schemas_dir

if TYPE_CHECKING:
    from ...project import Project


@dataclass(frozen=True)
class Facts:
    """Options by section and name, the list of changes by (section, option), and what is known of connection types."""

    options: Mapping[str, Mapping[str, Mapping[str, Any]]]
    changes: Mapping[tuple[str, str], Mapping[str, Any]]
    types: Mapping[str, Mapping[str, Any]]

    def option(self, section: str, name: str) -> Mapping[str, Any] | None:
        """What is known of an option, None where Airflow knows no such option."""
        return self.options.get(section, {}).get(name)

    def is_sensitive(self, section: str, name: str) -> bool:
        """Whether Airflow itself treats an option's value as a secret."""
        return bool((self.option(section, name) or {}).get("sensitive"))

    def is_secret_extra(self, conn_type: str, key: str) -> bool:
        """Whether a key of `extra` holds a secret: its provider says so, or its name does."""
        return key in self.types.get(conn_type, {}).get("secret", ()) or is_secret(key)


@lru_cache(8)
def read_facts(path: Path | None = None) -> Facts:
    """The facts of a project's own import (a facts.json), or those that Confwright ships. Raises OSError, ValueError."""
    path = path or schemas_dir() / "airflow" / "facts.json"
    data: Any = json.loads(path.read_text("utf-8"))
    changes = {(entry["section"], entry["option"]): entry for entry in data["changes"]}
    return Facts(options=data["options"], changes=changes, types=data["connection-types"])


def facts_of(project: Project | None) -> Facts:
    """The facts that stand beside the schemas of a project, or those that Confwright ships. Raises OSError, ValueError."""
    if project is not None:
        folders = [package.schema.parent for package in project.packages]
        for folder in (*folders, project.root / "schemas" / "airflow"):
            if (folder / "facts.json").is_file():
                return read_facts(folder / "facts.json")
    return read_facts()


def variable_of(section: str, option: str) -> str:
    """The environment variable of an option: AIRFLOW__SECTION__OPTION."""
    return f"AIRFLOW__{section.replace('.', '_').upper()}__{option.upper()}"
