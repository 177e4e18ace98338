"""The parts of Dagster that the importer walks. Dagster is not installed where this code is type-checked, so all of it is `Any`."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def upstream(path: str) -> Any:
    """`module:attribute` of the installed Dagster. Raises ImportError or AttributeError."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def resolve(config: Any) -> Any:
    """The config type behind whatever Dagster takes for one (`dagster._config.resolve_to_config_type`)."""
    return upstream("dagster._config:resolve_to_config_type")(config)
