"""`%(NAME)s` in airflow.cfg: Airflow's own parser replaces it by another option of the section, or of [DEFAULT].

The rules are those of `configparser.BasicInterpolation`.
"""

from __future__ import annotations

import configparser
import re
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MOST_REFERENCES: Final = 100_000
"""The references of a file that are followed: each section follows those of [DEFAULT] anew, with its own options."""
_PERCENT: Final = re.compile(r"%(?:%|\(([^)]++)\)s)?")
_SINGLE: Final = "a single '%' is not text, and Airflow fails when it reads this one"
_MISSING: Final = (
    "`%(NAME)s` refers to an option that the section does not have, and Airflow fails when it reads this one"
)
_CIRCLE: Final = "options refer to each other in a circle, and Airflow fails when it reads this one"


@dataclass(slots=True)
class Filling:
    """What all sections of a file refer to, and how many references were followed."""

    defaults: dict[str, str]
    references: int = 0

    @property
    def spent(self) -> bool:
        """Whether the file has too many references to follow."""
        return self.references > MOST_REFERENCES

    def of(self, own: dict[str, str]) -> Filled:
        """A section with these options."""
        return Filled(self, ChainMap(own, self.defaults))


@dataclass(slots=True)
class Filled:
    """The options of a section. Each is looked at once at each depth, where that parser looks up to ten times as often."""

    file: Filling
    values: Mapping[str, str]
    known: dict[tuple[str, int], str | None] = field(default_factory=dict[tuple[str, int], str | None])

    def problem(self, text: str, depth: int = 1) -> str | None:
        """What is wrong with a '%' in an option."""
        if depth > configparser.MAX_INTERPOLATION_DEPTH:
            return _CIRCLE
        for found in _PERCENT.finditer(text):
            if found[0] == "%%":
                continue
            if found[1] is None:
                return _SINGLE
            self.file.references += 1
            if self.file.spent:
                return None
            place = (found[1].lower(), depth)
            if place not in self.known:
                value = self.values.get(place[0])
                self.known[place] = (
                    _MISSING if value is None else self.problem(value, depth + 1) if "%" in value else None
                )
            if self.known[place] is not None:
                return self.known[place]
        return None
