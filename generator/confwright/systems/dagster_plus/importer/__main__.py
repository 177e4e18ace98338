"""`python -m confwright.systems.dagster_plus.importer`: the schemas of this interpreter's Dagster+."""

from __future__ import annotations

import warnings
from importlib import import_module, metadata

from ...importing.reply import Reply
from ...importing.writing import ALL, json_text, schema_text


def main() -> None:
    """Read the installed packages of Dagster+; answer with the text of every schema file."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    reply.step("importing dagster-cloud")
    try:
        for module in ("dagster_cloud.workspace.config_schema", "yaml"):
            import_module(module)
        from .locations import command_line_models, locations_schema

        command_line_models()
    except ImportError as error:
        reply.error(f"{type(error).__name__}: {error}")
        return
    from ...dagster.importer.kubernetes_models import FILE, kubernetes_models, kubernetes_schema
    from .deployment_settings import VERIFIED, deployment_settings
    from .helm_agent import CHART as AGENT_CHART
    from .helm_agent import agent_values
    from .helm_dagster import CHART as DAGSTER_CHART
    from .helm_dagster import dagster_values
    from .workspace import workspace_schema

    versions = {
        name: metadata.version(name.replace("_", "-")) for name in ("dagster", "dagster_cloud", "dagster_cloud_cli")
    }
    models = kubernetes_models()
    if models is None:
        reply.error(
            "ModuleNotFoundError: No module named 'kubernetes', which dagster-k8s reads container contexts with"
        )
        return
    of_client = {name: metadata.version(name) for name in ("dagster-k8s", "kubernetes")}
    reply.done(
        {
            FILE: json_text(kubernetes_schema(models), of_client),
            "dagster_cloud.yaml": schema_text(locations_schema(), versions, **{"x-yaml": "1.1"}),
            "build.yaml": schema_text(_part_of_location("DagsterBuild", "Build"), versions, **{"x-yaml": "1.1"}),
            "container_context.yaml": schema_text(
                _part_of_location("DagsterContainerContext", "ContainerContext"), versions, **{"x-yaml": "1.1"}
            ),
            "deployment_settings.yaml": schema_text(
                deployment_settings(), {}, by_hand=ALL, verified=VERIFIED, **{"x-yaml": "1.1"}
            ),
            "workspace.yaml": schema_text(workspace_schema(), {"dagster": versions["dagster"]}, **{"x-yaml": "1.1"}),
            "agent_values.yaml": schema_text(agent_values(), dict([AGENT_CHART]), by_hand=ALL, **{"x-yaml": "dagster"}),
            "dagster_values.yaml": schema_text(
                dagster_values(), dict([DAGSTER_CHART]), by_hand=ALL, **{"x-yaml": "dagster"}
            ),
        },
        versions,
        {},
    )


def _part_of_location(title: str, definition: str) -> dict[str, str]:
    """A file beside dg.toml that holds a part of what dagster_cloud.yaml says of a code location."""
    return {"title": title, "$ref": f"dagster_cloud.yaml#/$defs/{definition}"}


if __name__ == "__main__":
    main()
