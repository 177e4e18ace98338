"""Moves a key of a YAML or JSON text to another place, and leaves the rest of the text, comments too, as it is.

The edit is made where it is simple, and given up (None) where it is not: whoever calls reads the new text again, and compares what
it holds with what it should.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

from .json_values import Keys

_PLAIN: Final = re.compile(r"[A-Za-z_][\w.-]*")
_WORDS: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
Node = Any
"""A node of PyYAML, with the marks of its text."""


def with_key_moved(text: str, old: Keys, new: Keys, value: str | None = None) -> str | None:
    """The text with the key at `old` at `new`, of which only the end is new; with `value`, it gets that value in its place."""
    yaml: Any = import_module("yaml")
    # The parser in C, where PyYAML has it, takes a tenth of the time.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        edit = _Edit(text, yaml.compose(text, Loader=loader))
        entry = edit.entry(old)
        if entry is None:
            return None
        if value is not None:
            return edit.with_value(entry, value)
        if old[:-1] == new[:-1]:
            return edit.renamed(entry, str(new[-1]))
        if old[:-1] == new[: len(old) - 1] and not entry.has(str(new[len(old) - 1])):
            return edit.nested(entry, [str(key) for key in new[len(old) - 1 :]])
        part = edit.part(entry)
        without = edit.without(old) if part is not None else None
        if part is None or without is None:
            return None
        return _Edit(without, yaml.compose(without, Loader=loader)).with_entry(new, part)
    except (yaml.YAMLError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key with its value, and the mapping that they are in."""

    around: Node
    index: int

    @property
    def key(self) -> Node:
        return self.around.value[self.index][0]

    @property
    def value(self) -> Node:
        return self.around.value[self.index][1]

    @property
    def next(self) -> Node | None:
        """The key after this one."""
        return self.around.value[self.index + 1][0] if self.index + 1 < len(self.around.value) else None

    def has(self, key: str) -> bool:
        return any(one.value == key for one, _ in self.around.value)


@dataclass(frozen=True, slots=True)
class _Part:
    """The text of a value: behind its key, or in lines of its own, which begin in the first column; and the comment of its line."""

    text: str
    lines: tuple[str, ...] = ()
    comment: str = ""


class _Edit:
    def __init__(self, text: str, root: Node) -> None:
        self.text, self.root = text, root
        self.lines = text.split("\n")

    def _behind(self, mark: Any) -> str:
        """The rest of a line from a place on."""
        line: int = mark.line
        column: int = mark.column
        return self.lines[line][column:]

    def entry(self, keys: Keys) -> _Entry | None:
        around = self.node(keys[:-1])
        if around is None or around.id != "mapping":
            return None
        index = next((at for at, (key, _) in enumerate(around.value) if key.value == keys[-1]), None)
        if index is None:
            return None
        entry = _Entry(around, index)
        # The value of an alias is written elsewhere.
        return entry if entry.value.start_mark.index >= entry.key.end_mark.index else None

    def node(self, keys: Keys) -> Node | None:
        found: Node = self.root
        for key in keys:
            if found is None or found.id == "scalar":
                return None
            if found.id == "sequence":
                found = found.value[key] if isinstance(key, int) and key < len(found.value) else None
            else:
                found = next((value for name, value in found.value if name.value == key), None)
        return found

    def with_value(self, entry: _Entry, value: str) -> str | None:
        begin, end = entry.value.start_mark.index, entry.value.end_mark.index
        if entry.value.id != "scalar" or entry.value.style in ("|", ">"):
            return None
        return self.text[:begin] + _written(value, self.text[begin : begin + 1]) + self.text[end:]

    def renamed(self, entry: _Entry, name: str) -> str:
        begin, end = entry.key.start_mark.index, entry.key.end_mark.index
        return self.text[:begin] + _written(name, self.text[begin : begin + 1]) + self.text[end:]

    def nested(self, entry: _Entry, names: list[str]) -> str | None:
        """The key becomes a mapping with one below it, in its place."""
        begin, end = entry.key.start_mark.index, entry.key.end_mark.index
        quote = self.text[begin : begin + 1]
        if entry.around.flow_style:
            part = self.part(entry)
            if part is None or part.lines:
                return None
            return self.text[:begin] + _inline(names, part.text, quote) + self.text[entry.value.end_mark.index :]
        column, line, last = entry.key.start_mark.column, entry.key.start_mark.line, _last_line(entry)
        rest = self._behind(entry.key.end_mark)
        head: list[str] = [self.lines[line][:column] + f"{_written(names[0], quote)}:"]
        head += [" " * (column + 2 * level) + f"{_written(name, quote)}:" for level, name in enumerate(names[1:], 1)]
        head[-1] = head[-1][:-1] + rest
        deeper = " " * (2 * (len(names) - 1))
        body = [deeper + one if one.strip() else one for one in self.lines[line + 1 : last + 1]]
        if "\n" in self.text[begin:end]:
            return None
        return "\n".join([*self.lines[:line], *head, *body, *self.lines[last + 1 :]])

    def part(self, entry: _Entry) -> _Part | None:
        """The value of a key."""
        value = entry.value
        begin, end = value.start_mark.index, value.end_mark.index
        if value.id == "scalar" and value.style in ("|", ">"):
            return None
        if value.id == "scalar" or value.flow_style:
            text = self.text[begin:end]
            # An anchor or a tag is in front of the value.
            between = self.text[entry.key.end_mark.index : begin].strip()
            if "\n" in text or between not in (":", ""):
                return None
            after = self._behind(value.end_mark)
            return _Part(text, comment=_comment(after))
        first, last = value.start_mark.line, _last_line(entry)
        if first == entry.key.start_mark.line:
            return None
        column = value.start_mark.column
        lines = self.lines[entry.key.start_mark.line + 1 : last + 1]
        if any(one.strip() and one[:column].strip() for one in lines):
            return None
        key = self._behind(entry.key.end_mark)
        return _Part("", tuple(one[column:] for one in lines), _comment(key.partition(":")[2]))

    def without(self, keys: Keys) -> str | None:
        """The text without a key, and without the mappings that are empty then."""
        entry = self.entry(keys)
        if entry is None:
            return None
        if len(entry.around.value) == 1:
            return self.without(keys[:-1]) if len(keys) > 1 else None
        begin = entry.key.start_mark
        if entry.around.flow_style:
            if entry.next is not None:
                return self.text[: begin.index] + self.text[entry.next.start_mark.index :]
            before = entry.around.value[entry.index - 1][1]
            return self.text[: before.end_mark.index] + self.text[entry.value.end_mark.index :]
        number: int = begin.line
        column: int = begin.column
        if self.lines[number][:column].strip():  # behind the dash of a list
            if entry.next is None:
                return None
            return self.text[: begin.index] + self.text[entry.next.start_mark.index :]
        return "\n".join([*self.lines[: begin.line], *self.lines[_last_line(entry) + 1 :]])

    def with_entry(self, keys: Keys, part: _Part) -> str | None:
        """The text with a value at `keys`: at the end of the deepest mapping that is on the way there."""
        level = next((end for end in range(len(keys) - 1, -1, -1) if self.node(keys[:end]) is not None), 0)
        around = self.node(keys[:level])
        if (
            around is None
            or around.id != "mapping"
            or not around.value
            or any(isinstance(k, int) for k in keys[level:])
        ):
            return None
        entry = _Entry(around, len(around.value) - 1)
        if entry.has(str(keys[level])):
            return None
        names = [str(key) for key in keys[level:]]
        quote = self.text[entry.key.start_mark.index : entry.key.start_mark.index + 1]
        if around.flow_style:
            end = entry.value.end_mark.index
            if part.lines or part.comment:
                return None
            return f"{self.text[:end]}, {_inline(names, part.text, quote)}{self.text[end:]}"
        column, last = entry.key.start_mark.column, _last_line(entry)
        head = [" " * (column + 2 * level) + f"{_written(name, quote)}:" for level, name in enumerate(names)]
        head[-1] += (f" {part.text}" if part.text else "") + part.comment
        deeper = " " * (column + 2 * len(names))
        body = [deeper + one if one.strip() else one for one in part.lines]
        return "\n".join([*self.lines[: last + 1], *head, *body, *self.lines[last + 1 :]])


def _last_line(entry: _Entry) -> int:
    """The last line of a key and its value, without the comments behind it."""
    found: int = entry.key.end_mark.line
    stack: list[Node] = [entry.value]
    while stack:
        node = stack.pop()
        if node.id == "scalar" or node.flow_style:
            block = node.id == "scalar" and node.style in ("|", ">")
            found = max(found, node.end_mark.line - (block and node.end_mark.column == 0))
        elif node.id == "mapping":
            found = max([found, *(key.end_mark.line for key, _ in node.value)])
            stack += [value for _, value in node.value]
        else:
            stack += node.value
    return found


def _comment(rest: str) -> str:
    """The comment at the end of a line, with the space in front of it."""
    return rest.rstrip() if rest.lstrip().startswith("#") else ""


def _inline(names: list[str], text: str, quote: str) -> str:
    *above, last = [_written(name, quote) for name in names]
    return "".join(f"{name}: {{" for name in above) + f"{last}: {text}" + "}" * len(above)


def _written(name: str, quote: str) -> str:
    """A key or a word, in quotes where the one before was, or where it needs them."""
    if quote == "'" and "'" not in name:
        return f"'{name}'"
    plain = quote != '"' and _PLAIN.fullmatch(name) is not None and name.lower() not in _WORDS
    return name if plain else json.dumps(name)
