"""`confwright init`: a small project to start from. Of the existing files it changes only pyproject.toml, by one table."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic, ProjectError
from ..base.reading import SMALL, file_bytes
from ..base.said import as_shown, own
from ..base.toml_lines import read_toml_text
from ..base.veil import UNREAD
from ..base.writing import write_file
from .output import shown, tell

_SCHEMA = """\
# What config/app.yaml may hold: JSON Schema 2020-12, written in YAML.
$schema: https://json-schema.org/draft/2020-12/schema
title: App
description: Settings of the service.
type: object
additionalProperties: false
required: [name, database]
properties:
  name:
    description: What the service is called in logs.
    type: string
    minLength: 1
  log_level:
    enum: [debug, info, warning, error]
    default: info
  database:
    $ref: "#/$defs/Database"
$defs:
  Database:
    description: The database that the service writes to.
    type: object
    additionalProperties: false
    required: [host, password]
    properties:
      host:
        type: string
      port:
        description: A number, or the environment variable that has it.
        type: integer
        minimum: 1
        maximum: 65535
        default: 5432
        x-env: true
      password:
        description: The environment variable that has the password; never the password itself.
        type: string
        x-env: true
        x-secret: true
"""
_DOCUMENT = """\
name: orders
database:
  host: localhost
  port: {env: DB_PORT}
  password: {env: DB_PASSWORD}
"""
_SETTINGS = """\
[tool.confwright]
output = "generated"

[tool.confwright.packages.app]
schema = "schemas/app.yaml"
documents = ["config/*.yaml"]
resolve = true
"""
_MAKEFILE = """\
.PHONY: generate check-generated
generate:         ## typed Python from schemas/
	confwright generate
check-generated:  ## fails when generated/ is not what schemas/ gives
	confwright generate --check
"""
_ATTRIBUTES = """\
generated/** -text linguist-generated
"""
_NEXT = """\
  confwright generate                            # writes generated/app
  confwright validate                            # config/*.yaml, as the settings say
  python -c "from generated import app; print(app.load_file('config/app.yaml').database.host)"
"""


@command(
    Argument(
        "directory", nargs="?", type=Path, metavar="DIR",
        help="The folder of the project; created if it does not exist (default: the current one).",
    )
)  # fmt: skip
def init(*, directory: Path = Path()) -> int:
    """Create a small project: one schema, one document, settings and Makefile lines."""
    new = {"schemas/app.yaml": _SCHEMA, "config/app.yaml": _DOCUMENT}
    existing = [directory / path for path in new if os.path.lexists(directory / path)]
    if existing:
        raise ProjectError(
            Diagnostic(code="file-exists", message=own("already exists; nothing was written"), file=str(path))
            for path in existing
        )
    settings = directory / "pyproject.toml"
    text = _with_settings(settings)
    wished = {"Makefile": _MAKEFILE, ".gitattributes": _ATTRIBUTES}
    kept = {path: lines for path, lines in wished.items() if os.path.lexists(directory / path)}
    new |= {path: lines for path, lines in wished.items() if path not in kept}
    for path, content in new.items():
        place = directory / path
        write_file(place, content, new=True, folders=True)
        tell(f"created {shown(place.absolute())}")
    is_new = not settings.exists()
    write_file(settings, text)
    tell(f"{'created' if is_new else 'added [tool.confwright] to'} {shown(settings.absolute())}")
    for path, lines in kept.items():
        tell("", f"Your {path} was not changed. You can add these lines to it:", "", *lines.rstrip().split("\n"))
    tell(*_next_steps(directory).split("\n"))
    return 0


def _next_steps(directory: Path) -> str:
    enter = "" if directory.resolve() == Path.cwd() else f"  cd {shlex.quote(str(directory))}\n"
    return f"\nNext:\n{enter}{_NEXT.rstrip()}"


def _with_settings(file: Path) -> str:
    """The text of pyproject.toml with our table at its end. Raises ProjectError if the table cannot be added."""
    if not file.exists():
        return _SETTINGS
    try:
        text = file_bytes(file, SMALL).decode()
        if "confwright" in read_toml_text(text).get("tool", {}):
            message = "already has a [tool.confwright] table; nothing was written"
            raise ProjectError([Diagnostic(code="file-exists", message=own(message), file=str(file))])
        joined = f"{text.rstrip()}\n\n{_SETTINGS}".lstrip()
        read_toml_text(joined)
    except (ValueError, RecursionError) as error:
        message = f"the settings cannot be added: {as_shown(UNREAD.say(str(error)))}; nothing was written"
        raise ProjectError([Diagnostic(code="project-syntax", message=own(message), file=str(file))]) from error
    return joined
