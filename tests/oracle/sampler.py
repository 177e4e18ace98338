"""Documents made from a JSON Schema: what it allows, most of the time, with every part of it reached in turn."""

from __future__ import annotations

import copy
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]

WORDS = (
    "a",
    "",
    "run",
    "op",
    "two words",
    "ünï",
    "yes",
    "5",
    "null",
    "2020-01-01",
    "~",
    "x: y",
    " padded ",
    "line\nline",
    "agent:acme:1f2e",
)
LIKELY: Mapping[str, Any] = {
    "postgres_url": "postgresql://u:p@h/d", "mysql_url": "mysql+mysqlconnector://u:p@h/d", "endpoint_url": "https://h:9000",
    "scheme": "postgresql", "endpoint_suffix": "core.windows.net", "storage_account": "account", "tenant_id": "t-1",
    "container_config": {"image_pull_policy": "Always"}, "pod_spec_config": {"nodeSelector": {"disk": "ssd"}},
    "pod_template_spec_metadata": {"labels": {"a": "b"}}, "job_metadata": {"annotations": {"a": "b"}},
    "job_spec_config": {"backoff_limit": 1}, "deployment_metadata": {"labels": {"a": "b"}},
    "service_metadata": {"labels": {"a": "b"}}, "service_spec_config": {"type": "ClusterIP"},
    "volumes": [{"name": "v", "empty_dir": {}}], "volume_mounts": [{"name": "v", "mount_path": "/v"}],
    "resources": {"limits": {"cpu": "1"}}, "python_log_level": "INFO", "task_definition_prefix": "run", "max_resume_run_attempts": 0,
}  # fmt: skip
"""What people write at keys whose values have a form of their own: words drawn blindly are hardly ever right there."""


def _is_likely(key: str, schema: Schema) -> bool:
    """Whether `LIKELY` has a value for a key; a mapping only where the schema does not say what its members are."""
    return key in LIKELY and not (
        isinstance(LIKELY[key], dict) and isinstance(schema.get("additionalProperties"), dict)
    )


NUMBERS = (0, 1, -1, 2, 7, 999, 1000, 5432)
WILD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1001, 2.5, 1.0, "", "word", "true", "5", [], ["a"], [[]], [None], {}, {"a": 1},
    {"env": "WORD"}, {"env": "UNSET"}, {"env": 3}, {"env": None}, {"env": ""}, {"env": "WORD", "x": 1}, {"ENV": "WORD"},
    {"env": {"env": "WORD"}}, [{"env": "WORD"}],
)  # fmt: skip
"""Values that are wrong in most places and right in some."""
REFERABLE: Mapping[str, Sequence[str]] = {
    "string": ("WORD", "EMPTY", "NUMBER", "PADDED"),
    "integer": ("NUMBER", "PADDED", "GROUPED", "LEADING", "NEGATIVE"),
    "boolean": ("TRUE", "FALSE", "ONE", "ZERO", "NO", "OFF", "NONE", "EMPTY", "WORD"),
    "number": ("NUMBER",),
}
"""Variables that are fine for a type."""
ENVIRON: Mapping[str, str] = {
    "WORD": "word", "EMPTY": "", "NUMBER": "5", "PADDED": " 7 ", "GROUPED": "1_000", "LEADING": "010", "NEGATIVE": "-3",
    "HEX": "0x10", "DECIMAL": "5.0", "TRUE": "True", "FALSE": "FALSE", "ONE": "1", "ZERO": "0", "NO": "no", "OFF": "off",
    "NONE": "None", "ARABIC": "١٢",
}  # fmt: skip
"""What stands in the environment; `UNSET` does not."""


@dataclass
class Sampler:
    """Draws from a schema. Of alternatives and optional keys those come first that were drawn least: nothing is left out.

    `drawn` counts them: `(id of the schema, key or index of the branch)`.
    """

    root: Schema
    rng: random.Random
    drawn: Counter[tuple[int, str | int]] = field(default_factory=Counter[tuple[int, str | int]])

    def document(self, sections: int) -> dict[str, Any]:
        """A document with about so many of the root's keys."""
        properties: Schema = self.root["properties"]
        keys = self._some(self.root, list(properties), sections / len(properties))
        return {key: self.value(properties[key]) for key in keys}

    def value(self, schema: Schema) -> Any:
        """A value that the schema allows, but for rules between the parts of an object."""
        if "$ref" in schema:
            return self.value(self.target(schema["$ref"]))
        if "const" in schema:
            return copy.deepcopy(schema["const"])
        if "enum" in schema:
            return schema["enum"][self._branch(schema, len(schema["enum"]))]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                branches = schema[keyword]
                return self._alternative(branches, branches[self._branch(schema, len(branches))])
        if "not" in schema and "allOf" in schema and "type" not in schema:
            return self._stranger(schema)
        if "type" not in schema:
            return copy.deepcopy(self.rng.choice(WILD))
        kinds = schema["type"]
        return self._typed(kinds if isinstance(kinds, str) else kinds[self._branch(schema, len(kinds))], schema)

    def chance(self, probability: float) -> bool:
        """True so often; false for the smallest of random numbers, which is where Hypothesis shrinks to."""
        return self.rng.random() >= 1 - probability

    def target(self, ref: str) -> Schema:
        node: Any = self.root
        for part in ref.removeprefix("#/").split("/"):
            node = node[part]
        return node  # type: ignore[no-any-return]

    def _branch(self, schema: Schema, count: int) -> int:
        """The branch drawn least, half of the time."""
        index = self.rng.randrange(count)
        if self.chance(0.5):
            index = min(range(count), key=lambda i: (self.drawn[id(schema), i], (i - index) % count))
        self.drawn[id(schema), index] += 1
        return index

    def _alternative(self, branches: Sequence[Schema], chosen: Schema) -> Any:
        meant = self.target(chosen["$ref"]) if "$ref" in chosen else chosen
        if set(meant.get("properties", ())) == {"env"}:
            # A reference: the scalar beside it says which variables will do.
            kinds = [branch.get("type") for branch in branches]
            kind = next((kind for kind in kinds if kind in REFERABLE), "string")
            return {"env": self._variable(str(kind))}
        return self.value(chosen)

    def _variable(self, kind: str) -> str:
        if self.chance(0.02):
            return "UNSET"
        return self.rng.choice(list(ENVIRON) if self.chance(0.03) else REFERABLE[kind])

    def _stranger(self, schema: Schema) -> Any:
        """The open branch of a union: a class that is not there."""
        out = self.value(schema["allOf"][0])
        module = self.rng.choice(("acme.launchers", "acme", "dagster_acme.core", "dagster.acme"))
        return {**out, "module": module, "class": self.rng.choice(("Acme", "K8sRunLauncher", "QueuedRunCoordinator"))}

    def _typed(self, kind: str, schema: Schema) -> Any:
        if kind == "object":
            return self._object(schema)
        if kind == "array":
            return [self.value(schema.get("items", {})) for _ in range(self.rng.choice((0, 1, 1, 2)))]
        if kind == "string":
            return self.rng.choice(WORDS)
        if kind == "integer":
            return self.rng.choice(NUMBERS)
        if kind == "number":
            return self.rng.choice((*NUMBERS, 0.5, 2.5, 1.0, -0.0, 1e20))
        return None if kind == "null" else self.chance(0.5)

    def _object(self, schema: Schema) -> dict[str, Any]:
        properties: Schema = schema.get("properties", {})
        required = set(schema.get("required", ()))
        optional = [key for key in properties if key not in required]
        most = schema.get("maxProperties", len(properties) + 2)
        picked = required | set(self._some(schema, optional, min(0.5, 4 / max(1, len(optional)))))
        out = {
            key: copy.deepcopy(LIKELY[key])
            if _is_likely(key, properties[key]) and self.chance(0.85)
            else self.value(properties[key])
            for key in properties
            if key in picked
        }
        if (optional and len(out) < schema.get("minProperties", 0)) or len(out) > most:
            out = {(key := optional[self._branch(schema, len(optional))]): self.value(properties[key])}
        others = schema.get("additionalProperties", True)
        while others is not False and len(out) < most and self.chance(0.4):
            out[self.rng.choice(("extra", "other", "env", "on", "1", "a.b"))] = self.value(
                others if others is not True else {}
            )
        return out

    def _some(self, schema: Schema, keys: list[str], share: float) -> list[str]:
        """The key drawn least, and each of the others with a chance; in the order they were given."""
        if not keys:
            return []
        first = min(keys, key=lambda key: (self.drawn[id(schema), key], self.rng.random()))
        with_first = self.chance(0.7)
        picked = [key for key in keys if self.chance(share) or (with_first and key == first)]
        self.drawn.update((id(schema), key) for key in picked)
        return picked
