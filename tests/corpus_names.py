"""Prints how the classes of the schema corpus are called: `python tests/corpus_names.py [--list]`.

`ends in a number`: names that do although nothing in the schema that they are called after does. `last resort`: names
that the place did not tell apart, so that a word of no meaning was put behind. Both should be none.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from confwright.base.diagnostics import GenerateError
from confwright.generate.names import class_name
from confwright.generate.plan.planner import Planner
from confwright.generate.schema.graph import Graph
from confwright.generate.schema.node import Node
from confwright.generate.sources.reading import collect

CORPUS = Path(__file__).resolve().parents[1].parent / "shared" / "corpus" / "schemastore"
HOSTS = ("json.schemastore.org", "www.schemastore.org", "schemastore.org")


def own_words(node: Node) -> Iterator[str]:
    """What the schema itself calls a node and what it stands in."""
    tokens = node.place.tokens
    for before, token in zip(("", *tokens), tokens, strict=False):
        if not (token.isdigit() and before in ("anyOf", "oneOf", "allOf", "items", "prefixItems")):
            yield token
    yield Path(node.place.document).stem
    yield from filter(None, (node.title, node.wanted_name))
    for declared in node.properties.values():
        yield from (value for value in declared.values or () if isinstance(value, str))
    yield from node.required


def names_of(schema: Path, package: str) -> tuple[dict[str, Node], set[str]]:
    """The classes and aliases of one schema with the nodes they stand for, and the vague ones. Raises GenerateError."""
    roots = {f"https://{host}/": CORPUS / "schemas" for host in HOSTS}
    planner = Planner(Graph(collect(schema, roots)), package)
    plan = planner.plan()
    named = {**{n: r.node for n, r in plan.records.items()}, **{n: a.node for n, a in plan.aliases.items()}}
    return named, planner.namer.vague


def main() -> int:
    if not CORPUS.is_dir():
        print(f"not run: there is no {CORPUS}")
        return 0
    total, numbered, vague = 0, list[str](), list[str]()
    for entry in json.loads((CORPUS / "manifest.json").read_text("utf-8"))["schemas"]:
        package = "s_" + re.sub(r"[^0-9a-z]", "_", entry["name"].lower())
        try:
            names, unclear = names_of(CORPUS / entry["schema"], package)
        except GenerateError as error:
            print(f"{entry['name']} is refused: {error.diagnostics[0]}")
            continue
        total += len(names)
        for name, node in names.items():
            number = re.search(r"\d+$", name)
            if number and not any(class_name(word).endswith(number[0]) for word in (*own_words(node), package)):
                numbered.append(f"{entry['name']}: {name}  {node.place}")
            if name in unclear:
                vague.append(f"{entry['name']}: {name}  {node.place}")
    for label, found in (("names without an invented number", numbered), ("names without a last resort", vague)):
        print(f"{label:<34}{total - len(found):>6} / {total:<6} {100 * (total - len(found)) / (total or 1):6.2f} %")
        if "--list" in sys.argv:
            print("\n".join(f"  {line}" for line in found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
