"""What Dagster makes of a workspace.yaml, and no type says: the names of its code locations, of which no two may be the same."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import basename
from typing import Any

from ...base.finding import Note
from ...base.json_values import is_list, is_object

_TARGETS = {
    "python_file": "relative_path", "python_module": "module_name", "python_package": "package_name",
    "autoload_defs_module": "module_name",
}  # fmt: skip


def same_names(data: Any) -> Iterator[Note]:
    """Every code location whose name another one before it has. A name that a variable makes is not known here.

    Upstream: `location_origins_from_config` ("Cannot have multiple locations with the same name") with the names of
    `dagster._core.remote_origin`.
    """
    entries = data.get("load_from") if is_object(data) else None
    seen: dict[str, int] = {}
    for number, entry in enumerate(entries if is_list(entries) else ()):
        name = _name(entry)
        if name is not None and seen.setdefault(name, number) != number:
            message = f"the location is called {name!r}, as load_from[{seen[name]}] is: Dagster refuses to start"
            yield Note(("load_from", number), "unique-by", message, hint="give one of them a location_name")


def _name(entry: Any) -> str | None:
    """What Dagster calls a location: the name that it is given, else one of what it loads."""
    if not is_object(entry) or len(entry) != 1:
        return None
    ((kind, value),) = entry.items()
    if kind in _TARGETS:
        fields: dict[str, Any] = value if is_object(value) else {_TARGETS[kind]: value}
        target, attribute = fields.get(_TARGETS[kind]), fields.get("attribute")
        if kind == "python_file" and isinstance(target, str):
            target = basename(target)
        parts = [target] if attribute is None or kind == "autoload_defs_module" else [target, attribute]
    elif kind == "grpc_server" and is_object(value):
        fields = value
        parts = ["grpc", value.get("host", "localhost"), value.get("socket", value.get("port"))]
    else:
        return None
    given = fields.get("location_name")
    if given is not None:
        return given if isinstance(given, str) else None
    return ":".join(map(str, parts)) if all(isinstance(part, (str, int)) for part in parts) else None
