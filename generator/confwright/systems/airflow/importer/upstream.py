"""The parts of Airflow that the importer reads. It is not installed where this code is type-checked, so all of it is `Any`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module, metadata
from pathlib import Path
from typing import Any


def upstream(path: str) -> Any:
    """`module:attribute` of the installed Airflow. Raises ImportError or AttributeError."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def providers() -> Iterator[tuple[str, dict[str, Any]]]:
    """The installed providers: each package with what its `get_provider_info` says."""
    for package, info in sorted(upstream("airflow.providers_manager:ProvidersManager")().providers.items()):
        yield package, info.data


def source_roots() -> list[Path]:
    """The folders that `airflow` and its providers are imported from."""
    return [Path(path).parent for path in import_module("airflow").__path__]


def table(value: Any) -> dict[str, Any]:
    """A mapping, empty where there is none."""
    return value or {}


def versions() -> dict[str, str]:
    """Airflow (in one piece, or as core and task SDK) and every provider, with their versions."""
    found: dict[str, str] = {}
    pieces = ("apache-airflow-core", "apache-airflow-task-sdk")
    for name in (*pieces, *(package for package, _ in providers())):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found if pieces[0] in found else {"apache-airflow": metadata.version("apache-airflow"), **found}
