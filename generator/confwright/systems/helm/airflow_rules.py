"""What templates of the two charts of Airflow refuse beside the types.

Sources: `templates/check-values.yaml` and `templates/NOTES.txt` of the official chart, 1.12.1 to 1.22.0;
`templates/_helpers/validate-values.tpl` and `templates/sync/_helpers/` of the community's, 8.0.0 to 8.9.0.

Helm puts several values files together, and the chart's own below them. A rule is an error where all that it asks is in this file,
and a warning where something else may still be said in another one, or where the first releases do not have the rule: a values file
does not say its release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...base.finding import Note
from ...base.json_values import Keys, is_object
from ...base.said import Ours
from ..inside import mapping, members
from .templates import at, is_empty, known

_ELSEWHERE: Final = "helm refuses this, unless another values file changes it: "
_REFUSED: Final = "helm refuses the values: "
_SINCE: Final = "from {} of the chart on, helm refuses this: "


class _Asked:
    """Values over those of a chart that matter here. `here` is whether the file itself has all of some keys."""

    def __init__(self, values: dict[str, Any], defaults: Mapping[str, Any]) -> None:
        self._values, self._defaults = values, defaults

    def __getitem__(self, place: str) -> Any:
        keys = tuple(place.split("."))
        return at(self._values, keys) if self._has(keys) else self._defaults.get(place)

    def here(self, *places: str) -> bool:
        return all(self._has(tuple(place.split("."))) for place in places)

    def _has(self, keys: Keys) -> bool:
        return known(self._values, keys) == keys

    def text(self, place: str) -> str:
        value = self[place]
        return value if isinstance(value, str) else ""

    def note(self, place: str, message: str, *asked: str, hint: str | None = None, since: Ours = "") -> Note:
        """A finding at a place, or at what is there of it; an error where `asked` and the place are in the file.

        `since` is the first release with the rule, empty where all have it.
        """
        keys = known(self._values, tuple(place.split(".")))
        if not keys:
            keys = next((found for one in asked if (found := known(self._values, tuple(one.split("."))))), ())
        sure = self.here(place, *asked) and not since
        text = f"{_SINCE.format(since) if since else _REFUSED if sure else _ELSEWHERE}{message}"
        return Note(keys, "helm-refused", text, hint, "error" if sure else "warning", on_key=not sure)


_SECTIONS: Final = (
    "images ingress networkPolicies rbac enableBuiltInSecretEnvVars data kerberos workers scheduler createUserJob"
    " migrateDatabaseJob webserver triggerer dagProcessor flower statsd pgbouncer redis registry elasticsearch ports cleanup"
    " config dags logs"
)
"""Sections without which the templates of the official chart fail: tried with 1.15.0, 1.18.0 and 1.22.0, and two executors."""
_COMMUNITY_SECTIONS: Final = (
    "airflow scheduler web workers flower logs dags ingress rbac serviceAccount pgbouncer postgresql externalDatabase redis"
    " externalRedis serviceMonitor prometheusRule"
)
"""Those of the community's: tried with 8.5.0 and 8.9.0."""


def _empty_sections(values: dict[str, Any], names: str) -> Iterator[Note]:
    """Sections that are null: Helm then takes away what the chart has there."""
    for name in names.split():
        if name in values and values[name] is None:
            message = "null removes the chart's own values of this section, and its templates fail without them"
            yield Note((name,), "helm-refused", message, "remove the key, or write {}", "warning", on_key=True)


_OFFICIAL: Final[Mapping[str, Any]] = {"executor": "CeleryExecutor", "redis.enabled": True}


def official_rules(values: dict[str, Any]) -> Iterator[Note]:
    """What the official chart refuses."""
    yield from _empty_sections(values, _SECTIONS)
    asked = _Asked(values, _OFFICIAL)
    if "CeleryExecutor" in asked.text("executor") or "CeleryKubernetesExecutor" in asked.text("executor"):
        yield from _broker(values, asked)
    for name in ("elasticsearch", "opensearch"):
        if is_empty(asked[f"{name}.enabled"]):
            continue
        secret, connection = f"{name}.secretName", f"{name}.connection"
        if not is_empty(asked[secret]) and not is_empty(asked[connection]):
            yield asked.note(connection, f"{name} takes secretName or connection, not both", secret, f"{name}.enabled")
        elif is_empty(asked[secret]) and is_empty(asked[connection]):
            yield asked.note(f"{name}.enabled", f"{name} needs secretName or connection", secret, connection)
    if not is_empty(asked["elasticsearch.enabled"]) and not is_empty(asked["opensearch.enabled"]):
        yield asked.note(
            "opensearch.enabled", "elasticsearch and opensearch cannot both be enabled", "elasticsearch.enabled"
        )
    for name in ("postgresqlUsername", "postgresqlPassword"):
        if not is_empty(asked[f"postgresql.{name}"]):
            yield asked.note(f"postgresql.{name}", "there is no such key", hint="use postgresql.auth", since="1.8.0")
    inner = asked["config.core.executor"]
    if isinstance(inner, str) and "{{" not in inner and inner != asked["executor"]:
        message = "config.core.executor must equal executor"
        yield asked.note(
            "config.core.executor", message, "executor", hint="set executor, and remove config.core.executor"
        )
    for name, options in mapping(values.get("config")).items():
        if not is_object(options):
            message = f"{_REFUSED}config takes sections of airflow.cfg, which are mappings"
            hint = "a variable belongs in `env`, as `name` and `value`" if name.startswith("AIRFLOW_") else None
            yield Note(("config", name), "helm-refused", message, hint, on_key=True)


def _broker(values: dict[str, Any], asked: _Asked) -> Iterator[Note]:
    """Where the broker of Celery is."""
    secret, password = "redis.passwordSecretName", "redis.password"
    by_secret, by_url = "data.brokerUrlSecretName", "data.brokerUrl"
    if not is_empty(asked["redis.enabled"]):
        named = {mapping(one).get("name") for one in members(values.get("env"))}
        if (
            not is_empty(asked[secret])
            and is_empty(asked[by_secret])
            and "AIRFLOW__CELERY__BROKER_URL_CMD" not in named
        ):
            yield asked.note(secret, "redis.passwordSecretName needs data.brokerUrlSecretName", by_secret, "executor")
        if not is_empty(asked[secret]) and not is_empty(asked[password]):
            yield asked.note(
                password, "redis takes passwordSecretName or password, not both", secret, "executor", "redis.enabled"
            )
    elif is_empty(asked[by_secret]) and is_empty(asked[by_url]):
        message = "without redis, a Celery executor needs data.brokerUrl or data.brokerUrlSecretName"
        yield asked.note("redis.enabled", message, by_secret, by_url, "executor")
    if not is_empty(asked[by_secret]) and not is_empty(asked[by_url]):
        yield asked.note(by_url, "data takes brokerUrlSecretName or brokerUrl, not both", by_secret, "executor")


_EXECUTORS: Final = ("CeleryExecutor", "CeleryKubernetesExecutor", "KubernetesExecutor")
_COMMUNITY: Final[Mapping[str, Any]] = {
    "airflow.executor": "CeleryExecutor", "airflow.image.repository": "apache/airflow", "airflow.image.tag": "2.",
    "workers.enabled": True,
    "flower.enabled": True, "redis.enabled": True, "postgresql.enabled": True, "scheduler.replicas": 1,
    "scheduler.logCleanup.enabled": True, "workers.logCleanup.enabled": True, "logs.persistence.accessMode": "ReadWriteMany",
    "dags.persistence.accessMode": "ReadOnlyMany", "externalDatabase.type": "postgres",
    "ingress.apiVersion": "networking.k8s.io/v1",
}  # fmt: skip
_SET_BY_CHART: Final = {
    "CORE__EXECUTOR": "airflow.executor", "CORE__DAGS_FOLDER": "dags.path", "CELERY__BROKER_URL": "",
    "CELERY__BROKER_URL_CMD": "", "CELERY__RESULT_BACKEND": "", "CELERY__RESULT_BACKEND_CMD": "", "CORE__SQL_ALCHEMY_CONN": "",
    "CORE__SQL_ALCHEMY_CONN_CMD": "", "DATABASE__SQL_ALCHEMY_CONN": "", "DATABASE__SQL_ALCHEMY_CONN_CMD": "",
}  # fmt: skip
"""Variables that the chart sets itself, and what it sets them from."""
_NEEDED: Final = {
    "users": ("username", "firstName", "lastName", "email", "password", "role"), "connections": ("id", "type"),
    "variables": ("key", "value"), "pools": ("name", "description", "slots"),
}  # fmt: skip
_NAME: Final = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


def community_rules(values: dict[str, Any]) -> Iterator[Note]:
    """What the community's chart refuses."""
    yield from _empty_sections(values, _COMMUNITY_SECTIONS)
    asked = _Asked(values, _COMMUNITY)
    yield from _executor(asked)
    for name, source in _SET_BY_CHART.items():
        place = f"airflow.config.AIRFLOW__{name}"
        if not is_empty(asked[place]):
            yield asked.note(
                place,
                "the chart sets this variable itself",
                hint=f"set {source}" if source else "remove it",
                since="8.6.1" if name.startswith("DATABASE") else "",
            )
    yield from _storage(asked)
    yield from _outside(asked)
    if not is_empty(asked["ingress.enabled"]):
        if asked["ingress.apiVersion"] not in ("networking.k8s.io/v1", "networking.k8s.io/v1beta1"):
            message = "ingress.apiVersion must be networking.k8s.io/v1 or networking.k8s.io/v1beta1"
            yield asked.note("ingress.apiVersion", message, "ingress.enabled", since="8.5.0")
        for name in ("web", "flower"):
            place = f"ingress.{name}.path"
            path = asked.text(place)
            if path and not path.startswith("/"):
                yield asked.note(place, "the path must begin with /", "ingress.enabled")
            elif path.endswith("/"):
                yield asked.note(place, "the path must not end with /", "ingress.enabled")
    for kind, needed in _NEEDED.items():
        for index, one in enumerate(members(asked[f"airflow.{kind}"])):
            for name in needed:
                if is_object(one) and is_absent(one.get(name)):
                    keys: Keys = ("airflow", kind, index, *((name,) if name in one else ()))
                    yield Note(keys, "helm-refused", f"{_REFUSED}each member of airflow.{kind} needs {name}")
    for kind in ("users", "connections", "variables"):
        for name, one in mapping(asked[f"airflow.{kind}Templates"]).items():
            keys = ("airflow", f"{kind}Templates", name)
            if not _NAME.fullmatch(name):
                message = f"{_SINCE.format('8.4.0')}the name must be letters, digits and _"
                yield Note(keys, "helm-refused", message, severity="warning", on_key=True)
            elif mapping(one).get("kind") not in ("configmap", "secret") and not is_empty(asked[f"airflow.{kind}"]):
                message = f"{_SINCE.format('8.4.0')}kind must be configmap or secret"
                yield Note(keys, "helm-refused", message, severity="warning")


def is_absent(value: Any) -> bool:
    """Whether `required` in a template fails on a value."""
    return value is None or value == ""


def _executor(asked: _Asked) -> Iterator[Note]:
    executor, place = asked["airflow.executor"], "airflow.executor"
    if executor not in _EXECUTORS:
        yield asked.note(place, f"airflow.executor must be one of {', '.join(_EXECUTORS)}")
    elif executor == "KubernetesExecutor":
        for name in ("workers.enabled", "flower.enabled", "redis.enabled"):
            if not is_empty(asked[name]):
                yield asked.note(name, f"with KubernetesExecutor, {name} must be false", place)
    elif is_empty(asked["workers.enabled"]):
        yield asked.note("workers.enabled", f"with {executor}, workers.enabled must be true", place)
    legacy, tag = asked["airflow.legacyCommands"], asked.text("airflow.image.tag")
    if not is_empty(legacy) and str(asked["scheduler.replicas"]) != "1":
        yield asked.note("scheduler.replicas", "with airflow.legacyCommands, it must be 1", "airflow.legacyCommands")
    if asked["airflow.image.repository"] == "apache/airflow":
        used = ("airflow.image.tag", "airflow.image.repository")
        if tag.startswith("1.") and is_empty(legacy):
            yield asked.note(
                "airflow.legacyCommands", "Airflow 1 needs airflow.legacyCommands: true", *used, since="8.0.7"
            )
        if tag.startswith("2.") and not is_empty(legacy):
            yield asked.note(
                "airflow.legacyCommands", "Airflow 2 needs airflow.legacyCommands: false", *used, since="8.0.7"
            )


def _storage(asked: _Asked) -> Iterator[Note]:
    logs, dags = "logs.persistence", "dags.persistence"
    if not is_empty(asked[f"{logs}.enabled"]):
        if asked[f"{logs}.accessMode"] != "ReadWriteMany":
            yield asked.note(f"{logs}.accessMode", "the logs need ReadWriteMany", f"{logs}.enabled")
        for name in ("scheduler", "workers"):
            place = f"{name}.logCleanup.enabled"
            if not is_empty(asked[place]) and (name == "scheduler" or not is_empty(asked["workers.enabled"])):
                more = ("workers.enabled",) if name == "workers" else ()
                yield asked.note(place, f"with {logs}, {place} must be false", f"{logs}.enabled", *more, since="8.6.0")
    if not is_empty(asked[f"{dags}.enabled"]) and asked[f"{dags}.accessMode"] not in ("ReadOnlyMany", "ReadWriteMany"):
        yield asked.note(
            f"{dags}.accessMode", "the dags need ReadOnlyMany or ReadWriteMany", f"{dags}.enabled", since="8.4.0"
        )
    sync = "dags.gitSync"
    if is_empty(asked[f"{sync}.enabled"]):
        return
    if not is_empty(asked[f"{dags}.enabled"]):
        yield asked.note(f"{dags}.enabled", f"with {sync}, it must be false", f"{sync}.enabled")
    ssh, http, repo = f"{sync}.sshSecret", f"{sync}.httpSecret", f"{sync}.repo"
    if is_empty(asked[repo]):
        yield asked.note(repo, f"{sync} needs {repo}", f"{sync}.enabled")
    if not is_empty(asked[ssh]) and not is_empty(asked[http]):
        yield asked.note(http, f"{sync} takes sshSecret or httpSecret, not both", ssh, f"{sync}.enabled")
    if asked.text(repo).lower().startswith("git@github.com") and is_empty(asked[ssh]):
        yield asked.note(ssh, f"this repository needs {ssh}", repo, f"{sync}.enabled")


def _outside(asked: _Asked) -> Iterator[Note]:
    """A database or a Redis of one's own, and not that of the chart."""
    for outer, inner in (("externalDatabase", "postgresql"), ("externalRedis", "redis")):
        host = asked[f"{outer}.host"]
        if is_empty(host) or host == "localhost":
            continue
        if not is_empty(asked[f"{inner}.enabled"]):
            yield asked.note(f"{inner}.enabled", f"with {outer}.host, it must be false", f"{outer}.host", since="8.0.7")
        if outer == "externalDatabase" and asked["externalDatabase.type"] not in ("mysql", "postgres"):
            yield asked.note(
                "externalDatabase.type",
                "externalDatabase.type must be mysql or postgres",
                "externalDatabase.host",
                since="8.5.0",
            )
