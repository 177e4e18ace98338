"""What releases of Dagster renamed in dagster.yaml, with the same meaning; each is read in the code of both releases."""

from __future__ import annotations

from typing import Final

from ..system import Move

_TTL: Final = ("user_code_launcher", "config", "server_ttl")

MOVES: Final = (
    # dagster._core.instance.config: ConcurrencyConfig.from_concurrency_settings reads the one where the other is not set.
    Move(("concurrency", "default_op_concurrency_limit"), ("concurrency", "pools", "default_limit"), "1.9.12"),
    # dagster_azure.blob.compute_log_manager: both go to create_blob_client. The old one was not read beside
    # default_azure_credential.
    Move(
        ("compute_logs", "config", "secret_key"), ("compute_logs", "config", "access_key_or_sas_token"), "1.9.7",
        without=frozenset({"default_azure_credential", "secret_credential"}),
    ),
    # dagster._core.storage.defs_state.blob_storage_state_storage: the same class in the same module.
    Move(
        ("defs_state_storage", "class"), ("defs_state_storage", "class"), "1.12.0",
        ("BlobStorageStateStorage", "UPathDefsStateStorage"),
    ),
    # dagster_cloud.workspace.user_code_launcher: server_ttl_enabled_for_full_deployments, full_deployment_ttl_seconds.
    Move((*_TTL, "enabled"), (*_TTL, "full_deployments", "enabled")),
    Move((*_TTL, "ttl_seconds"), (*_TTL, "full_deployments", "ttl_seconds")),
)  # fmt: skip
