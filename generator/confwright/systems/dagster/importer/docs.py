"""One sentence for each section of dagster.yaml that Dagster itself does not describe."""

from __future__ import annotations

from typing import Final

SECTION_DOCS: Final = {
    "storage": "Where runs, events and schedules are kept: exactly one of the backends.",
    "run_queue": "How many runs are in progress at once, and which wait.",
    "telemetry": "Whether anonymous usage statistics are sent.",
    "nux": "Whether the web interface greets new users.",
    "python_logs": "Which Python loggers Dagster captures, and how.",
    "run_monitoring": "How the daemon finds runs that hang or whose worker died. Times are in seconds.",
    "run_retries": "Whether runs that failed are tried again.",
    "code_servers": "How long code locations may take to start and to reload. Times are in seconds.",
    "secrets": "Where the environment variables of code locations come from.",
    "retention": "How many days the ticks of schedules, sensors and automations are kept.",
    "backfills": "How many threads launch the runs of backfills.",
    "sensors": "How many threads evaluate sensors.",
    "schedules": "How many threads evaluate schedules.",
    "auto_materialize": "How assets are materialised automatically.",
    "freshness": "Whether freshness policies are evaluated.",
    "concurrency": "Limits on runs and on pools across the deployment.",
    "dagster_cloud_api": "How an agent reaches Dagster+, and which deployments it serves.",
    "isolated_agents": "Whether each agent serves its own code locations only.",
    "agent_replicas": "Whether several agents share the work.",
    "agent_queues": "Which queues the agent serves.",
}
