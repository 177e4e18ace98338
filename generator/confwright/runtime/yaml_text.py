"""Reads YAML and JSON text into plain data, with the place of every value, and writes YAML that all readers take for the same.

Safe on any input: whatever is wrong with a text is a ConfigError, and so is a text that would take too much (nesting,
aliases, size).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from math import isnan
from typing import TYPE_CHECKING, Any, Final

from . import dataclass
from .report import ConfigError, Problem, Read, load_data

if TYPE_CHECKING:
    from .json_text import Place
    from .yaml_events import Dialect


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a text may cost.

    `size`: characters; `depth`: collections inside each other; `nodes`: values and keys that are written out;
    `aliases`: nodes that aliases expand to, counted again for each alias.
    """

    size: int = 10_000_000
    depth: int = 100
    nodes: int = 1_000_000
    aliases: int = 100_000


DEFAULT_LIMITS: Final = Limits()
TEXT_LIMITS: Final = ("size", "depth", "nodes", "aliases")
_EXPONENT: Final = r"\d[eE][-+]?\d"


class Document:
    """The data of a text: dict with string keys, list, str, int, float, bool, None.

    Parts that came from one anchor are the same object: do not change them. `is_plain`: each value is written where it is, so no
    anchor and no merge key puts it elsewhere.
    """

    __slots__ = ("_is_json", "_places", "_text", "data", "is_plain")

    def __init__(self, data: Any, text: str, is_json: bool, plain: bool = False, places: Place | None = None) -> None:
        self.data: Any = data
        self.is_plain, self._text, self._is_json, self._places = plain, text, is_json, places

    def locate(self, path: Sequence[str | int], key: bool = False) -> tuple[int, int] | None:
        """Line and column, from 1, of the value at a path, or of its key; None where the text has no such place.

        An index of a list may be an int or its digits. What an alias or a merge brings is where it is written.
        """
        place = self.places()
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

    def places(self) -> Place:
        """The place of the whole, with those of its parts."""
        if self._places is None:
            from .json_text import json_places, yaml_places

            self._places = json_places(self._text) if self._is_json else yaml_places(self._text)
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


def _read(text: str, dialect: Dialect, limits: Limits) -> Document:
    # YAML 1.1 reads 1e3 as a string, JSON as a number; the reader's own dialect decides.
    if text.lstrip(" \t\r\n")[:1] in ("{", "[") and (dialect == "1.2" or not re.search(_EXPONENT, text)):
        from .json_text import NOT_JSON, read_json

        data = read_json(text, depth=limits.depth, nodes=limits.nodes)
        if data is not NOT_JSON:
            return Document(data, text, is_json=True)
    from .yaml_build import Builder

    builder = Builder(text, dialect, depth=limits.depth, nodes=limits.nodes, aliases=limits.aliases)
    return Document(builder.run(), text, is_json=False, plain=not builder.anchors)


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


# -- what the functions of a package do with text


def load_text(
    read: Read, text: str | bytes | Callable[[Dialect, Limits], Document], source: str | None, dialect: Dialect,
    limits: Mapping[str, int] | None = None,
) -> Any:  # fmt: skip
    """Read YAML or JSON text. Raises ConfigError, with line and column. `limits`: those of the settings, by name.

    `text` may be what reads it, for one who asks more of the same document.
    """
    cap = Limits(**(limits or {}))
    try:
        document = read_text(text, dialect=dialect, limits=cap) if isinstance(text, str | bytes) else text(dialect, cap)
    except ConfigError as error:
        from .hints import shown

        error = ConfigError(shown(error.problems, read))
        raise (error.with_source(source) if source else error) from None
    data = document.data
    if data is None and dialect == "dagster":
        # An empty dagster.yaml, or one of comments only, is the default instance.
        data = {}

    def locate(keys: Sequence[str | int], on_key: bool) -> tuple[int, int] | None:
        # A place that is not in the text (a default, a missing key) is at the position of its parent.
        for end in range(len(keys), -1, -1):
            spot = document.locate(keys[:end], key=on_key and end == len(keys))
            if spot is not None:
                return spot
        return None

    return load_data(read, data, source, locate)


def load_path(read: Read, path: Any, dialect: Dialect, limits: Mapping[str, int] | None = None) -> Any:
    """Read a file. Raises ConfigError, for a file that cannot be read too."""
    try:
        with open(path, "rb") as file:
            # A device may never end. A character has four bytes at most; the reader counts the characters.
            content = file.read(4 * Limits(**(limits or {})).size + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or error
        problem = Problem(path="", code="file", message=f"cannot be read: {why}", source=str(path))
        raise ConfigError([problem]) from None
    return load_text(read, content, str(path), dialect, limits)


# -- writing: a string is plain only where no dialect reads something else, several lines are a literal block, and whatever
#    does not print is escaped, so that nothing can hide in a file. It needs no PyYAML, and is faster.

MAX_DEPTH: Final = 100
"""As deep as `read_text` goes by default."""
_MAX_KEY: Final = 1000
"""A key on one line may have 1,024 characters in all YAML parsers."""

_BEGINS: Final = r"[^\W\d_]|[\w/$(+.^;]"
_BREAKS: Final = r":(?: |\Z)| #| \Z|\.\.\."
_DATE: Final = r"\d{4}-\d\d?-\d\d?"
_WORDS: Final = frozenset(("y", "Y", "n", "N", "=", "<<"))
"""What other readers of YAML 1.1 take for a boolean, or PyYAML for something special."""
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}


def write_text(data: Any) -> str:
    """Block YAML of JSON-like data, which reads as the same data in every dialect, ending in a newline.

    Raises ConfigError for what is not JSON-like data: `type`, `yaml-key` (a key that is not a string), `encoding` (half a
    surrogate pair), `limit-depth` (or data that holds itself), `yaml-number` (an integer of more than 4,300 digits).
    """
    lines: list[str] = []
    try:
        _Writer(lines).value(data, "", "", 0, "")
    except RecursionError:
        raise _refused("limit-depth", "nested too deeply") from None
    return "\n".join(lines) + "\n"


class _Writer:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def value(self, data: Any, head: str, indent: str, depth: int, path: str) -> None:
        """Write a value after `head` (`key:`, `-` or nothing); what needs lines of its own starts at `indent`."""
        if isinstance(data, (dict, list, tuple)):
            if depth >= MAX_DEPTH:
                raise _refused("limit-depth", f"nested more than {MAX_DEPTH} levels deep")
            if not data:
                self.lines.append(_join(head, "{}" if isinstance(data, dict) else "[]"))
            elif head.endswith("-"):
                # The first entry is on the line of the dash.
                self.entries(data, head + " ", indent, depth, path)
            else:
                if head:
                    self.lines.append(head)
                self.entries(data, indent, indent, depth, path)
        elif isinstance(data, str) and "\n" in data and _is_block(data):
            self.lines.append(_join(head, "|" if data.endswith("\n") else "|-"))
            # A block at the top must be indented too, or its text could be taken for a marker.
            margin = indent or "  "
            self.lines += [margin + line if line else "" for line in data.removesuffix("\n").split("\n")]
        else:
            self.lines.append(_join(head, _scalar(data, path)))

    def entries(self, data: Any, first: str, indent: str, depth: int, path: str) -> None:
        """The entries of a collection: `first` precedes the first of them, `indent` the others."""
        margin = first
        if isinstance(data, dict):
            key: Any
            for key, value in data.items():  # pyright: ignore[reportUnknownVariableType]
                if not isinstance(key, str):
                    raise _refused("yaml-key", "a key must be a string", path)
                text = _string(key, path)
                below = f"{path}.{key}" if path else key
                if len(text) > _MAX_KEY:
                    self.lines.append(f"{margin}? {text}")
                    self.value(value, f"{indent}:", f"{indent}  ", depth + 1, below)
                else:
                    self.value(value, f"{margin}{text}:", f"{indent}  ", depth + 1, below)
                margin = indent
        else:
            for index, value in enumerate(data):
                self.value(value, f"{margin}-", f"{indent}  ", depth + 1, f"{path}[{index}]")
                margin = indent


def _join(head: str, text: str) -> str:
    return f"{head} {text}" if head else text


def _is_block(text: str) -> bool:
    """Whether a literal block gives the text back: at most one newline at the end, no line that confuses the margin."""
    lines = text.removesuffix("\n").split("\n")
    return bool(lines[0]) and not lines[0].startswith(" ") and bool(lines[-1]) and all(
        not line or (line.isprintable() and not line.isspace()) for line in lines
    )  # fmt: skip


def _scalar(value: Any, path: str) -> str:
    if isinstance(value, str):
        return _string(value, path)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        try:
            return int.__repr__(value)
        except ValueError:
            raise _refused("yaml-number", "an integer too long to be written", path) from None
    if isinstance(value, float):
        return _float(float(value))
    raise _refused("type", f"{type(value).__name__} is nothing that YAML text can hold", path)


def _float(value: float) -> str:
    if isnan(value):
        return ".nan"
    if value in (float("inf"), float("-inf")):
        return ".inf" if value > 0 else "-.inf"
    # YAML 1.1 demands a point and a sign: `1e+16` is a string there.
    text = repr(value)
    return text.replace("e", ".0e") if "." not in text else text


def _string(text: str, path: str) -> str:
    # A method of a subclass (an Enum, say) must not be asked.
    text = str.__str__(text)
    if not text.isprintable() or not text:
        return _quoted(text, path)
    return text if _plain_test()(text) else "'" + text.replace("'", "''") + "'"


@cache
def _plain_test() -> Callable[[str], bool]:
    """A test whether every reader takes text for a string when it is plain. Made when something is written."""
    from .yaml_events import plain_reader

    readers = plain_reader("1.2"), plain_reader("1.1")
    begins, breaks, date = re.compile(_BEGINS).match, re.compile(_BREAKS).search, re.compile(_DATE).match

    def is_plain(text: str) -> bool:
        if not begins(text) or breaks(text) or text in _WORDS or date(text):
            return False
        try:
            return all(read(text) is text for read in readers)
        except ValueError:  # a number that is too long to be read
            return False

    return is_plain


def _quoted(text: str, path: str) -> str:
    parts: list[str] = []
    for character in text:
        code = ord(character)
        if character in _ESCAPES:
            parts.append(_ESCAPES[character])
        elif character.isprintable():
            parts.append(character)
        elif 0xD800 <= code <= 0xDFFF:
            raise _refused("encoding", "half of a surrogate pair, which no text can hold", path)
        else:
            parts.append(f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
    return '"' + "".join(parts) + '"'


def _refused(code: str, message: str, path: str = "") -> ConfigError:
    return ConfigError([Problem(path=path, code=code, message=message)])
