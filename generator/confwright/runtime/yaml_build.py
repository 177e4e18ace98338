"""Builds JSON-like data from YAML events, within limits.

One pass over the events with a stack of its own: depth, nodes and expanded aliases are counted on the way, and
neither Python nor C can run out of stack. Aliases share their data. All problems of a text are collected (duplicate
keys, tags, keys that are not strings); only a limit or the syntax ends it at once.
"""

from __future__ import annotations

from typing import Any, Final, NoReturn

from .report import ConfigError, Problem, dotted, kind_of
from .yaml_events import BadNumberError, Dialect, events, plain_reader, position, usual_mistake

_CORE: Final = "tag:yaml.org,2002:"
_MERGE: Final = object()
_NO_KEY: Final = object()
_SPECIAL: Final = frozenset(("<<", "="))
_MOST_PROBLEMS: Final = 100
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    "str": (str,), "int": (int,), "float": (float, int), "bool": (bool,), "null": (type(None),),
}  # fmt: skip


_OTHERS: Final = frozenset(("binary", "omap", "pairs", "set", "timestamp", "merge", "value", "yaml"))
_USUAL: Final = frozenset(
    ("!include", "!env", "!ENV", "!ref", "!Ref", "!Sub", "!GetAtt", "!reference", "!vault", "!secret", "!unset")
)
"""Tags of other readers of YAML, which a message may name."""
_QUOTES: Final = "put a value that starts with {} in quotes"


class _StopError(Exception):
    """There are enough problems."""


class _Level:
    """A collection that is being read. `key` is the key whose value comes next; `weight` what an alias of it costs."""

    __slots__ = ("anchor", "into", "is_map", "key", "merges", "weight")

    def __init__(self, into: Any, is_map: bool, anchor: str | None) -> None:
        self.into, self.is_map, self.anchor = into, is_map, anchor
        self.key: Any = _NO_KEY
        self.merges: list[dict[str, Any]] = []
        self.weight = 1


class Builder:
    """Builds the data of one text; `run` does it once."""

    def __init__(self, text: str, dialect: Dialect, *, depth: int, nodes: int, aliases: int) -> None:
        self._text, self._events = text, events(text)
        self._old = dialect != "1.2"
        self._plain = plain_reader(dialect)
        self._depth, self._nodes_left, self._aliases_left = depth, nodes, aliases
        self._most_nodes, self._most_aliases = nodes, aliases
        self._stack: list[_Level] = []
        self.anchors: dict[str, tuple[Any, int] | None] = {}
        self._problems: list[Problem] = []
        self._data: Any = None

    def run(self) -> Any:
        """The data; None for a text without a document. Raises ConfigError."""
        try:
            for event in self._events:
                if not self._ordinary(event):
                    self._take(event)
        except _StopError:
            pass
        except ConfigError as error:
            raise (ConfigError([*self._problems, *error.problems]) if self._problems else error) from None
        if self._problems:
            raise ConfigError(self._problems)
        return self._data

    # -- events

    def _ordinary(self, event: Any) -> bool:
        """Take what almost every event is: a key, or a scalar in a collection, without anchor or tag, that nothing is wrong with.

        False, and nothing done, for any other.
        """
        if type(event).__name__ != "ScalarEvent" or event.tag is not None or event.anchor is not None:
            return False
        text: str = event.value
        if not self._stack or not self._nodes_left or text in _SPECIAL:
            return False
        try:
            value = self._plain(text) if event.implicit[0] else text
        except BadNumberError:
            return False
        level = self._stack[-1]
        if not level.is_map:
            level.into.append(value)
        elif level.key is _NO_KEY:
            if value is not text or text in level.into:
                return False
            level.key = text
        elif level.key is _MERGE:
            return False
        else:
            level.into[level.key] = value
            level.key = _NO_KEY
        level.weight += 1 + len(text) // 100
        self._nodes_left -= 1
        return True

    def _take(self, event: Any) -> None:
        name = type(event).__name__
        if name == "ScalarEvent":
            self._count(event)
            value = self._scalar(event)
            weight = 1 + len(event.value) // 100
            self._anchor(event, (value, weight))
            self._put(value, weight, event)
        elif name == "MappingStartEvent":
            self._open(event, {}, "map")
        elif name == "SequenceStartEvent":
            self._open(event, [], "seq")
        elif name == "AliasEvent":
            self._alias(event)
        else:
            self._close(event)

    def _open(self, event: Any, into: Any, kind: str) -> None:
        self._count(event)
        if len(self._stack) >= self._depth:
            self._fail("limit-depth", f"nested more than {self._depth} levels deep", event)
        if self._at_key():
            hint = usual_mistake(self._text, position(event)[0])
            self._fail("yaml-key", "a key must be a string, not a list or a mapping", event, hint)
        if event.tag not in (None, "!", _CORE + kind):
            self._tag(event)
        self._anchor(event, None)
        self._stack.append(_Level(into, kind == "map", event.anchor))

    def _close(self, event: Any) -> None:
        level = self._stack.pop()
        value = level.into
        if level.merges:
            merged: dict[str, Any] = {}
            for other in level.merges:
                merged.update(other)
            merged.update(value)
            value = merged
        if level.anchor is not None:
            self.anchors[level.anchor] = (value, level.weight)
        self._put(value, level.weight, event)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            self._fail("yaml-syntax", "no anchor of this name comes before this alias", event, _QUOTES.format("*"))
        found = self.anchors[event.anchor]
        if found is None:
            self._fail("limit-aliases", "this alias is inside the value that it names", event)
        value, weight = found
        self._aliases_left -= weight
        if self._aliases_left < 0:
            self._fail("limit-aliases", f"aliases that expand to more than {self._most_aliases} nodes", event)
        self._put(value, weight, event)

    def _anchor(self, event: Any, named: tuple[Any, int] | None) -> None:
        # PyYAML, and so every reader built on it, refuses a second definition, though YAML would allow it.
        if event.anchor in self.anchors:
            self._fail("yaml-syntax", "this anchor is defined twice", event, _QUOTES.format("&"))
        if event.anchor is not None:
            self.anchors[event.anchor] = named

    def _count(self, event: Any) -> None:
        self._nodes_left -= 1
        if self._nodes_left < 0:
            self._fail("limit-nodes", f"more than {self._most_nodes} values", event)

    # -- values

    def _put(self, value: Any, weight: int, event: Any) -> None:
        """A finished value goes where it belongs."""
        if not self._stack:
            self._data = value
            return
        level = self._stack[-1]
        level.weight += weight
        if not level.is_map:
            level.into.append(value)
        elif level.key is _NO_KEY:
            self._key(level, value, event)
        elif level.key is _MERGE:
            self._merge(level, value, event)
            level.key = _NO_KEY
        else:
            level.into[level.key] = value
            level.key = _NO_KEY

    def _key(self, level: _Level, value: Any, event: Any) -> None:
        if type(event).__name__ == "ScalarEvent":
            if event.value == "<<" and event.tag is None and event.implicit[0]:
                level.key = _MERGE
                self.anchors["<<"] = None  # no alias has that name, but what is merged is not where it is written
                if level.merges:
                    hint = "merge a list: '<<: [*a, *b]'"
                    self._note("yaml-duplicate-key", "the merge key '<<' appears twice", event, hint)
                return
            if not isinstance(value, str):
                word = event.value
                # `on` is shown, a number is not: it may be a secret.
                hint = f"write it in quotes: '{word}'" if word.isalpha() and len(word) < 10 else "write it in quotes"
                self._note("yaml-key", f"a key must be a string; here YAML reads {kind_of(value)}", event, hint)
                value = word
        elif not isinstance(value, str):
            self._note("yaml-key", "a key must be a string", event)
            value = ""
        if value in level.into:
            self._note("yaml-duplicate-key", "this key appears twice in the same mapping", event, key=value)
        level.key = value

    def _merge(self, level: _Level, value: Any, event: Any) -> None:
        """`<<`, as PyYAML does it: shallow, own keys win, the first of a list wins.

        YAML 1.2 has no such thing, but its files use it.
        """
        items: Any = value
        given: list[Any] = items[::-1] if isinstance(value, list) else [value]
        if all(isinstance(one, dict) for one in given):
            level.merges += given
        else:
            self._note("yaml-merge", "only a mapping, or a list of mappings, can be merged with '<<'", event)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        tag: str | None = event.tag
        if tag == "!" and self._old:
            # PyYAML takes the bare `!` for no tag at all; in YAML 1.2 it makes a string of anything.
            tag = None
        if tag is None:
            if not event.implicit[0]:
                return text
            try:
                value = self._plain(text)
            except BadNumberError as error:
                self._note("yaml-number", str(error), event)
                return 0
            if self._old and text in ("=", "<<") and not self._at_key():
                message = f"a plain '{text}' has a meaning of its own in YAML 1.1"
                self._note("yaml-tag", message, event, "write it in quotes")
            return value
        if tag == "!":
            return text
        kind = tag.removeprefix(_CORE)
        if not tag.startswith(_CORE) or kind not in _TYPES:
            self._tag(event)
            return text
        return text if kind == "str" else self._tagged(kind, text, event)

    def _at_key(self) -> bool:
        return bool(self._stack) and self._stack[-1].is_map and self._stack[-1].key is _NO_KEY

    def _tagged(self, kind: str, text: str, event: Any) -> Any:
        """`!!int "5"`: what the text means when plain, if that is of the type."""
        try:
            value: Any = self._plain(text)
            if type(value) in _TYPES[kind]:
                return float(value) if kind == "float" else value
        except (BadNumberError, OverflowError):
            pass
        self._note("yaml-tag", f"the text does not fit its tag '!!{kind}'", event)
        return None

    # -- problems

    def _tag(self, event: Any) -> None:
        tag: str = event.tag
        # Any other may be a secret without its quotes: `password: !s3cret`.
        name = tag.removeprefix(_CORE)
        known = tag in _USUAL or (tag != name and (name in _OTHERS or name.startswith("python/")))
        shown = f"the tag '{tag if tag == name else '!!' + name}'" if known else "this tag"
        hint = None if known else _QUOTES.format("!")
        self._note("yaml-tag", f"{shown} is not allowed: a configuration is plain data", event, hint)

    def _note(self, code: str, message: str, event: Any, hint: str | None = None, *, key: str | None = None) -> None:
        line, column = position(event)
        steps: list[str | int] = []
        for level in self._stack:
            if not level.is_map:
                steps.append(len(level.into))
            elif level.key is not _NO_KEY:
                steps.append("<<" if level.key is _MERGE else level.key)
        # A path of a hundred brackets does not help.
        path = dotted(steps if key is None else [*steps, key]) if code != "limit-depth" else ""
        self._problems.append(Problem(path=path, code=code, message=message, hint=hint, line=line, column=column))
        if len(self._problems) >= _MOST_PROBLEMS:
            raise _StopError

    def _fail(self, code: str, message: str, event: Any, hint: str | None = None) -> NoReturn:
        self._note(code, message, event, hint)
        raise _StopError
