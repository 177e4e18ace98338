"""Variables as a `.env` file for Dagster+: its page of variables takes one, and `dg plus create env NAME --from-local-env` reads
that of a project (`dagster_dg_core.env.ProjectEnvVars`, by python-dotenv)."""

from __future__ import annotations

from collections.abc import Sequence

from ...base.diagnostics import Diagnostic
from ..airflow.dotenv import dotenv_text
from ..airflow.variables import Entry
from ..assigned import Assigned


def written(variables: Sequence[Assigned]) -> tuple[str, Sequence[Diagnostic], Sequence[str]]:
    """A line for each variable, whose references are filled in: Dagster+ keeps values."""
    text, found = dotenv_text(Entry(one.name, one.text(lambda _: ""), one.secret) for one in variables)
    return text, found, ("import it as the environment variables of a deployment of Dagster+, then delete it",)
