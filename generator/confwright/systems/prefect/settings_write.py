"""Settings as `prefect.toml`, as a profile of `profiles.toml`, and as environment variables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from ...base.json_values import is_list, is_object
from ..record_data import data_of
from .settings import Setting, at, set_at, settings

_BARE = re.compile(r"[A-Za-z0-9_-]+\Z")


def settings_toml(value: Any) -> str:
    """The text of a `prefect.toml` for a `PrefectSettings`, or the data of one. What is null is left out: TOML has none."""
    data = deepcopy(data_of(value))
    for setting in settings():
        if setting.is_labels and is_object(at(data, setting.keys)):
            set_at(data, setting.keys, _text(setting, at(data, setting.keys)))
    return "\n".join(_table(data, ())).strip("\n") + "\n"


def profile_toml(name: str, value: Any) -> str:
    """A profile for `profiles.toml`."""
    return "\n".join(_table({"profiles": {name: settings_variables(value)}}, ())).strip("\n") + "\n"


def settings_variables(value: Any) -> dict[str, str]:
    """The environment variables that say the same, each by the name that counts most."""
    data = data_of(value)
    found = ((setting, at(data, setting.keys)) for setting in settings())
    return {setting.variables[0]: _text(setting, given) for setting, given in found if given is not None}


def _text(setting: Setting, value: Any) -> str:
    """The text that is read as a value. Lists are written with commas where the setting reads those, else as JSON."""
    if is_list(value) and setting.schema.get("x-text") == "list":
        return ",".join(str(member) for member in value)
    if is_object(value) and setting.is_labels:
        return ",".join(f"{name}={one}" for name, one in value.items())
    return value if isinstance(value, str) else json.dumps(value)


def _table(data: Mapping[str, Any], keys: tuple[str, ...]) -> Iterator[str]:
    """The lines of a table: its own values first, then the tables in it."""
    given = {key: value for key, value in data.items() if value is not None}
    own = {key: value for key, value in given.items() if not is_object(value)}
    if keys and (own or not given):
        yield f"\n[{'.'.join(map(_key, keys))}]"
    for key, value in own.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in given.items():
        if is_object(value):
            yield from _table(value, (*keys, key))


def _key(key: str) -> str:
    return key if _BARE.match(key) else _string(key)


def _value(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_list(value):
        return "[" + ", ".join(_value(member) for member in value) + "]"
    if is_object(value):
        return "{ " + ", ".join(f"{_key(key)} = {_value(member)}" for key, member in value.items()) + " }"
    return repr(value)


def _string(text: str) -> str:
    """A basic string: JSON's escapes are TOML's too, but for the two characters that JSON leaves as they are."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
