"""What a reader leaves out: everything in a file is in the document that comes of it, or is named in a message.

The readers themselves say why something is lost. This looks once more at the file, and names what they have not named.
"""

from __future__ import annotations

import configparser
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from ...base.json_values import is_list, is_object
from ...environments.dotenv_file import parse_env
from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .exports import read_exports
from .model import STANDARD, Connection, Settings
from .noted import Spot

_AIRFLOW = ("AIRFLOW_CONN_", "AIRFLOW_VAR_", "AIRFLOW__")
_CONNECTION_KEYS = frozenset({"conn_id", "conn_type", "uri", *STANDARD})
_EXTRAS = frozenset({"extra", "extra_dejson"})
_POOL = frozenset({"slots", "description", "include_deferred"})
_ASTRO_POOL = frozenset({"pool_name", "pool_slot", "pool_description"})
_ASSIGNED = re.compile(r"^[^\S\n]*(?:export[^\S\n]+)?(AIRFLOW_\w+)[^\S\n]*=", re.MULTILINE)
_ASTRO_VARIABLE = frozenset({"key", "value", "is_secret", "updated_at"})


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that is not in the document: how it is called, the words that a message about it has, and where it is.

    `also`: another text by which a message may name it.
    """

    label: str
    names: tuple[str, ...]
    spot: Spot = None
    why: str = ""
    also: str = "\0"


def left_out(
    kind: str, text: str, document: Document | None, settings: Settings, messages: Iterable[str]
) -> Iterator[Lost]:
    """What of a file is neither in the settings nor in a message."""
    by_word: dict[str, list[str]] = {}
    for message in messages:
        for word in set(_WORD.findall(message)):
            by_word.setdefault(word, []).append(message)
    for one in _items(kind, text, document, settings):
        # Only the messages that have a word of it: there may be as many items as messages, and tens of thousands of both.
        by_name, by_other = (by_word.get(_longest(name), []) for name in (one.names[0], one.also))
        if not any(all(word in message for word in one.names) for message in by_name) and not any(
            one.also in message for message in by_other
        ):
            yield one


_WORD = re.compile(r"\w+")


def _longest(text: str) -> str:
    return max(_WORD.findall(text), key=len, default="")


def _items(kind: str, text: str, document: Document | None, settings: Settings) -> Iterator[Lost]:
    if kind == "airflow.cfg":
        yield from _cfg(text, settings)
    elif kind == "env":
        yield from _environment(_env_lines(text), settings)
        for name, count in Counter(_ASSIGNED.findall(text)).items():
            if count > 1:
                yield Lost(name, (name, "times"), None, f"it is set {count} times, and the last one counts")
    elif document is not None and isinstance(document.data, MAPPING):
        readers = {
            "connections": _connections, "variables": _variables, "pools": _pools, "airflow_settings": _astro,
            "astro-deployment": _deployment,
        }  # fmt: skip
        if kind in readers:
            yield from readers[kind](document, settings)


# -- options and variables of the environment


def _cfg(text: str, settings: Settings) -> Iterator[Lost]:
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
    except configparser.Error:
        return  # what is wrong with the text has been said
    defaults = list(parser.defaults())
    for option in defaults:  # else each section has a copy of them
        parser.remove_option(parser.default_section, option)
        yield Lost(f"[DEFAULT] {option}", (f"[DEFAULT] {option}",))
    for section in parser.sections():
        for option in parser[section]:
            if (section, option) not in settings.options:
                yield Lost(f"[{section}] {option}", (f"[{section}] {option}",))


def _env_lines(text: str) -> list[tuple[str, str | None, int]]:
    found = parse_env(text, "").assignments
    lines = [(name, one.value, one.line) for name, one in found.items()]
    known = {name for name, _, _ in lines}
    return [*lines, *((line.name, line.text, line.line) for line in read_exports(text)[0] if line.name not in known)]


def _environment(lines: list[tuple[str, str | None, int]], settings: Settings) -> Iterator[Lost]:
    connections = {one.id.upper() for one in settings.connections}
    variables = {one.name.upper() for one in settings.variables}
    options = {f"AIRFLOW__{s.replace('.', '_')}__{o}".upper() for s, o in settings.options}
    others: list[str] = []
    for name, _, line in lines:
        upper = name.upper()
        if not upper.startswith(_AIRFLOW):
            others.append(name)
            continue
        kept = (
            upper.removeprefix("AIRFLOW_CONN_") in connections
            if upper.startswith("AIRFLOW_CONN_")
            else upper.removeprefix("AIRFLOW_VAR_") in variables
            if upper.startswith("AIRFLOW_VAR_")
            else upper in options or "_KWARG__" in upper
        )
        if not kept:
            _, _, option = upper.removeprefix("AIRFLOW__").partition("__")
            also = f"] {option.lower()} " if option and upper.startswith("AIRFLOW__") else "\0"
            yield Lost(name, (name,), (line, 1) if line else None, also=also)
    if others:
        why = "these are not Airflow's" if len(others) > 1 else "this is not Airflow's"
        yield Lost(", ".join(others), (", ".join(others),), None, why)


# -- documents


def _connections(document: Document, settings: Settings) -> Iterator[Lost]:
    known = {one.id: one for one in settings.connections}
    for name, entry in document.data.items():
        one = entry[0] if isinstance(entry, SEQUENCE) and entry else entry
        spot = document.locate([str(name)])
        if one in (None, []):
            yield Lost(f"connection {str(name)!r}", (repr(str(name)),), spot, "it is empty")
        elif str(name) not in known:
            yield Lost(f"connection {str(name)!r}", (repr(str(name)),), spot)
        elif isinstance(one, MAPPING):
            yield from _fields(str(name), one, known[str(name)], spot)
        elif isinstance(one, str):
            yield from _query(str(name), one, known[str(name)], spot)


def _fields(name: str, entry: Mapping[str, Any], kept: Connection, spot: Spot) -> Iterator[Lost]:
    for key, value in entry.items():
        where = f"connection {name!r}: {key}"
        if value is None or value == "" or key in ("conn_id", "conn_type"):
            continue
        if key == "uri" and isinstance(value, str):
            yield from _query(name, value, kept, spot)
        elif key == "uri":
            yield Lost(where, (repr(name), str(key)), spot, "it is not text")
        elif key in _EXTRAS and not isinstance(value, (str, MAPPING)):
            yield Lost(where, (repr(name), str(key)), spot, "it is not a JSON object")
        elif key in _EXTRAS:
            for inner in _keys(value):
                if inner not in kept.extra:
                    yield Lost(f"{where}.{inner}", (repr(name), inner), spot)
        elif key not in _CONNECTION_KEYS or (key in STANDARD and getattr(kept, key) is None):
            yield Lost(where, (repr(name), str(key)), spot)


def _query(name: str, uri: str, kept: Connection, spot: Spot) -> Iterator[Lost]:
    """The extras of a connection's URI; of a key that is given twice, one is lost."""
    try:
        pairs = parse_qsl(urlsplit(uri).query, keep_blank_values=True)
    except ValueError:
        return  # what is wrong with the address has been said
    for key, count in Counter(key for key, _ in pairs).items():
        if key != "__extra__" and key not in kept.extra:
            yield Lost(f"connection {name!r}: extra.{key}", (repr(name), key), spot)
        elif count > 1:
            why = f"it is given {count} times, and one counts"
            yield Lost(f"connection {name!r}: extra.{key}", (repr(name), key, "times"), spot, why)


def _keys(extra: Any) -> list[str]:
    if isinstance(extra, str):
        try:
            extra = json.loads(extra)
        except (ValueError, RecursionError):
            return []  # reported as not JSON already
    return [str(key) for key in extra] if isinstance(extra, MAPPING) else []


def _variables(document: Document, settings: Settings) -> Iterator[Lost]:
    known = {one.name for one in settings.variables}
    for name in document.data:
        if str(name) not in known:
            yield Lost(f"variable {str(name)!r}", (repr(str(name)),), document.locate([str(name)]))


def _pools(document: Document, settings: Settings) -> Iterator[Lost]:
    known = {one.name for one in settings.pools}
    for name, entry in document.data.items():
        spot = document.locate([str(name)])
        if str(name) not in known:
            yield Lost(f"pool {str(name)!r}", (repr(str(name)),), spot)
        for key in entry if isinstance(entry, MAPPING) else ():
            if key not in _POOL:
                yield Lost(f"pool {str(name)!r}: {key}", (repr(str(name)), str(key)), spot, "Airflow reads no such key")


def _astro(document: Document, settings: Settings) -> Iterator[Lost]:
    section: Any = document.data.get("airflow")
    if section is not None and not isinstance(section, MAPPING):
        yield Lost("airflow", ("airflow",), document.locate(["airflow"]), "it is not a map")
        return
    names = {
        "connections": ("conn_id", {one.id for one in settings.connections}),
        "pools": ("pool_name", {one.name for one in settings.pools}),
        "variables": ("variable_name", {one.name for one in settings.variables}),
    }
    for kind, (key, known) in names.items():
        entries: Any = _map(section).get(kind)
        entries = [entries] if isinstance(entries, MAPPING) else entries
        if entries is None or entries == "":
            continue
        if not isinstance(entries, SEQUENCE):
            yield Lost(f"airflow.{kind}", (f"airflow.{kind}",), document.locate(["airflow", kind]), "it is not a list")
            continue
        members: list[Any] = [*entries]
        counted = Counter(str(_map(one)[key]) for one in members if _map(one).get(key))
        for index, entry in enumerate(members):
            yield from _astro_entry(kind, index, entry, key, known, document)
        for name, count in counted.items():
            if count > 1 and name in known:
                why = f"it is given {count} times, and the last one counts"
                yield Lost(f"{kind.removesuffix('s')} {name!r}", (repr(name), "times"), None, why)


def _astro_entry(kind: str, index: int, given: Any, key: str, known: set[str], document: Document) -> Iterator[Lost]:
    where, spot = f"airflow.{kind}[{index}]", document.locate(["airflow", kind, index])
    if not isinstance(given, MAPPING):
        if given is not None:
            yield Lost(where, (where,), spot, "it is not a map")
        return
    entry: dict[Any, Any] = given
    name = entry.get(key)
    filled = {one: value for one, value in entry.items() if value not in (None, "")}
    if not name:
        if filled:
            yield Lost(where, (where,), spot, f"it has no {key}")
    elif str(name) not in known:
        yield Lost(f"{kind.removesuffix('s')} {str(name)!r}", (repr(str(name)),), spot)
    if kind == "pools":
        for other in filled:
            if other not in _ASTRO_POOL:
                yield Lost(f"{where}.{other}", (str(other),), spot, "the Astro CLI ignores it")


def _map(value: Any) -> dict[str, Any]:
    """A mapping as it is; empty where there is none."""
    return value if is_object(value) else {}


def _deployment(document: Document, settings: Settings) -> Iterator[Lost]:
    deployment: Any = document.data.get("deployment")
    rest = [str(key) for key in document.data if key != "deployment"]
    rest += [f"deployment.{key}" for key in _keys(deployment) if key != "environment_variables"]
    if rest:
        yield Lost(", ".join(rest), (", ".join(rest),), None, "only environment variables are settings of Airflow's")
    entries: Any = deployment.get("environment_variables") if isinstance(deployment, MAPPING) else None
    lines: list[tuple[str, str | None, int]] = []
    for index, given in enumerate(entries if is_list(entries) else ()):
        entry = _map(given)
        if not isinstance(entry.get("key"), str):
            continue  # which has been said
        spot = document.locate(["deployment", "environment_variables", index])
        if entry.get("value") in (None, "") and entry.get("is_secret") is True:
            yield Lost(entry["key"], (entry["key"],), spot, "it is a secret, whose value only Astro has")
        else:
            lines.append((entry["key"], None, spot[0] if spot else 0))
        for key in entry:
            if key not in _ASTRO_VARIABLE:
                yield Lost(f"{entry['key']}: {key}", (entry["key"], str(key)), spot)
    yield from _environment(lines, settings)
