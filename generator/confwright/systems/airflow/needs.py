"""Variables that Airflow's own files refer to: options of airflow.cfg, and values of a .env file.

Source: `AirflowConfigParser.get` expands every option that it reads from the file (`expand_env_var`: `os.path.expandvars`, until
nothing changes). A variable that is not set stays in the text. Connections and variables of Airflow are never expanded.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator
from typing import Final

from ...base.secret_names import SECRET
from ...environments.dotenv_file import parsed_env, references
from ..places import Need
from .facts import read_facts
from .read_environ import option_lines

_VARIABLE: Final = re.compile(r"\$(?:(\w+)|\{([^}]*)\})", re.ASCII)
_BY: Final = "Airflow, when it reads the option"
_EMPTY: Final = "python-dotenv and Compose take an empty text"
_OF_FILE: Final = "whoever reads the .env file"


def cfg_needs(text: str, _file: str) -> Iterator[Need]:
    """The variables in the options of an airflow.cfg."""
    parser = configparser.ConfigParser(interpolation=None)
    try:
        parser.read_string(text)
    except configparser.Error:
        return
    lines, facts = option_lines(text), read_facts()
    for section in parser.sections():
        for option, value in parser.items(section, raw=True):
            line, column = lines.get((section, option), (1, 1))
            secret = facts.is_secret_option(section, option)
            for found in _VARIABLE.finditer(value):
                name = found[1] or found[2]
                if (section, option) in lines and name:
                    yield Need(
                        name=name, by=_BY, secret=secret or bool(SECRET.search(name)), line=line, column=column,
                        otherwise="Airflow keeps the text as it is",
                    )  # fmt: skip


def dotenv_needs(text: str, file: str) -> Iterator[Need]:
    """The variables that a .env file refers to and does not set."""
    for one in parsed_env(text, file).assignments.values():
        for _, _, name, default in references(one.value or "") if one.needs else ():
            required = default is None
            yield Need(
                name=name,
                by=_OF_FILE,
                secret=bool(SECRET.search(name)),
                line=one.line,
                required=required,
                otherwise=_EMPTY,
            )
