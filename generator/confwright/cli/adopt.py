"""`confwright adopt`: an existing document as the Python that makes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ..base.command import Argument, command
from ..base.diagnostics import ProjectError
from ..base.reading import file_bytes
from ..generate.reference_forms import FROM_SERVER
from ..project.reading import claimed, load_project
from .output import say, shown, write_out


@command(
    Argument("file", type=Path, metavar="FILE", help="The document."),
    Argument(
        "--as", dest="package", metavar="PACKAGE",
        help="The package that reads it. By default the settings, the name and the keys decide.",
    ),
    Argument("--output", "-o", type=Path, metavar="FILE", help="The file to write (default: standard output)."),
    Argument(
        "--import", dest="imported", metavar="MODULE", help="The module to import (default: generated.PACKAGE)."
    ),
)  # fmt: skip
def adopt(*, file: Path, package: str = "", output: Path | None = None, imported: str = "") -> int:
    """Write Python code that constructs the value of a document: the step from YAML to typed code.

    The constructed value equals the value that is read from the document. Secrets in plain text are reported: move them to the
    environment.
    """
    from ..environments.adopt import python_of
    from ..validate.packages import find_package
    from ..validate.recognise import recognised

    try:
        project = load_project(Path.cwd())
    except ProjectError:
        project = None
    content = file_bytes(file)
    ours = claimed(project) if project is not None else {}
    try:
        name = package or ours.get(file.resolve()) or recognised(file.name, content, project)
    except ProjectError as error:
        raise ProjectError(replace(one, file=shown(file.absolute())) for one in error.diagnostics) from None
    module = find_package(name, project)
    try:
        value: Any = module.loads(content, source=shown(file.absolute()))
    except module.ConfigError as error:
        for line in str(error).split("\n"):
            say(line)
        return 1
    where = imported or (f"{project.output.name if project is not None else 'generated'}.{name.rsplit('.', 1)[-1]}")
    text = python_of(value, module, where, file.name)
    secrets = _secrets(module, value)
    if output is None:
        write_out(text)
    else:
        from .writing import write_output

        write_output(output, text, new=True, private=bool(secrets), inputs=[file])
        say(f"wrote {shown(output.absolute())}; `dumps(config)` gives the YAML")
    for path in secrets:
        say(f"warning: {path} may hold a secret and is in plain text; {_remedy(module)}")
    return 0


def _secrets(module: Any, value: Any) -> list[str]:
    """The places of a document that hold a secret as text, as a number or as data."""
    from ..base.veil import Veil
    from ..validate.written_out import secrets_of

    data = module.dump(value)
    veil = Veil(module.schema(), data)
    return [veil.path(keys) for keys in secrets_of(module.schema(), data)]


def _templated(module: Any) -> bool:
    """Whether references in documents of a package are text."""
    return FROM_SERVER in module.__all__


def _remedy(module: Any) -> str:
    if _templated(module):
        return f"{FROM_SERVER}(...) takes it from a block of the server"
    return "EnvVar(...) reads it from the environment"
