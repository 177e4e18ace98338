"""What values of the official chart of Airflow hold: airflow.cfg, variables of the containers, and files of ConfigMaps.

Sources: `templates/configmaps/configmap.yaml` of the chart (`config` becomes airflow.cfg), `templates/_helpers.yaml`
(`custom_airflow_environment`: `env`, `secret`, `extraEnv`, and `env` of each component) and `values.schema.json`. Texts are
templates of Helm: one that has `{{ }}` in it is known when the chart is rendered. The community's chart has variables in
`airflow.config` and `airflow.extraEnv`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ...base.diagnostics import Diagnostic
from ...base.json_values import Keys, is_list, is_object
from ...base.said import as_name, own, own_or_none
from ...runtime.report import ConfigError
from ..inside import Yaml, documents, inside, mapping, members
from ..kubernetes.manifests import read_manifests
from ..places import Given, Held, Open, Part, Spot, joined, within

_COMPONENTS: Final = (
    "workers", "scheduler", "webserver", "apiServer", "triggerer", "dagProcessor", "flower", "createUserJob", "migrateDatabaseJob",
)  # fmt: skip
_MARKS: Final = frozenset({
    "airflowVersion", "defaultAirflowTag", "defaultAirflowRepository", "airflowHome", "airflowLocalSettings", "triggerer",
    "dagProcessor", "createUserJob", "migrateDatabaseJob", "webserverSecretKey", "webserverSecretKeySecretName",
    "fernetKeySecretName", "enableBuiltInSecretEnvVars",
})  # fmt: skip
"""Keys at the top that charts of other programs do not have."""
_TEMPLATE: Final = "{{"
_UNKNOWN: Final = "${TEMPLATE}"
"""What is written where a template of Helm decides: a text in which Airflow replaces a variable is not judged."""


def is_airflow(values: Any) -> bool:
    """Whether values are those of Airflow's official chart, or of the community's one."""
    if not is_object(values):
        return False
    if _is_community(values):
        return True
    executor = values.get("executor")
    if _MARKS & values.keys() or (isinstance(executor, str) and executor.endswith("Executor")):
        return True
    return is_object(mapping(values.get("config")).get("core"))


def _is_community(values: dict[str, Any]) -> bool:
    names = mapping(mapping(values.get("airflow")).get("config"))
    return any(name.startswith("AIRFLOW_") for name in names)


def airflow_held(yaml: Yaml, keys: Keys, where: str) -> Held:
    """What the values at some keys hold."""
    values = mapping(inside(yaml.data, keys))
    if _is_community(values):
        return joined([
            Held(list(_mapping(yaml, (*keys, "airflow", "config"), "airflow"))),
            Held(list(_entries(yaml, (*keys, "airflow", "extraEnv"), "airflow"))),
        ])  # fmt: skip
    own = joined(Held(list(_entries(yaml, (*keys, one, "env"), one))) for one in _COMPONENTS)
    config = _config(yaml, (*keys, "config"), where)
    return joined([
        Held(
            list(_entries(yaml, (*keys, "env"), "airflow")), parts=[config] if config is not None else (),
            findings=list(_no_sections(yaml, (*keys, "config"))),
        ),
        Held(list(_secrets(yaml, (*keys, "secret")))), _extra(yaml, keys, where), own, _maps(yaml, keys), _pod(yaml, keys, where),
    ])  # fmt: skip


def _no_sections(yaml: Yaml, keys: Keys) -> Iterator[Diagnostic]:
    """Entries of `config` that are not sections, such as AIRFLOW__CORE__PARALLELISM: the schema of the chart takes mappings."""
    for name, options in mapping(inside(yaml.data, keys)).items():
        if not is_object(options):
            line, column = yaml.spot((*keys, name), key=True)
            section = f"config.{as_name(name)}"
            message = (
                f"{section}: expected a section of airflow.cfg, which is a mapping; the schema of the chart refuses it"
            )
            hint = "a variable belongs in `env`, as `name` and `value`" if name.startswith("AIRFLOW_") else None
            yield Diagnostic(
                code="helm-refused", message=own(message), line=line, column=column, hint=own_or_none(hint)
            )


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
