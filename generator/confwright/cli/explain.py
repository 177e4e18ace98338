"""`confwright explain`: where a value comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..base.command import Argument, command
from ..systems import systems
from ..systems.system import Explaining, Topic
from .deployments import ENVIRONMENT, FORMAT, PACKAGE, analysis_of, around, known_environment, resource_of
from .output import Refused, say, tell, tell_data

if TYPE_CHECKING:
    from ..environments.analysis import Analysis
    from ..environments.explain import Explanation


_TOPICS: Final = {topic.prefix: topic for system in systems() for topic in system.topics}


@command(
    Argument(
        "path", metavar="PATH",
        help="A value like snowflake.warehouse or lake.tags[0], a resource, "
        f"{', '.join(topic.form for topic in _TOPICS.values())}, or the code of a message, like unknown-key.",
    ),
    ENVIRONMENT,
    PACKAGE,
    FORMAT,
    *(option for topic in _TOPICS.values() for option in topic.options),
)  # fmt: skip
def explain(
    *, path: str, environment: str = "", package: str | None = None, form: str = "text", **options: object
) -> int:
    """Show where a value comes from: every layer that sets it, the highest first, and who resolves a reference.

    For the code of a message (`confwright explain unknown-key`): what it means, and what to do.

    For `prefect:DEPLOYMENT.env.NAME`: the layers of the environment of a run.

    For `conn:ID`, an Airflow connection: every place where a server and a worker look for it, in order; the first that has it
    wins. With -e, the options and connections of that environment are used beside the variables of this process.
    """
    prefix, colon, name = path.partition(":")
    if colon and prefix in _TOPICS:
        return _topic(_TOPICS[prefix], name, environment, package, form, options)
    if not environment and _code(path, form):
        return 0
    if not environment:
        from ..base.codes import codes
        from ..base.near_words import did_you_mean

        near = did_you_mean(path, codes())
        no_code = f"no message has the code {path!r}" + (f" ({near})" if near else "")
        raise Refused(f"{no_code}; to explain a value, name its environment with --environment")
    from ..environments.explain import explain as explanations
    from ..environments.paths import keys_of_path, known_keys

    analysis = analysis_of(package)
    name = known_environment(analysis, environment)
    keys = keys_of_path(path)
    wrong = known_keys(analysis, keys)
    if wrong is not None:
        raise Refused(wrong)
    found = explanations(analysis, keys, name)
    if form == "json":
        tell_data([_json(one) for one in found])
        return 0
    for number, one in enumerate(found):
        if number:
            tell("")
        _print(analysis, one, name)
    return 0


def _code(name: str, form: str) -> bool:
    """Print what a code means. False if there is no such code."""
    from ..base.codes import codes

    code = codes().get(name)
    if code is None:
        return False
    if form == "json":
        tell_data({"code": code.name, "about": code.about, "judge": code.judge, "why": code.why, "mend": code.mend})
    else:
        tell(
            f"{code.name} (about {code.about})",
            "",
            code.why,
            "",
            f"What to do: {code.mend}",
            "",
            f"Judge: {code.judge}",
        )
    return True


def _topic(
    topic: Topic, name: str, environment: str, package: str | None, form: str, options: Mapping[str, object]
) -> int:
    """Print what a system explains."""
    here = around()

    def value_of(resource: str, reader: str) -> Any:
        module = here.package(reader)
        try:
            return module.load(resource_of(analysis_of(package), environment, resource))
        except module.ConfigError as error:
            raise Refused(f"{resource} in {environment}: {error}") from None

    found = topic.explain(
        Explaining(name=name, options=options, around=here, value_of=value_of if environment else None)
    )
    if form == "json" and found.data is not None:
        tell_data(found.data)
    else:
        tell(*found.lines)
    for line in found.then:
        say(line)
    return found.status


def _print(analysis: Analysis, one: Explanation, environment: str) -> None:
    from ..environments.explain import shown, who_resolves
    from ..environments.variables import variables
    from ..runtime.report import dotted

    tell(f"{dotted(one.keys)} in {environment}: {shown(one.value, sensitive=one.sensitive)}")
    width = max((len(step.layer) for step in one.steps), default=0)
    for step in one.steps:
        value = {"removes": "!unset", "replaces": "(replaced by something without it)"}.get(step.verb)
        value = value or shown(step.value, sensitive=one.sensitive)
        tell(f"{'->' if step.wins else '  '} {step.layer.ljust(width)}  {value}  {step.where}")
    for variable in variables(analysis):
        for use in variable.uses:
            if use.environment == environment and use.keys == one.keys:
                default = variable.defaults.get(environment)
                for line in who_resolves(analysis, one.keys, environment, use.into, default):
                    tell(f"   {line}")


def _json(one: Explanation) -> dict[str, Any]:
    from ..base.addresses import HIDDEN, data_without_passwords
    from ..environments.tree import UNSET
    from ..generate.schema.walk import is_reference
    from ..runtime.report import dotted

    def value(raw: Any) -> dict[str, Any]:
        if raw is UNSET:
            return {}
        return {
            "value": data_without_passwords(raw) if is_reference(raw) or raw is None or not one.sensitive else HIDDEN
        }

    steps = [
        {"layer": step.layer, "verb": step.verb, **value(step.value), "where": step.where, "wins": step.wins}
        for step in one.steps
    ]
    return {"path": dotted(one.keys), **value(one.value), "steps": steps}
