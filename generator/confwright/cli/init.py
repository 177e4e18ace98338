"""`confwright init`: a small project to start from. Of what exists, only pyproject.toml gets a table more."""

from __future__ import annotations

import shlex
import tomllib
from pathlib import Path
from typing import Annotated

import typer

from ..diagnostics import Diagnostic
from ..project import ProjectError
from .output import shown

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
"""
_MAKEFILE = """\
.PHONY: generate check-generated
generate:         ## typed Python from schemas/
	confwright generate
check-generated:  ## fails when generated/ is not what schemas/ gives
	confwright generate --check
"""
_NEXT = """\
  confwright generate                            # writes generated/app
  confwright validate                            # config/*.yaml, as the settings say
  python -c "from generated import app; print(app.load_file('config/app.yaml').database.host)"
"""


def init(
    directory: Annotated[Path, typer.Argument(help="Where; made if need be.", metavar="[DIR]")] = Path(),
) -> None:
    """Make a small project: one schema, one document, settings and Makefile lines."""
    new = {"schemas/app.yaml": _SCHEMA, "config/app.yaml": _DOCUMENT}
    in_the_way = [directory / path for path in new if (directory / path).exists()]
    if in_the_way:
        raise ProjectError(
            Diagnostic(code="file-exists", message="is there already; nothing was written", file=str(path))
            for path in in_the_way
        )
    settings = directory / "pyproject.toml"
    text = _with_settings(settings)
    has_makefile = (directory / "Makefile").exists()
    if not has_makefile:
        new["Makefile"] = _MAKEFILE
    for path, content in new.items():
        place = directory / path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("x", encoding="utf-8", newline="") as file:
            file.write(content)
        typer.echo(f"made {shown(place.absolute())}")
    is_new = not settings.exists()
    temporary = settings.with_name(".pyproject.toml.confwright-new")
    temporary.write_text(text, "utf-8", newline="")
    temporary.replace(settings)
    typer.echo(f"{'made' if is_new else 'added [tool.confwright] to'} {shown(settings.absolute())}")
    if has_makefile:
        typer.echo(f"\nYour Makefile stays as it is; you may want these lines in it:\n\n{_MAKEFILE.rstrip()}")
    typer.echo(_next_steps(directory))


def _next_steps(directory: Path) -> str:
    enter = "" if directory.resolve() == Path.cwd() else f"  cd {shlex.quote(str(directory))}\n"
    return f"\nNext:\n{enter}{_NEXT.rstrip()}"


def _with_settings(file: Path) -> str:
    """The text of pyproject.toml with our table at its end. Raises ProjectError if that cannot be."""
    if not file.exists():
        return _SETTINGS
    try:
        text = file.read_bytes().decode()
        if "confwright" in tomllib.loads(text).get("tool", {}):
            message = "has a [tool.confwright] table already; nothing was written"
            raise ProjectError([Diagnostic(code="file-exists", message=message, file=str(file))])
        joined = f"{text.rstrip()}\n\n{_SETTINGS}".lstrip()
        tomllib.loads(joined)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        message = f"the settings cannot be added: {error}; nothing was written"
        raise ProjectError([Diagnostic(code="project-syntax", message=message, file=str(file))]) from error
    return joined
