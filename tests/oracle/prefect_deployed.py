"""Whole files through the real `prefect deploy`, against the real server: for prefect_judge.py, under the oracle's Python.

The server is Prefect's own ephemeral one. It has a work pool of every type, named like the type, a block `secret/token`, and
variables. Steps are not run: each is looked up and given its arguments, as before its function is called.
"""

from __future__ import annotations

import asyncio
import inspect
import io
import os
import ssl
import uuid
from functools import lru_cache
from pathlib import Path
from typing import Any

VARIABLES = {"v": "variable", "number": 5, "tags": ["a", "b"], "env": {"FROM": "server"}}
FLOW = "from prefect import flow\n\n@flow\ndef etl(day: str = 'today', full: bool = False, batch: int = 1): ...\n"
GIVEN = {"entrypoint": "flow.py:etl", "name": "given", "pool": "process"}
"""What stands in no file is given on the command line."""


class Deploys:
    """The command in a folder of its own, with a server that is made ready at the first file. `templates` are those of the pools."""

    def __init__(self, folder: Path, templates: dict[str, dict[str, Any]]) -> None:
        self._folder, self._templates, self._ready = folder, templates, False
        # Every client of a deployment reads the certificates of the machine again, which takes most of the time.
        ssl.create_default_context = lru_cache(None)(ssl.create_default_context)

    def judge(self, text: str, environ: dict[str, str]) -> dict[str, Any]:
        """`problems`, what the command says of each deployment that it does not make, and `made`, what the server then has."""
        return asyncio.run(self._judge(text, environ))

    async def _judge(self, text: str, environ: dict[str, str]) -> dict[str, Any]:
        from prefect.cli.deploy._config import _load_deploy_configs_and_actions
        from prefect.client.orchestration import get_client
        from rich.console import Console

        self._folder.mkdir(exist_ok=True)
        file = self._folder / "prefect.yaml"
        file.write_bytes(text.encode("utf-8", "surrogateescape"))
        (self._folder / "flow.py").write_text(FLOW)
        said = io.StringIO()
        console = Console(file=said, width=200)
        saved = dict(os.environ)
        os.environ.update(environ)
        os.chdir(self._folder)
        problems: list[str] = []
        made: list[Any] = []
        try:
            async with get_client() as client:
                if not self._ready:
                    await self._prepare(client)
                    self._ready = True
                try:
                    configs, actions = _load_deploy_configs_and_actions(file, console=console)
                except Exception as error:  # noqa: BLE001 - whatever the loader raises is its verdict
                    return {"problems": [_said(error)], "made": []}
                if said.getvalue().strip():
                    return {"problems": [said.getvalue().strip()], "made": []}
                for config in configs:
                    try:
                        made += await self._one(client, config, actions, console)
                    except Exception as error:  # noqa: BLE001 - as in `load`
                        problems.append(_said(error))
            return {"problems": problems, "made": made}
        finally:
            os.chdir("/")
            os.environ.clear()
            os.environ.update(saved)

    async def _one(self, client: Any, config: dict[str, Any], actions: dict[str, Any], console: Any) -> Any:
        from prefect.cli.deploy import _core
        from prefect.exceptions import PrefectHTTPStatusError

        _core.run_steps = _steps
        options: dict[str, Any] = {}
        if not (config.get("work_pool") or {}).get("name"):
            options["work_pool_name"] = GIVEN["pool"]
        if not config.get("entrypoint"):
            options["entrypoint"] = GIVEN["entrypoint"]
        if not config.get("name"):
            options["names"] = [GIVEN["name"]]
        try:
            await _core._run_single_deploy(config, actions, options, console=console, is_interactive=lambda: False)
        except PrefectHTTPStatusError as error:
            # The deployment is made; what fails is the question which workers there are, with the fastapi pinned here.
            if "/workers/filter" not in str(error):
                raise
        finally:
            # The next file finds nothing of this one. The client asks with nulls, which the fastapi pinned here refuses.
            made: list[dict[str, Any]] = (await client._client.post("/deployments/filter", json={})).json()
            for one in made:
                await client.delete_deployment(uuid.UUID(one["id"]))
        for one in made:
            await _steps(one["pull_steps"] or [])
        return made

    async def _prepare(self, client: Any) -> None:
        from prefect.blocks.system import Secret
        from prefect.client.schemas.actions import VariableCreate, WorkPoolCreate

        await Secret(value="hidden").save("token", overwrite=True)
        for name, value in VARIABLES.items():
            await client.create_variable(VariableCreate(name=name, value=value))
        for kind, template in self._templates.items():
            await client.create_work_pool(WorkPoolCreate(name=kind, type=kind, base_job_template=template))


def _said(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:600]


async def _steps(steps: Any, *_: Any, **__: Any) -> dict[str, Any]:
    """In the place of `prefect.deployments.steps.core.run_steps`: every step is looked up, and takes its arguments."""
    from prefect.deployments.steps.core import RESERVED_KEYWORDS, _get_step_fully_qualified_name_and_inputs
    from prefect.utilities.importtools import import_object

    outputs: dict[str, Any] = {}
    for step in steps:
        path, inputs = _get_step_fully_qualified_name_and_inputs(step)
        given = {key: value for key, value in inputs.items() if key not in RESERVED_KEYWORDS}
        inspect.signature(import_object(path)).bind(**given)
        outputs |= {"stdout": "out", "stderr": ""}
        if inputs.get("id"):
            outputs[inputs["id"]] = {"stdout": "out", "stderr": ""}
    return outputs
