"""A dagster.yaml in the making, as templates of Helm make it of values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple

from ...base.json_values import Keys, is_list, is_object
from .templates import UNREADABLE, as_source, at, is_empty, known, read_again

Form = Literal["plain", "quoted", "copy", "source"]
"""How a template writes a value: `{{ . }}`, `{{ . | quote }}`, `{{ . | toYaml }}`, or its helper `stringSource`."""
When = Literal["true", "there", "has", "always"]
"""Which values are written: not empty (`if`), not null (`kindIs "invalid"`), with a key (`hasKey`), or all."""


class Line(NamedTuple):
    """A line: its key in dagster.yaml, that of the value, how and when it is written."""

    key: str
    value: str
    form: Form = "plain"
    when: When = "true"


Lines = tuple[Line, ...]

CUSTOM: Final[Lines] = (
    Line("module", "module", "quoted", "always"),
    Line("class", "class", "quoted", "always"),
    Line("config", "config", "copy", "there"),
)
"""A class that values name."""


@dataclass
class Draft:
    """A dagster.yaml in the making.

    `places` are places in it and those of the values that they come from; `changed` are the ones of texts and numbers that Dagster
    does not read as they are, and `broken` places of values that make no YAML.
    """

    values: dict[str, Any]
    document: dict[str, Any] = field(default_factory=dict[str, Any])
    places: dict[Keys, Keys] = field(default_factory=dict[Keys, Keys])
    changed: set[Keys] = field(default_factory=set[Keys])
    broken: list[Keys] = field(default_factory=list[Keys])

    def at(self, *keys: str) -> Any:
        """A value, or the chart's own."""
        return at(self.values, keys)

    def section(self, target: Keys, source: Keys, content: dict[str, Any] | None) -> None:
        """A section of dagster.yaml; None where the chart writes its key alone."""
        self._put(target, content)
        self.places[target] = source

    def own(self, target: Keys, value: Any) -> None:
        """A value that the chart itself has."""
        self._put(target, value)

    def line(self, target: Keys, source: Keys, form: Form = "plain", when: When = "always") -> None:
        """A value, as a template writes it."""
        value = at(self.values, source)
        if (when == "true" and is_empty(value)) or (when == "there" and value is None):
            return
        if when == "has" and len(known(self.values, source)) < len(source):
            return
        written = value
        if form == "plain":
            written = read_again(value)
        elif form == "source":
            written = as_source(value)
        elif form == "quoted" and not isinstance(value, str):
            written = None if value is None else str(value)
        if written is UNREADABLE:
            self.broken.append(source)
            written = value
        elif type(written) is not type(value):
            self.changed.add(target)
        self._put(target, written)
        self.places[target] = source

    def lines(self, target: Keys, source: Keys, lines: Lines) -> None:
        """The lines of a section."""
        for line in lines:
            self.line((*target, line.key), (*source, line.value), line.form, line.when)

    def part(self, target: Keys, source: Keys, lines: Lines) -> None:
        """A section that is written where its values are not empty, whatever of them is."""
        if not is_empty(at(self.values, source)):
            self.section(target, source, None)
            self.lines(target, source, lines)

    def plain_list(self, target: Keys, source: Keys, member: str = "") -> None:
        """A list of texts, or of a member of mappings, each without quotes."""
        found = at(self.values, source)
        if not is_list(found) or not found:
            return
        self.places[target] = source
        texts: list[Any] = []
        for index, one in enumerate(found):
            place: Keys = (*source, index, *((member,) if member else ()))
            value = at(self.values, place)
            read = read_again(value, item=True)
            if member and is_object(one) and member not in one:
                continue
            if read is UNREADABLE:
                self.broken.append(place)
                read = value
            elif type(read) is not type(value):
                self.changed.add((*target, len(texts)))
            self.places[(*target, len(texts))] = place
            texts.append(read)
        self._put(target, texts or None)

    def more(self, source: Keys) -> None:
        """Values that the chart adds at the end, as they are."""
        found = at(self.values, source)
        if not is_object(found):
            return
        # The file may then have a key twice, and Dagster reads the last.
        self.document |= found
        self.places = {target: place for target, place in self.places.items() if target[0] not in found}
        self.places |= {(key,): (*source, key) for key in found}

    def _put(self, target: Keys, value: Any) -> None:
        document = self.document
        for key in target[:-1]:
            if not is_object(document.get(str(key))):
                document[str(key)] = {}
            document = document[str(key)]
        document[str(target[-1])] = value
