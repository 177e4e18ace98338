"""`python -m confwright.importers.dagster_cloud`: the schemas of this interpreter's Dagster+, as `confwright import` takes them."""

from __future__ import annotations

import warnings
from importlib import import_module, metadata

from ..reply import Reply
from ..writing import schema_text


def main() -> None:
    """Read the installed packages of Dagster+; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    reply.step("importing dagster-cloud")
    try:
        for module in ("dagster_cloud.workspace.config_schema", "dagster_cloud_cli.config.models", "yaml"):
            import_module(module)
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from .helm_agent import CHART as AGENT_CHART
    from .helm_agent import agent_values
    from .helm_dagster import CHART as DAGSTER_CHART
    from .helm_dagster import dagster_values
    from .locations import locations_schema
    from .workspace import workspace_schema

    versions = {
        name: metadata.version(name.replace("_", "-")) for name in ("dagster", "dagster_cloud", "dagster_cloud_cli")
    }
    reply.done(
        {
            "dagster_cloud.yaml": schema_text(locations_schema(), versions, **{"x-yaml": "1.1"}),
            "workspace.yaml": schema_text(workspace_schema(), {"dagster": versions["dagster"]}, **{"x-yaml": "1.1"}),
            "agent_values.yaml": schema_text(agent_values(), dict([AGENT_CHART]), **{"x-yaml": "dagster"}),
            "dagster_values.yaml": schema_text(dagster_values(), dict([DAGSTER_CHART]), **{"x-yaml": "dagster"}),
        },
        versions,
        {},
    )


if __name__ == "__main__":
    main()
