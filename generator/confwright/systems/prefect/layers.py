"""The environment of a run: seven layers, and which of them gives a variable its value.

Lowest first:

    host           the worker's own environment; for a process pool only
    settings       every PREFECT_* setting that is set where the worker runs, the API key included
    attribution    PREFECT__FLOW_RUN_ID and what else tells the run where it belongs
    configuration  `job_configuration.env` of the base job template, where it is a mapping
    pool           `variables.properties.env.default` of the base job template (not `variables.env.default`)
    deployment     `job_variables.env`
    run            the run's own `job_variables.env`

Dotted keys (`env.NAME`), the deployment's and then the run's, are between the pool and both mappings.

A null removes the variable, except the host's. Source: `prefect.workers.base.BaseJobConfiguration`
(`resolve_for_flow_run`, `from_template_and_values`, `prepare_for_flow_run`) and `prefect.workers.process`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ...base.json_values import is_object

Layer: TypeAlias = Literal["host", "settings", "attribution", "configuration", "pool", "deployment", "run"]
Values: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvLayers:
    """What each layer says. `deployment` and `run` are job variables, `env` and dotted keys of it among them."""

    worker: str
    host: Values = field(default_factory=dict[str, Any])
    settings: Values = field(default_factory=dict[str, Any])
    attribution: Values = field(default_factory=dict[str, Any])
    configuration: Values | None = None
    pool: Values | None = None
    deployment: Values = field(default_factory=dict[str, Any])
    run: Values = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class LayerValue:
    """The value of a variable in one layer; None is a null, which removes it."""

    layer: Layer
    value: str | None


def layers_of(layers: EnvLayers) -> list[tuple[Layer, dict[str, str | None]]]:
    """What each layer comes to, lowest first; deployment and run are there twice, with their dotted keys first."""
    return [
        ("host", _texts(layers.host) if layers.worker == "process" else {}),
        ("settings", _texts(layers.settings)),
        ("attribution", _texts(layers.attribution)),
        ("configuration", _texts(layers.configuration or {})),
        ("pool", _texts(layers.pool or {})),
        ("deployment", _texts(_dotted(layers.deployment))),
        ("run", _texts(_dotted(layers.run))),
        ("deployment", _texts(_mapping(layers.deployment))),
        ("run", _texts(_mapping(layers.run))),
    ]


def explain(layers: EnvLayers, name: str) -> list[LayerValue]:
    """What is said of a variable, lowest first: the last one counts."""
    return [LayerValue(layer, values[name]) for layer, values in layers_of(layers) if name in values]


def effective(layers: EnvLayers) -> dict[str, str]:
    """The environment that the run gets."""
    names = dict.fromkeys(name for _, values in layers_of(layers) for name in values)
    found = {name: value_of(explain(layers, name)) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def value_of(entries: list[LayerValue]) -> str | None:
    """The value that counts; None where there is none. A null leaves the host's in place."""
    if not entries:
        return None
    if entries[-1].value is None and entries[0].layer == "host":
        return entries[0].value
    return entries[-1].value


def _mapping(variables: Values) -> Values:
    env: Any = variables.get("env")
    return env if is_object(env) else {}


def _dotted(variables: Values) -> Values:
    return {key.removeprefix("env."): value for key, value in variables.items() if key.startswith("env.")}


def _texts(values: Values) -> dict[str, str | None]:
    return {name: None if value is None else str(value) for name, value in values.items()}
