"""Reads .env files, scripts of exports, connections in a .env file, airflow.cfg, and Astro's deployment file."""

from __future__ import annotations

import configparser
import json
import re
from typing import Any

from ...runtime.record import MAPPING, SEQUENCE
from ...runtime.yaml_text import Document
from .dotenv import read_dotenv
from .gather import Gathered, Spot, at
from .model import table
from .options import lint_option, reference_in
from .read_data import uri, value

_JSON_KEYS = frozenset(["conn_type", "description", "host", "login", "password", "schema", "port", "extra", "uri"])
_CONNECTION, _VARIABLE, _OPTION = "AIRFLOW_CONN_", "AIRFLOW_VAR_", "AIRFLOW__"


def dotenv(text: str, into: Gathered) -> None:
    """A .env file or a script of exports; variables that are not Airflow's are passed over."""
    lines, found = read_dotenv(text)
    for finding in found:
        into.add(finding, (finding.line or 1, 1))
    for line in lines:
        spot = (line.line, 1)
        ours = line.name.startswith((_CONNECTION, _VARIABLE))
        if ours and line.expands and reference_in(line.text) is None:
            into.warn("dotenv-expanded", f"{line.name}: readers of .env files replace `$NAME` in it", spot)
        variable(line.name, line.text, into, spot)


def variable(name: str, text: str, into: Gathered, spot: Spot) -> None:
    """One environment variable."""
    if name.upper().startswith((_CONNECTION, _VARIABLE, _OPTION)) and name != name.upper():
        into.warn("variable-case", f"{name}: Airflow looks for {name.upper()} and does not see it", spot)
    elif name.startswith(_CONNECTION):
        connection(name.removeprefix(_CONNECTION).lower(), text, into, spot)
    elif name.startswith(_VARIABLE):
        into.variable(name.removeprefix(_VARIABLE).lower(), text, None, spot)
    elif name.startswith(_OPTION):
        _option(name, text, into, spot)


def connection(name: str, text: str, into: Gathered, spot: Spot) -> None:
    """The value of AIRFLOW_CONN_*: JSON, or a URI."""
    where, text = f"connection {name!r}", text.strip()
    if not text.startswith("{"):
        uri(name, text, into, spot)
        return
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        into.error("connection-json", f"{where}: not JSON ({_position(error)}); Airflow says it is not defined", spot)
        return
    for key in sorted(data.keys() - _JSON_KEYS):
        message = f"{where}: unknown key {key!r}; Airflow says the connection is not defined"
        into.error("connection-key", message, spot)
    value(name, {key: data[key] for key in _JSON_KEYS & data.keys()}, into, at(spot))


def _position(error: ValueError) -> str:
    # The message of JSONDecodeError holds no text of the document, its repr does.
    return f"{error.msg} at {error.pos}" if isinstance(error, json.JSONDecodeError) else "malformed"


def _option(name: str, text: str, into: Gathered, spot: Spot) -> None:
    found = _parts(name, into)
    if found is None:
        into.warn("option-form", f"{name}: an option's variable is AIRFLOW__SECTION__OPTION", spot)
        return
    section, option = found
    for finding in lint_option(section, option, text, into.facts, in_file=False):
        into.add(finding, spot)
    if into.facts.option(section, option) is not None or option.endswith(("_cmd", "_secret")):
        into.option(section, option, text)


def _parts(name: str, into: Gathered) -> tuple[str, str] | None:
    section, mark, option = name.removeprefix(_OPTION).lower().partition("__")
    if not (section and mark and option):
        return None
    # `AIRFLOW__COMMON_IO__X` is of the section `common.io`.
    dotted = next((known for known in into.facts.options if known.replace(".", "_") == section), section)
    return dotted, option


def connections_dotenv(text: str, into: Gathered) -> None:
    """A .env file for `airflow connections import`: an id and a URI in each line, without quotes."""
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), 1):
        if not line or re.match(r"\s*#", line):
            continue
        name, sign, address = line.partition("=")
        spot = (number, 1)
        if not (sign and name and address):
            into.error("dotenv-syntax", "expected ID=URI; Airflow refuses the whole file", spot)
        elif name in seen:
            into.error("connection-twice", f"connection {name!r} is given twice; Airflow refuses the whole file", spot)
        elif address.lstrip().startswith(("{", "'", '"')):
            message = f"connection {name!r}: Airflow takes a URI here; JSON and quotes end up in the fields"
            into.error("dotenv-json", message, spot, "use a file ending in .json or .yaml")
        else:
            seen.add(name)
            uri(name, address, into, spot)


# -- airflow.cfg


def airflow_cfg(text: str, into: Gathered) -> None:
    """airflow.cfg, with `%%` for `%`."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
    except configparser.Error as error:
        line = getattr(error, "lineno", None) or next((n for n, _ in getattr(error, "errors", ())), 1)
        into.error("cfg-syntax", f"not a file that Airflow reads: {type(error).__name__}", (line, 1))
        return
    lines = _lines(text)
    for section in parser.sections():
        for option, content in parser.items(section, raw=True):
            spot = lines.get((section, option))
            for finding in lint_option(section, option, content, into.facts, in_file=True):
                into.add(finding, spot)
            if into.facts.option(section, option) is not None or option.endswith(("_cmd", "_secret")):
                into.option(section, option, content.replace("%%", "%"))


def _lines(text: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Where each option stands."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\[([^\]]+)\]", line)
        key = re.match(r"([^\s#;:=\[][^:=]*?)\s*[:=]", line)
        if header:
            section = header[1]
        elif key:
            found.setdefault((section, key[1].lower()), (number, 1))
    return found


# -- Astro


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
