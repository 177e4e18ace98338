"""Runs a generated reader before its package is published, in a folder of its own, under a name of its own.

That `load` of the generated code reads the values is what makes "what generate accepts" and "what load accepts" one thing;
see docs/decisions/environments.md.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import fields
from importlib import import_module
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, Protocol

from ..base.finding import Note
from ..base.json_values import Keys
from ..base.shipped import runtime_files
from ..base.writing import write_tree
from ..generate.emit.modules import codec_of
from ..generate.pipeline import Built, Options, layout
from ..runtime.record import MAPPING, SEQUENCE
from .constructed import Argument, Call, Constructed, Items, Pairs, Plain, Reference, template_of

_number = count()


class Read(Protocol):
    """Reads data as the package will. `resolved`: references were replaced, so that secrets are allowed in their places.

    `by` is a function of the package, with its module, that reads the part at `keys`.
    """

    def __call__(
        self, data: Any, *, resolved: bool = False, by: tuple[str, str] | None = None, keys: Keys = ()
    ) -> Constructed | list[Note]: ...


@contextmanager
def staged_reader(built: Built, package: str) -> Generator[Read]:
    """A function that reads data as the package will: the value, or all that is wrong with it."""
    name = f"_confwright_stage_{next(_number)}"
    with TemporaryDirectory(prefix="confwright-") as temporary:
        folder = Path(temporary, name)
        files = {f"_runtime/{path}": text for path, text in runtime_files().items()}
        files |= {f"{package}/{path}": text for path, text in layout(built, Options(runtime="beside")).items()}
        write_tree(folder, files)
        module = ModuleType(name)
        module.__path__ = [str(folder)]
        sys.modules[name] = module
        try:
            yield _reader(built, f"{name}.{package}", f"{name}._runtime")
        finally:
            for loaded in [m for m in sys.modules if m == name or m.startswith(f"{name}.")]:
                del sys.modules[loaded]


def _reader(built: Built, package: str, runtime: str) -> Read:
    report: Any = import_module(f"{runtime}.report")
    record: Any = import_module(f"{runtime}.record")

    def run(
        data: Any, *, resolved: bool = False, by: tuple[str, str] | None = None, keys: Keys = ()
    ) -> Constructed | list[Note]:
        module, function = by or built.reader
        found = report.Report()
        found.resolved = resolved
        codec = import_module(f"{package}.{codec_of(module, one_codec=built.one_codec)}")
        value = getattr(codec, function)(data, None, found)
        if found.found:
            return [
                Note((*keys, *report.keys_of(f.at)), f.code, f.message, f.hint, on_key=f.on_key) for f in found.found
            ]
        return _constructed(value, package, record)

    return run


def _constructed(value: Any, package: str, record: Any) -> Constructed:
    if isinstance(value, record.EnvVar):
        return Reference(value.name, record.into_of(value))
    if isinstance(value, record.Reference):
        return template_of(value, lambda part: _constructed(part, package, record))
    if isinstance(value, record.Record):
        return _call(value, package, record)
    if isinstance(value, MAPPING):
        return Pairs({key: _constructed(member, package, record) for key, member in value.items()})
    if isinstance(value, SEQUENCE):
        return Items(tuple(_constructed(member, package, record) for member in value), isinstance(value, tuple))
    return Plain(value)


def _call(value: Any, package: str, record: Any) -> Call:
    names: list[str] = [field.name for field in fields(value) if field.name != "extra"]
    keys: dict[str, str] = {name: record.key_of(value, name) for name in names}
    written = {key for key, _ in record.items_of(value)}
    extra: dict[str, Any] = getattr(value, "extra", None) or {}
    arguments = [
        Argument(name, key, _constructed(getattr(value, name), package, record))
        for name, key in keys.items()
        if key in written and key not in extra
    ]
    if extra:
        arguments.append(Argument("extra", None, _constructed(extra, package, record)))
    cls: type[object] = value.__class__
    return Call(cls.__name__, cls.__module__.removeprefix(f"{package}."), tuple(arguments))
