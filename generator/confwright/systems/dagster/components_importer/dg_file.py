"""What dg.toml, and `[tool.dg]` of a pyproject.toml, can hold, as `dagster_dg_core.config` checks it by hand."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]
VERIFIED = "dagster-dg-core 1.13.27"
_TEXTS = {"type": "array", "items": {"type": "string"}}
_WARNINGS = (
    "cli_config_in_workspace_project", "deprecated_user_config_location", "deprecated_python_environment",
    "deprecated_dagster_dg_library_entry_point", "missing_dg_plugin_module_in_manifest",
    "project_and_activated_venv_mismatch", "create_dagster_outdated",
)  # fmt: skip


def dg_file() -> Schema:
    """The schema of the file: a project, or a workspace of several."""
    return {
        "title": "DagsterDg",
        "description": "Configuration of the command line `dg`.",
        "anyOf": [{"$ref": "#/$defs/DgProject"}, {"$ref": "#/$defs/DgWorkspace"}],
        "x-discriminator": ["directory_type"],
        "$defs": {
            "DgProject": _closed(
                ("directory_type", "project"), directory_type={"const": "project"}, project={"$ref": "#/$defs/Project"},
                cli={"$ref": "#/$defs/Cli"},
            ),
            "DgWorkspace": _closed(
                ("directory_type",), directory_type={"const": "workspace"}, workspace={"$ref": "#/$defs/Workspace"},
                cli={"$ref": "#/$defs/Cli"},
            ),
            "Project": _closed(
                ("root_module",),
                root_module=_text("The Python module of the project."),
                defs_module=_text("The module below which definitions are looked for (default: ROOT_MODULE.defs)."),
                code_location_target_module=_text("The module that Dagster loads (default: ROOT_MODULE.definitions)."),
                code_location_name=_text("The name of the code location (default: the name of the project)."),
                registry_modules={
                    **_TEXTS, "description": "Modules with component types; `*` is any part of a name.",
                },
                agent_queue=_text("The queue of Dagster+ whose agents serve the code location."),
                image=_text("The image of the code location in Dagster+."),
                python_environment={"description": "Ignored.", "deprecated": True},
            ),
            "Workspace": _closed(
                (),
                projects={"type": "array", "items": {"$ref": "#/$defs/WorkspaceProject"}},
                scaffold_project_options=_closed((), use_editable_dagster={"type": "boolean"}),
            ),
            "WorkspaceProject": _closed(("path",), path=_text("The folder of the project, from that of the file.")),
            "Cli": _closed(
                (),
                verbose={"type": "boolean"},
                use_component_modules=_TEXTS,
                suppress_warnings={"type": "array", "items": {"enum": list(_WARNINGS)}},
                telemetry={"type": "object", "properties": {"enabled": {"type": "boolean"}}},
            ),
        },
    }  # fmt: skip


def _closed(required: tuple[str, ...], **properties: Schema) -> Schema:
    return {
        "type": "object", "properties": properties, **({"required": list(required)} if required else {}),
        "additionalProperties": False,
    }  # fmt: skip


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}
