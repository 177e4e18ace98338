"""Writes JSON-like data as block YAML that every reader takes for the same data: YAML 1.1, 1.2, Dagster's.

Needs no PyYAML, and is faster. A string is left plain only where no dialect could read something else; several lines
become a literal block; whatever does not print is escaped, so that nothing can hide in a file.
"""

from __future__ import annotations

import re
from typing import Any, Final

from .problems import ConfigError, Problem
from .yaml_scalars import BadNumberError, plain_reader

MAX_DEPTH: Final = 100
"""As deep as `read_text` goes by default."""
_MAX_KEY: Final = 1000
"""A key on one line may have 1,024 characters in all YAML parsers."""

_PLAIN: Final = re.compile(r"[^\W\d_]|[\w/$(+.^;]")
_NOT_PLAIN: Final = re.compile(r":(?: |\Z)| #| \Z|\.\.\.")
_DATE: Final = re.compile(r"\d{4}-\d\d?-\d\d?")
_WORDS: Final = frozenset(("y", "Y", "n", "N", "=", "<<"))
"""What other readers of YAML 1.1 take for a boolean, or PyYAML for something special."""
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0"}


def write_yaml(data: Any) -> str:
    """The text, ending in a newline.

    Raises ConfigError for what is no JSON-like data: `type`, `yaml-key` (a key that is no string), `encoding` (half a
    surrogate pair), `limit-depth` (or data that holds itself), `yaml-number` (an integer of more than 4,300 digits).
    """
    lines: list[str] = []
    try:
        _Writer(lines).value(data, "", "", 0, "")
    except RecursionError:
        raise _refused("limit-depth", "nested too deeply", "") from None
    return "\n".join(lines) + "\n"


class _Writer:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def value(self, data: Any, head: str, indent: str, depth: int, path: str) -> None:
        """Write a value after `head` (`key:`, `-` or nothing); what needs lines of its own starts at `indent`."""
        if isinstance(data, (dict, list, tuple)):
            if depth >= MAX_DEPTH:
                raise _refused("limit-depth", f"nested more than {MAX_DEPTH} levels deep", "")
            if not data:
                self.lines.append(_join(head, "{}" if isinstance(data, dict) else "[]"))
            elif head.endswith("-"):
                # The first entry stands on the line of the dash.
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
        """The entries of a collection: `first` stands before the first of them, `indent` before the others."""
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
    if value != value:
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
    if _PLAIN.match(text) and not _NOT_PLAIN.search(text) and not _means_something(text):
        return text
    return "'" + text.replace("'", "''") + "'"


def _means_something(text: str) -> bool:
    """Whether some reader would take plain text for something else than a string."""
    if text in _WORDS or _DATE.match(text):
        return True
    try:
        return not (isinstance(plain_reader("1.2")(text), str) and isinstance(plain_reader("1.1")(text), str))
    except BadNumberError:
        return True


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


def _refused(code: str, message: str, path: str) -> ConfigError:
    return ConfigError([Problem(path=path, code=code, message=message)])
