"""Reads .env files, scripts of exports, connections in a .env file, and airflow.cfg."""

from __future__ import annotations

import configparser
import json
import re
from typing import Any

from ...environments.dotenv_file import parsed_env
from ...environments.dotenv_readers import findings_of
from .exports import read_exports
from .facts import meant_variable
from .filling import MOST_REFERENCES, Filling
from .gather import Gathered
from .noted import Spot, at
from .options import lint_option
from .read_data import uri, value

_JSON_KEYS = frozenset(["conn_type", "description", "host", "login", "password", "schema", "port", "extra", "uri"])
_ARGUMENT = re.compile(r"(.+_kwarg)__(.+)")
_BACKENDS = (("secrets", "backend_kwarg"), ("workers", "secrets_backend_kwarg"))
"""Sections with single arguments: AIRFLOW__SECRETS__BACKEND_KWARG__TOKEN. Upstream: `_build_kwarg_env_prefix`."""
_QUOTED = re.compile(r"""(["'])\s*\{.*\}\s*\1""", re.DOTALL)
_CONNECTION, _VARIABLE, _OPTION = "AIRFLOW_CONN_", "AIRFLOW_VAR_", "AIRFLOW__"


def dotenv(text: str, into: Gathered) -> None:
    """A .env file; variables that are not Airflow's are skipped."""
    read = parsed_env(text, into.file or "")
    for finding in findings_of(text, into.file or ""):
        into.add(finding, (finding.line or 1, 1))
    for name, one in read.assignments.items():
        if one.value is not None:
            _one_line(name, one.value, into, (one.line, 1))
            variable(name, one.value, into, (one.line, 1))


def _one_line(name: str, text: str, into: Gathered, spot: Spot) -> None:
    if name.startswith((_CONNECTION, _VARIABLE)) and "\n" in text.strip() and text.lstrip()[:1] in ("{", "["):
        message = f"{name}: `docker run --env-file` and `kubectl` take each line of this JSON for a variable"
        into.warn("dotenv-json", message, spot, "write it on one line")


def exports(text: str, into: Gathered) -> None:
    """A script of `export` commands, as `render -t export` writes it."""
    lines, found = read_exports(text)
    for finding in found:
        into.add(finding, (finding.line or 1, 1))
    for line in lines:
        variable(line.name, line.text, into, (line.line, 1))


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
    elif name.startswith("AIRFLOW_"):
        _misspelt(name, into, spot)


def _misspelt(name: str, into: Gathered, spot: Spot) -> bool:
    """Whether a name is that of an option but for its underscores."""
    meant = meant_variable(name, into.facts)
    if meant is not None:
        into.warn("option-form", f"{name}: Airflow does not read this variable", spot, f"did you mean {meant}?")
    return meant is not None


def named(name: str, into: Gathered, spot: Spot) -> None:
    """A variable whose value is not known: its case, and whether there is such an option."""
    if name.startswith(_OPTION) and (found := _parts(name, into)) is not None and _ARGUMENT.fullmatch(found[1]) is None:
        for finding in lint_option(*found, "${VALUE}", into.facts):
            into.add(finding, spot)
    elif name.upper().startswith((_CONNECTION, _VARIABLE, _OPTION)) and name != name.upper():
        into.warn("variable-case", f"{name}: Airflow looks for {name.upper()} and does not see it", spot)
    elif name.startswith("AIRFLOW_") and not name.startswith((_CONNECTION, _VARIABLE)):
        _misspelt(name, into, spot)


def connection(name: str, text: str, into: Gathered, spot: Spot) -> None:
    """The value of AIRFLOW_CONN_*: JSON, or a URI."""
    where, text = f"connection {name!r}", text.strip()
    if _QUOTED.match(text):
        message = f"{where}: the quotes around the JSON are part of the value, which Airflow takes for a URI"
        into.error("connection-json", message, spot, "remove them, or one of two pairs")
        return
    if not text.startswith("{"):
        uri(name, text, into, spot)
        return
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        open_ended = isinstance(error, json.JSONDecodeError) and error.pos >= len(text)
        hint = "write it on one line, between single quotes" if open_ended else None
        message = f"{where}: not JSON ({_position(error)}); Airflow says it is not defined"
        into.error("connection-json", message, spot, hint)
        return
    for key in sorted(data.keys() - _JSON_KEYS - (into.facts.connection_keys & {"team_name"})):
        message = f"{where}: unknown key {key!r}; Airflow says the connection is not defined"
        into.error("connection-key", message, spot)
    value(name, {key: data[key] for key in _JSON_KEYS & data.keys()}, into, at(spot))


def _position(error: ValueError) -> str:
    # The message of JSONDecodeError holds no text of the document, its repr does.
    return f"{error.msg} at {error.pos}" if isinstance(error, json.JSONDecodeError) else "malformed"


def _option(name: str, text: str, into: Gathered, spot: Spot) -> None:
    found = _parts(name, into)
    if found is None:
        if not _misspelt(name, into, spot):
            into.warn("option-form", f"{name}: an option's variable is AIRFLOW__SECTION__OPTION", spot)
        return
    section, option = found
    argument = _ARGUMENT.fullmatch(option)
    if (section, argument and argument[1]) in _BACKENDS and argument is not None:
        into.argument(section, f"{argument[1]}s", argument[2], text)
        return
    for finding in lint_option(section, option, text, into.facts):
        into.add(finding, spot)
    into.take(section, option, text, spot)


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
    lines = option_lines(text)
    defaults = dict(parser.defaults())
    for option in defaults:  # else each section has a copy of them
        parser.remove_option(parser.default_section, option)
    filling = Filling(defaults)
    for section in parser.sections():
        own = dict(parser.items(section, raw=True))
        filled = filling.of(own)
        for option, content in own.items():
            spot = lines.get((section, option))
            if spot is None and option in defaults:
                continue  # it is in [DEFAULT], for others to refer to
            problem = filled.problem(content)
            if filling.spent:
                into.error("limit-size", f"more than {MOST_REFERENCES} references between options", spot)
                return
            if problem is not None:
                # Nothing reads an undeclared option, but for `airflow config list`.
                read = into.facts.option(section, option) or into.facts.changes.get((section, option))
                say = into.error if read else into.warn
                say("option-percent", f"[{section}] {option}: {problem}", spot, "write %% for a literal '%'")
            for finding in lint_option(section, option, content.replace("%%", "%"), into.facts):
                into.add(finding, spot)
            into.take(section, option, content.replace("%%", "%"), spot)


def option_lines(text: str) -> dict[tuple[str, str], tuple[int, int]]:
    """The position of each option."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\[([^\]]+)\]", line)
        key = re.match(r"([^\s#;:=\[][^:=]*+)[:=]", line)
        if header:
            section = header[1]
        elif key:
            found.setdefault((section, key[1].rstrip().lower()), (number, 1))
    return found
