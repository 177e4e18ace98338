"""Classes that a document names by module and class, and that do not exist, as opposed to unknown ones.

Upstream: `ConfigurableClassData.rehydrate` imports the module, takes the class from it, and asks that it has the base class of the
slot; else it fails. `import dagster` lists all that a module of the libraries it read would give (`discover._homes`), so that
a module of these libraries that a schema does not name has no class for any slot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from ..base.document_walk import Schema, tags_of
from ..base.finding import Note
from ..base.json_values import Keys
from ..base.near_words import did_you_mean, nearest
from ..systems import kind_of

_CODE: Final = "class-unknown"


def doubt(at: tuple[Keys, Keys], module: str, name: str, known: list[str], choice: Schema, root: Schema) -> Note | None:
    """What is to be said of a class that is not known; `at` are the places of its module and of its name, `known` the classes of
    the module for this place.
    """
    of_module, of_name = at
    homes = homes_of(root)
    if module in homes:
        return _not_there(of_name, module, name, known, homes)
    if known or not homes:
        hint = did_you_mean(name, known)
        message = "is not a class that is known of this module, so its configuration was not checked"
        return Note(of_name, _CODE, message, hint, "warning", unchecked=True) if hint is not None else None
    here = {(one, cls) for one, cls in tags_of(choice, root)}
    if _is_library(module, homes) and not _is_for_tests(module):
        # Whether the module is missing or only has no such class: the system fails in both cases.
        what = f"{_loader(root)} finds no {name} for this place in the module {module}"
        return Note(of_module, _CODE, what, _right_module(name, here) or _for_this_place(here))
    meant = _misspelt(module, name, here)
    if meant is not None:
        return Note(of_module, _CODE, f"{_loader(root)} finds no module {module}", f"did you mean {meant!r}?")
    message = f"{module} is not a known module, so its configuration was not checked"
    return Note(of_name, "class-unchecked", message, None, "note", unchecked=True)


def _loader(root: Schema) -> str:
    """Who loads the classes, where the schema lists all that its libraries have; else empty."""
    kind = kind_of(root)
    return kind.loader if kind is not None else ""


def homes_of(root: Schema) -> Mapping[str, set[str]]:
    """The modules of which a schema knows every class that its reader would load, with those classes."""
    found = _HOMES.get(id(root))
    if found is None:
        found = _HOMES[id(root)] = {}
        if _loader(root):
            for schema in _choices(root):
                for module, name in tags_of(schema, root):
                    found.setdefault(module, set()).add(name)
    return found


_HOMES: dict[int, dict[str, set[str]]] = {}
"""By schema; those of packages live as long as the process."""


def _not_there(at: Keys, module: str, name: str, known: list[str], homes: Mapping[str, set[str]]) -> Note:
    if name in homes[module]:
        return Note(at, _CODE, f"is a class of {module}, but it is not allowed here", _others(known))
    return Note(at, _CODE, f"{module} has no such class", did_you_mean(name, known) or _others(known))


def _others(known: list[str]) -> str:
    return f"of this module: {', '.join(sorted(set(known)))}" if known else "no class of this module is allowed here"


def _is_library(module: str, homes: Mapping[str, set[str]]) -> bool:
    """Whether a module belongs to a library whose modules were read."""
    return module.partition(".")[0] in {home.partition(".")[0] for home in homes}


def _is_for_tests(module: str) -> bool:
    """Modules that libraries keep for their own tests were not read (`discover.is_for_tests`)."""
    return "test" in module


def _right_module(name: str, here: set[tuple[str, str]]) -> str | None:
    """The module that has a class of this name, or of nearly this name, for this place: the shortest of its names."""
    meant = nearest(name, {cls for _, cls in here})
    modules = sorted(
        (module for module, cls in here if cls == meant), key=lambda one: ("._" in one, one.count("."), len(one))
    )
    return f"did you mean class {meant} of the module {modules[0]!r}?" if modules else None


def _for_this_place(here: set[tuple[str, str]]) -> str:
    """Some classes of the place, each with the shortest name of its module."""
    shortest: dict[str, str] = {}
    for module, cls in sorted(here, key=lambda one: ("._" in one[0], one[0].count("."), len(one[0]), one)):
        shortest.setdefault(cls, module)
    words = [f"{cls} of {module}" for cls, module in sorted(shortest.items())]
    return f"allowed here: {', '.join(words[:4])}{', …' if len(words) > 4 else ''}"


def _misspelt(module: str, name: str, here: set[tuple[str, str]]) -> str | None:
    """The probable module, if a name is one typing error away from it and the class is in that module.

    A module of the user's own may have a longer name, or a shorter one, and a class of the same name: nothing is said of those.
    """
    for known, cls in sorted(here):
        longer = known.startswith(module) or module.startswith(known)
        if cls == name and not longer and _one_slip(module, known):
            return known
    return None


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is left out, doubled, taken for another, or has changed its place with the next."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    if a[2:] == b[2:] and a[:2] == b[1::-1]:
        return True
    # Another digit is another name: dagster_docker2.
    changed = a[:1] if len(a) > len(b) else b[:1] if len(a) < len(b) else a[:1] + b[:1]
    same = a[1:] == b if len(a) > len(b) else a == b[1:] if len(a) < len(b) else a[1:] == b[1:]
    return same and not any(character.isdigit() for character in changed)


def _choices(value: object) -> Iterator[Schema]:
    if isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        if isinstance(members.get("x-discriminator"), list) and len(members["x-discriminator"]) == 2:
            yield members
        for member in members.values():
            yield from _choices(member)
    elif isinstance(value, list):
        for member in cast("list[object]", value):
            yield from _choices(member)
