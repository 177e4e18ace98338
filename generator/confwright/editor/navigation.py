"""From a name to where it is defined, and to everything that uses it: variables, environments, resources, keys, Python fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.json_values import Keys, pointer_of, unescaped
from ..generate.schema.walk import nodes_at
from ..generate.sources.reading import SourceDocument
from ..runtime import dataclass
from .deployment_files import groups_around, included_by, meant
from .mentions import Mention, at_cursor, mentions
from .names import Name, names
from .positions import Span, Text
from .python_names import Key, python_keys
from .schema_places import (
    FieldOf,
    Spot,
    field_at,
    field_spot,
    fields_at,
    pointer_of_field,
    schema_spots,
    spots_of_pointer,
)
from .tree import around, at, bare, walk
from .workspace import with_word

if TYPE_CHECKING:
    from ..generate.pipeline import Built
    from .session import Session


@dataclass(frozen=True, slots=True)
class Target:
    """A part of a file. `text` is the text that the part is of."""

    file: Path
    span: Span
    text: str


# -- variables


def variable_at(session: Session, file: Path, offset: int) -> Mention | None:
    """The variable that is named at an offset of a file."""
    text = session.text(file) or ""
    return at_cursor(mentions(file, text, session.tree(file), session.project_or_none(file)), offset)


def mentions_of(session: Session, file: Path, name: str) -> Iterator[tuple[Path, str, Mention]]:
    """Every place of the working tree around a file that names a variable. Generated code is made anew, so it is not searched."""
    for path, text in with_word(session.root(file), name, session.open_texts()):
        if not session.is_generated(path):
            for one in mentions(path, text, session.tree_of(path, text), session.project_or_none(path)):
                if one.name == name:
                    yield path, text, one


def _variables(session: Session, file: Path, name: str, *, sets: bool | None = None) -> list[Target]:
    found = mentions_of(session, file, name)
    return [Target(path, one.span, text) for path, text, one in found if sets is None or one.sets is sets]


def where_set(session: Session, file: Path, name: str) -> list[tuple[str, str]]:
    """File and line of every place that sets a variable, and the process that gets it there."""
    root = session.root(file)
    found: dict[tuple[str, str], None] = {}
    for path, text, one in mentions_of(session, file, name):
        if one.sets:
            shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
            found[f"{shown}:{Text(text).line_number(one.span.begin)}", one.by] = None
    return list(found)


# -- names of a deployment


def name_at(session: Session, file: Path, offset: int) -> Name | Key | None:
    """The environment or resource that is named at an offset of a deployment.yaml, or of Python code."""
    if file.suffix == ".py":
        found = python_keys(session.text(file) or "")
        return next((one for one in found if one.span.holds(offset)), None)
    if session.deployment(file) is None:
        return None
    return next((one for one in names(session.tree(file)) if one.span.holds(offset)), None)


def uses_of(session: Session, file: Path, kind: str, name: str) -> Iterator[tuple[Target, bool]]:
    """Every place that names an environment or a resource, and whether it defines it."""
    groups = groups_around(session, file)
    of_file = meant(session, groups, file, session.text(file) or "")
    for group in of_file:
        for path, one in _named(session, group, kind, name):
            yield Target(path, one.span, session.text(path) or ""), one.defines
    having = [group for group in groups if any(True for _ in _named(session, group, kind, name))]
    for path, text in with_word(session.root(file), name, session.open_texts()):
        if path.suffix != ".py" or session.is_generated(path):
            continue
        if not any(group in of_file for group in meant(session, having, path, text)):
            continue
        for key in python_keys(text):
            if (key.kind, key.name) == (kind, name):
                yield Target(path, key.span, text), False


def layers_named(session: Session, file: Path) -> Iterator[tuple[Key, Target]]:
    """Each `RESOURCES["production"]` of Python code, and the layer of that environment; else where the environment is defined."""
    text = session.text(file) or ""
    for key in sorted(python_keys(text), key=lambda one: one.span.begin):
        if key.kind == "environment":
            for group in meant(session, groups_around(session, file), file, text):
                found = list(_named(session, group, key.kind, key.name))
                best = next((one for one in found if one[1].keys[:1] == ("values",)), None)
                best = best or next((one for one in found if one[1].defines), None)
                if best is not None:
                    yield key, Target(best[0], best[1].span, session.text(best[0]) or "")


def _named(session: Session, group: Iterable[Path], kind: str, name: str) -> Iterator[tuple[Path, Name]]:
    """Every place in the files of a deployment that names an environment or a resource."""
    for path in group:
        yield from ((path, one) for one in names(session.tree(path)) if (one.kind, one.name) == (kind, name))


# -- keys, their schemas, their fields


def _key_at(session: Session, file: Path, offset: int) -> Keys | None:
    found = around(session.tree(file), offset)
    return found[0] if found is not None and found[0] else None


def _in_package(session: Session, file: Path, keys: Keys) -> tuple[Built, Keys] | None:
    """The package that reads a value, and the keys of the value in it."""
    built = session.built(file)
    if built is None:
        return None
    if session.deployment(file) is not None:
        return (built, keys[2:]) if keys[:1] == ("values",) and len(keys) > 3 else None
    return built, keys


def _schema_of_key(session: Session, file: Path, offset: int) -> Iterator[Spot]:
    keys = _key_at(session, file, offset)
    known = _in_package(session, file, keys) if keys is not None else None
    if known is not None:
        yield from schema_spots(*known)


def _schema_file(session: Session, file: Path, offset: int) -> Iterator[Spot]:
    """The definition that `schema: file.yaml#/pointer` of a deployment, or `$ref` of a schema, names."""
    found = around(session.tree(file), offset)
    if found is None or not found[2]:
        return
    keys = found[0]
    resource = keys[:1] == ("resources",) and len(keys) > 2 and session.deployment(file) is not None
    if resource or keys[-1:] == ("$ref",):
        path, _, pointer = bare(found[1].node)[0].partition("#")
        target = Path(file.parent, path) if path else file
        root = session.root(file)
        if "://" not in path and target.resolve().is_relative_to(root.resolve()) and target.is_file():
            tree = session.tree_of(target, session.text(target) or "")
            entry = at(tree, tuple(unescaped(part) for part in pointer.split("/")[1:]))
            places = Text(session.text(target) or "")
            begin = entry.key_span.begin if entry is not None else 0
            yield Spot(target, places.line_number(begin), begin - places.line_start(begin) + 1)


def _included(session: Session, file: Path, offset: int) -> Iterator[Spot]:
    """The files that the pattern of an `include` leads to."""
    found = around(session.tree(file), offset)
    if found is not None and found[2] and found[0][:1] == ("include",) and session.deployment(file) is not None:
        yield from (Spot(path, 1, 1) for path in included_by(session, file, bare(found[1].node)[0]))


def _same_key(session: Session, file: Path, keys: Keys) -> Iterator[Target]:
    """The value in every layer of the deployment that a file belongs to."""
    for path in (path for group in groups_around(session, file) if file in group for path in group):
        values = at(session.tree(path), ("values",))
        for layer in values.node.entries if values is not None else ():
            entry = at(layer.node, keys[2:])
            if entry is not None:
                yield Target(path, entry.key_span, session.text(path) or "")


def _of_property(session: Session, file: Path, pointer: str) -> Iterator[Target]:
    """The layers of all deployments that have a value for a property of a schema, by its pointer, and its fields in Python."""
    for group in groups_around(session, file):
        built = session.built(group[0])
        if built is None:
            continue
        known: set[Keys] = set()
        for path in group:
            values = at(session.tree(path), ("values",))
            for layer in values.node.entries if values is not None else ():
                for keys, entry in walk(layer.node):
                    if any(str(node.place) == pointer for node in nodes_at(built.graph.root, keys)):
                        yield Target(path, entry.key_span, session.text(path) or "")
                        known.add(keys)
        yield from _fields(session, group[0], built, known)


def _fields(session: Session, file: Path, built: Built, all_keys: Iterable[Keys]) -> Iterator[Target]:
    folder = session.generated_folder(file)
    for keys in all_keys:
        for field in fields_at(built, keys) if folder is not None else ():
            spot = field_spot(folder, field) if folder is not None else None
            yield from _targets(session, [spot] if spot is not None else [])


def _pointer_in_schema(session: Session, file: Path, offset: int) -> str | None:
    """The pointer of the property of a schema file at an offset, as a package that reads the file calls it."""
    keys = _key_at(session, file, offset)
    for deployment in session.deployments_around(file) if keys is not None else ():
        built = session.built(deployment)
        for document in built.graph.documents if built is not None else ():
            if isinstance(document, SourceDocument) and document.path.resolve() == file.resolve():
                return f"{document.name}#{pointer_of(keys or ())}"
    return None


# -- what an editor asks


def definitions(session: Session, file: Path, offset: int) -> list[Target]:
    """Where what is named at an offset is set or defined."""
    variable = variable_at(session, file, offset)
    if variable is not None:
        return _once(_variables(session, file, variable.name, sets=True))
    name = name_at(session, file, offset)
    if name is not None:
        return _once(target for target, defines in uses_of(session, file, name.kind, name.name) if defines)
    if file.suffix == ".py":
        return _once(_targets(session, _schema_of_field(session, file, offset)))
    spots = [*_schema_file(session, file, offset), *_included(session, file, offset)]
    spots = spots or list(_schema_of_key(session, file, offset))
    return _once(_targets(session, spots))


def fields(session: Session, file: Path, offset: int) -> list[Target]:
    """The fields of the generated package that hold the value at an offset."""
    keys = _key_at(session, file, offset)
    known = _in_package(session, file, keys) if keys is not None else None
    return _once(_fields(session, file, known[0], [known[1]])) if known is not None else []


def references(session: Session, file: Path, offset: int) -> list[Target]:
    """Everything that names what is at an offset, where it is defined included."""
    variable = variable_at(session, file, offset)
    if variable is not None:
        return _once(_variables(session, file, variable.name))
    name = name_at(session, file, offset)
    if name is not None:
        return _once(target for target, _ in uses_of(session, file, name.kind, name.name))
    if file.suffix == ".py":
        of_field = _pointer_of_field(session, file, offset)
        return _once(_of_property(session, file, of_field)) if of_field else []
    keys = _key_at(session, file, offset)
    if keys is not None and session.deployment(file) is not None and keys[:1] == ("values",) and len(keys) > 3:
        schema = _targets(session, _schema_of_key(session, file, offset))
        return _once([*_same_key(session, file, keys), *schema, *fields(session, file, offset)])
    pointer = _pointer_in_schema(session, file, offset)
    return _once(_of_property(session, file, pointer)) if pointer else []


def uses(session: Session, file: Path, offset: int) -> list[Target]:
    """Everything that names what is at an offset, without where it is set or defined."""
    declared = {(one.file, one.span) for one in definitions(session, file, offset)}
    return [one for one in references(session, file, offset) if (one.file, one.span) not in declared]


def _pointer_of_field(session: Session, file: Path, offset: int) -> str:
    found = _field_here(session, file, offset)
    return pointer_of_field(*found) if found is not None else ""


def _field_here(session: Session, file: Path, offset: int) -> tuple[Built, FieldOf] | None:
    line = Text(session.text(file) or "").line_number(offset)
    for deployment in session.deployments_around(file):
        folder, built = session.generated_folder(deployment), session.built(deployment)
        if folder is not None and built is not None and file.is_relative_to(folder):
            field = field_at(file, line, ".".join(file.relative_to(folder).with_suffix("").parts))
            if field is not None:
                return built, field
    return None


def _schema_of_field(session: Session, file: Path, offset: int) -> Iterator[Spot]:
    """Where the schema defines a field of a generated class."""
    found = _field_here(session, file, offset)
    pointer = pointer_of_field(*found) if found is not None else ""
    if found is not None and pointer:
        yield from spots_of_pointer(found[0], pointer)


def _targets(session: Session, spots: Iterable[Spot]) -> Iterator[Target]:
    for spot in spots:
        text = session.text(spot.file)
        if text is not None:
            yield Target(spot.file, Text(text).span(spot.line, spot.column), text)


def _once(found: Iterable[Target]) -> list[Target]:
    return list({(one.file, one.span): one for one in found}.values())
