"""The parts of Prefect that the importer walks. Prefect is not installed where this code is type-checked, so all of it is `Any`."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import packages_distributions, version
from operator import getitem
from typing import Annotated, Any, cast


def upstream(path: str) -> Any:
    """`module:attribute` of the installed Prefect. Raises ImportError or AttributeError."""
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)


def library_of(thing: Any) -> str:
    """The top package that a class or a function stands in: `prefect_docker`."""
    return str(thing.__module__).partition(".")[0]


def versions(libraries: Iterable[str]) -> dict[str, str]:
    """The versions of the distributions that some packages come from."""
    known = packages_distributions()
    names = {name for library in libraries for name in known.get(library, ())}
    return {name: version(name) for name in sorted(names)}


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
