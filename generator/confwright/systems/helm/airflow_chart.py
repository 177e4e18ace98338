"""What values of the charts of Airflow hold: airflow.cfg, variables of the containers, and files of ConfigMaps.

Sources: `templates/configmaps/configmap.yaml` of the chart (`config` becomes airflow.cfg), `templates/_helpers.yaml`
(`custom_airflow_environment`: `env`, `secret`, `extraEnv`, and `env` of each component) and `values.schema.json`. Texts are
templates of Helm: one that has `{{ }}` in it is known when the chart is rendered. The community's chart has variables in
`airflow.config` and `airflow.extraEnv`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.json_values import Keys, is_list, is_object
from ...base.said import as_name, own
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..kubernetes.manifests import read_manifests
from ..places import Given, Held, Open, Part, Spot, joined, within
from .airflow_values import COMMUNITY, is_community, release_findings

OWN: Final = "the values"
"""What values are called in a file of their own."""

_COMPONENTS: Final = (
    "workers", "scheduler", "webserver", "apiServer", "triggerer", "dagProcessor", "flower", "createUserJob", "migrateDatabaseJob",
)  # fmt: skip
_TEMPLATE: Final = "{{"
_UNKNOWN: Final = "${TEMPLATE}"
"""What is written where a template of Helm decides: a text in which Airflow replaces a variable is not judged."""


def airflow_held(yaml: Yaml, keys: Keys, where: str, package: str, version: str = "") -> Held:
    """What the values at some keys hold; they themselves are a part, where it is known of which chart they are.

    `version` is the release of the chart, empty where nothing says it.
    """
    whole = (
        yaml.part(keys, "values.yaml", "" if where == OWN else f"the values of {where}", package) if package else None
    )
    values = mapping(inside(yaml.data, keys))
    found = Held(
        parts=[whole] if whole is not None else (),
        findings=list(release_findings(yaml, keys, package, version)) if package else (),
    )
    if package == COMMUNITY or (not package and is_community(values)):
        return joined([
            found,
            Held(list(_mapping(yaml, (*keys, "airflow", "config"), "airflow"))),
            Held(list(_entries(yaml, (*keys, "airflow", "extraEnv"), "airflow"))),
        ])  # fmt: skip
    own = joined(Held(list(_entries(yaml, (*keys, one, "env"), one))) for one in _COMPONENTS)
    config = _config(yaml, (*keys, "config"), where)
    return joined([
        found, Held(list(_entries(yaml, (*keys, "env"), "airflow")), parts=[config] if config is not None else ()),
        Held(list(_secrets(yaml, (*keys, "secret")))), _extra(yaml, keys, where), own, _maps(yaml, keys), _pod(yaml, keys, where),
    ])  # fmt: skip


def _config(yaml: Yaml, keys: Keys, where: str) -> Part | None:
    """The airflow.cfg that the chart makes of `config`: each line with the place of its option."""
    lines: list[str] = []
    spots: list[Spot] = []
    for section, options in mapping(inside(yaml.data, keys)).items():
        if not is_object(options) or "\n" in section:
            continue
        lines.append(f"[{section}]")
        spots.append(yaml.spot((*keys, section), key=True))
        for option, value in options.items():
            if isinstance(value, (dict, list)) or value is None or "\n" in option:
                continue
            text = str(value).lower() if isinstance(value, bool) else str(value)
            first, *more = (_UNKNOWN if _TEMPLATE in text else text).split("\n")
            lines += [f"{option} = {first}", *(f"  {line}" for line in more)]
            spots += [yaml.spot((*keys, section, option), key=True)] * (1 + len(more))
    if not lines:
        return None
    return Part("airflow.cfg", "\n".join(lines) + "\n", f"config of {where}", *spots[0], lines=tuple(spots))


def _entries(yaml: Yaml, keys: Keys, process: str) -> Iterator[Given]:
    """A list of `name` and `value`, or `valueFrom`."""
    for index, entry in enumerate(members(inside(yaml.data, keys))):
        name, value = mapping(entry).get("name"), mapping(entry).get("value")
        if isinstance(name, str):
            line, column = yaml.spot((*keys, index))
            yield _given(name, value, line, column, process)


def _mapping(yaml: Yaml, keys: Keys, process: str) -> Iterator[Given]:
    for name, value in mapping(inside(yaml.data, keys)).items():
        line, column = yaml.spot((*keys, name), key=True)
        yield _given(name, value, line, column, process)


def _given(name: str, value: Any, line: int, column: int, process: str) -> Given:
    if value is None or is_object(value) or is_list(value) or _TEMPLATE in str(value):
        return Given(name, None, line, column, process, own("the chart"))
    return Given(name, str(value).lower() if isinstance(value, bool) else str(value), line, column, process)


def _secrets(yaml: Yaml, keys: Keys) -> Iterator[Given]:
    for index, entry in enumerate(members(inside(yaml.data, keys))):
        name = mapping(entry).get("envName")
        if isinstance(name, str):
            line, column = yaml.spot((*keys, index))
            yield Given(
                name, None, line, column, "airflow", own(as_name(f"Secret {mapping(entry).get('secretName', '')}"))
            )


def _extra(yaml: Yaml, keys: Keys, where: str) -> Held:
    """`extraEnv` and `extraEnvFrom`, which are lists in a text."""
    found: list[Held] = []
    part, inner = _inner(yaml, (*keys, "extraEnv"), where)
    if part is not None and inner is not None:
        found.append(within(part, Held(list(_entries(inner, (), "airflow")))))
    part, inner = _inner(yaml, (*keys, "extraEnvFrom"), where)
    if part is not None and inner is not None:
        found.append(within(part, Held(open=list(_sources(inner)))))
    return joined(found)


def _sources(yaml: Yaml) -> Iterator[Open]:
    for index, entry in enumerate(members(yaml.data)):
        for field, kind in (("configMapRef", "ConfigMap"), ("secretRef", "Secret")):
            if field in mapping(entry):
                yield Open(
                    "airflow", own(as_name(f"{kind} {mapping(entry[field]).get('name', '')}")), yaml.spot((index,))[0]
                )


def _maps(yaml: Yaml, keys: Keys) -> Held:
    """`data` of ConfigMaps and `stringData` of Secrets that the chart makes: a mapping in a text."""
    found: list[Held] = []
    for kind, field in (("extraConfigMaps", "data"), ("extraSecrets", "stringData")):
        for name in mapping(inside(yaml.data, (*keys, kind))):
            part, inner = _inner(yaml, (*keys, kind, name, field), name)
            if part is not None and inner is not None:
                found.append(within(part, Held(list(_mapping(inner, (), name)))))
    return joined(found)


def _pod(yaml: Yaml, keys: Keys, where: str) -> Held:
    """`podTemplate`: a manifest."""
    part, _ = _inner(yaml, (*keys, "podTemplate"), where)
    held = read_manifests(part.text, "") if part is not None else None
    return within(part, held) if part is not None and held is not None else Held()


def _inner(yaml: Yaml, keys: Keys, where: str) -> tuple[Part | None, Yaml | None]:
    """The text at some keys, and its only document; None where it is not YAML before Helm fills it in."""
    if not isinstance(inside(yaml.data, keys), str):
        return None, None
    part = yaml.part(keys, str(keys[-1]), where)
    try:
        found = list(documents(part.text, "1.1")) if part is not None else []
    except ConfigError:
        return None, None
    return part, found[0] if len(found) == 1 else None
