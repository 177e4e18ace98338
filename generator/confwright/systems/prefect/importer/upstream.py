"""The parts of Prefect that the importer walks. Prefect is not installed where this code is type-checked, so all of it is `Any`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import distributions, entry_points
from operator import getitem
from typing import Annotated, Any, cast


def upstream(path: str) -> Any:
    """`module:attribute` of the installed Prefect. Raises ImportError or AttributeError."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def found_in(name: str, *modules: str) -> Any:
    """An attribute of the first module that has it: Prefect moves what it does not publish. Raises ImportError where none has."""
    for path in modules:
        try:
            return upstream(f"{path}:{name}")
        except (ModuleNotFoundError, AttributeError):
            continue
    raise ImportError(f"no {name} in {' or '.join(modules)}")


def library_of(thing: Any) -> str:
    """The top package of a class or a function: `prefect_docker`."""
    return str(thing.__module__).partition(".")[0]


def versions(libraries: Iterable[str]) -> dict[str, str]:
    """The versions of the distributions that some packages come from."""
    wanted, found = set(libraries), dict[str, str]()
    for one in distributions():
        tops = set((one.read_text("top_level.txt") or "").split()) or {file.parts[0] for file in one.files or ()}
        if tops & wanted:
            found.setdefault(str(one.metadata["Name"]).lower().replace("_", "-"), one.version)
    return dict(sorted(found.items()))


def collections() -> list[str]:
    """The packages of the installed integrations: `prefect_docker`."""
    points: Any = entry_points()
    # Python 3.9 gives a dictionary of them by their groups.
    every = points.select(group=_GROUP) if hasattr(points, "select") else points.get(_GROUP, ())
    return sorted({str(point.value).partition(":")[0].partition(".")[0] for point in every})


_GROUP = "prefect.collections"


def takes(annotation: Any, metadata: Iterable[Any], value: Any) -> bool:
    """Whether pydantic takes a value for a field of some type and with some validators."""
    adapter: Any = upstream("pydantic:TypeAdapter")
    # A last member that says nothing: `Annotated` needs one, and most fields have no validators.
    checked: Any = getitem(cast(Any, Annotated), (annotation, *metadata, None))
    try:
        adapter(checked).validate_python(value)
    except Exception:  # noqa: BLE001 - validators raise what they like for a value that they do not take
        return False
    return True
