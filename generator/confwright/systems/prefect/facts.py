"""What is known of the installed Prefect beside the types: read from the schemas that the importer wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final

from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ...runtime.yaml_text import read_text

OWN_OUTPUTS: Final = {
    "git_clone": ("directory",),
    "pip_install_requirements": ("stderr", "stdout"),
    "pull_from_remote_storage": ("directory",),
    "pull_with_block": ("directory",),
    "run_shell_script": ("stderr", "stdout"),
    "set_working_directory": ("directory",),
}
"""What Prefect's own steps give back where their signatures do not say (`prefect.deployments.steps`)."""


@dataclass(frozen=True, slots=True)
class Facts:
    """`outputs`: the keys that a step gives back, by its dotted name, None where that is not known. `secrets`: the paths of a
    block's document that are secret, by the slug of its type. `exclusive`: the arguments that a step refuses together."""

    outputs: Mapping[str, tuple[str, ...] | None] = field(default_factory=dict[str, "tuple[str, ...] | None"])
    secrets: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, "tuple[str, ...]"])
    exclusive: Mapping[str, tuple[tuple[str, ...], ...]] = field(
        default_factory=dict[str, "tuple[tuple[str, ...], ...]"]
    )


@cache
def installed_facts() -> Facts:
    """The facts of the schemas that come with the tool."""
    return read_facts(schemas_dir() / "prefect")


def read_facts(folder: Path) -> Facts:
    """The facts of a folder that `confwright import prefect` wrote. Raises OSError and ConfigError."""
    steps, blocks = _definitions(folder / "steps.yaml"), _definitions(folder / "blocks.yaml")
    outputs: dict[str, tuple[str, ...] | None] = {}
    exclusive: dict[str, tuple[tuple[str, ...], ...]] = {}
    for path, reference in steps["Step"]["properties"].items():
        body = steps[reference["$ref"].rpartition("/")[2]]
        listed = body.get("x-outputs")
        exclusive[path] = tuple(tuple(rule["not"]["required"]) for rule in body.get("allOf", ()) if "not" in rule)
        own = OWN_OUTPUTS.get(path.rpartition(".")[2]) if path.startswith("prefect.") else None
        outputs[path] = tuple(listed) if listed is not None else own
    secrets = {body["x-slug"]: tuple(body["x-secret-fields"]) for body in blocks.values() if "x-slug" in body}
    return Facts(outputs, secrets, exclusive)


def _definitions(path: Path) -> dict[str, Any]:
    data: Any = read_text(file_bytes(path)).data
    definitions: dict[str, Any] = data["$defs"]
    return definitions
