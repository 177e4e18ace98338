"""The events of a YAML text, from PyYAML's parser; whatever that raises becomes a ConfigError.

Only the parser is used, never a constructor: no tag can make an object. PyYAML is imported on first use. libyaml's
parser is taken where it is built in, else the one in Python; both keep a stack of their own, so that nesting cannot
overflow the stack of C (as it does in PyYAML's composer for libyaml, at 50,000 brackets).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from .problems import ConfigError, Problem

MAX_DIRECTIVES: Final = 50
"""libyaml compares every %TAG line with all before it: 80,000 of them take 15 seconds."""

_AROUND: Final = frozenset(("StreamStartEvent", "StreamEndEvent", "DocumentStartEvent", "DocumentEndEvent"))
_FORBIDDEN: Final = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
_ESCAPE: Final = re.compile(r"\\u[dD][89abAB]|\\U")
_SURROGATE: Final = "[\ud800-\udfff]"


def parser(text: str) -> Any:
    """PyYAML's parser of a text. Raises ConfigError where PyYAML is not installed."""
    try:
        # By name: whether a type checker finds stubs for `yaml` differs from machine to machine.
        yaml: Any = import_module("yaml")
    except ImportError:
        raise problem("yaml-missing", "reading YAML needs PyYAML", hint="pip install PyYAML") from None
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)


def events(text: str) -> Iterator[Any]:
    """The events from the start of the only document to its end, both left out; nothing for a text without a document.

    Raises ConfigError: `yaml-syntax`, `yaml-documents`, `encoding`.
    """
    if text.count("\n%") + text.startswith("%") > MAX_DIRECTIVES and _directives(text) > MAX_DIRECTIVES:
        raise problem("yaml-syntax", f"more than {MAX_DIRECTIVES} directives")
    # PyYAML's parser in Python lets half of a surrogate pair through, if it is escaped.
    escapes = _ESCAPE.search(text) is not None
    documents = 0
    event: Any = None
    try:
        following = parser(text).get_event
        event = following()
        while event is not None:
            name = type(event).__name__
            if name not in _AROUND:
                if escapes and re.search(_SURROGATE, getattr(event, "value", "")):
                    break
                yield event
            elif name == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    break
            event = following()
    except ConfigError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever a foreign parser raises: YAMLError, ValueError, OverflowError
        raise _syntax(error, text) from None
    if event is not None:
        if documents > 1:
            raise problem("yaml-documents", "several documents; a configuration is a single one", event)
        raise problem("encoding", "half of a surrogate pair, which is no character", event)


def problem(
    code: str, message: str, event: Any = None, *, hint: str | None = None, at: tuple[int, int] | None = None
) -> ConfigError:
    """A ConfigError of one problem, at the start of an event or at (line, column)."""
    line, column = at or (position(event) if event is not None else (None, None))
    return ConfigError([Problem(path="", code=code, message=message, hint=hint, line=line, column=column)])


def position(event: Any) -> tuple[int, int]:
    """Line and column of an event, from 1."""
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


def spot(text: str, index: int) -> tuple[int, int]:
    """Line and column of a character of a text, from 1. Line ends are those of YAML 1.2: LF, CR, CR LF."""
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def _directives(text: str) -> int:
    return len(re.findall(r"^%(?:TAG|YAML)", text, re.MULTILINE))


def _syntax(error: Exception, text: str) -> ConfigError:
    """The problem a parser's exception tells. Its own text is not used: it quotes the document, secrets included."""
    if isinstance(error, RecursionError):
        return problem("limit-depth", "nested too deeply")
    forbidden = re.search(_FORBIDDEN, text)
    if forbidden and (isinstance(error, UnicodeError) or type(error).__name__ == "ReaderError"):
        character, at = ord(forbidden[0]), spot(text, forbidden.start())
        if 0xD800 <= character <= 0xDFFF:
            return problem("encoding", "half of a surrogate pair, which is no character", at=at)
        return problem("yaml-syntax", f"not YAML: the control character U+{character:04X} is not allowed", at=at)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    told = [part for part in (getattr(error, "problem", None), getattr(error, "context", None)) if part]
    message = "not YAML: " + (", ".join(told) or "cannot be read")
    if mark is None:
        return problem("yaml-syntax", message)
    # libyaml finds that something is missing on the line after the last.
    at = min((mark.line + 1, mark.column + 1), spot(text, len(text)))
    hint = usual_mistake(text, at[0])
    begun = getattr(error, "context_mark", None)
    if hint is None and "mapping values are not allowed" in message:
        hint = "a value with ': ' in it must stand in quotes"
    elif hint is None and begun is not None and begun.line + 1 < at[0]:
        hint = f"it begins in line {begun.line + 1}"
    return problem("yaml-syntax", message, at=at, hint=hint)


def usual_mistake(text: str, number: int) -> str | None:
    """A hint where a line shows one of the mistakes people make."""
    line = next(iter(text.splitlines()[number - 1 : number]), "")
    if re.match(r" *\t", line):
        return "indent with spaces, not with tabs"
    if re.search(r":\s*[@`%]", line):
        return "a value that starts with @, ` or % must stand in quotes"
    if "{{" in line or "{%" in line:
        return "a template in {{ }} is no YAML; put the value in quotes"
    return None
