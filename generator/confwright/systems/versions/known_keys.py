"""Since which version of a system a key is allowed where a document has it, or up to which it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeVar

from ...base.json_values import Keys, is_list, is_object
from ...base.reading import file_text
from ...base.shipped import schemas_dir
from ...runtime import dataclass
from .catalogue import Catalogue, Files, taken_back
from .releases import Release, text_of

T = TypeVar("T")
_MOST: Final = 2000
"""Schemas that are looked at for one key of a path."""


@dataclass(frozen=True, slots=True)
class Span:
    """`since`: the oldest release after the one asked about that knows the key; `until`: the first that no longer did."""

    since: Release | None = None
    until: Release | None = None
    last: Release | None = None
    """The last release before `since` or `until`, where some between them were not read."""

    def words(self, what: str, title: str) -> str:
        """`concurrency.runs` needs Dagster 1.9.6 or newer; empty where no other version knows it."""
        if self.last is not None:
            return f"{what} needs {title} {'newer than ' if self.since is not None else 'up to '}{text_of(self.last)}"
        if self.since is not None:
            return f"{what} needs {title} {_short(self.since)} or newer"
        return f"{what} needs {title} older than {_short(self.until)}" if self.until is not None else ""


def _short(release: Release) -> str:
    """3.0 for 3.0.0, as people call it."""
    return text_of(release[:2] if len(release) == 3 and not release[2] else release)


def span_of(known: Catalogue, version: Release, root: str, data: Any, keys: Keys) -> Span:
    """When the key at the end of `keys` is known, by the schemas of all other versions. `root` is the path of the main schema."""
    if keys and keys[-1] not in _names(known, root.partition("/")[0]):
        return Span()  # no version knows it anywhere: most misspelled keys, and every key that is being typed
    knows = tuple(_knows(files, root, data, keys) for files in _shipped_states(known, root.partition("/")[0]))
    return span_of_states(known, version, knows)


def states_of(known: Catalogue, file: str, newest: Any, look: Callable[[Any], T]) -> tuple[T, ...]:
    """What `look` finds in a file in each of its states, the newest first; it gets None where a version has no such file.

    `newest` is what the file says in the newest version.
    """
    return tuple(look(files.get(file)) for files in _states(known, {file: newest}))


def span_of_states(known: Catalogue, version: Release, knows: Sequence[bool]) -> Span:
    """When something is known; `knows` says so for each state, the newest first."""
    # Each state begins with a release of `starts`.
    starts = [step.release for step in known.steps] + [known.known[0]]
    here = next(at for at, start in enumerate(starts) if start <= version or at == len(starts) - 1)
    since = next((starts[at] for at in range(here - 1, -1, -1) if knows[at]), None)
    until = next((starts[at - 1] for at in range(here + 1, len(starts)) if knows[at]), None)
    bound = since or until
    return Span(since, until, known.last_before(bound) if bound is not None else None)


def default_since(known: Catalogue, version: Release, root: str, data: Any, keys: Keys) -> Release | None:
    """The release from which on the key at the end of `keys` has the default that it has in `version`; None for the first known."""

    def default(files: Files) -> str:
        below = [part for place in _around(files, root, data, keys) for part in _part(place, keys[-1])]
        return repr([schema["default"] for _, schema in below if "default" in schema][:1])

    defaults = [default(files) for files in _shipped_states(known, root.partition("/")[0])]
    starts = [step.release for step in known.steps] + [known.known[0]]
    here = next(at for at, start in enumerate(starts) if start <= version or at == len(starts) - 1)
    first = next((at for at in range(here, len(defaults)) if defaults[at] != defaults[here]), len(defaults))
    return starts[first - 1] if first < len(defaults) else None


def _states(known: Catalogue, newest: Files) -> Iterator[Files]:
    """The schemas in every state, the newest first."""
    files = newest
    yield files
    for step in known.steps:
        files = taken_back(files, step)
        yield files


_STATES: Final[dict[tuple[str, str], tuple[Files, ...]]] = {}


def _shipped_states(known: Catalogue, folder: str) -> tuple[Files, ...]:
    """`_states` of the shipped schemas of a folder. They share what did not change."""
    if (found := _STATES.get((known.title, folder))) is None:
        found = _STATES[known.title, folder] = tuple(_states(known, _newest(folder)))
    return found


@cache
def _newest(folder: str) -> Files:
    """The shipped schemas of a folder. They are ours, and read by the quickest reader there is."""
    yaml: Any = import_module("yaml")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return {
        f"{folder}/{path.name}": yaml.load(file_text(path), Loader=loader)
        for path in sorted((schemas_dir() / folder).glob("*.yaml"))
    }


_NAMES: Final[dict[tuple[str, str], frozenset[str]]] = {}


def _names(known: Catalogue, folder: str) -> frozenset[str]:
    """Every key that the schemas of a folder have in any version, and some words more."""
    if (found := _NAMES.get((known.title, folder))) is None:
        found = _NAMES[known.title, folder] = _words([_newest(folder), [step.changes for step in known.steps]])
    return found


def _words(data: Any) -> frozenset[str]:
    """Every key and every text in some data, of a pointer its last part."""
    todo: list[Any] = [data]
    found: set[str] = set()
    while todo:
        one = todo.pop()
        if isinstance(one, str):
            found.add(one.rpartition("/")[2].replace("~1", "/").replace("~0", "~"))
        elif is_object(one):
            found.update(map(str, one))
            todo += one.values()
        elif isinstance(one, (list, tuple)):
            todo += one
    return frozenset(found)


_Place = tuple[str, Mapping[str, Any]]
"""A schema, and the file that it is in."""


def _knows(files: Files, root: str, data: Any, keys: Keys) -> bool:
    return any(keys[-1] in schema.get("properties", {}) for _, schema in _around(files, root, data, keys))


def _around(files: Files, root: str, data: Any, keys: Keys) -> list[_Place]:
    """The schemas of the mapping that the last of `keys` is in; the document need not have it."""
    places: list[_Place] = [(root, files.get(root, {}))]
    value: Any = data
    for key in keys[:-1]:
        places = [part for place in _reached(files, places, value) for part in _part(place, key)]
        try:
            value = value[key]
        except (LookupError, TypeError):
            value = {}
    return _reached(files, places, value)


def _reached(files: Files, places: list[_Place], value: Any) -> list[_Place]:
    """The schemas with all that they lead to; of a choice with tags, the branch whose tags the value has."""
    found: list[_Place] = []
    seen = set[int]()
    todo = list(places)
    while todo and len(found) < _MOST:
        file, schema = todo.pop()
        if id(schema) in seen:
            continue
        seen.add(id(schema))
        found.append((file, schema))
        todo += _referred(files, file, schema)
        for word in ("allOf", "anyOf", "oneOf"):
            branches = [(file, one) for one in schema.get(word, ()) if is_object(one)]
            tags = schema.get("x-discriminator") if word == "oneOf" else None
            todo += [one for one in branches if _has_tags(files, one, tags, value)] if is_list(tags) else branches
        todo += [(file, schema[word]) for word in ("then", "else") if is_object(schema.get(word))]
    return found


def _referred(files: Files, file: str, schema: Mapping[str, Any]) -> list[_Place]:
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return []
    name, _, pointer = reference.partition("#")
    file = f"{file.rpartition('/')[0]}/{name}" if name else file
    end: Any = files.get(file)
    for part in pointer.split("/")[1:]:
        end = end.get(part.replace("~1", "/").replace("~0", "~")) if is_object(end) else None
    return [(file, end)] if is_object(end) else []


def _has_tags(files: Files, branch: _Place, tags: list[Any], value: Any) -> bool:
    (_, schema), *_ = *_referred(files, *branch), branch
    for tag in tags:
        tagged = schema.get("properties", {}).get(tag, {})
        given = value.get(tag) if is_object(value) else None
        if "const" in tagged and given not in (tagged["const"], *tagged.get("x-aliases", ())):
            return False
    return True


def _part(place: _Place, key: str | int) -> list[_Place]:
    file, schema = place
    if isinstance(key, int):
        below = schema.get("items")
    else:
        below = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
    return [(file, below)] if is_object(below) else []
