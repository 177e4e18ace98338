"""Seeded documents of `generated.airflow`: connections of every type, with odd characters wherever text may stand."""

from __future__ import annotations

import json
import random
import string
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SCHEMA: dict[str, Any] = json.loads((ROOT / "generated" / "airflow" / "schema.json").read_text("utf-8"))
DEFINITIONS: dict[str, Any] = SCHEMA["$defs"]
CONNECTIONS = {
    definition["properties"]["conn_type"].get(
        "const", definition["properties"]["conn_type"].get("enum", [None])[0]
    ): name
    for name, definition in DEFINITIONS.items()
    if name.endswith("Connection") and name not in ("OtherConnection", "Connection")
}
"""The definition of each connection type."""
_ODD = [
    "'", '"', "\\", "$", "${HOME}", "$HOME", "`", "#", " #", "%", "%%", "%s", "@", "/", ":", "?", "&", "=", ";", "|", "<",
    "\n", "\r\n", "\t", " ", "\x01", "\x7f", "é", "日本", "\u2028", "\ufeff", "😀", "{", "}", "[", "]", ",", "null", "yes",
    "0123", "1e5", "!x", "*x", "~", "- ", ": ", "---", "\\n", "\\u0027", "$(id)", "//", "://",
]  # fmt: skip


@dataclass
class Sampler:
    """Makes documents; every reference it puts in has its value in `environ`."""

    chance: random.Random
    environ: dict[str, str] = field(default_factory=dict[str, str])

    def text(self) -> str:
        """Text of odd characters, never empty: the two classes tell nothing from empty in different places."""
        pieces = [
            self.chance.choice(_ODD) if self.chance.random() < 0.6 else self._word()
            for _ in range(self.chance.randint(1, 5))
        ]
        return "".join(pieces)

    def _word(self) -> str:
        return "".join(self.chance.choices(string.ascii_letters + string.digits, k=self.chance.randint(1, 8)))

    def reference(self, value: str) -> dict[str, str]:
        """A reference whose variable holds a value."""
        name = f"VALUE_{len(self.environ)}"
        self.environ[name] = value
        return {"env": name}

    def connection(self, conn_type: str) -> dict[str, Any]:
        """A connection of a type, with a random part of its fields."""
        out: dict[str, Any] = {"conn_type": conn_type}
        for name in ("description", "host", "login", "schema"):
            if self.chance.random() < 0.6:
                out[name] = self.reference(self.text()) if self.chance.random() < 0.2 else self.text()
        if self.chance.random() < 0.6:
            out["password"] = self.reference(self.text())
        if self.chance.random() < 0.6:
            port = self.chance.randint(1, 65535)
            out["port"] = self.reference(str(port)) if self.chance.random() < 0.2 else port
        if self.chance.random() < 0.8:
            extra = self._extra(CONNECTIONS.get(conn_type))
            if extra:
                out["extra"] = extra
        return out

    def _extra(self, definition: str | None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        known = DEFINITIONS.get(definition.removesuffix("Connection") + "Extra", {}) if definition else {}
        for name, schema in known.get("properties", {}).items():
            if self.chance.random() < 0.3:
                out[name] = self._of(schema)
        for _ in range(self.chance.choice([0, 0, 1, 2])):
            out.setdefault(self.text(), self.json(2))
        return out

    def _of(self, schema: dict[str, Any]) -> Any:
        branches = [b for b in flat(schema) if b.get("type") != "null"]
        branch = self.chance.choice(branches)
        if "$ref" in branch:
            branch = {"reference": True}
        if "enum" in branch:
            return self.chance.choice(branch["enum"])
        types = branch.get("type", "string")
        kind = types if isinstance(types, str) else self.chance.choice(types)
        if branch.get("reference"):
            sibling = next((b.get("type") for b in branches if b.get("type") in ("integer", "number", "boolean")), None)
            return self.reference({"integer": "7", "number": "1.5", "boolean": "true"}.get(str(sibling), self.text()))
        made = {
            "integer": self.chance.randint(-9, 10**6),
            "number": 0.5,
            "boolean": self.chance.random() < 0.5,
            "null": None,
        }
        if kind in made:
            return made[kind]
        if kind == "array":
            return [self._of(branch["items"]) if branch.get("items") else self.json(1)]
        return self.text() if kind == "string" else {self.text(): self.json(1)}

    def json(self, depth: int) -> Any:
        """Any JSON, a number of levels deep."""
        kind = self.chance.randint(0, 6 if depth else 4)
        if kind == 5:
            return [self.json(depth - 1) for _ in range(self.chance.randint(0, 3))]
        if kind == 6:
            return {self.text(): self.json(depth - 1) for _ in range(self.chance.randint(0, 3))}
        return [self.text(), self.chance.randint(-(10**12), 10**12), True, None, self.chance.random()][kind]


def flat(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The branches of a choice, those of choices in it too."""
    return [leaf for branch in schema["anyOf"] for leaf in flat(branch)] if "anyOf" in schema else [schema]
