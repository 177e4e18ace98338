"""The only path from a document to a message: text without any value that its schema does not call public.

`Said` is text that a finding may hold. It is a type, so type checkers reject any other string. A `Veil` creates it, which
knows the document and its schema, or `own`, for text that contains nothing of a document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Final, cast

from ..runtime.report import dotted
from .addresses import HIDDEN, holds_secret, is_placeholder, secrets_in, without_passwords
from .document_walk import Schema, Visit, described, walked
from .json_values import Keys, is_list
from .said import Said
from .secret_names import SECRET

_FORGOTTEN: Final = re.compile(r"(pass(word|wd|phrase)?|pwd|secret|token|credentials?|key)\s+\S+", re.IGNORECASE)
"""A key that swallowed a value, because there is no colon between them: `password hunter2: x`."""
_LABEL: Final = re.compile(r"(\[[\w.-]{1,200}\] )?[\w.-]{1,200}(\[\d+\])?: (?=[A-Za-z`])(?!\S+$)")
"""The name in front of a message, with its section; one word behind it would be a value."""
_PLAIN: Final = re.compile("[a-z]{1,5}|.{1,2}", re.DOTALL)
"""Too short for a secret: true, prod, debug. It is hidden where a schema or a name says so."""
_QUOTED: Final = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_TOKEN: Final = re.compile(r"[^\s,;()]+")
_WORD: Final = re.compile(r"\w+")
_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_NOTHING: Final[Schema] = {}
"""The schema of files that no schema describes: one, as what is known of a schema is kept."""
_MOST: Final = 2_000
"""Values that are searched for in each message, beside the words of the message that are looked up."""


class Veil:
    """What messages about one document may show. `data` is None if its text could not be read."""

    def __init__(self, schema: Schema, data: Any = None) -> None:
        self._schema, self._data, self._words = schema, data, _words_of(schema)

    @classmethod
    def of(cls, values: Iterable[str]) -> Veil:
        """A veil over texts that may be secrets, for files that no schema describes."""
        veil = cls(_NOTHING)
        veil._hidden = frozenset(line for text in values for line in (text, *text.split("\n")) if len(line) > 2)
        return veil

    def say(self, text: str) -> Said:
        """`text`, with `***` in the place of every value of the document that the schema does not call public."""
        # `DB_PASSWORD: Prefect has no such setting` says what is wrong with a name, and gives it no value.
        label = _LABEL.match(text)
        begin = label.end() if label else 0
        text = _QUOTED.sub(
            lambda match: HIDDEN if _FORGOTTEN.fullmatch(match[0][1:-1]) else match[0],
            text[:begin] + without_passwords(text[begin:]),
        )
        hidden = self._hidden
        if not hidden:
            return Said(text)
        for pattern in (_QUOTED, _TOKEN, _WORD):
            text = pattern.sub(lambda match: HIDDEN if match[0].strip("'\":.=") in hidden else match[0], text)
        if len(hidden) <= _MOST:
            for value in hidden:
                if len(value) > 3 and value in text:
                    text = text.replace(value, HIDDEN)
        return Said(text)

    def at(self, path: str, text: str) -> Said:
        """`say` of what is wrong at a path; the path is not read as part of it: `password: x` there is no assignment."""
        return Said(f"{path}: {self.say(text)}" if path else self.say(text))

    def maybe(self, text: str | None) -> Said | None:
        """`say` of what there may be."""
        return None if text is None else self.say(text)

    def path(self, keys: Keys) -> Said:
        """The dotted path of some keys. Below a secret only keys of the schema are shown, because a secret may be used as a key."""
        return self.path_with(keys, lambda end: self.hides_key(keys[: end + 1]))

    @staticmethod
    def path_with(keys: Keys, hides: Callable[[int], bool]) -> Said:
        """The dotted path of some keys; `hides` says of the number of one whether it may be a secret itself."""
        return Said(dotted(HIDDEN if hides(end) else key for end, key in enumerate(keys)))

    def knows(self, key: str) -> bool:
        """Whether the schema has a key of this name."""
        return key in self._words.names

    def hides_key(self, keys: Keys) -> bool:
        """Whether the last of some keys may be a secret itself: `password: {hunter2}`, `{password=hunter2}`."""
        *above, key = keys
        if not isinstance(key, str) or key in self._words.names:
            return False
        return (
            holds_secret(key)
            or _FORGOTTEN.search(key) is not None
            or any(isinstance(one, str) and (one in self._words.sensitive or SECRET.search(one)) for one in above)
        )

    @cached_property
    def _hidden(self) -> frozenset[str]:
        known = self._words.names | self._words.values
        found: set[str] = set()
        for visit in walked(self._schema, self._data) if self._data is not None else ():
            if visit.keys and self.hides_key(visit.keys):
                found.add(str(visit.keys[-1]))
            text = _text(visit.value)
            if text and text not in known and not _is_reference(visit, text) and self._is_hidden(visit, text):
                found.add(text)
                found.update(secrets_in(text))
                found.update(line.strip() for line in text.split("\n") if len(line.strip()) > 3)
        return frozenset(found)

    def _is_hidden(self, visit: Visit, text: str) -> bool:
        if any(_is_marked(schema) for schema in visit.schemas):
            return True
        if any(isinstance(key, str) and _names_secret(key) for key in visit.keys) or holds_secret(text):
            return True
        return not visit.schemas and not _PLAIN.fullmatch(text)


@lru_cache(2_000)
def _names_secret(key: str) -> bool:
    """Whether a key speaks of a secret; a list has the same keys in all its members."""
    return SECRET.search(key) is not None


def _is_reference(visit: Visit, text: str) -> bool:
    """Whether a value only says where another comes from."""
    return is_placeholder(text) or (visit.keys[-1:] == ("env",) and _NAME.fullmatch(text) is not None)


def _is_marked(schema: Schema) -> bool:
    return bool(schema.get("x-sensitive") or schema.get("x-secret"))


def _text(value: Any) -> str:
    """A scalar as a message would show it; empty for what can hide nothing."""
    return "" if value is None or isinstance(value, (bool, dict, list)) else str(value)


@dataclass(frozen=True, slots=True)
class _Words:
    """What a schema names: keys, those whose values it calls sensitive and nowhere public, and texts that it lists as values."""

    schema: Schema
    names: frozenset[str]
    sensitive: frozenset[str]
    values: frozenset[str]


_KNOWN: Final[dict[int, _Words]] = {}
"""By the identity of a schema, which is kept alive: many documents are checked with the same one."""


def _words_of(schema: Schema) -> _Words:
    known = _KNOWN.get(id(schema))
    if known is None:
        marked, public, values = set[str](), set[str](), set[str]()
        for one in _schemas(schema):
            values.update(map(str, (*(listed if is_list(listed := one.get("enum")) else ()), one.get("const"))))
            members: Any = one.get("properties")
            for name, member in cast("dict[str, Any]", members).items() if isinstance(members, dict) else ():
                if isinstance(member, dict):
                    (marked if _calls_sensitive(schema, cast(Schema, member)) else public).add(name)
        known = _Words(schema, frozenset(marked | public), frozenset(marked - public), frozenset(values))
        _KNOWN[id(schema)] = known
    return known


def _calls_sensitive(root: Schema, member: Schema) -> bool:
    values: tuple[Any, ...] = ("", {}, [])
    return any(_is_marked(one) for value in values for one in described(root, member, value))


def _schemas(schema: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema."""
    todo: list[Any] = [schema]
    while todo:
        one = todo.pop()
        if isinstance(one, dict):
            table = cast("dict[str, Any]", one)
            yield table
            todo += table.values()
        elif isinstance(one, list):
            todo += one


UNREAD: Final = Veil(_NOTHING)
"""What messages may show about a text that no schema describes, and about what a parser says of one that it cannot read."""
