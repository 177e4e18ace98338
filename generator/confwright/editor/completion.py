"""What can be written at a cursor: keys, values, classes, references in the form that the place takes, and names."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, Final

from ..base.document_walk import Schema
from ..base.json_values import Keys, is_object
from ..generate.reference_forms import offered, takes_mapping
from ..runtime import dataclass
from .cursor import Spot, spot_at
from .known import Known, forms_in_words, keys_at, known_at, tags_at
from .loose import read
from .positions import Span
from .tree import Node, data_of

_DEPLOYMENT: Final = "Deployment"
"""The title of the schema of a deployment.yaml."""
Variables = Callable[[], Collection[str]]
_TEMPLATE: Final = re.compile(r"\{\{[^{}]*\Z")
_WORD: Final = re.compile(r"[A-Za-z_./][\w./-]*\Z")
_READ_OTHERWISE: Final = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing that can be written. `kind` is key, value, class, reference or name; `rank` puts what is needed first."""

    label: str
    text: str
    replaced: Span
    kind: str
    detail: str = ""
    documentation: str = ""
    rank: int = 1
    deprecated: bool = False


def offers(text: str, offset: int, schema: Schema, variables: Variables, tree: Node | None = None) -> list[Offer]:
    """What can be written at an offset of a document of a schema. `variables` gives the names that are set or used around it,
    where a place takes one.

    `tree` is that of the text, where it has been read.
    """
    tree = tree if tree is not None else read(text)
    spot = spot_at(text, offset, tree)
    if spot is None:
        return []
    data = data_of(tree)
    if spot.in_value:
        return list(_values(spot, schema, data, variables, text))
    found = list(_keys(spot, text, schema, data))
    if spot.in_list:
        found += _values(spot, schema, data, variables, text)
    return found


def _keys(spot: Spot, text: str, schema: Schema, data: Any) -> Iterator[Offer]:
    given = _at(data, spot.keys)
    there = set(given) - {spot.typed, text[spot.replaced.begin : spot.replaced.end]} if is_object(given) else set[str]()
    has_colon = re.match(r"[ \t]*:", text[spot.replaced.end :]) is not None
    for name, (known, required) in keys_at(schema, data, spot.keys).items():
        if name not in there:
            behind = "" if has_colon else ":" if (known.is_map or known.is_list) and not spot.flow else ": "
            yield Offer(
                name, _written(name) + behind, spot.replaced, "key", _detail(known), describe(known),
                0 if required else 2 if known.deprecated else 1, bool(known.deprecated),
            )  # fmt: skip


def _values(spot: Spot, schema: Schema, data: Any, variables: Variables, text: str) -> Iterator[Offer]:
    *above, last = spot.keys or ("",)
    around = known_at(schema, data, tuple(above))
    if last == "env" and around is not None and any(map(takes_mapping, around.forms)):
        yield from (Offer(name, name, spot.replaced, "reference", "variable") for name in sorted(variables()))
        return
    tags = list(_tags(spot, schema, data))
    if tags:
        yield from tags
        return
    if spot.keys == ("current", "env") and schema.get("title") == _DEPLOYMENT:
        yield from (Offer(name, name, spot.replaced, "reference", "variable") for name in sorted(variables()))
        return
    known = known_at(schema, data, spot.keys)
    if known is None:
        return
    template = _TEMPLATE.search(spot.typed)
    if template is None:
        for choice in known.choices:
            written = _written(choice) if isinstance(choice, str) else json.dumps(choice)
            yield Offer(
                str(choice) if isinstance(choice, str) else written, written, spot.replaced, "value", known.type
            )
        if known.boolean:
            yield from (Offer(word, word, spot.replaced, "value", "boolean") for word in ("true", "false"))
        is_choice = known.default in [json.dumps(one, ensure_ascii=False) for one in known.choices]
        if (
            known.default is not None
            and not is_choice
            and known.default not in ("{}", "[]", '""')
            and known.default[:1] not in "{["
        ):
            value = json.loads(known.default)
            yield Offer(
                known.default,
                _written(value) if isinstance(value, str) else known.default,
                spot.replaced,
                "value",
                "default",
            )
        if any(map(takes_mapping, known.forms)):
            yield Offer("{env: …}", "{env: ", spot.replaced, "reference", "a reference to a variable", rank=2)
            for name in sorted(variables()):
                yield Offer(f"{{env: {name}}}", f"{{env: {name}}}", spot.replaced, "reference", "variable", rank=2)
    yield from _templates(spot, known, variables, text, template)


def _templates(
    spot: Spot, known: Known, variables: Variables, text: str, template: re.Match[str] | None
) -> Iterator[Offer]:
    """References that are text, as Prefect fills them in; between quotes, since a brace begins a map."""
    quote = spot.typed[:1] if spot.typed[:1] in ("'", '"') else ""
    takes_names = any(not takes_mapping(form) for form in known.forms)
    inner = offered(known.forms, sorted(variables()) if takes_names else (), in_text=bool(quote))
    for name in inner:
        written = f"{{{{ {name} }}}}"
        if template is not None:
            begin = spot.replaced.begin + template.start()
            closing = re.match(r"[^{}\r\n]*\}\}", text[begin + len(template[0]) :])
            end = begin + len(template[0]) + (closing.end() if closing is not None else 0)
            yield Offer(written, written, Span(begin, end), "reference", "a reference", rank=2)
        elif not spot.typed.strip("'\""):
            whole = written if quote else f'"{written}"'
            replaced = (
                Span(spot.replaced.begin + len(quote), spot.replaced.begin + len(quote)) if quote else spot.replaced
            )
            yield Offer(written, whole, replaced, "reference", "a reference", rank=2)


def _tags(spot: Spot, schema: Schema, data: Any) -> Iterator[Offer]:
    """Modules and classes that go together."""
    *above, last = spot.keys or ("",)
    given = _at(data, tuple(above))
    table: Mapping[str, Any] = given if is_object(given) else {}
    for names, rows in tags_at(schema, data, tuple(above)):
        if last not in names:
            continue
        here = names.index(str(last))
        # A tag that is right limits the others; one that is being changed limits nothing.
        others = {i: table[n] for i, n in enumerate(names) if i != here and any(row[i] == table.get(n) for row in rows)}
        found: dict[str, list[str]] = {}
        for row in rows:
            if all(row[index] == value for index, value in others.items()):
                with_it = ", ".join(str(value) for index, value in enumerate(row) if index != here)
                found.setdefault(str(row[here]), []).append(with_it)
        for value, others_of_it in found.items():
            detail = ", ".join(dict.fromkeys(others_of_it[:3]))
            rank = 2 if "._" in value or value.count(".") > 1 else 1
            yield Offer(value, _written(value), spot.replaced, "class", detail, rank=rank)


def describe(known: Known) -> str:
    """What a key is for, for people."""
    lines = [known.description] if known.description else []
    lines += [f"Deprecated: {known.deprecated}"] if known.deprecated else []
    lines += [f"Default: `{known.default}`"] if known.default is not None else []
    forms = forms_in_words(known)
    lines += [f"References: {' or '.join(dict.fromkeys(forms))}"] if forms else []
    return "\n\n".join(lines)


def _detail(known: Known) -> str:
    return known.type + (" (sensitive)" if known.sensitive else "")


def _written(text: str) -> str:
    """A text as YAML, in quotes where it would be read as something else."""
    if _WORD.match(text) and text.lower() not in _READ_OTHERWISE:
        return text
    return json.dumps(text, ensure_ascii=False)


def _at(data: Any, keys: Keys) -> Any:
    for key in keys:
        try:
            data = data[key]
        except (LookupError, TypeError):
            return None
    return data
