"""The results as Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from .model import Figure, Result, spread

_SCALES = {"ms": 1e3, "µs": 1e6, "s": 1.0, "MB": 1.0}


def table(results: Sequence[Result]) -> str:
    """One row for each figure and peer."""
    lines = ["| work | Confwright | peer | ratio | aim | |", "|---|---|---|---|---|---|"]
    for result in results:
        for figure in result.work.figures:
            lines += _rows(result, figure)
    return "\n".join(lines) + "\n"


def notes(results: Sequence[Result]) -> str:
    """What is to be said of a row: its own note, and who could not do it."""
    lines: list[str] = []
    for result in results:
        label = result.work.figures[0].label
        if result.work.note:
            lines.append(f"- {label}: {result.work.note}")
        lines += [f"- {label}: {name} failed: {why}" for name, why in result.failures.items()]
    return "\n".join(lines) + "\n"


def merged(page: str, results: Sequence[Result]) -> str:
    """A page with the rows and notes of some results in place of the old ones, which may be none."""
    labels = {figure.label for result in results for figure in result.work.figures}
    lines = [line for line in page.splitlines() if _label(line) not in labels]
    last_row = max(number for number, line in enumerate(lines) if line.startswith("| "))
    lines[last_row + 1 : last_row + 1] = table(results).splitlines()[2:]
    first_heading = next(number for number, line in enumerate(lines) if line.startswith("## "))
    last_note = max(number for number, line in enumerate(lines[:first_heading]) if line.startswith("- "))
    lines[last_note + 1 : last_note + 1] = notes(results).splitlines()
    return "\n".join(lines) + "\n"


def _label(line: str) -> str:
    """The label of a row of the table, or of a note."""
    if line.startswith("| "):
        return line.split("|")[1].strip()
    label, colon, _ = line.removeprefix("- ").rpartition(": these rows")
    return label if line.startswith("- ") and colon else ""


def _rows(result: Result, figure: Figure) -> Iterator[str]:
    ours, *peers = result.work.subjects
    shown = _shown(result.values(ours, figure.key), figure.unit)
    if not peers:
        yield f"| {figure.label} | {shown} | | | | |"
    for peer in peers:
        ratio = result.ratio(ours, peer, figure.key)
        theirs = _shown(result.values(peer, figure.key), figure.unit)
        wanted = figure.aim_for(peer)
        aim = "" if wanted is None else f"≤ {wanted:g}"
        met = "" if wanted is None or ratio is None else "met" if ratio <= wanted else "**missed**"
        yield f"| {figure.label} | {shown} | {peer}: {theirs} | {'' if ratio is None else f'{ratio:.2f}'} | {aim} | {met} |"


def _shown(values: list[float], unit: str) -> str:
    if not values:
        return "not run"
    figure = 1 / median(values) if unit == "MB/s" else median(values) * _SCALES[unit]
    digits = f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"
    return f"{digits} {unit} ±{spread(values):.0%}"
