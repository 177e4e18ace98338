"""What dagster-k8s makes of raw Kubernetes configuration: the job of a run, and the deployment and service of a code server.

Runs under the oracle's Python, by itself for contexts on standard input, or for another judge beside it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from dagster_cloud.workspace.kubernetes import utils
from dagster_k8s.container_context import K8sContainerContext
from dagster_k8s.job import DagsterK8sJobConfig, construct_dagster_k8s_job


def make_objects(context: K8sContainerContext) -> None:
    """Make the objects that Kubernetes would be sent. Raises what dagster-k8s raises."""
    settings = DagsterK8sJobConfig(job_image="image", dagster_home="/home")
    construct_dagster_k8s_job(settings, None, "job", user_defined_k8s_config=context.run_k8s_config)
    instance = SimpleNamespace(ref_for_deployment=lambda _name: None)
    # Neither what a server is told of itself nor its labels depend on the context. Up to 1.9 the metadata says the former.
    metadata = SimpleNamespace(image="image", get_grpc_server_env=lambda *_: {})
    with (
        patch.object(utils, "get_grpc_server_env", lambda *_: {}, create=True),
        patch.object(utils, "_get_dagster_k8s_labels", lambda *_: {}),
    ):
        utils.construct_code_location_deployment(
            instance, deployment_name="d", location_name="l", k8s_deployment_name="k",
            metadata=metadata, container_context=context, args=[], server_timestamp=0.0,
        )  # fmt: skip
        utils.construct_code_location_service("d", "l", "s", context, instance, 0.0)


def refusal(context: Mapping[str, Any]) -> str:
    """Why the `container_context` of a location cannot be used; empty where it can. Every variable counts as set."""
    try:
        with patch.object(os, "getenv", lambda name, default=None: os.environ.get(name, default) or "1"):
            make_objects(K8sContainerContext.create_from_config({"k8s": context}))
    except Exception as error:  # noqa: BLE001 - dagster-k8s raises bare exceptions
        return f"{type(error).__name__}: {error}"
    return ""


if __name__ == "__main__":
    print(json.dumps([refusal(context) for context in json.load(sys.stdin)]))
