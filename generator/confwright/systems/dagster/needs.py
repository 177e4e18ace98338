"""Variables that a class of dagster.yaml hands on to the containers that it starts, from the process that reads the file.

Sources: `env_vars` of the run launchers and user code launchers of dagster-docker, dagster-k8s, dagster-aws and dagster-azure:
"KEY=VALUE or just KEY (in which case the value will be pulled from the current process)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ...base.json_values import Keys, is_list, is_object
from ...base.secret_names import SECRET
from ..places import Need

_NAME: Final = re.compile(r"[A-Za-z_]\w*")
_BY: Final = "Dagster, which passes it on to {}"
_SECTIONS: Final = {"run_launcher": "the containers of runs", "user_code_launcher": "the containers of code locations"}


def instance_needs(data: Any) -> Iterator[Need]:
    """The names in `env_vars` of the launchers that have no value of their own."""
    for section, target in _SECTIONS.items():
        launcher = data.get(section) if is_object(data) else None
        config = launcher.get("config") if is_object(launcher) else None
        yield from _names(config, (section, "config"), _BY.format(target))


def context_needs(context: Any, keys: Keys) -> Iterator[Need]:
    """The same for a `container_context`: the agent passes on its own variables."""
    for platform, config in context.items() if is_object(context) else ():
        yield from _names(
            config, (*keys, platform), "the agent, which passes it on to the containers of the code location"
        )


def _names(config: Any, keys: Keys, by: str) -> Iterator[Need]:
    names = config.get("env_vars") if is_object(config) else None
    for index, name in enumerate(names if is_list(names) else ()):
        if isinstance(name, str) and _NAME.fullmatch(name):
            yield Need(name=name, by=by, secret=bool(SECRET.search(name)), keys=(*keys, "env_vars", index))
