"""Which of the charts called `airflow` some values are for, which keys their releases know, and what becomes of others.

Sources: `values.schema.json` of the official chart (apache/airflow, chart/), `values.yaml` of the community's
(airflow-helm/charts), of the releases in schemas/airflow_charts/*.json. Bitnami has a chart of the name, too: it is not known here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final, NamedTuple

from ...base.diagnostics import Diagnostic
from ...base.finding import Finding, Note
from ...base.frame import keys_of_path
from ...base.json_values import Keys, is_list, is_object
from ...base.reading import file_bytes
from ...base.said import Ours, as_name, own
from ...base.shipped import schemas_dir
from ...runtime.report import dotted
from ..inside import Yaml, inside, mapping
from ..versions.releases import Release, release, text_of

OFFICIAL: Final[Ours] = "helm_airflow"
COMMUNITY: Final[Ours] = "helm_airflow_community"
_TABLES: Final[Mapping[str, str]] = {OFFICIAL: "official_values.json", COMMUNITY: "community_values.json"}

_OFFICIAL: Final = frozenset({
    "airflowVersion", "defaultAirflowTag", "defaultAirflowRepository", "airflowHome", "airflowLocalSettings", "triggerer",
    "dagProcessor", "createUserJob", "migrateDatabaseJob", "webserverSecretKey", "webserverSecretKeySecretName",
    "fernetKeySecretName", "enableBuiltInSecretEnvVars",
})  # fmt: skip
"""Keys at the top that charts of other programs do not have."""
_COMMUNITY: Final = frozenset({
    "legacyCommands", "image", "usersTemplates", "connectionsTemplates", "variablesTemplates", "usersUpdate", "connectionsUpdate",
    "variablesUpdate", "poolsUpdate", "dbMigrations", "extraPipPackages", "kubernetesPodTemplate", "users", "defaultNodeSelector",
    "defaultSecurityContext", "localSettings",
})  # fmt: skip
"""Keys of `airflow` that the official chart has under no name."""
_ITS_OWN: Final = frozenset({"web", "externalDatabase", "externalRedis"})
_BESIDE: Final = _ITS_OWN | {
    "workers",
    "scheduler",
    "triggerer",
    "flower",
    "dags",
    "logs",
    "pgbouncer",
    "redis",
    "postgresql",
}
"""Keys beside `airflow` in the community's chart; some that neither the official one nor an umbrella has there."""
_BITNAMI: Final = frozenset({
    "auth", "loadExamples", "worker", "web", "extraEnvVars", "extraEnvVarsCM", "extraEnvVarsSecret", "extraDeploy",
    "diagnosticMode", "clusterDomain", "commonLabels", "commonAnnotations", "externalDatabase", "externalRedis", "metrics",
    "configuration",
})  # fmt: skip
"""Keys at the top that Bitnami's chart has and the official one has not."""
_REPOSITORIES: Final = (
    ("bitnami", ""), ("airflow-helm", COMMUNITY), ("airflow.apache.org", OFFICIAL), ("apache-airflow", OFFICIAL),
)  # fmt: skip


def chart_of(values: Any, repository: str = "") -> str:
    """The package of the values of a chart called airflow; empty where neither the repository nor the values say which it is."""
    for part, package in _REPOSITORIES:
        if part in repository.lower():
            return package
    if not is_object(values):
        return ""
    if is_community(values):
        return COMMUNITY
    executor = values.get("executor")
    marks = len(_OFFICIAL & values.keys())
    if len(_BITNAMI & values.keys()) > marks:
        return ""
    if marks or (isinstance(executor, str) and executor.endswith("Executor")):
        return OFFICIAL
    return OFFICIAL if is_object(mapping(values.get("config")).get("core")) else ""


def is_community(values: dict[str, Any]) -> bool:
    """Whether values are those of the community's chart: `airflow` with a key of its own, or with other parts beside it."""
    inner = values.get("airflow")
    if not is_object(inner) or is_below(values):
        return False
    names = mapping(inner.get("config"))
    if _COMMUNITY & inner.keys() or any(name.startswith("AIRFLOW_") for name in names):
        return True
    return len(_BESIDE & values.keys()) > 1 and bool(_ITS_OWN & values.keys())


def is_below(values: Any) -> bool:
    """Whether values are those of a chart around the official one, by what is below `airflow`."""
    inner = mapping(mapping(values).get("airflow"))
    return bool((_OFFICIAL | {"images"}) - {"webserverSecretKey"} & inner.keys()) or is_object(
        mapping(inner.get("config")).get("core")
    )


class Table(NamedTuple):
    """What is known of the releases of a chart: those that were read, the places where an unknown key is ignored, and the first and
    the last release that knows a key, where not all do.
    """

    releases: tuple[Release, ...]
    ignored: frozenset[str]
    spans: Mapping[tuple[str, ...], tuple[Release, Release]]


@cache
def table_of(package: str) -> Table:
    """The table of a chart, by its package."""
    data: Any = json.loads(file_bytes(schemas_dir() / "airflow_charts" / _TABLES[package]))
    spans = {
        tuple(place.split(".")): (_release(first), _release(last)) for place, (first, last) in data["spans"].items()
    }
    return Table(tuple(map(_release, data["releases"])), frozenset(data["ignored"]), spans)


def _release(text: str) -> Release:
    return release(text) or ()


_MOST_NAMES: Final = 5
_IGNORED: Final[Ours] = "the chart ignores it"


def unknown_official(keys: Keys) -> Ours:
    """What happens to a key that no release of the official chart knows."""
    return _IGNORED if _place(keys) in table_of(OFFICIAL).ignored else "helm refuses the values"


def _place(keys: Keys) -> str:
    return ".".join(map(str, keys[:-1]))


def reread_official(data: Any, found: list[Finding]) -> list[Finding]:
    """Findings of the types with what the official chart makes of them."""
    ignored = table_of(OFFICIAL).ignored
    return _reread(data, found, lambda keys: _place(keys) in ignored)


def reread_community(data: Any, found: list[Finding]) -> list[Finding]:
    """Findings of the types with what the community's chart makes of them: it has no schema."""
    return _reread(data, found, lambda _keys: True)


def _reread(data: Any, found: list[Finding], is_ignored: Callable[[Keys], bool]) -> list[Finding]:
    """A key that the chart ignores is a warning.

    Nothing is reported where a template in the values uses it, for `enabled` at the top, by which an umbrella switches the chart
    on, and for a key at the top that is named as a place for anchors is.
    """
    out: list[Finding] = []
    texts: str | None = None
    for one in found:
        keys = keys_of_path(one.path)
        # A word of the path may be hidden, as one that a secret has, too; then the message still tells.
        if one.code != "unknown-key" or not (is_ignored(keys) or one.message.endswith(_IGNORED)):
            out.append(one)
            continue
        texts = texts if texts is not None else "\n".join(_texts(data))
        top = str(keys[0]) if len(keys) == 1 else ""
        used = top == "enabled" or top.startswith(("x-", "_", "."))
        if not used and f".Values.{'.'.join(map(str, keys))}" not in texts:
            out.append(replace(one, severity="warning"))
    return out


def _texts(data: Any) -> Iterator[str]:
    """Texts that have a template of Helm in them."""
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if is_object(value):
            waiting += value.values()
        elif is_list(value):
            waiting += value
        elif isinstance(value, str) and "{{" in value:
            yield value


def gone_notes(values: Any, package: str) -> Iterator[Note]:
    """A note for each release that is the last one to know some of the keys."""
    table = table_of(package)
    gone: dict[Release, list[Keys]] = {}
    for keys, (_, last) in _spanned(values, table):
        if last != table.releases[-1] and not any(_is_below(keys, one) for one in gone.values()):
            gone.setdefault(last, []).append(keys)
    for last, found in gone.items():
        after = table.releases[table.releases.index(last) + 1]
        names = [dotted(one) for one in found[:_MOST_NAMES]] + (["others"] if len(found) > _MOST_NAMES else [])
        message = f"the chart has {', '.join(names)} up to {text_of(last)}, but not in {text_of(after)} and newer"
        yield Note(found[0], "helm-ignored", message, severity="note", on_key=True)


def release_findings(yaml: Yaml, keys: Keys, package: str, version: str) -> Iterator[Diagnostic]:
    """Findings about keys that the release that is named does not know, and others do. None where that cannot be known."""
    wanted, table = release(version), table_of(package)
    if wanted is None:
        return
    found: list[Keys] = []
    for place, (first, last) in _spanned(inside(yaml.data, keys), table):
        if _is_below(place, found):
            continue
        before = table.releases[: table.releases.index(first)]
        after = table.releases[table.releases.index(last) + 1 :]
        if before and wanted <= before[-1]:
            known: Ours = f"{text_of(first)} has it"
        elif after and wanted >= after[0]:
            known = f"{text_of(last)} had it"
        else:
            continue
        found.append(place)
        ignored = package == COMMUNITY or _place(place) in table.ignored
        what: Ours = _IGNORED if ignored else "helm refuses the values"
        line, column = yaml.spot((*keys, *place), key=True)
        message = f"{as_name('.'.join(map(str, place)))}: {text_of(wanted)} of the chart does not have this key, {known}: {what}"
        yield Diagnostic(
            code="helm-ignored" if ignored else "helm-refused", severity="warning" if ignored else "error", message=own(message),
            line=line, column=column,
        )  # fmt: skip


def _spanned(values: Any, table: Table) -> Iterator[tuple[Keys, tuple[Release, Release]]]:
    """The keys of values that not all releases know, with the first and the last one that does; those above come first."""
    for place, span in sorted(table.spans.items(), key=lambda one: len(one[0])):
        for keys in _matching(values, place):
            yield keys, span


def _is_below(keys: Keys, others: Iterable[Keys]) -> bool:
    return any(keys[: len(one)] == one for one in others)


def _matching(values: Any, place: tuple[str, ...], above: Keys = ()) -> Iterator[Keys]:
    """The places in values that a place of the table is, with `*` for any key or member."""
    if not place:
        yield above
        return
    head, *rest = place
    inner: list[tuple[str | int, Any]] = []
    if is_object(values):
        inner = list(values.items()) if head == "*" else [(head, values[head])] if head in values else []
    elif is_list(values) and head == "*":
        inner = list(enumerate(values))
    for key, value in inner:
        yield from _matching(value, tuple(rest), (*above, key))
