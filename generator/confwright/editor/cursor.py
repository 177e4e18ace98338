"""Where a cursor is in YAML that is being typed, so that something can be offered there. It never raises."""

from __future__ import annotations

import re
from typing import Final

from ..base.json_values import Keys
from ..runtime import dataclass
from .flow import MOST
from .loose import read
from .positions import Span
from .tree import Node, at, before_offset

_KEY: Final = re.compile(
    r"""(?:"(?:[^"\\]|\\.)*+"[ \t]*+|'(?:[^']|'')*+'[ \t]*+|[^\s#'"{}\[\],:][^#:{}\[\],\r\n]*+):(?=[ \t]|$)"""
)
_DASH: Final = re.compile(r"-(?:[ \t]+|$)")
_WORD_END: Final = re.compile(r"[^\s,\[\]{}:#]*")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a cursor is: `keys` lead to the map or list around it or, with `in_value`, to the value that it is in.

    `replaced` is the part of the text that a completion replaces, `typed` its text before the cursor. `flow`: between brackets.
    `in_list`: behind a dash, where a key may begin or a value.
    """

    keys: Keys
    in_value: bool
    replaced: Span
    typed: str
    flow: bool = False
    in_list: bool = False


def spot_at(text: str, offset: int, whole: Node) -> Spot | None:
    """The place of a cursor; None in a comment, or where nothing can be. `whole` is the tree of the text."""
    begin = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
    before = text[begin:offset]
    if re.search(r"(?:^|\s)#", _without_quoted(before)):
        return None
    tree = before_offset(whole, begin, text)
    if tree is None or "{" in before or "[" in before:
        # Something begins above the line and ends below its begin, or a bracket may be open.
        flow = _in_flow(read(text[:offset]), offset, text)
        if flow is not None:
            return flow
    tree = tree if tree is not None else read(text[:begin])
    indent = len(before) - len(before.lstrip(" "))
    keys = _around(tree, indent, before)
    if keys is None:
        return None
    column, in_list = indent, False
    while match := _DASH.match(before, column):
        if len(keys) > MOST:
            return None
        keys = _in_list(tree, keys)
        column = match.end()
        in_list = True
    rest = before[column:]
    key = _KEY.match(rest)
    if key is not None:
        name = key[0][:-1].strip(" \t").strip("'\"")
        value = rest[key.end() :]
        typed = value.lstrip(" \t")
        if not value:
            return None  # right behind the colon: a blank is missing
        return _spot((*keys, name), text, offset, typed, in_value=True)
    typed = rest.lstrip(" \t")
    return _spot(keys, text, offset, typed, in_value=False, in_list=in_list)


def _spot(
    keys: Keys, text: str, offset: int, typed: str, *, in_value: bool, flow: bool = False, in_list: bool = False
) -> Spot:
    if typed[:1] in ("'", '"'):
        end = offset
        closing = re.match(r"[^\r\n]*?" + typed[0], text[offset:])
        end += closing.end() if closing is not None else 0
    else:
        found = _WORD_END.match(text, offset)
        end = found.end() if found is not None else offset
    return Spot(keys, in_value, Span(offset - len(typed), end), typed, flow, in_list)


def _around(tree: Node, indent: int, before: str) -> Keys | None:
    """The keys of the collection that a line of this indentation belongs to; `tree` is that of the lines above."""
    keys: Keys = ()
    node = tree
    dash = re.match(r" *-(?:[ \t]|$)", before) is not None
    while node.entries and not node.flow:
        last = node.entries[-1]
        if node.kind == "list" and indent <= last.indent:
            return keys if dash or indent < last.indent else keys[:-1]
        # A list may be as far in as the key that holds it.
        as_far = indent == last.indent and dash and node.kind == "map" and last.node.kind in ("list", "nothing")
        if indent <= last.indent and not as_far:
            return keys
        if last.node.kind == "scalar":
            # What is further in than a key with a value continues that value.
            return None if node.kind == "map" and not _is_open(last.node.text) else keys
        keys = (*keys, last.key)
        node = last.node
    return keys


def _is_open(text: str) -> bool:
    return text in ("", "-")


def _in_list(tree: Node, keys: Keys) -> Keys:
    """The keys of the next member of a list; `tree` is that of the lines above."""
    entry = at(tree, keys)
    node = entry.node if entry is not None else tree if not keys else Node()
    return (*keys, len(node.entries) if node.kind == "list" else 0)


def _in_flow(tree: Node, offset: int, text: str) -> Spot | None:
    """The place in the flow collection that is open at the end of a text; None where none is."""
    keys: Keys = ()
    node = tree
    inner: tuple[Keys, Node] | None = None
    while True:
        if node.flow:
            if _closed(node, text, offset):
                break
            inner = keys, node
        if not node.entries:
            break
        last = node.entries[-1]
        keys = (*keys, last.key)
        node = last.node
    if inner is None:
        return None
    keys, node = inner
    since = _since_separator(text, node.span.begin + 1, offset)
    if node.kind == "list":
        typed = since.lstrip()
        return _spot((*keys, max(len(node.entries) - bool(typed), 0)), text, offset, typed, in_value=True, flow=True)
    key = _KEY.match(since.lstrip())
    if key is None:
        return _spot(keys, text, offset, since.lstrip(), in_value=False, flow=True)
    value = since.lstrip()[key.end() :]
    return _spot((*keys, key[0][:-1].strip(" \t").strip("'\"")), text, offset, value.lstrip(), in_value=True, flow=True)


def _closed(node: Node, text: str, offset: int) -> bool:
    end = node.span.end
    return end <= offset and end - node.span.begin > 1 and text[end - 1 : end] == ("}" if node.kind == "map" else "]")


def _since_separator(text: str, begin: int, end: int) -> str:
    """The text behind the last comma or bracket of a flow collection."""
    depth, quote, start = 0, "", begin
    index = begin
    blank = True  # nothing but blanks since `start`
    while index < end:
        here = text[index]
        was_blank, blank = blank, blank and here in " \t\n"
        if quote:
            quote = "" if here == quote else quote
        elif here in "'\"" and (was_blank or text[index - 1] in " \t:,{["):
            quote = here
        elif here in "{[":
            depth += 1
        elif here in "}]":
            depth -= 1
        elif here == "," and depth == 0:
            start, blank = index + 1, True
        index += 1
    return text[start:end]


def _without_quoted(line: str) -> str:
    return re.sub(
        r"""(?<![^\s:,\[{-])("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|["'].*$)""", lambda match: "x" * len(match[0]), line
    )
