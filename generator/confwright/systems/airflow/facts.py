"""What Airflow says of itself beside the types: facts.json, which `confwright import airflow` writes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...base.addresses import holds_secret
from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...runtime.record import MAPPING, SEQUENCE
from ..versions.releases import pins, text_of
from .importer.naming import is_masked, is_secret

if TYPE_CHECKING:
    from ...project.reading import Project
    from ..versions.known_keys import Span


@dataclass(frozen=True, slots=True)
class At:
    """The Airflow that a project runs: `source` says so, empty where nothing does and it is the newest.

    `coming` are the changes that the newest Airflow made since, by (section, option); `span` says which versions know an option.
    """

    version: tuple[int, ...]
    source: str = ""
    coming: Mapping[tuple[str, str], Mapping[str, Any]] = field(
        default_factory=dict[tuple[str, str], Mapping[str, Any]]
    )
    span: Callable[[str, str], Span] | None = None

    @property
    def pins(self) -> str:
        """`this project pins 2.10.5, in requirements.txt`."""
        return pins(text_of(self.version), self.source)


_CORE = frozenset({"generic", "email", "https"})
"""Types of no provider: two that Airflow's form offers, and one that people make for HttpHook, which does not look at it.

Upstream: `ProvidersManager._init_airflow_core_hooks`.
"""


@dataclass(frozen=True)
class Facts:
    """Options by section and name, the list of changes by (section, option), and what is known of connection types."""

    options: Mapping[str, Mapping[str, Mapping[str, Any]]]
    changes: Mapping[tuple[str, str], Mapping[str, Any]]
    types: Mapping[str, Mapping[str, Any]]
    published: frozenset[str] = frozenset()
    """Types of connections of providers that were not installed when the schemas were made."""
    connection_keys: frozenset[str] = frozenset()
    """What a connection has, in files and in JSON."""
    executors: frozenset[str] = frozenset()
    """The names of executors that need no module, as Airflow's own table has them."""
    exponents: bool = True
    """Whether `1e3` is an integer, as it is since 3.2."""
    any_extra: bool = False
    """Whether Airflow takes any text as `extra`, as it does up to 2.11."""
    at: At | None = None
    """Which Airflow this is, where that is known."""

    @property
    def version(self) -> tuple[int, ...] | None:
        """The version of this Airflow, where that is known."""
        return self.at.version if self.at is not None else None

    def knows_type(self, conn_type: str) -> bool:
        """Whether there is a type of connections, of a provider or of Airflow itself."""
        return conn_type in self.types or conn_type in self.published or conn_type in _CORE

    def option(self, section: str, name: str) -> Mapping[str, Any] | None:
        """What is known of an option, None where Airflow knows no such option."""
        return self.options.get(section, {}).get(name)

    def is_sensitive(self, section: str, name: str) -> bool:
        """Whether Airflow itself treats an option's value as a secret."""
        return bool((self.option(section, name) or {}).get("sensitive"))

    def is_secret_option(self, section: str, name: str) -> bool:
        """Whether an option's value is a secret: Airflow treats it as one, or its name says so.

        A command, and the name of a secret of a backend, may be shown; their results may not.
        """
        base = next((name.removesuffix(end) for end in ("_cmd", "_secret") if name.endswith(end)), name)
        return any(self.is_sensitive(section, one) or is_secret(one) for one in {name, base})

    def is_reference_only(self, conn_type: str, key: str) -> bool:
        """Whether the schema of a key of `extra` takes a reference to a text, and nothing else."""
        return key in self.types.get(conn_type, {}).get("secret", ())


def holds_secrets(value: Any, key: str = "") -> bool:
    """Whether a value contains a secret, at any depth, by the key of it or by its own form. JSON text is looked into."""
    masked = is_masked(key)
    if isinstance(value, MAPPING):
        return any(holds_secrets(member, key if masked else str(name)) for name, member in value.items())
    if isinstance(value, SEQUENCE):
        return any(holds_secrets(member, key) for member in value)
    if value is None or isinstance(value, bool) or value == "":
        return False
    return masked or (isinstance(value, str) and (holds_secret(value) or _in_json(value)))


def hides_in_keys(value: Any, masked: bool) -> bool:
    """Whether a key in a value may be a secret itself: by its own form, or by being below one without being a plain word."""
    if isinstance(value, MAPPING):
        return any(
            holds_secret(str(name))
            or (masked and not _PLAIN_KEY.fullmatch(str(name)))
            or hides_in_keys(member, masked or is_masked(str(name)))
            for name, member in value.items()
        )
    return isinstance(value, SEQUENCE) and any(hides_in_keys(member, masked) for member in value)


_PLAIN_KEY = re.compile(r"[A-Za-z]?[a-z]{0,14}([_-][A-Za-z]?[a-z]{0,14}){0,6}")


def _in_json(text: str) -> bool:
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return not isinstance(data, str) and holds_secrets(data)


@lru_cache(8)
def read_facts(path: Path | None = None) -> Facts:
    """The facts of a project's own import (a facts.json), or those that Confwright ships. Raises OSError, ValueError."""
    path = path or schemas_dir() / "airflow" / "facts.json"
    data: Any = json.loads(file_bytes(path))
    return facts_in(data)


def facts_in(data: Mapping[str, Any], at: At | None = None) -> Facts:
    """The facts that a facts.json holds."""
    return Facts(
        options=data["options"],
        changes=changes_in(data),
        at=at,
        types=data["connection-types"],
        published=frozenset(data.get("published-types", ())),
        connection_keys=frozenset(data.get("connection", {}).get("keys", ())),
        executors=frozenset(data.get("executors", ())),
        exponents=data.get("exponents", True),
        any_extra=data.get("connection", {}).get("any-extra", False),
    )


def changes_in(data: Mapping[str, Any]) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Airflow's own list of changes of its options, by (section, option)."""
    return {(entry["section"], entry["option"]): entry for entry in data["changes"]}


def own_facts(project: Project | None) -> Path | None:
    """The facts.json beside the schemas of a project."""
    if project is None:
        return None
    folders = [*(package.schema.parent for package in project.packages), project.root / "schemas" / "airflow"]
    return next((folder / "facts.json" for folder in folders if (folder / "facts.json").is_file()), None)


def facts_of(project: Project | None) -> Facts:
    """The facts beside the schemas of a project, or those that Confwright ships. Raises OSError, ValueError."""
    return read_facts(own_facts(project))


@lru_cache(8)
def _variables_of(options: tuple[tuple[str, str], ...]) -> dict[str, str]:
    return {
        re.sub("_+", "_", f"{section}_{name}".replace(".", "_")).upper(): variable_of(section, name)
        for section, name in options
    }


def meant_variable(name: str, facts: Facts) -> str | None:
    """The variable of an option that a name would be if its underscores were right: AIRFLOW_CORE_LOAD_EXAMPLES."""
    known = (*((section, option) for section, members in facts.options.items() for option in members), *facts.changes)
    return _variables_of(known).get(re.sub("_+", "_", name.upper().removeprefix("AIRFLOW").lstrip("_")))


def variable_of(section: str, option: str) -> str:
    """The environment variable of an option: AIRFLOW__SECTION__OPTION."""
    return f"AIRFLOW__{section.replace('.', '_').upper()}__{option.upper()}"
