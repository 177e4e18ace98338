"""The options of airflow.cfg -> a class per section.

Airflow's own description of an option is where this starts, but it calls options strings that the code reads as numbers,
booleans, lists or JSON, and says nothing at all of the options of providers that are not installed. So the reader is
believed before the label, and a default before nothing.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from ....base.reading import file_bytes, file_text
from ...importing.reply import given_file
from .naming import is_secret, pascal, summary
from .upstream import providers, table, upstream

Schema = dict[str, Any]

_DECLARED = {"string": "string", "integer": "integer", "float": "number", "boolean": "boolean"}
_READERS = {
    "getboolean": "boolean", "getint": "integer", "getfloat": "number", "gettimedelta": "integer", "getlist": "list",
    "get_mandatory_list_value": "list", "getenumlist": "list", "getjson": "json",
}  # fmt: skip
_STRICT = frozenset({"getboolean", "getint", "getfloat"})
"""Readers that take no empty text; `gettimedelta` does, and what `get` gives is looked at by the code that asks."""
_ACCESS = re.compile(
    r"conf\.(get\w*)\(\s*(?:section=)?[\"']([\w.]+)[\"'],\s*(?:key=)?[\"'](\w+)[\"']",
)
_BOOLEANS = {"true": True, "t": True, "1": True, "false": False, "f": False, "0": False}


@dataclass(frozen=True)
class Option:
    """An option as it is: `kind` is string, integer, number, boolean, list (joined by commas) or json."""

    section: str
    name: str
    kind: str
    declared: str | None
    sensitive: bool
    description: str | None
    default: str | None
    choices: tuple[str, ...] = ()
    deprecated: str | None = None
    filled: bool = False
    """Whether every place that reads it fails on an empty text."""

    @property
    def retyped(self) -> bool:
        """Whether the code reads it as something else than its description says."""
        return self.kind != _DECLARED.get(self.declared or "")


def discover_options() -> tuple[Option, ...]:
    """Every option of the installed Airflow and its providers."""
    conf = upstream("airflow.configuration:conf")
    load_provider_options()
    readers = _accessors()
    found = {
        (section, name): _option(conf, section, name, option, readers.get((section.lower(), name.lower()), set()))
        for section, described in conf.configuration_description.items()
        for name, option in table(described.get("options")).items()
        if option.get("type") or not published_option(section, name)
    }
    installed = {package for package, _ in providers()}
    for section, body in published()["sections"].items():
        for name, entry in body["options"].items():
            if (section, name) not in found and body["provider"] not in installed:
                option = _option(conf, section, name, entry, set())
                found[section, name] = replace(option, sensitive=bool(entry.get("sensitive")))
    for section, values in conf.as_dict(raw=True, display_source=False).items():
        for name, value in values.items():
            # Defaults for providers that describe theirs no more: `provider_config_fallback_defaults.cfg`.
            if (section, name) not in found:
                entry = {"default": value, "description": None}
                found[section, name] = _option(
                    conf, section, name, entry, readers.get((section.lower(), name.lower()), set())
                )
    order = list(dict.fromkeys(section for section, _ in found))
    return tuple(found[key] for key in sorted(found, key=lambda key: order.index(key[0])))


def load_provider_options() -> None:
    """Have Airflow read what its providers declare; newer versions do so by themselves."""
    with suppress(ImportError, AttributeError):
        upstream("airflow.providers_manager:ProvidersManager")().initialize_providers_configuration()


def published() -> dict[str, Any]:
    """What providers declare that need not be installed.

    `published.json` names its sources under `source`: `connection-types` of every provider.yaml in github.com/apache/airflow, and
    `get_provider_info()` of the versions on PyPI. With `--published FILE` as the first arguments of the importer, they are those
    of another time (oracles/catalogued.py).
    """
    given = sys.argv[2:3] if sys.argv[1:2] == ["--published"] else ()
    return _published_in(given_file(given[0]) if given else Path(__file__).with_name("published.json"))


@cache
def _published_in(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file_bytes(file))
    return found


def published_option(section: str, name: str) -> dict[str, Any] | None:
    """An option that a provider declares; Airflow itself knows no more of it than a default where that is not installed."""
    found: dict[str, Any] | None = published()["sections"].get(section, {}).get("options", {}).get(name)
    return found


def _option(conf: Any, section: str, name: str, entry: dict[str, Any], readers: set[str]) -> Option:
    raw = entry.get("default")
    default = None if raw is None else str(raw)
    deprecated = entry.get("version_deprecated")
    return Option(
        section=section,
        name=name,
        kind=_kind(name, entry.get("type"), readers, default),
        declared=entry.get("type"),
        sensitive=(section.lower(), name.lower()) in conf.sensitive_config_values,
        description=summary(entry.get("description")),
        default=default,
        choices=tuple(str(getattr(c, "value", c)) for c in conf.enums_options.get((section, name), ())),
        deprecated=(summary(entry.get("deprecation_reason")) or f"deprecated since Airflow {deprecated}.")
        if deprecated
        else None,
        filled=bool(readers) and readers <= _STRICT,
    )


def _kind(name: str, declared: str | None, readers: set[str], default: str | None) -> str:
    kind = _DECLARED.get(declared or "")
    read = {_READERS[reader] for reader in readers if reader in _READERS}
    if name in _JSON:
        return "json"
    if kind in (None, "string") and len(read) == 1:
        return read.pop()
    if kind is not None:
        return kind
    # An option of a provider that is not installed: Airflow ships its default, and nothing else of it.
    if default in ("True", "False"):
        return "boolean"
    return "integer" if default and re.fullmatch(r"-?\d{1,9}", default) else "string"


def _accessors() -> dict[tuple[str, str], set[str]]:
    """With which methods the installed code reads each option."""
    used: dict[tuple[str, str], set[str]] = {}
    for root in import_module("airflow").__path__:
        for file in sorted(Path(root).rglob("*.py")):
            text = file_text(file, errors="replace")
            if "conf.get" in text:
                for method, section, name in _ACCESS.findall(text):
                    used.setdefault((section.lower(), name.lower()), set()).add(method)
    return used


def section_name(section: str) -> str:
    """The class of a section: `CoreSection`."""
    return pascal(section) + "Section"


def config_file(options: tuple[Option, ...], backends: dict[str, str]) -> Schema:
    """config.yaml: `AirflowConfig` and its sections. `backends` names the definition of each secrets backend's arguments."""
    sections: dict[str, list[Option]] = {}
    for option in options:
        sections.setdefault(option.section, []).append(option)
    definitions: Schema = {
        "AirflowConfig": {
            "description": "The contents of `airflow.cfg`: a section each.",
            "type": "object",
            "properties": {name: {"$ref": f"#/$defs/{section_name(name)}"} for name in sections},
            "additionalProperties": False,
        }
    }
    declared = upstream("airflow.configuration:conf").configuration_description
    for name, members in sections.items():
        entry = declared.get(name, {}).get("description") or published()["sections"].get(name, {}).get("description")
        description = summary(entry)
        definitions[section_name(name)] = _section(name, description, members)
        if name == _SECRETS:
            definitions[_SECRETS_CHOICE] = _by_backend(definitions[section_name(name)], backends, definitions)
    if _SECRETS in sections:
        definitions["AirflowConfig"]["properties"][_SECRETS] = {"$ref": f"#/$defs/{_SECRETS_CHOICE}"}
    return {"$defs": definitions}


def _section(name: str, description: str | None, options: list[Option]) -> Schema:
    properties: Schema = {}
    for option in options:
        properties[option.name] = _property(option)
        if option.sensitive:
            properties.update(dict(_indirect(option)))
    return {
        "description": f"Section `[{name}]`." + (f" {description}" if description else ""),
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


_SECRETS, _SECRETS_CHOICE = "secrets", "SecretsChoice"


def _by_backend(section: Schema, backends: dict[str, str], definitions: Schema) -> Schema:
    """`[secrets]`, selected by its backend, so that `backend_kwargs` are those of the class that gets them."""
    branches: list[Schema] = []
    for backend, arguments in sorted(backends.items(), key=lambda item: item[1]):
        name = arguments.removesuffix("Arguments") + "Section"
        properties = {**section["properties"], "backend": {"const": backend}}
        reference = {"$ref": f"secrets_backends.yaml#/$defs/{arguments}"}
        properties["backend_kwargs"] = {"anyOf": [{"type": "string", "x-secret": True}, reference]}
        definitions[name] = {
            **section,
            "description": f"Section `[secrets]` with the backend `{backend}`.",
            "properties": properties,
            "required": ["backend"],
        }
        branches.append({"$ref": f"#/$defs/{name}"})
    return {
        "description": "Section `[secrets]`, selected by `backend`.",
        "oneOf": [*branches, {"$ref": f"#/$defs/{section_name(_SECRETS)}"}],
        "x-discriminator": ["backend"],
    }


def _property(option: Option) -> Schema:
    notes: Schema = {}
    if option.description:
        notes["description"] = option.description
    if option.deprecated:
        notes["x-deprecated"] = {"reason": option.deprecated}
    if option.kind == "json":
        text = {"type": "string", "x-secret": True} if option.sensitive else {"type": "string", "x-env": True}
        data: Schema = {"type": ["object", "array"], **({"x-sensitive": True} if option.sensitive else {})}
        return {**notes, "anyOf": [text, data]}
    if option.sensitive:
        return {**notes, "type": "string", "x-secret": True}
    if option.choices:
        return {**notes, "enum": list(option.choices), **_default(option)}
    guarded = {"x-sensitive": True} if _may_hold_a_secret(option) else {}
    scalar: Schema = {"type": "string" if option.kind == "list" else option.kind, "x-env": True, **guarded}
    if option.kind == "list":
        return {**notes, "anyOf": [scalar, {"type": "array", "items": {"type": "string", "pattern": "^[^,]*$"}}]}
    return {**notes, **scalar, **_default(option)}


def _may_hold_a_secret(option: Option) -> bool:
    # Providers that are not installed cannot say what of theirs is sensitive.
    return option.kind == "string" and (is_secret(option.name) or option.name in ("broker_url", "flower_basic_auth"))


def _indirect(option: Option) -> Iterator[tuple[str, Schema]]:
    """The command and the name in the backend that replace a sensitive option. Both may be shown.

    Airflow fills in no reference in them: only `render --resolve` does.
    """
    text = {"type": "string", "x-env": True, "x-sensitive": True}
    yield f"{option.name}_cmd", {"description": f"A command that prints `{option.name}`.", **text}
    yield f"{option.name}_secret", {"description": f"The path of `{option.name}` in the secrets backend.", **text}


def _default(option: Option) -> Schema:
    """The default as a value, where Airflow would read just that; templates and variables have none."""
    text = option.default
    if text is None or any(sign in text for sign in "{}%$\n") or (option.choices and text not in option.choices):
        return {}
    try:
        if option.kind == "integer":
            return {"default": int(text)}
        if option.kind == "number":
            return {"default": float(text)}
        return {"default": _BOOLEANS[text.strip().lower()] if option.kind == "boolean" else text}
    except (ValueError, KeyError):
        return {}


_JSON = frozenset({"backend_kwargs", "secrets_backend_kwargs"})
"""Options that are read as JSON by a function that takes their name as an argument, so that no reader shows."""
