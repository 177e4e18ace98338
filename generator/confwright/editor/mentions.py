"""Where a text names variables, and whether it sets or reads each. The systems say who does; this finds the name itself."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from ..base.diagnostics import GenerateError, ProjectError
from ..environments.deployment import SECTION
from ..project.reading import Project
from ..runtime import dataclass
from ..systems.places import Given, Need
from ..validate.deployments import deployments_of
from ..validate.held import held_by
from ..validate.lints import text_kind
from ..validate.needs import needs_of_file
from .positions import Span, Text
from .python_names import python_variables
from .tree import Node, at, bare, variable_in, walk

_WORD: Final = r"(?<![A-Za-z0-9_])%s(?![A-Za-z0-9_])"
_NAME: Final = re.compile(r"[A-Za-z0-9_]+")
_MARKED: Final = re.compile(r"(?:(?<!\$)\$\{?|get_env\(\s*[\"'])\Z")
"""What is in front of a variable that a text refers to."""
_HELD: Final = re.compile(r"(?:\$\$?[{(]?|(?<![\w.])env\.)([A-Za-z_]\w*)")
"""A variable of the process, in a file that sets it: `$X`, `${X}`, `$(X)`, `$$X`, and `env.X` of a workflow."""
_LINE: Final = re.compile(r"(?:[^\r\n]*[\\`][ \t]*(?:\r\n|\n|\r)(?:[ \t]*#[^\r\n]*(?:\r\n|\n|\r))*+)*+[^\r\n]*")
"""A line; one that ends with a backslash goes on, over lines of comments."""
_FURTHER: Final = 2_000
"""Characters behind the place of a reference in which its name is looked for."""
_DOCUMENTS: Final = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Mention:
    """A variable at a place of a text. `span` is its name; where that is not written out (`prefix` of `envFrom`), it is empty.

    `sets`: the place gives the variable a value; else it reads it, or passes it on. `by` says to which process, or who reads.
    `keyed`: it is a key of a ConfigMap or a Secret, which is a variable only where a container takes all of them.
    """

    name: str
    span: Span
    sets: bool
    by: str = ""
    keyed: bool = False

    @property
    def written(self) -> bool:
        """Whether the name is in the text as it is."""
        return self.span.end > self.span.begin


def mentions(file: Path, text: str, tree: Node, project: Project | None) -> list[Mention]:
    """Every place of a text that names a variable, once, in their order. A text of no known kind has none."""
    if file.suffix == ".py":
        return [Mention(name, span, sets) for name, span, sets in python_variables(text)]
    content = text.encode("utf-8", "surrogatepass")
    try:
        if deployments_of(file, content, project):
            found = list(_of_deployment(tree))
        elif text_kind(file.name, content, named=True) == "env":
            found = [*_assigned(file, text), *_needed(file, text, tree, content, project)]
        else:
            found = [*_held(file, text, tree, content), *_needed(file, text, tree, content, project)]
    except (ProjectError, GenerateError):
        return []
    # A name that is passed on is set and read at one place: there it is set.
    once: dict[Span, Mention] = {}
    for one in sorted(found, key=lambda one: (one.span.begin, not one.sets, not one.by)):
        once.setdefault(one.span, one)
    return list(once.values())


def _of_deployment(tree: Node) -> Iterator[Mention]:
    """References of all layers, the defaults of variables, the variable that names the environment, and those that are shared."""
    values = at(tree, ("values",))
    for _, entry in walk(values.node) if values is not None else ():
        yield from _in_value(entry.node, variable_in(entry.node))
    defaults = at(tree, ("variables",))
    for layer in defaults.node.entries if defaults is not None else ():
        for entry in layer.node.entries if layer.node.kind == "map" else ():
            yield Mention(str(entry.key), entry.key_span, sets=True, by=f"the defaults of {layer.key}")
    current = at(tree, ("current", "env"))
    if current is not None and current.node.kind == "scalar":
        name, span = bare(current.node)
        yield Mention(name, span, sets=False, by="current")
    shared = at(tree, (SECTION, "shared"))
    for entry in shared.node.entries if shared is not None else ():
        yield Mention(str(entry.key), entry.key_span, sets=False, by=SECTION)


_TEMPLATE: Final = re.compile(r"\{\{-?\s*\$([A-Za-z_]\w*)\s*-?\}\}")


def _in_value(node: Node, found: tuple[str, Span] | None) -> Iterator[Mention]:
    if found is not None:
        yield Mention(*found, sets=False)
    elif node.kind == "scalar" and "{{" in node.text:
        for match in _TEMPLATE.finditer(node.text):
            begin = node.span.begin + match.start(1)
            yield Mention(match[1], Span(begin, begin + len(match[1])), sets=False)


def _assigned(file: Path, text: str) -> Iterator[Mention]:
    """The variables that a .env file sets, and those that its values refer to."""
    from ..environments.dotenv_file import parsed_env, references

    places = Text(text)
    for one in parsed_env(text, file.name).written:
        if one.key:
            begin = places.place(one.line, 1)
            yield Mention(one.key, _first(text, begin, one.key), sets=True)
            for _, _, name, _ in references(one.text):
                begin = text.find(f"${{{name}", begin) + 2
                yield Mention(name, Span(begin, begin + len(name)), sets=False)


def _held(file: Path, text: str, tree: Node, content: bytes) -> Iterator[Mention]:
    """The variables that a manifest, a compose file or a workflow sets for a process."""
    held = held_by(file.name, content, str(file))
    if held is None:
        return
    places = Text(text)
    maps = {entry.node.span.begin: entry.node for _, entry in walk(tree) if entry.node.kind == "map"}
    taken = {(one.line, one.column) for one in held[1].variables if not _is_store(one)}
    for one in held[1].variables:
        if not one.file and not (_is_store(one) and (one.line, one.column) in taken):
            begin = places.place(one.line, one.column)
            yield Mention(one.name, _of_given(text, begin, one.name, maps), True, one.process, _is_store(one))
    # What a file sets, its commands and its other values refer to.
    known = {one.name for one in held[1].variables}
    for match in _HELD.finditer(text):
        if match[1] in known:
            yield Mention(match[1], Span(*match.span(1)), sets=False)


def _is_store(one: Given) -> bool:
    return one.process.startswith(("ConfigMap", "Secret"))


def _of_given(text: str, begin: int, name: str, maps: dict[int, Node]) -> Span:
    """The name in `- name: NAME`, else the first one from a place on."""
    inner = maps.get(begin)
    named = at(inner, ("name",)) if inner is not None else None
    if named is not None and bare(named.node)[0] == name:
        return bare(named.node)[1]
    return _first(text, begin, name)


def _needed(file: Path, text: str, tree: Node, content: bytes, project: Project | None) -> Iterator[Mention]:
    """The variables that a file takes from the environment of its reader."""
    try:
        needed = needs_of_file(file, content, file.name, project)
    except (ProjectError, GenerateError):
        needed = None
    finder = _Finder(text, tree)
    for need in needed.needs if needed is not None else ():
        if need.kind == "variable":
            yield from (Mention(need.name, span, sets=False, by=need.by) for span in finder.spans(need))
    # A place of which no schema says who reads it names a variable all the same.
    is_document = file.name.endswith(_DOCUMENTS) and needed is not None
    for entry in finder.entries.values() if is_document else ():
        found = variable_in(entry.node)
        if found is not None:
            yield Mention(*found, sets=False)


class _Finder:
    """Finds names in the values that need them; the words of each value are looked up once."""

    def __init__(self, text: str, tree: Node) -> None:
        self._text, self._places = text, Text(text)
        self.entries = dict(walk(tree))
        # By their first characters: the scalars and the keys that are written.
        spans = [span for entry in self.entries.values() for span in (entry.key_span, entry.node.span)]
        self._begins = sorted((one.begin, one.end) for one in spans if one.end > one.begin)
        self._words: dict[tuple[int, int], dict[str, list[Span]]] = {}

    def spans(self, need: Need) -> list[Span]:
        """Where a value names the variable that it needs."""
        entry = self.entries.get(need.keys)
        if entry is not None and entry.node.kind != "nothing":
            begin = entry.node.span.begin
            ends: tuple[int, ...] = (entry.node.span.end,)
        else:
            begin = self._places.place(need.line, need.column)
            ends = self._ends(begin)
        found = next((found for end in ends if (found := self._of(begin, end).get(need.name))), list[Span]())
        marked = [one for one in found if _MARKED.search(self._text[max(0, one.begin - 20) : one.begin])]
        return marked or found[:1]

    def _ends(self, begin: int) -> tuple[int, ...]:
        """Where the value at a place may end: where the tree says, else with its line, or some lines further down."""
        number = bisect_left(self._begins, (begin, 0))
        if number < len(self._begins) and self._begins[number][0] == begin:
            return (self._begins[number][1],)
        return self._places.line_start(begin) + len(self._places.line_at(begin)), begin + _FURTHER

    def _of(self, begin: int, end: int) -> dict[str, list[Span]]:
        known = self._words.get((begin, end))
        if known is None:
            known = self._words[begin, end] = {}
            for match in _NAME.finditer(self._text, begin, end):
                known.setdefault(match[0], []).append(Span(*match.span()))
        return known


def _first(text: str, begin: int, name: str) -> Span:
    """The first place of a name in a line, and in those that continue it; empty where the name is not written there."""
    line = _LINE.match(text, begin, begin + _FURTHER)
    match = re.search(_WORD % re.escape(name), line[0]) if line is not None else None
    return Span(begin + match.start(), begin + match.end()) if match is not None else Span(begin, begin)


def at_cursor(found: list[Mention], offset: int) -> Mention | None:
    """The variable at an offset."""
    return next((one for one in found if one.written and one.span.holds(offset)), None)
