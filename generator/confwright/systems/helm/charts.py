"""Values of charts in other files than their own: in values of an umbrella, a release of Flux, an application of Argo CD.

Sources: Helm (`Chart.yaml`: the values of a dependency are below its alias or its name), the API of Flux (`helm.toolkit.fluxcd.io`,
`spec.chart.spec.chart`, `spec.values`) and of Argo CD (`argoproj.io`, `spec.source.helm.values` and `valuesObject`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from ...base.diagnostics import Diagnostic
from ...base.json_values import Keys, is_object
from ...base.reading import SMALL, file_text
from ...base.said import as_name, own
from ...runtime.report import ConfigError
from ...runtime.yaml_text import read_text
from ..inside import Yaml, documents, inside, mapping, members
from ..kubernetes.manifests import Object, objects_of
from ..places import Held, joined, within
from ..versions.releases import is_release
from . import prefect_chart
from .airflow_chart import OWN, airflow_held
from .airflow_values import chart_of, is_below

_PACKAGES: Final = {
    "dagster": "helm_dagster", "dagster-cloud-agent": "helm_dagster_agent", **prefect_chart.PACKAGES,
}  # fmt: skip
"""The packages of charts whose values have one, by the name of the chart."""
_AIRFLOW: Final = "airflow"


class _Chart(NamedTuple):
    """A chart that is released: its name, the key of its values in an umbrella, its repository, and its version, where said."""

    name: str
    key: str = ""
    repository: str = ""
    version: str = ""


def read_values(text: str, file: str) -> Held | None:
    """Values of a chart of Airflow, or of one around it; None for those of any other.

    At the top of values of an umbrella they reach no chart.
    """
    yaml = _single(text)
    package = chart_of(yaml.data) if yaml is not None else ""
    folder = Path(file).parent
    if yaml is not None and is_below(yaml.data) and not package and not (folder / "Chart.yaml").exists():
        return _values(yaml, (_AIRFLOW,), _Chart(_AIRFLOW), f"{_AIRFLOW} in the values")
    if yaml is None or not package:
        return None
    below = [one.key for one in _dependencies(folder) if one.name == _AIRFLOW]
    if below and not (folder / "templates").exists() and not any(key in yaml.data for key in below):
        names = " or ".join(f"`{as_name(key)}:`" for key in below)
        line, column = yaml.spot((next(iter(yaml.data)),), key=True)
        message = own(f"Helm gives these values to no chart: those of a dependency are below {names}")
        hint = own("indent all of it below that key")
        found = Diagnostic(
            code="helm-ignored", severity="warning", message=message, line=line, column=column, hint=hint
        )
        return Held(findings=[found])
    return airflow_held(yaml, (), OWN, package)


def read_prefect(text: str, _file: str) -> Held | None:
    """Values of a chart of Prefect; None for those of any other."""
    yaml = _single(text)
    chart = prefect_chart.chart_of(yaml.data) if yaml is not None else ""
    return prefect_chart.prefect_held(yaml, (), chart, "") if yaml is not None and chart else None


def read_umbrella(text: str, file: str) -> Held | None:
    """Values of a chart that has known charts as dependencies, by the `Chart.yaml` beside them; None for any other."""
    charts = _dependencies(Path(file).parent)
    yaml = _single(text) if charts else None
    if yaml is None:
        return None
    known = [one for one in charts if one.key in mapping(yaml.data)]
    return joined(_values(yaml, (one.key,), one, f"{one.key} in the values") for one in known) if known else None


def _dependencies(folder: Path) -> list[_Chart]:
    """The dependencies that are known, of the chart in a folder, with the releases that its lock file says."""
    found: list[_Chart] = []
    locked: dict[str, str] = {}
    for name in ("Chart.lock", "requirements.lock", "Chart.yaml", "requirements.yaml"):
        try:
            data = read_text(file_text(folder / name, SMALL), dialect="1.1").data
        except (OSError, UnicodeDecodeError, ConfigError):
            continue
        for one in map(mapping, members(mapping(data).get("dependencies"))):
            chart, alias = one.get("name"), one.get("alias")
            if not isinstance(chart, str) or (chart not in _PACKAGES and chart != _AIRFLOW):
                continue
            version = _text(one.get("version"))
            if name.endswith(".lock"):
                locked[chart] = version
            else:
                key = alias if isinstance(alias, str) else chart
                found.append(_Chart(chart, key, _text(one.get("repository")), locked.get(chart, version)))
    return found


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def read_releases(text: str, _file: str) -> Held | None:
    """The values in releases of Flux and applications of Argo CD; None where no known chart is released."""
    found = [held for one in objects_of(text) for held in _release(one)]
    return joined(found) if found else None


def _release(one: Object) -> Iterator[Held]:
    where = f"{one.kind} {one.name}".rstrip()
    if one.version.startswith("helm.toolkit.fluxcd.io/") and one.kind == "HelmRelease":
        spec: Keys = ("spec", "chart", "spec")
        chart = _Chart(
            _text(one.at(*spec, "chart")),
            "",
            _text(one.at(*spec, "sourceRef", "name")),
            _text(one.at(*spec, "version")),
        )
        yield _values(one.yaml, (*one.keys, "spec", "values"), chart, where)
    elif one.version.startswith("argoproj.io/") and one.kind in ("Application", "ApplicationSet"):
        spec = ("spec",) if one.kind == "Application" else ("spec", "template", "spec")
        sources: list[Keys] = [
            (*spec, "source"),
            *((*spec, "sources", n) for n, _ in enumerate(members(one.at(*spec, "sources")))),
        ]
        for keys in sources:
            chart = _Chart(
                _text(one.at(*keys, "chart")),
                "",
                _text(one.at(*keys, "repoURL")),
                _text(one.at(*keys, "targetRevision")),
            )
            for field in ("values", "valuesObject"):
                yield _values(one.yaml, (*one.keys, *keys, "helm", field), chart, where)


def _values(yaml: Yaml, keys: Keys, chart: _Chart, where: str) -> Held:
    """Values of a chart at some keys, which may be a text."""
    values = inside(yaml.data, keys)
    if not isinstance(values, (str, dict)) or not values:
        return Held()
    if chart.name in _PACKAGES and chart.name not in prefect_chart.PACKAGES:
        part = yaml.part(keys, "values.yaml", f"the values of {where}", _PACKAGES[chart.name])
        return Held(parts=[part] if part is not None else ())
    if chart.name != _AIRFLOW and chart.name not in prefect_chart.PACKAGES:
        return Held()
    if is_object(values):
        return _held(yaml, keys, chart, where)
    part = yaml.part(keys, "values.yaml", where)
    inner = _single(part.text) if part is not None else None
    if part is None or inner is None or not is_object(inner.data):
        return Held()
    held = _held(inner, (), chart, where)
    moved = within(part, held)
    return joined([moved, Held(parts=[one.inside_of(part) for one in held.parts])])


def _held(yaml: Yaml, keys: Keys, chart: _Chart, where: str) -> Held:
    """What the values of a chart that is looked into hold."""
    if chart.name == _AIRFLOW:
        version = chart.version if is_release(chart.version) else ""
        return airflow_held(yaml, keys, where, chart_of(inside(yaml.data, keys), chart.repository), version)
    return prefect_chart.prefect_held(yaml, keys, chart.name, f"the values of {where}")


def _single(text: str) -> Yaml | None:
    """The only document of a text; None where it has several, or is not YAML."""
    try:
        found = list(documents(text, "1.1"))
    except ConfigError:
        return None
    return found[0] if len(found) == 1 else None
