"""What is known of the Airflow that a project runs: its own import, or the version that its files pin."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any, Final

from ...base.reading import file_bytes
from ...base.shipped import schemas_dir
from ..system import Around
from ..versions.catalogue import Catalogue, catalogue, schema_of
from ..versions.known_keys import Span, span_of_states, states_of
from ..versions.releases import Release
from ..versions.versioned import AIRFLOW
from .facts import At, Facts, changes_in, facts_in, own_facts, read_facts

_FILE = "airflow/facts.json"


def facts_around(around: Around) -> Facts:
    """The facts by which a file is checked. Raises OSError, ValueError, ProjectError (`version-unknown`).

    They are those of the image in the file around, as for the variables of containers, unless another version is asked for.
    """
    own = own_facts(around.project)
    picked = around.version(AIRFLOW, own is not None)
    image, known = image_version(around.outer), catalogue(AIRFLOW.name)
    if image is not None and known is not None and (picked is None or not picked.source.startswith(("--", "["))):
        wanted = _whole(image, known)
        return facts_at(known.nearest(wanted), wanted, "its image")
    if picked is None or known is None:
        return read_facts(own)
    return facts_at(picked.release, picked.wanted, picked.source)


def _whole(release: Release, known: Catalogue) -> Release:
    """A release of three numbers: of 2, or 2.10, the newest that is known."""
    newest = next((one for one in reversed(known.known) if one[: len(release)] == release), (*release, 0, 0)[:3])
    return release if len(release) > 2 else newest


_OF_CONTAINERS: Final = re.compile(
    r"(?m)apache/airflow:(?:slim-)?(\d+(?:\.\d+)+)|^\s*(?:defaultAirflowTag|airflowVersion):\s*[\"']?(\d+(?:\.\d+)+)"
)


def image_version(text: str) -> Release | None:
    """The version of the image that a manifest, a compose file or values of a chart name; the oldest of several."""
    found = [tuple(map(int, (one[1] or one[2]).split("."))) for one in _OF_CONTAINERS.finditer(text)]
    return min(found, default=None) or _of_chart(text)


_CHART: Final = re.compile(r"(?m)^[ -]*chart:[ \t]*[\"']?airflow[\"']?[ \t]*$")
_CHART_VERSION: Final = re.compile(r"(?m)^[ -]*(?:version|targetRevision):[ \t]*[\"']?[v~^=]*(\d+)\.(\d+)")
_NEAR: Final = 500


def _of_chart(text: str) -> Release | None:
    """The Airflow of a release that names the official chart and its version: up to 1.16 the default of the chart is Airflow 2."""
    for chart in _CHART.finditer(text):
        for found in _CHART_VERSION.finditer(text, max(chart.start() - _NEAR, 0), chart.end() + _NEAR):
            return (2,) if (int(found[1]), int(found[2])) <= (1, 16) else (3,)
    return None


@cache
def facts_at(release: Release, wanted: Release, source: str) -> Facts:
    """The facts of a release that is known, for the one that is wanted, which `source` names."""
    known, newest = catalogue(AIRFLOW.name), _newest()
    if known is None:
        return read_facts()

    def span(section: str, option: str) -> Span:
        return span_of_states(known, release, [(section, option) in options for options in _options()])

    coming = changes_in(newest) if release[0] < known.newest[0] else {}
    return facts_in(_data(known, release), At(wanted, source, coming, span))


@cache
def _options() -> tuple[frozenset[tuple[str, str]], ...]:
    """The options of each state of the catalogue, the newest first."""
    known = catalogue(AIRFLOW.name)
    return states_of(known, _FILE, _newest(), _names) if known is not None else ()


def _names(facts: Any) -> frozenset[tuple[str, str]]:
    return frozenset((section, option) for section, options in facts["options"].items() for option in options)


def _data(known: Catalogue, release: Release) -> Any:
    return schema_of(known, release, _FILE, _newest())


@cache
def _newest() -> Any:
    return json.loads(file_bytes(schemas_dir() / "airflow" / "facts.json"))
