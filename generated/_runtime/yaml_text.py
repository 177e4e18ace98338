"""Reads YAML and JSON text into plain data, with the place of every value; writes YAML.

Safe on any input: whatever is wrong with a text is a ConfigError, and so is a text that would take too much (nesting,
aliases, size).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from .classes import dataclass
from .problems import ConfigError, Problem
from .yaml_scalars import Dialect

if TYPE_CHECKING:
    from .yaml_places import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a text may cost.

    `size`: characters; `depth`: collections inside each other; `nodes`: values and keys that are written out;
    `aliases`: nodes that aliases stand for, counted again for each alias.
    """

    size: int = 10_000_000
    depth: int = 100
    nodes: int = 1_000_000
    aliases: int = 100_000


DEFAULT_LIMITS: Final = Limits()
TEXT_LIMITS: Final = ("size", "depth", "nodes", "aliases")
_EXPONENT: Final = re.compile(r"\d[eE][-+]?\d")


class Document:
    """The data of a text: dict with string keys, list, str, int, float, bool, None.

    Parts that came from one anchor are the same object: do not change them.
    """

    __slots__ = ("_is_json", "_places", "_text", "data")

    def __init__(self, data: Any, text: str, is_json: bool) -> None:
        self.data: Any = data
        self._text, self._is_json = text, is_json
        self._places: Place | None = None

    def locate(self, path: Sequence[str | int], key: bool = False) -> tuple[int, int] | None:
        """Line and column, from 1, of the value at a path, or of its key; None where the text has no such place.

        An index of a list may be an int or its digits. What came by an alias or a merge stands where it is written.
        """
        place = self._root()
        at = (place.line, place.column)
        for step in path:
            if step not in place.parts:
                if not isinstance(step, str) or not (step.isascii() and step.isdigit() and len(step) < 10):
                    return None
                step = int(step)
                if step not in place.parts:
                    return None
            at = place.keys[step]
            place = place.parts[step]
        return at if key else (place.line, place.column)

    def _root(self) -> Place:
        if self._places is None:
            if self._is_json:
                from .json_text import json_places

                self._places = json_places(self._text)
            else:
                from .yaml_places import yaml_places

                self._places = yaml_places(self._text)
        return self._places


def read_text(text: str | bytes, *, dialect: Dialect = "1.2", limits: Limits = DEFAULT_LIMITS) -> Document:
    """Read one document of YAML or JSON.

    `dialect`: what plain scalars mean. "1.2" is the core schema of YAML 1.2, "1.1" what PyYAML reads, "dagster" what
    Dagster reads, which is 1.1 without timestamps; dates are strings in all three. Merge keys (`<<`) work in all three.
    Text that is JSON is read as JSON. A text of nothing but comments gives None. `.nan` and `.inf` are floats.

    Raises ConfigError, and nothing else, with line and column where there is one: `encoding` (not UTF-8, half a
    surrogate pair), `limit-size`, `limit-depth`, `limit-nodes`, `limit-aliases`, `yaml-syntax`, `yaml-documents`
    (several), `yaml-duplicate-key` (JSON too), `yaml-tag` (all but the core types), `yaml-key` (not a string),
    `yaml-merge`, `yaml-number` (too long), `yaml-missing` (PyYAML is not installed). Duplicate keys, tags and such are
    reported all at once.
    """
    if len(text) > limits.size:
        raise _refused("limit-size", f"larger than {limits.size} characters")
    if not isinstance(text, str):
        text = _decode(text)
    text = text.removeprefix("\ufeff")
    try:
        return _read(text, dialect, limits)
    except RecursionError:
        raise _refused("limit-depth", "nested too deeply") from None
    except MemoryError:
        raise _refused("limit-size", "too large for the memory") from None


def write_text(data: Any) -> str:
    """Block YAML of JSON-like data, which reads as the same data in every dialect. See `yaml_write.write_yaml`."""
    from .yaml_write import write_yaml

    return write_yaml(data)


def _read(text: str, dialect: Dialect, limits: Limits) -> Document:
    # YAML 1.1 reads 1e3 as a string, JSON as a number; the reader's own dialect decides.
    if text.lstrip(" \t\r\n")[:1] in ("{", "[") and (dialect == "1.2" or not _EXPONENT.search(text)):
        from .json_text import NOT_JSON, read_json

        data = read_json(text, depth=limits.depth, nodes=limits.nodes)
        if data is not NOT_JSON:
            return Document(data, text, is_json=True)
    from .yaml_build import Builder

    builder = Builder(text, dialect, depth=limits.depth, nodes=limits.nodes, aliases=limits.aliases)
    return Document(builder.run(), text, is_json=False)


def _decode(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        start = error.start
    # Not inside: Python's error holds all the bytes, and would travel on as the context of ours.
    before = content[:start].decode("utf-8", "replace")
    utf16 = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    hint = "it looks like UTF-16; save it as UTF-8" if utf16 else "save it as UTF-8"
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    raise ConfigError([Problem(path="", code="encoding", message="not UTF-8", hint=hint, line=line, column=column)])


def _refused(code: str, message: str) -> ConfigError:
    return ConfigError([Problem(path="", code=code, message=message)])
