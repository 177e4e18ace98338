"""`python_logs` of dagster.yaml: what Python's `logging` makes of it when a run starts.

Upstream: `DagsterLogManager.create` sets the level (`coerce_valid_log_level`) and hands `dagster_handler_config` to
`logging.config.dictConfig`. Only classes of the standard library are looked at; of any other nothing is known here.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from inspect import Parameter, signature
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_list, is_object
from ...base.near_words import did_you_mean

_LEVELS: Final = ("CRITICAL", "DEBUG", "ERROR", "FATAL", "INFO", "WARN", "WARNING")
_CODE: Final = "dagster-logging"
_OF_ANY: Final = frozenset({"class", "level", "formatter", "filters", "."})


def logging_notes(logs: Any) -> Iterator[Note]:
    """What is wrong in the section `python_logs`."""
    if not is_object(logs):
        return
    level = logs.get("python_log_level")
    if isinstance(level, str) and level.upper() not in _LEVELS:
        yield _note(("python_log_level",), f"must be one of {', '.join(_LEVELS)}", did_you_mean(level.upper(), _LEVELS))
    config = logs.get("dagster_handler_config")
    if not is_object(config):
        return
    for kind, looked_at in (("formatters", _formatter), ("filters", _filter), ("handlers", _handler)):
        table = config.get(kind)
        for name, one in (table if is_object(table) else {}).items():
            keys = ("dagster_handler_config", kind, name)
            if is_object(one):
                yield from looked_at(keys, one, config)
            else:
                yield _note(keys, f"must be a mapping: Python's logging reads no other {kind[:-1]}")


def _note(keys: Keys, message: str, hint: str | None = None, *, on_key: bool = False) -> Note:
    return Note(("python_logs", *keys), _CODE, message, hint=hint, on_key=on_key)


def _formatter(keys: Keys, given: dict[str, Any], _config: dict[str, Any]) -> Iterator[Note]:
    if "()" in given or given.get("class"):
        return
    formatter: Any = logging.Formatter
    try:
        formatter(given.get("format"), given.get("datefmt"), given.get("style", "%"), given.get("validate", True))
    except Exception:  # noqa: BLE001 - what logging raises on values of any type is its refusal
        hint = "a format holds a field such as %(message)s; style is one of %, { and $"
        yield _note(keys, "Python's logging refuses this formatter", hint)


def _filter(keys: Keys, given: dict[str, Any], _config: dict[str, Any]) -> Iterator[Note]:
    if "()" not in given and not isinstance(given.get("name", ""), str):
        yield _note((*keys, "name"), "must be the name of a logger")


def _handler(keys: Keys, given: dict[str, Any], config: dict[str, Any]) -> Iterator[Note]:
    level = given.get("level")
    if level and not _is_level(level):
        text = level.upper() if isinstance(level, str) else ""
        yield _note((*keys, "level"), f"must be one of {', '.join(_LEVELS)}", did_you_mean(text, _LEVELS))
    if given.get("formatter"):
        yield from _named((*keys, "formatter"), given["formatter"], config.get("formatters"), "formatter")
    filters = given.get("filters")
    for number, name in enumerate(filters if is_list(filters) else ()):
        yield from _named((*keys, "filters", number), name, config.get("filters"), "filter")
    if "()" in given:
        return
    name = given.get("class")
    if not isinstance(name, str):
        yield _note(keys, "needs 'class', the name of a class such as logging.StreamHandler")
        return
    yield from _arguments(keys, name, given)


def _is_level(level: Any) -> bool:
    return level in _LEVELS or level == "NOTSET" or type(level) in (int, bool)


def _named(keys: Keys, name: Any, table: Any, what: str) -> Iterator[Note]:
    known = list(table) if is_object(table) else []
    if not isinstance(name, str) or name not in known:
        yield _note(keys, f"there is no {what} of this name in {what}s", did_you_mean(name, known))


def _arguments(keys: Keys, name: str, given: dict[str, Any]) -> Iterator[Note]:
    """The arguments of a handler of the standard library."""
    module, _, cls = name.rpartition(".")
    if module not in ("logging", "logging.handlers"):
        return
    import logging.handlers

    holder = logging if module == "logging" else logging.handlers
    handler = getattr(holder, cls, None)
    if not (isinstance(handler, type) and issubclass(handler, logging.Handler)):
        known = [
            key for key, value in vars(holder).items() if isinstance(value, type) and issubclass(value, logging.Handler)
        ]
        yield _note((*keys, "class"), f"{module} has no handler of this name", did_you_mean(cls, known))
        return
    parameters = signature(handler).parameters
    for key in given:
        if key.isidentifier() and key not in _OF_ANY and key not in parameters:
            hint = did_you_mean(key, [*parameters, *_OF_ANY]) or f"there are: {', '.join(sorted(parameters))}"
            yield _note(
                (*keys, key), f"is not an argument of {name}: the handler cannot be configured", hint, on_key=True
            )
    for parameter in parameters.values():
        if parameter.default is Parameter.empty and parameter.name not in given:
            yield _note(keys, f"needs {parameter.name!r}, an argument of {name}")
