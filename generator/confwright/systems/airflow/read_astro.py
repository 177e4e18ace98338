"""Reads airflow_settings.yaml as the Astro CLI does, from 1.40 of April 2026 on, and Astro's deployment file.

Upstream: astro-cli 1.45.0, `settings/settings.go`. viper reads the file, which lower-cases the keys at every depth, and
mapstructure fills the fields weakly: a number is text, `yes` is 1, text is a number where it can be. What cannot be a field's
value is left out, without a word. Then each pool, variable and connection goes to Airflow's REST API as JSON; the first that
it refuses ends the whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from ...base.near_words import nearest
from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .gather import Gathered
from .model import API_NAME, Pool, canonical_type, table
from .noted import Locate, Spot, within
from .read_data import extra_of
from .read_environ import variable
from .uri import read_uri

_LONGEST_POOL: Final = 256
_LONGEST_VARIABLE: Final = 250
_KEYS: Final = {
    f"conn_{name}" for name in ("id", "type", "host", "schema", "login", "password", "port", "uri", "extra")
}
_POOL_KEYS: Final = {"pool_name", "pool_slot", "pool_description"}
_VARIABLE_KEYS: Final = {"variable_name", "variable_value"}
_ENDS: Final = "and adds nothing of what follows it"


def astro_settings(document: Document, into: Gathered) -> None:
    """airflow_settings.yaml. An entry in which nothing is filled in counts for nothing: the template is full of them."""
    data: Any = document.data
    section: Any = _of(data, "airflow")
    if data is not None and not isinstance(data, MAPPING):
        into.error("file-form", "the file must hold an object", (1, 1))
    _ignored(data, {"airflow"}, [], document, into)
    if not isinstance(section, MAPPING):
        return
    _ignored(section, {"connections", "pools", "variables"}, ["airflow"], document, into)
    for path, entry in _listed(section, "connections"):
        _ignored(entry, _KEYS, path, document, into)
        _connection(_lowered(entry), into, _within(document, path, entry))
    for path, entry in _listed(section, "pools"):
        _ignored(entry, _POOL_KEYS, path, document, into)
        _pool(_lowered(entry), into, _within(document, path, entry))
    for path, entry in _listed(section, "variables"):
        _ignored(entry, _VARIABLE_KEYS, path, document, into)
        _variable(_lowered(entry), into, _within(document, path, entry))


def _of(data: Any, name: str) -> Any:
    found = [member for key, member in data.items() if str(key).lower() == name] if isinstance(data, MAPPING) else []
    return found[-1] if found else None


def _lowered(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {str(key).lower(): content for key, content in entry.items()}


def _within(document: Document, path: Sequence[str | int], entry: Mapping[str, Any]) -> Locate:
    """The places of an entry's values, by their keys in lower case."""
    written, place = {str(key).lower(): key for key in entry}, within(document, *path)

    def locate(*keys: str | int) -> Spot:
        return place(*(written.get(str(key), key) for key in keys))

    return locate


def _ignored(data: Any, known: set[str], path: Sequence[str | int], document: Document, into: Gathered) -> None:
    for key in data if isinstance(data, MAPPING) else ():
        if str(key).lower() not in known:
            spot, near = document.locate([*path, key], key=True), nearest(str(key), known)
            hint = f"did you mean {near!r}?" if near else None
            into.error("astro-key", f"unknown key {key!r}: the Astro CLI ignores it", spot, hint)


def _listed(section: Mapping[str, Any], name: str) -> list[tuple[list[str | int], Mapping[str, Any]]]:
    """The entries of a list, with their paths; a single mapping in place of a list is read as a list of one."""
    key = next((key for key in section if str(key).lower() == name), name)
    entries: Any = section.get(key)
    if isinstance(entries, MAPPING):
        return [(["airflow", key], entries)] if entries else []
    found: list[tuple[list[str | int], Mapping[str, Any]]] = []
    for index, entry in enumerate(entries if isinstance(entries, SEQUENCE) else ()):
        if isinstance(entry, MAPPING):
            found.append((["airflow", key, index], entry))
    return found


# -- connections


def _connection(entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    given = {key: content for key, content in entry.items() if key in _KEYS and content not in (None, "", 0)}
    if not given.keys() - {"conn_extra"}:  # the template has an example there
        return
    name = _text(given.get("conn_id"))
    if not name:
        into.error("astro-type", "a connection without conn_id: the Astro CLI skips it", locate())
        return
    where = f"connection {name!r}"
    _named(name, API_NAME.fullmatch(name) is not None, where, into, locate("conn_id"))
    fields: dict[str, Any] = {}
    for key, content in given.items():
        if key not in ("conn_id", "conn_extra") and not isinstance(content, (MAPPING, SEQUENCE)):
            fields[key.removeprefix("conn_")] = (
                _number(content) if key == "conn_port" else _as_text(content, f"{where}: {key}", into, locate(key))
            )
    address, kind = fields.pop("uri", None), fields.get("type")
    if address and not fields:
        if "conn_extra" in given:
            into.error("astro-uri", f"{where}: conn_extra is ignored beside conn_uri", locate("conn_extra"))
        _address(name, str(address), into, locate("conn_uri"))
        return
    if address:
        into.warn("astro-uri", f"{where}: conn_uri is ignored beside other fields", locate("conn_uri"))
    if not kind:
        why = "Airflow refuses it" if address else "the Astro CLI skips it"
        into.error("astro-type", f"{where} has no conn_type: {why}", locate("conn_id"), "add conn_type")
        return
    extra = _extra(given.get("conn_extra"), where, into, locate("conn_extra"))
    del fields["type"]
    into.connection(name, {"conn_type": canonical_type(str(kind)), **fields}, extra, locate("conn_id"))


def _address(name: str, address: str, into: Gathered, spot: Spot) -> None:
    """A connection as a URI, of which every extra is text. Upstream: `parseConnectionURI`, by the rules of Go's `url.Parse`."""
    reading = read_uri(address)
    for finding in reading.findings:
        if finding.code not in ("uri-extra", "uri-lost"):
            into.add(finding, spot)
    if any(finding.code == "uri" for finding in reading.findings):
        return
    if not reading.fields.get("conn_type"):
        into.error("astro-type", f"connection {name!r}: conn_uri has no scheme, and Airflow refuses it", spot)
        return
    extra: dict[str, str] = {}
    for key, content in parse_qsl(urlsplit(address).query, keep_blank_values=True):
        extra[key] = f"{extra[key]},{content}" if key in extra else content
    into.connection(name, reading.fields, extra, spot)


def _extra(extra: Any, where: str, into: Gathered, spot: Spot) -> Mapping[str, Any]:
    if extra is None:
        return {}
    if not isinstance(extra, MAPPING):
        if not isinstance(extra, str):
            into.error(
                "astro-extra", f"{where}: conn_extra is neither a mapping nor text: the Astro CLI drops it", spot
            )
            return {}
        return extra_of(extra, where, into, spot)
    for key in _capitals(extra):
        message = f"{where}: the key {key!r} of conn_extra becomes {key.lower()!r}"
        into.warn("astro-extra", message, spot, "write conn_extra as JSON text, which keeps its keys")
    return table(_all_lowered(extra))


def _capitals(value: Any) -> list[str]:
    if isinstance(value, MAPPING):
        own = [str(key) for key in value if str(key) != str(key).lower()]
        return own + [key for member in value.values() for key in _capitals(member)]
    return [key for member in value for key in _capitals(member)] if isinstance(value, SEQUENCE) else []


def _all_lowered(value: Any) -> Any:
    if isinstance(value, MAPPING):
        return {str(key).lower(): _all_lowered(member) for key, member in value.items()}
    return [_all_lowered(member) for member in value] if isinstance(value, SEQUENCE) else value


# -- pools and variables


def _pool(entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    name, slots = _text(entry.get("pool_name")), _number(entry.get("pool_slot"))
    if not name:
        if slots:
            into.error("astro-pool", "a pool without pool_name: the Astro CLI skips it", locate())
        return
    where = f"pool {name!r}"
    if not slots:
        into.error("astro-pool", f"{where} has no slots: the Astro CLI skips it", locate("pool_slot"))
        return
    if slots < -1:
        into.error("astro-pool", f"{where}: Airflow refuses fewer slots than -1, {_ENDS}", locate("pool_slot"))
    _named(name, len(name) <= _LONGEST_POOL, where, into, locate("pool_name"))
    description = _as_text(
        entry.get("pool_description"), f"{where}: pool_description", into, locate("pool_description")
    )
    into.pools.append(Pool(name=name, slots=slots, description=description))


def _variable(entry: Mapping[str, Any], into: Gathered, locate: Locate) -> None:
    name, content = _text(entry.get("variable_name")), entry.get("variable_value")
    if not name:
        if content not in (None, ""):
            into.error("astro-lost", "a variable without variable_name: the Astro CLI skips it", locate())
        return
    where = f"variable {name!r}"
    if content in (None, ""):
        into.warn("astro-lost", f"{where} has no value: the Astro CLI skips it", locate())
        return
    if isinstance(content, (MAPPING, SEQUENCE)):
        return  # its schema says so
    _named(name, len(name) <= _LONGEST_VARIABLE, where, into, locate("variable_name"))
    into.variable(name, _as_text(content, where, into, locate("variable_value")), None, locate("variable_name"))


def _named(name: str, fits: bool, where: str, into: Gathered, spot: Spot) -> None:
    if not fits:
        into.error("astro-name", f"{where}: Airflow's API refuses this name, and the Astro CLI ends there", spot)


# -- what mapstructure makes of a scalar


def _text(content: Any) -> str:
    """A scalar as text: yes is 1, no is 0, a number has no exponent."""
    if content is None or isinstance(content, (MAPPING, SEQUENCE)):
        return ""
    if isinstance(content, bool):
        return str(int(content))
    if isinstance(content, float) and content == content // 1 and abs(content) < 1e15:
        return str(int(content))
    return str(content)


_OCTAL: Final = re.compile(r"[-+]?0[0-7_]+")
_DATE: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?")


def _as_text(content: Any, where: str, into: Gathered, spot: Spot) -> str:
    """A scalar as text, with a finding where that is not what is written. The value is not shown."""
    text = _text(content)
    written = into.written(spot)
    if isinstance(content, str):
        if _DATE.fullmatch(written) and written == content:
            into.error("astro-text", f"{where} is a date, which the Astro CLI drops", spot, "write it in quotes")
        return text
    if isinstance(content, bool):
        into.warn("astro-text", f"{where} is not text: the Astro CLI makes 1 or 0 of it", spot, "write it in quotes")
    elif _OCTAL.fullmatch(written):
        into.warn("astro-text", f"{where} is an octal number to the Astro CLI", spot, "write it in quotes")
        return str(int(written.replace("_", ""), 8))
    elif content is not None and written and written != text:
        into.warn("astro-text", f"{where} is a number, which the Astro CLI writes anew", spot, "write it in quotes")
    return text


def _number(content: Any) -> int:
    """A scalar as an integer; 0 where it cannot be one. Upstream: `decodeInt`, and Go's `strconv.ParseInt(_, 0, 64)`."""
    try:
        if isinstance(content, str):
            octal = _OCTAL.fullmatch(content) is not None
            return int(content.replace("_", ""), 8) if octal else int(content, 0)
        return 0 if content is None or isinstance(content, (MAPPING, SEQUENCE)) else int(content)
    except (ValueError, OverflowError):
        return 0


# -- the deployment file


def astro_deployment(document: Document, into: Gathered) -> None:
    """The variables of a deployment file. A secret one without a value keeps the value that Astro has."""
    data: Any = document.data
    deployment: Any = data.get("deployment") if isinstance(data, MAPPING) else None
    entries: Any = deployment.get("environment_variables") if isinstance(deployment, MAPPING) else None
    for index, entry in enumerate(entries if isinstance(entries, SEQUENCE) else ()):
        spot = document.locate(["deployment", "environment_variables", index])
        key: Any = table(entry).get("key") if isinstance(entry, MAPPING) else None
        if not isinstance(key, str):
            into.error("astro-variable", "an environment variable has a key and a value", spot)
            continue
        before = len(into.secrets)
        text, secret = entry.get("value"), entry.get("is_secret") is True
        if text in (None, ""):
            if not secret:
                into.warn("astro-lost", f"{key} has no value", spot)
            continue
        variable(key, str(text), into, spot)
        if len(into.secrets) > before and not secret:
            into.warn("astro-secret", f"{key} holds a secret and is not marked with is_secret", spot)
