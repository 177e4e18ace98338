"""A module on several pages, where one would be too long to read: its classes in order, in groups of about the same length."""

from __future__ import annotations

from ..generate.ir import Alias, Module, Package, Record, Ref

_LONGEST = 7_000
"""Pixels of a page at 1,400 pixels of width, by the estimates below."""
_OF_CLASS, _OF_FIELD, _OF_LINE, _LINE = 170, 80, 24, 90


def parts_of(module: Module, package: Package) -> tuple[tuple[Record | Alias, ...], ...]:
    """The classes of each page of a module: the one of whole documents first, the others by name."""
    root = package.root.name if isinstance(package.root, Ref) else ""
    classes: list[Record | Alias] = [*module.records, *module.aliases]
    classes.sort(key=lambda one: (one.name != root, one.name.casefold(), one.name))
    parts: list[list[Record | Alias]] = [[]]
    length = 0
    for one in classes:
        own = _length(one)
        if parts[-1] and length + own > _LONGEST:
            parts.append([])
            length = 0
        parts[-1].append(one)
        length += own
    return tuple(map(tuple, parts))


def path_of(package: Package, module: Module, number: int) -> str:
    """The page of a part. A module is an identifier, so no other module is called like a second part."""
    return f"packages/{package.name}/{module.name}{f'-{number + 1}' if number else ''}.html"


def _length(one: Record | Alias) -> int:
    fields = one.fields if isinstance(one, Record) else ()
    docs = [*one.docs, *(part for field in fields for part in field.docs)]
    return _OF_CLASS + _OF_FIELD * len(fields) + _OF_LINE * sum(len(part.raw) // _LINE + 1 for part in docs)
