"""Runs a generated reader before its package is published, in a folder of its own, under a name of its own.

That `load` of the generated code reads the values is what makes "what generate accepts" and "what load accepts" one thing;
see docs/decisions/environments.md.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, Protocol

from ..core import Built, Options, layout
from ..resources import runtime_files
from ..runtime.record import MAPPING, SEQUENCE
from .made import Argument, Call, Items, Made, Pairs, Plain, Reference, template_of
from .tree import Keys

_number = count()


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of a value: where, what, and whether its key is what is wrong."""

    keys: Keys
    code: str
    message: str
    hint: str | None
    on_key: bool


class Read(Protocol):
    """Reads data as the package will. `resolved`: references were replaced, so that a secret may stand where only one may."""

    def __call__(self, data: Any, *, resolved: bool = False) -> Made | list[Finding]: ...


@contextmanager
def staged_reader(built: Built, package: str) -> Generator[Read]:
    """A function that reads data as the package will: the value, or all that is wrong with it."""
    name = f"_confwright_stage_{next(_number)}"
    with TemporaryDirectory(prefix="confwright-") as temporary:
        folder = Path(temporary, name)
        files = {f"_runtime/{path}": text for path, text in runtime_files().items()}
        files |= {f"{package}/{path}": text for path, text in layout(built, Options(runtime="beside")).items()}
        for path, text in files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8", newline="")
        module = ModuleType(name)
        module.__path__ = [str(folder)]
        sys.modules[name] = module
        try:
            yield _reader(built, f"{name}.{package}", f"{name}._runtime")
        finally:
            for loaded in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
                del sys.modules[loaded]


def _reader(built: Built, package: str, runtime: str) -> Read:
    module, function = built.reader
    read: Any = getattr(import_module(f"{package}._codec.{module}"), function)
    report: Any = import_module(f"{runtime}.report").Report
    places: Any = import_module(f"{runtime}.places")
    record: Any = import_module(f"{runtime}.record")

    def run(data: Any, *, resolved: bool = False) -> Made | list[Finding]:
        found = report()
        found.resolved = resolved
        value = read(data, None, found)
        if found.found:
            return [Finding(places.keys_of(f.at), f.code, f.message, f.hint, f.on_key) for f in found.found]
        return _made(value, package, record)

    return run


def _made(value: Any, package: str, record: Any) -> Made:
    if isinstance(value, record.EnvVar):
        return Reference(value.name, record.into_of(value))
    if isinstance(value, record.Reference):
        return template_of(value, lambda part: _made(part, package, record))
    if isinstance(value, record.Record):
        return _call(value, package, record)
    if isinstance(value, MAPPING):
        return Pairs({key: _made(member, package, record) for key, member in value.items()})
    if isinstance(value, SEQUENCE):
        return Items(tuple(_made(member, package, record) for member in value))
    return Plain(value)


def _call(value: Any, package: str, record: Any) -> Call:
    names: list[str] = [field.name for field in fields(value) if field.name != "extra"]
    keys: dict[str, str] = {name: record.key_of(value, name) for name in names}
    dumping: Any = import_module(record.__name__.removesuffix("record") + "dumping")
    written = {key for key, _ in dumping.items_of(value)}
    extra: dict[str, Any] = getattr(value, "extra", None) or {}
    arguments = [
        Argument(name, key, _made(getattr(value, name), package, record))
        for name, key in keys.items()
        if key in written and key not in extra
    ]
    if extra:
        arguments.append(Argument("extra", None, _made(extra, package, record)))
    cls: type[object] = value.__class__
    return Call(cls.__name__, cls.__module__.removeprefix(f"{package}."), tuple(arguments))
