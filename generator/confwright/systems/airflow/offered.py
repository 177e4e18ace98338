"""What the commands `render`, `read` and `explain` do for Airflow."""

from __future__ import annotations

import os
from dataclasses import replace

from ...base.diagnostics import Diagnostic
from ..assigned import Assigned, parts_of
from ..system import Around, Explained, Explaining, ReadBack, Rendered, Rendering
from .dotenv import dotenv_text
from .facts import facts_of
from .lookup import look_up
from .model import settings_of
from .read import read_text
from .render import render
from .resolve import resolve
from .variables import Entry, entries_of


def rendered(asked: Rendering) -> Rendered:
    """A file for Airflow, Astro or a shell. Raises OSError, ValueError for facts that cannot be read."""
    settings = settings_of(asked.value, asked.package)
    if asked.environ is not None:
        settings, problems = resolve(settings, asked.environ)
        if problems:
            return Rendered("", tuple(problems))
    done = render(settings, asked.target, facts=facts_of(asked.around.project), base=asked.base)
    return replace(done, secret=done.secret or asked.environ is not None)


def assigned(asked: Rendering) -> tuple[list[Assigned], list[Diagnostic]]:
    """The variables that connections, variables and options become."""
    settings = settings_of(asked.value, asked.package)
    if asked.environ is not None:
        settings, problems = resolve(settings, asked.environ)
        if problems:
            return [], problems
    entries, found = entries_of(settings, facts_of(asked.around.project))
    return [
        Assigned(
            one.name,
            parts_of(one.text, holds=one.holds_references, is_json=one.is_json and one.text[:1] in "{["),
            one.secret,
        )
        for one in entries
    ], found


def read_back(text: str, kind: str, file: str, around: Around) -> ReadBack:
    """A file of Airflow or Astro as a document of the package `airflow`."""
    done = read_text(text, kind, file=file, facts=facts_of(around.project))
    dotenv, wrong = dotenv_text(Entry(name, value, secret=True) for name, value in done.secrets.items())
    return ReadBack(done.document, dotenv, tuple(done.secrets), (*done.findings, *done.changes), tuple(wrong))


def explained(asked: Explaining) -> Explained:
    """Where servers and workers look for a connection; with an environment, its options and connections count too."""
    value = asked.value_of("airflow", "airflow") if asked.value_of is not None else None
    settings = settings_of(value) if value is not None else None
    environ = dict(os.environ)
    if settings is not None:
        # What `render` would set; existing variables override it.
        entries, _ = entries_of(settings, facts_of(asked.around.project))
        environ = {entry.name: entry.text for entry in entries} | environ
    lines: list[str] = []
    data: list[object] = []
    for one in look_up(asked.name, environ, settings):
        lines.append(f"conn:{asked.name}, looked up by a {one.reader}:")
        width = max(len(step.place) for step in one.steps)
        for step in one.steps:
            mark = "->" if step is one.winner else "  "
            lines.append(f"{mark} {step.place.ljust(width)}  {step.state:<7}  {step.detail}")
        steps = [{"place": s.place, "state": s.state, "detail": s.detail, "wins": s is one.winner} for s in one.steps]
        data.append({"reader": one.reader, "steps": steps})
    return Explained(tuple(lines), data)
