"""What is measured: works, each done by us and by a peer, with one figure or several."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of the table: what a work gives under `key`, in `unit` (a scale of the seconds or MB that it gives).

    Of `MB/s` the work gives the seconds for a MB, so that for every row less is better, and a ratio compares times.

    `aim` is the largest ratio to a peer that is meant to be reached, or one for each peer; None where the row only informs.
    """

    key: str
    label: str
    unit: str
    aim: float | Mapping[str, float] | None = None

    def aim_for(self, peer: str) -> float | None:
        """The largest ratio to this peer that is meant to be reached."""
        return self.aim.get(peer) if isinstance(self.aim, Mapping) else self.aim


Values = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Work:
    """Something to do, and who does it: ours first, then the peers. A subject gives its figures by key."""

    figures: tuple[Figure, ...]
    subjects: Mapping[str, Callable[[], Values]]
    rounds: int = 5
    note: str = ""


@dataclass(slots=True)
class Result:
    """What the rounds of a work gave, by subject; `failures` says which subjects could not do it, and why."""

    work: Work
    rounds: dict[str, list[Values]] = field(default_factory=dict[str, list[Values]])
    failures: dict[str, str] = field(default_factory=dict[str, str])

    def values(self, subject: str, key: str) -> list[float]:
        return [values[key] for values in self.rounds.get(subject, [])]

    def ratio(self, ours: str, peer: str, key: str) -> float | None:
        """The median over the rounds of ours to theirs, each pair taken in the same round."""
        pairs = zip(self.values(ours, key), self.values(peer, key), strict=False)
        ratios = [a / b for a, b in pairs if b]
        return median(ratios) if ratios else None


def spread(values: list[float]) -> float:
    """Half the distance between the quartiles, as a share of the median."""
    if len(values) < 2:
        return 0.0
    low, _, high = quantiles(values, n=4, method="inclusive")
    return (high - low) / 2 / median(values)
