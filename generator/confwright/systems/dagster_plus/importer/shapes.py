"""Dagster config types as definitions of one schema file, each shape under a name of its own."""

from __future__ import annotations

from typing import Any

from ...dagster.importer.emit import Schema, emit_shape, is_shape
from ...dagster.importer.files import pascal


class Shapes:
    """Collects definitions: hand `share` to `emit`, then take `definitions`."""

    def __init__(self, taken: set[str]) -> None:
        self.definitions: dict[str, Schema] = {}
        self._names: dict[str, str] = {}
        self._taken = set(taken)

    def share(self, config_type: Any, path: tuple[str, ...]) -> Schema | None:
        """A reference to the definition of a shape with fields; one without is written where it is used."""
        if not is_shape(config_type) or not config_type.fields:
            return None
        if config_type.key not in self._names:
            # The shortest end of the path that names nothing else yet: `resources` of k8s is K8sResources beside Resources.
            ends = [pascal("_".join(path[start:])) for start in range(len(path) - 1, -1, -1)]
            name = next(end for end in (*ends, f"{ends[-1]}Again") if end not in self._taken)
            self._taken.add(name)
            self._names[config_type.key] = name
            self.definitions[name] = {}
            self.definitions[name] = emit_shape(config_type, self.share, path)
        return {"$ref": f"#/$defs/{self._names[config_type.key]}"}
