"""What `prefect deploy` of any Prefect 3 makes of a file: runs under the Python of an oracle, a line in, a line out.

The command's own code runs up to the network, whose answers are made up here: a server that knows one work pool of type
`process` and takes what the models of Prefect's own server take. Steps are not run.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import io
import json
import os
import re
import sys
import tempfile
import uuid
import warnings
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

HOME = Path(tempfile.mkdtemp(prefix="prefect-judge-"))
_API = "http://localhost:9/api"
# Agreements (`sla`) are for Prefect Cloud; the command asks which kind of server this is.
os.environ.update(
    PREFECT_HOME=str(HOME), PREFECT_LOGGING_LEVEL="CRITICAL", PREFECT_API_URL=_API, PREFECT_CLOUD_API_URL=_API
)
warnings.filterwarnings("ignore")
os.chdir(HOME)

FLOW = "from prefect import flow\n\n@flow\ndef etl(day: str = 'today', full: bool = False, batch: int = 1): ...\n"
ONE = str(uuid.UUID(int=1))
TIME = "2025-01-01T00:00:00+00:00"


_NOW = f'"{datetime.now(timezone.utc):%Y-%m-%d}T[0-9:.]*(Z|[+]00:00)"'.encode()


class Server:
    """Answers requests, and keeps those that change something."""

    def __init__(self) -> None:
        import httpx
        from prefect.server.schemas.actions import DeploymentCreate
        from prefect.workers.process import ProcessWorker

        self._httpx, self._create = httpx, DeploymentCreate
        self._template = ProcessWorker.get_default_base_job_template()
        self._text = b""
        self.kept: list[Any] = []

    async def send(self, _client: Any, request: Any, *_: Any, **__: Any) -> Any:
        # An interval is counted from now where nothing says from when.
        content = re.sub(_NOW, b'"now"', request.content)
        body = json.loads(content) if content else None
        self._text = request.content
        status, answer = self._answer(request.method, request.url.path.partition("/api")[2].rstrip("/"), body)
        response = self._httpx.Response(status, json=answer, request=request)
        from prefect.client.base import PrefectResponse

        made = PrefectResponse.from_httpx_response(response)
        made.raise_for_status()
        return made

    def _answer(self, method: str, path: str, body: Any) -> tuple[int, Any]:
        made = {"id": ONE, "created": TIME, "updated": TIME, "name": "x"}
        if path == "/deployments" and method == "POST":
            self._create.model_validate_json(self._text)
            self.kept.append([path, body])
            return 201, made
        if path.startswith("/work_pools/") and method == "GET":
            pool = {
                **made,
                "type": "process",
                "base_job_template": self._template,
                "default_queue_id": ONE,
                "status": "READY",
            }
            return 200, pool
        if path.endswith("/workers/filter"):
            return 200, []
        if path.startswith("/variables/"):
            return 200, {**made, "value": "v", "tags": []}
        if path.startswith(("/deployments/name/", "/block")):
            return 404, {"detail": "not found"}
        if path.startswith("/deployments/"):
            return 200, {**made, "flow_id": ONE}
        if path == "/flows":
            return 201, made
        if method != "GET":
            self.kept.append([path, body])
        return 200, {**made, "created": [], "updated": [], "deleted": []} if "sla" in path else made


def prepare() -> Server:
    """Put the server in the place of the network."""
    from prefect.client import base

    (HOME / "flow.py").write_text(FLOW)
    server = Server()

    async def send(client: Any, request: Any, *rest: Any, **named: Any) -> Any:
        return await server.send(client, request, *rest, **named)

    base.PrefectHttpxAsyncClient.send = send  # type: ignore[method-assign]
    return server


def _command() -> tuple[Any, Any, Any]:
    """The loader, what deploys one of its deployments, and the module where steps are run from."""
    try:
        core = importlib.import_module("prefect.cli.deploy._core")
        load = importlib.import_module("prefect.cli.deploy._config")._load_deploy_configs_and_actions
    except ModuleNotFoundError:
        core = importlib.import_module("prefect.cli.deploy")
        load = core._load_deploy_configs_and_actions
    return load, core._run_single_deploy, core


def deploys(server: Server, text: str, environ: dict[str, str] | None = None) -> dict[str, Any]:
    """`problem`, or what was sent to the server for the deployments of a file."""
    from rich.console import Console

    load, deploy, core = _command()
    path = HOME / "prefect.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    said = io.StringIO()
    console = Console(file=said, width=200)
    core.run_steps = _no_steps
    server.kept = []
    app = getattr(core, "app", None)
    if app is not None:
        app.console = console
    saved = dict(os.environ)
    os.environ.update(environ or {})
    try:
        deployments, actions = load(path, **_given(load, console=console))
        if said.getvalue().strip():
            return {"problem": said.getvalue().strip()}
        for deployment in deployments:
            options: dict[str, Any] = {}
            if isinstance(deployment, dict):
                # What stands in no file is given on the command line.
                pool = deployment.get("work_pool")
                if not (isinstance(pool, dict) and pool.get("name")):
                    options["work_pool_name"] = "given"
                if not deployment.get("entrypoint"):
                    options["entrypoint"] = "flow.py:etl"
                if not deployment.get("name"):
                    options["names"] = ["given"]
            named = _given(deploy, console=console, is_interactive=lambda: False, options=options, prefect_file=path)
            asyncio.run(deploy(deployment, actions, **named))
    except BaseException as error:  # noqa: BLE001 - whatever is raised is the verdict
        return {"problem": f"{type(error).__name__}: {error}"[:400]}
    finally:
        os.environ.clear()
        os.environ.update(saved)
        os.chdir(HOME)
    return {"sent": server.kept}


async def _no_steps(steps: Any, *_: Any, **__: Any) -> dict[str, Any]:
    """In the place of `prefect.deployments.steps.core.run_steps`: whether each is one."""
    from prefect.deployments.steps.core import _get_step_fully_qualified_name_and_inputs

    for step in steps:
        _get_step_fully_qualified_name_and_inputs(step)
    return {}


def _given(function: Any, **arguments: Any) -> dict[str, Any]:
    """Those of some arguments that a function has."""
    known = inspect.signature(inspect.unwrap(function)).parameters
    return {name: value for name, value in arguments.items() if name in known}


def serve() -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    import prefect

    server = prepare()
    print(json.dumps(prefect.__version__), file=answers, flush=True)
    for line in sys.stdin:
        found = [deploys(server, *question) for question in json.loads(line)]
        print(json.dumps(found, default=str), file=answers, flush=True)


if __name__ == "__main__":
    serve()
