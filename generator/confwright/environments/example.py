"""`.env.example`: exactly the variables that the environments need, grouped by resource, with comments."""

from __future__ import annotations

from typing import Any

from ..generate.emit.code import prose
from ..generate.ir import Text
from ..generate.schema.node import MISSING
from .analysis import Analysis
from .dotenv_file import parse_env
from .variables import Variable, variables

MARK = "# Written by `confwright env example`"


def example(analysis: Analysis) -> str:
    """The text of `.env.example`: the same for the same deployment; no secret has a value."""
    deployment, current = analysis.deployment, analysis.deployment.current
    lines = [f"{MARK} from {deployment.name}: copy it to .env and fill it in.", "#"]
    if current.env is not None:
        default = f"; {current.default} where it is not set" if current.default is not None else ""
        lines += [f"# {current.env} names the environment: {', '.join(deployment.environments)}{default}."]
    else:
        lines += [f"# Environments: {', '.join(deployment.environments)}."]
    group = None
    for variable in sorted(variables(analysis), key=lambda v: list(deployment.resources).index(v.resource)):
        if variable.resource != group:
            group = variable.resource
            lines += ["", f"# --- {group} ---"]
        lines += ["", *_comments(variable, deployment.environments), f"{variable.name}={_value(variable)}"]
    return "\n".join(lines) + "\n"


def _comments(variable: Variable, environments: Any) -> list[str]:
    kind = " or ".join(variable.types) + (", secret" if variable.secret else "")
    where = "every environment" if len(variable.environments) == len(environments) else ", ".join(variable.environments)
    comments = [f"# {kind}; for {where}; {', '.join(variable.fields)}"]
    if variable.defaults:
        comments.append(f"# not needed in {', '.join(variable.defaults)}: deployment.yaml has a default")
    description = " ".join(prose(Text(variable.description)).split())
    return [f"# {description}", *comments] if description else comments


def _value(variable: Variable) -> str:
    """The default as python-dotenv reads it back; nothing where there is none or it cannot be written."""
    default = next(iter(variable.defaults.values()), variable.default)
    if variable.secret or default is MISSING or default is None or isinstance(default, (dict, list)):
        return ""
    plain = str(default).lower() if isinstance(default, bool) else str(default)
    for text in (plain, "'" + plain.replace("\\", "\\\\").replace("'", "\\'") + "'"):
        found = parse_env(f"A={text}\n", "").assignments
        if len(found) == 1 and "A" in found and found["A"].value == plain and "\n" not in text:
            return text
    return ""
