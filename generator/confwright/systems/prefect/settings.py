"""The settings that Prefect knows: the place of each in `prefect.toml`, its environment variables, and how a text is read.

An environment variable and a profile hold texts, and `prefect.toml` may: Prefect reads a number, a boolean, a list, a
mapping or a length of time out of them (pydantic, and the validators of `prefect.types`). What comes out is what the
generated package `prefect_settings` judges.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final

from ...base.json_values import is_list, is_object
from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...runtime.yaml_text import read_text
from .document import mapping

_TRUE: Final = frozenset({"1", "true", "t", "yes", "y", "on"})
_FALSE: Final = frozenset({"0", "false", "f", "no", "n", "off"})
_WHOLE: Final = re.compile(r"\s*[+-]?[0-9]+(?:_[0-9]+)*(?:\.0+)?\s*\Z")
_UNDERSCORE: Final = re.compile(r"(?<=[0-9])_(?=[0-9])")


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. `variables` are the environment variables that give it, the first one counts most; `kinds` the JSON types
    that its schema names, none for any value."""

    keys: tuple[str, ...]
    variables: tuple[str, ...]
    schema: Mapping[str, Any]
    kinds: frozenset[str]

    @property
    def is_labels(self) -> bool:
        """Whether a mapping may be written as text: NAME=VALUE with commas between (`_validate_label_filters`, prefect_kubernetes).

        prefect.toml has no other form, as Prefect passes over a table where a type is not a mapping alone
        (`TomlConfigSettingsSourceBase._field_is_dict_type`, prefect/settings/sources.py).
        """
        return {"object", "string"} <= self.kinds

    def native(self, value: Any, *, variable: bool = False) -> Any:
        """What Prefect reads out of a value; the value itself where it reads nothing else out of it.

        `variable`: it comes from an environment variable, where lists and mappings may be JSON.
        """
        if isinstance(value, str):
            return self._of_text(value, variable)
        if isinstance(value, (int, float)):
            return _of_number(value, self.kinds)
        items = _branch(self.schema, "array").get("items")
        if is_list(value) and is_object(items):
            return [_plain(member, _kinds(items)) for member in value]
        return value

    def _of_text(self, text: str, variable: bool) -> Any:
        reading = self.schema.get("x-text")
        if reading == "upper":
            return text.upper() if text.upper() in self.schema["enum"] else text
        if (variable and self.kinds & {"array", "object"}) or (reading == "json" and not self.is_labels):
            data = _json(text)
            if data is not None:
                return self._of_text(data, False) if isinstance(data, str) and reading != "json" else self.native(data)
        if reading == "list":
            return self._list(text)
        if reading == "seconds":
            number = _number(text)
            return text if number is None else number
        return text if "string" in self.kinds else _plain(text, self.kinds)

    def _list(self, text: str) -> Any:
        """Members after commas; a single one may be the value itself."""
        if "boolean" in self.kinds and text.strip().lower() in ("true", "1", "false", "0", ""):
            return text.strip().lower() in ("true", "1")
        if "string" in self.kinds:
            return text
        items = _branch(self.schema, "array")["items"]
        parts = [part.strip() for part in text.split(",") if part.strip() or "null" not in self.kinds]
        found = [_plain(part, _kinds(items)) for part in parts]
        return found[0] if len(found) == 1 else found


@dataclass(frozen=True)
class Known:
    """The settings of a version of Prefect. `words` tells which other version has a setting, by its keys or by its variable."""

    all: tuple[Setting, ...]
    words: Callable[[tuple[str, ...] | str, str], str | None] = lambda _setting, _name: None

    @cached_property
    def by_keys(self) -> Mapping[tuple[str, ...], Setting]:
        """The settings by their keys."""
        return {setting.keys: setting for setting in self.all}

    @cached_property
    def by_variable(self) -> Mapping[str, Setting]:
        """The settings by the names of their environment variables, those of before included."""
        return {variable: setting for setting in self.all for variable in setting.variables}

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The places of the settings among all, by the names of their variables."""
        return {variable: number for number, setting in enumerate(self.all) for variable in setting.variables}

    @cached_property
    def sections(self) -> frozenset[tuple[str, ...]]:
        """The keys of every table of settings."""
        return frozenset(setting.keys[:end] for setting in self.all for end in range(1, len(setting.keys)))


@cache
def known_settings(folder: Path | None = None) -> Known:
    """The settings of the schemas that `confwright import prefect` wrote: of a folder, or of those that come with the tool."""
    return Known(tuple(settings_in(settings_schema(folder))))


@cache
def settings_schema(folder: Path | None = None) -> Any:
    """The schema of the settings, in a folder or as it comes with the tool."""
    return read_text(file_bytes((folder or schemas_dir() / "prefect") / "settings.yaml")).data


def settings() -> tuple[Setting, ...]:
    """Every setting of the schemas that come with the tool."""
    return known_settings().all


def settings_in(schema: Mapping[str, Any]) -> Iterator[Setting]:
    """The settings of a schema."""
    yield from _settings(schema, schema["$defs"], ())


def _settings(schema: Mapping[str, Any], definitions: Mapping[str, Any], keys: tuple[str, ...]) -> Iterator[Setting]:
    for name, body in schema["properties"].items():
        if "x-variables" in body:
            yield Setting((*keys, name), tuple(body["x-variables"]), body, _kinds(body))
        else:
            yield from _settings(definitions[body["$ref"].rpartition("/")[2]], definitions, (*keys, name))


def _kinds(schema: Mapping[str, Any]) -> frozenset[str]:
    if str(schema.get("$ref", "")).endswith("/Duration"):
        return frozenset({"number", "string"})
    if "enum" in schema:
        return frozenset({"string"})
    kinds = schema.get("type")
    own = frozenset(kinds if is_list(kinds) else [kinds] if kinds is not None else [])
    branches = [_kinds(branch) for branch in schema.get("anyOf", ())]
    return frozenset() if frozenset() in branches else own.union(*branches)


def _branch(schema: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """The branch of a schema that is of one type."""
    found: list[Mapping[str, Any]] = [schema, *schema.get("anyOf", ())]
    return next((one for one in found if one.get("type") == kind), dict[str, Any]())


def _plain(value: Any, kinds: frozenset[str]) -> Any:
    """What pydantic reads out of a value for some scalar types."""
    if not isinstance(value, str):
        return _of_number(value, kinds) if isinstance(value, (int, float)) else value
    if "integer" in kinds and _WHOLE.match(value):
        return int(_UNDERSCORE.sub("", value).partition(".")[0])
    if "number" in kinds and (number := _number(value)) is not None:
        return number
    if "boolean" in kinds and value.lower() in _TRUE | _FALSE:
        return value.lower() in _TRUE
    return value


def _of_number(value: float, kinds: frozenset[str]) -> Any:
    """`true` is 1, and 1 is `true`, where the other is asked for."""
    if isinstance(value, bool):
        return int(value) if "boolean" not in kinds and kinds & {"integer", "number"} else value
    return bool(value) if "boolean" in kinds and not kinds & {"integer", "number"} and value in (0, 1) else value


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def set_at(document: dict[str, Any], keys: tuple[str, ...], value: Any) -> None:
    """Set a value in nested mappings."""
    for key in keys[:-1]:
        document = document.setdefault(key, {})
    document[keys[-1]] = value


def at(document: Any, keys: tuple[str, ...]) -> Any:
    """The value at some keys; None where there is none."""
    for key in keys:
        document = mapping(document).get(key)
    return document
