"""The text of a file -> settings, the secrets in it, and findings.

The settings have a reference in place of each secret: they can be committed, and `secrets` is what a .env file of one's own
would hold. Resolving them with `secrets` gives what the file said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...base.diagnostics import Diagnostic
from ...runtime.report import ConfigError
from ...runtime.yaml_text import Document
from ...runtime.yaml_text import read_text as read_yaml
from ..places import Given
from . import read_astro, read_data, read_environ
from .facts import Facts, read_facts
from .file_kinds import KINDS
from .gather import Gathered
from .kept import left_out
from .model import Settings, document_of

_TEXTS = {
    "env": read_environ.dotenv,
    "export": read_environ.exports,
    "connections.env": read_environ.connections_dotenv,
    "airflow.cfg": read_environ.airflow_cfg,
}
_DOCUMENTS = {
    "connections": read_data.connections,
    "variables": read_data.variables,
    "pools": read_data.pools,
    "airflow_settings": read_astro.astro_settings,
    "astro-deployment": read_astro.astro_deployment,
}


@dataclass(frozen=True, slots=True)
class ReadBack:
    """What a file holds."""

    settings: Settings
    secrets: Mapping[str, str] = field(repr=False)
    findings: tuple[Diagnostic, ...] = ()
    changes: tuple[Diagnostic, ...] = ()
    """What `document` says in another way than the file; nothing is wrong with the file for that."""

    @property
    def document(self) -> dict[str, Any]:
        """The document that the generated package `airflow` reads."""
        return document_of(self.settings)


_BLANKS = re.compile(r"[^\S\n]+")
_MOST_BLANKS = 300
"""Python's parser of such files looks for the end of a name at each blank, and then at all the blanks behind it."""
_MOST_LINES = 20_000
"""As of a .env file. Python's parser of airflow.cfg copies all that it has said for each line that it cannot read."""


def read_text(
    text: str, kind: str, *, file: str | None = None, facts: Facts | None = None, changes: bool = True
) -> ReadBack:  # fmt: skip
    """Read a file of one of KINDS. Whatever is wrong with it is a finding; no finding shows a secret.

    Without `changes` none is looked for: that costs as much again as the reading.

    Raises ValueError for a kind that is not one of KINDS.
    """
    into = Gathered(facts or read_facts(), file, text=text)
    if kind not in KINDS:
        raise ValueError(f"no such kind: {kind} (there are: {', '.join(KINDS)})")
    if kind == "airflow.cfg" and max((len(found[0]) for found in _BLANKS.finditer(text)), default=0) > _MOST_BLANKS:
        into.error("limit-size", f"more than {_MOST_BLANKS} blanks in a row")
        return ReadBack(Settings(), {}, into.diagnostics(into.findings))
    if kind in ("airflow.cfg", "connections.env") and text.count("\n") > _MOST_LINES:
        into.error("limit-size", f"more than {_MOST_LINES} lines")
        return ReadBack(Settings(), {}, into.diagnostics(into.findings))
    try:
        return _read(text, kind, into, changes)
    except RecursionError:  # JSON inside a text: an extra, a connection
        into.error("limit-depth", "JSON in the file is nested too deeply")
        return ReadBack(Settings(), {}, into.diagnostics(into.findings))


def _read(text: str, kind: str, into: Gathered, changes: bool) -> ReadBack:
    document: Document | None = None
    if kind in _TEXTS:
        _TEXTS[kind](text, into)
    else:
        try:
            # Airflow reads with PyYAML, which is YAML 1.1; the Astro CLI with a reader of YAML 1.2. JSON is JSON to both.
            document = read_yaml(text, dialect="1.2" if kind.startswith("a") or _is_json(text) else "1.1")
        except ConfigError as error:
            for problem in error.problems:
                spot = (problem.line, problem.column or 1) if problem.line else None
                into.error(problem.code, problem.message, spot, problem.hint)
        else:
            _DOCUMENTS[kind](document, into)
    into.findings.sort(key=lambda finding: finding.spot or (0, 0))
    settings = into.settings()
    if not changes:
        return ReadBack(settings, into.secrets, into.diagnostics(into.findings))
    messages = [one.message for one in (*into.findings, *into.changes)]
    for lost in left_out(kind, text, document, settings, messages):
        why = f" ({lost.why})" if lost.why else ""
        into.changed("left-out", f"left out of the document: {lost.label}{why}", lost.spot)
    return ReadBack(settings, into.secrets, into.diagnostics(into.findings), into.diagnostics(into.changes))


def read_given(given: Sequence[Given], facts: Facts, file: str | None = None) -> ReadBack:
    """Variables that a file sets. Of one whose value is not known there, only the name is looked at."""
    into = Gathered(facts, file)
    try:
        for one in given:
            spot = (one.line, one.column)
            if one.value is not None:
                read_environ.variable(one.name, one.value, into, spot)
            else:
                read_environ.named(one.name, into, spot)
    except RecursionError:  # JSON inside a text
        into.error("limit-depth", "JSON in the file is nested too deeply")
    into.findings.sort(key=lambda finding: finding.spot or (0, 0))
    return ReadBack(into.settings(), into.secrets, into.diagnostics(into.findings))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
