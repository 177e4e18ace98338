"""ENV: an environment needs a variable that it did not need before."""

from __future__ import annotations

from collections.abc import Iterator

from ..base.finding import Finding
from ..base.said import as_name, own
from ..environments.analysis import Analysis
from ..environments.variables import Use, needed


def variable_changes(old: Analysis, new: Analysis) -> Iterator[Finding]:
    """Every variable that an environment of both needs now. An environment that is new asks for what it asks."""
    for environment in new.deployment.environments:
        if environment not in old.deployment.environments:
            continue
        before = {variable.name for variable in needed(old, environment)}
        for variable in needed(new, environment):
            if variable.name in before:
                continue
            use: Use = next(use for use in variable.uses if use.environment == environment)
            message = f"{as_name(variable.name)} must be set in {as_name(environment)} now"
            yield Finding(
                code="env-variable", message=own(message), path=own(f"{as_name(environment)}.{as_name(variable.name)}"),
                file=use.place.file, line=use.place.line, column=use.place.column, end_column=use.place.column + 1,
            )  # fmt: skip
