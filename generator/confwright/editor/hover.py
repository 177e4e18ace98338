"""What is shown for a place: type, default and description, and of a deployment the environments side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..base.document_walk import Schema
from ..base.json_values import Keys
from ..base.secret_names import SECRET
from ..runtime import dataclass
from .completion import describe
from .known import Known, known_at
from .loose import read
from .positions import Span
from .tree import around, data_of

if TYPE_CHECKING:
    from ..environments.analysed import Analysis


@dataclass(frozen=True, slots=True)
class Hover:
    """What is shown, as Markdown, for a part of the text."""

    text: str
    span: Span


def hover(text: str, offset: int, schema: Schema, where: str = "", analysis: Analysis | None = None) -> Hover | None:
    """What is known of the key or value at an offset; None where nothing is. No value of a variable or a secret is shown.

    `where` says where the variable at the offset is set.
    """
    tree = read(text)
    found = around(tree, offset)
    if found is None:
        return None
    keys, entry, in_value = found
    parts = [where]
    if where and keys[-1:] == ("env",):
        keys = keys[:-1]
    known = known_at(schema, data_of(tree), keys)
    if known is not None:
        name = ".".join(str(key) for key in keys[-2:] if isinstance(key, str))
        parts += [heading(name, known), describe(known)]
    if analysis is not None:
        parts.append(_side_by_side(analysis, keys))
    shown = "\n\n".join(part for part in parts if part)
    return Hover(shown, entry.node.span if in_value else entry.key_span) if shown else None


def heading(name: str, known: Known) -> str:
    """The name of a value, and its type."""
    return f"**{_plain(name)}**: `{known.type}`{' (sensitive)' if known.sensitive else ''}"


def where_set(name: str, places: Sequence[tuple[str, str]]) -> str:
    """Where a variable is set: each place, and the process that gets it, if that is known."""
    shown = [f"{_plain(place)} ({_plain(process)})" if process else _plain(place) for place, process in places]
    more = f" and {len(shown) - _MOST_ROWS} more places" if len(shown) > _MOST_ROWS else ""
    return f"`{name}` is set in {', '.join(shown[:_MOST_ROWS])}{more}" if shown else f"`{name}` is set in no file here"


def _side_by_side(analysis: Analysis, keys: Keys) -> str:
    """A table: each environment, its value, and the layer and place that set it. Nothing that may be a secret."""
    from ..environments.explain import explain, shown

    if len(keys) < 4 or keys[0] != "values" or keys[2] not in analysis.deployment.resources:
        return ""
    rows: list[str] = []
    for environment in analysis.deployment.environments:
        for one in explain(analysis, keys[2:], environment)[:_MOST_ROWS]:
            step = next((step for step in one.steps if step.wins), None)
            value = shown(one.value, sensitive=one.sensitive or _is_unknown(analysis, one.keys))
            below = ".".join(str(key) for key in one.keys[len(keys) - 2 :])
            where = f"{step.layer}, {step.where}" if step is not None else ""
            rows.append(f"| {environment}{' ' + _plain(below) if below else ''} | `{_cell(value)}` | {_plain(where)} |")
    return "\n".join(("| environment | value | set by |", "|---|---|---|", *rows)) if rows else ""


def _is_unknown(analysis: Analysis, keys: Keys) -> bool:
    """Whether a value may be a secret for all that the schema says: its key is refused, or is free and speaks of one."""
    from ..generate.schema.walk import nodes_at

    root = analysis.types.built.graph.root
    found = [nodes_at(root, keys[:end]) for end in range(1, len(keys) + 1)]
    is_refused = any(nodes and all(node.always is False for node in nodes) for nodes in found)
    return is_refused or (not found[-1] and any(isinstance(key, str) and SECRET.search(key) for key in keys))


_MOST_ROWS = 8


def _cell(text: str) -> str:
    text = text.replace("|", "¦").replace("`", "'").replace("\n", " ")
    return text if len(text) <= 80 else text[:79] + "…"


def _plain(text: str) -> str:
    return text.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_").replace("|", "\\|").replace("<", "&lt;")
