"""What the commands `render`, `explain`, `import` and `env` do for Prefect."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from ...base.addresses import holds_secret, without_passwords
from ...base.diagnostics import Diagnostic, Refused
from ...base.document_walk import walk
from ...base.finding import Note
from ...base.json_values import is_object, pointer_of
from ...base.reading import file_bytes
from ...base.secret_names import SECRET
from ...base.veil import Veil
from ..assigned import Assigned
from ..system import Explained, Explaining, Rendered, Rendering
from .document import deployments, mapping
from .layers import EnvLayers, explain, value_of

_FILE: Final = Path("prefect.yaml")
_SECRET: Final = re.compile(
    r"pass|pwd|secret|token|credential|key|auth|ur[il]|dsn|conn|private|jwt|pat$|session|cookie|sig", re.I
)
"""Names whose values are not shown, beside those that the schema calls sensitive."""
_PROCESS: Final = frozenset({"host", "settings"})
"""Layers that are the environment of this very process, of which no schema knows anything: no value of it is shown."""


def rendered(asked: Rendering) -> Rendered:
    """prefect.yaml, or settings as prefect.toml or a .env file. Whoever reads the settings may read secrets."""
    module, value = asked.package, asked.value
    if asked.target == "prefect.yaml":
        from .lint import lint

        return Rendered(
            module.dumps(value), _diagnostics(lint(module.dump(value), schema=module.schema()), module, value)
        )
    from .settings_rules import rules
    from .settings_write import settings_toml, settings_variables

    notes = _diagnostics(rules(module.dump(value)), module, value)
    if asked.target == "prefect.toml":
        return Rendered(settings_toml(value), notes, secret=True)
    from ..airflow.dotenv import dotenv_text
    from ..airflow.variables import Entry

    text, more = dotenv_text(Entry(name, given) for name, given in settings_variables(value).items())
    return Rendered(text, (*notes, *more), secret=True)


def assigned(asked: Rendering) -> tuple[list[Assigned], list[Diagnostic]]:
    """The variables that settings become."""
    from .settings_rules import rules
    from .settings_write import settings_variables

    found = [
        Assigned(name, (text,), bool(SECRET.search(name)) or holds_secret(text))
        for name, text in settings_variables(asked.value).items()
    ]
    return found, list(_diagnostics(rules(asked.package.dump(asked.value)), asked.package, asked.value))


def _diagnostics(notes: Sequence[Note] | Any, module: Any, value: Any) -> tuple[Diagnostic, ...]:
    veil = Veil(module.schema(), module.dump(value))
    return tuple(
        Diagnostic(
            code=note.code, message=veil.say(note.message), severity=note.severity, hint=veil.maybe(note.hint),
            pointer=pointer_of(note.keys),
        )
        for note in notes
    )  # fmt: skip


def explained(asked: Explaining) -> Explained:
    """Every layer that sets `DEPLOYMENT.env.NAME`, the highest first, the winner marked."""
    deployment, _, name = asked.name.partition(".env.")
    if not name:
        raise Refused("write prefect:DEPLOYMENT.env.NAME")
    file, worker = asked.options.get("file", _FILE), asked.options.get("worker", "process")
    layers = _layers(_deployment(file, deployment), worker, asked.options.get("template"))
    with_it = explain(layers, name)
    if not with_it:
        return Explained((f"no layer that is visible from here sets {name}",), status=1)
    value = value_of(with_it)
    winner = next(one for one in reversed(with_it) if one.value == value)
    width = max(len(one.layer) for one in with_it)
    secret = bool(_SECRET.search(name)) or _is_sensitive(asked, file, name)
    lines: list[str] = []
    for one in reversed(with_it):
        mark = "->" if one is winner else "  "
        text = (
            "null: removed"
            if one.value is None
            else "(not shown)"
            if secret or one.layer in _PROCESS
            else without_passwords(one.value)
        )
        lines.append(f"{mark} {one.layer.ljust(width)}  {text}")
    then = f"a {worker} worker does not pass its own environment to the run, only its PREFECT_* settings"
    return Explained(tuple(lines), then=() if worker == "process" else (then,))


def _is_sensitive(asked: Explaining, file: Path, name: str) -> bool:
    """Whether the schema of the file says so of a variable of any run."""
    return any(
        known.get("x-sensitive") or known.get("x-secret")
        for visit in walk(asked.around.package("prefect").schema(), _document(file))
        if visit.keys[-2:] == ("env", name)
        for known in visit.schemas
    )


def import_arguments(given: Mapping[str, Any], _root: Path) -> list[str]:
    """The arguments of the importer: templates of work pools, and the entrypoints of flows."""
    return [*given.get("templates", ()), *entrypoints_of(given.get("flows", ()))]


def entrypoints_of(given: Sequence[str]) -> list[str]:
    """The entrypoints of flows in files. The entrypoints of a prefect.yaml are relative to it."""
    return [one for flow in given for one in (_entrypoints(Path(flow)) if flow.endswith((".yaml", ".yml")) else [flow])]


def _entrypoints(file: Path) -> list[str]:
    """The flows of the deployments of a prefect.yaml in files, by their paths from here or whole ones."""
    from .flow_files import looked_in

    given = [str(one.get("entrypoint", "")) for _, one in deployments(_document(file))]
    found = [one for one in given if one.rpartition(":")[0].endswith(".py") and "{{" not in one]
    folders = looked_in(file)
    homes = [next((f for f in folders if (f / one.rpartition(":")[0]).is_file()), file.parent) for one in found]
    return [(home / one).as_posix() for home, one in zip(homes, found, strict=True)]


def _document(file: Path) -> Any:
    from ...runtime.report import ConfigError
    from ...runtime.yaml_text import read_text

    try:
        return read_text(file_bytes(file), dialect="1.1").data
    except ConfigError as error:
        raise Refused(str(error.with_source(str(file)))) from None


def _deployment(file: Path, name: str) -> dict[str, Any]:
    found = {str(one.get("name")): one for _, one in deployments(_document(file))}
    if name not in found:
        raise Refused(f"{file} has no deployment {name!r}; there are: {', '.join(found) or 'none'}")
    return found[name]


def _layers(deployment: dict[str, Any], worker: str, template: Path | None) -> EnvLayers:
    """The layers that can be seen from here: this process acts as the worker's."""
    base: Any = json.loads(file_bytes(template)) if template is not None else {}
    base = mapping(base.get("base_job_template", base))
    configured = mapping(base.get("job_configuration")).get("env")
    pool = mapping(mapping(mapping(base.get("variables")).get("properties")).get("env")).get("default")
    return EnvLayers(
        worker=worker,
        host=dict(os.environ),
        settings={key: value for key, value in os.environ.items() if key.startswith("PREFECT_")},
        configuration=configured if is_object(configured) else None,
        pool=mapping(pool),
        deployment=mapping(mapping(deployment.get("work_pool")).get("job_variables")),
    )
