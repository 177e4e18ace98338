"""What the real Prefect says. Runs under the oracle's Python; a line in (a JSON list of questions), a line out (the answers).

A question is `[name, argument, ...]`, one of the functions of QUESTIONS. Nothing here needs a network; only `deploy`
starts a server, inside this process, on an SQLite file in a folder of its own.
"""

from __future__ import annotations

import asyncio
import copy
import importlib
import io
import json
import os
import shutil
import sys
import tempfile
import uuid
import warnings
from functools import lru_cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

HOME = Path(tempfile.mkdtemp(prefix="prefect-judge-"))
os.environ["PREFECT_HOME"] = str(HOME)
os.environ["PREFECT_LOGGING_LEVEL"] = "ERROR"
os.environ["PREFECT_SERVER_LOGGING_LEVEL"] = "CRITICAL"
# Automations are made, and not carried out: one that answers to everything would answer to its own failure, again and again.
for service in ("TRIGGERS", "EVENT_PERSISTER"):
    os.environ[f"PREFECT_SERVER_SERVICES_{service}_ENABLED"] = "false"
os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
os.environ["PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS"] = "240"

WORKERS = {
    "process": "prefect.workers.process:ProcessWorker",
    "docker": "prefect_docker.worker:DockerWorker",
    "kubernetes": "prefect_kubernetes.worker:KubernetesWorker",
    "ecs": "prefect_aws.workers.ecs_worker:ECSWorker",
    "cloud-run": "prefect_gcp.workers.cloud_run:CloudRunWorker",
    "cloud-run-v2": "prefect_gcp.workers.cloud_run_v2:CloudRunWorkerV2",
    "vertex-ai": "prefect_gcp.workers.vertex:VertexAIWorker",
    "azure-container-instance": "prefect_azure.workers.container_instance:AzureContainerWorker",
    "snowpark-container-service": "prefect_snowflake.experimental.workers.spcs:SPCSWorker",
}
"""Imported by name: asking Prefect for a type imports every installed collection, which takes ten seconds."""


@lru_cache(None)
def worker(kind: str) -> Any:
    module, _, name = WORKERS[kind].partition(":")
    return getattr(importlib.import_module(module), name)


def template(kind: str) -> dict[str, Any]:
    """The base job template of a type of worker."""
    result: dict[str, Any] = copy.deepcopy(worker(kind).get_default_base_job_template())
    return result


def load(text: str) -> dict[str, Any]:
    """What `prefect deploy` keeps of a file: `ok`, its message, and the keys that vanish without a word."""
    import yaml
    from prefect.cli.deploy._config import _load_deploy_configs_and_actions
    from rich.console import Console

    path = HOME / "prefect.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    said = io.StringIO()
    try:
        deployments, _ = _load_deploy_configs_and_actions(path, console=Console(file=said, width=200))
    except Exception as error:  # noqa: BLE001 - whatever the loader raises is its verdict
        return {"ok": False, "message": f"{type(error).__name__}: {error}", "dropped": []}
    if said.getvalue().strip():
        return {"ok": False, "message": said.getvalue().strip(), "dropped": []}
    raw = yaml.safe_load(text)
    dropped = [key for key in raw if key not in KEPT]
    for number, deployment in enumerate(deployments):
        _dropped(raw["deployments"][number], deployment, f"deployments[{number}]", dropped)
    return {"ok": True, "message": "", "dropped": dropped}


KEPT = ("deployments", "build", "push", "pull", "name", "prefect-version", "definitions")


def _dropped(given: Any, kept: Any, path: str, out: list[str]) -> None:
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            if key not in kept:
                out.append(f"{path}.{key}")
            else:
                _dropped(value, kept[key], f"{path}.{key}", out)
    elif isinstance(given, list) and isinstance(kept, list) and len(given) == len(kept):
        for index, (a, b) in enumerate(zip(given, kept, strict=True)):
            _dropped(a, b, f"{path}[{index}]", out)


def job_variables(kind: str, variables: dict[str, Any]) -> str | None:
    """The API's check of a deployment's job variables against the pool's template: None, or what is wrong.

    `prefect.server.api.validation._validate_work_pool_job_variables`; the schema is made ready once and not for each case,
    which is a hundred times as fast.
    """
    from prefect.utilities.schema_tools import validate

    errors = validate(variables, _variables(kind), preprocess=False)
    return errors[0].message[:300] if errors else None


@lru_cache(None)
def _variables(kind: str) -> dict[str, Any]:
    from prefect.utilities.collections import remove_nested_keys
    from prefect.utilities.schema_tools.validation import preprocess_schema

    schema = preprocess_schema(template(kind)["variables"], allow_none_with_default=True)
    result: dict[str, Any] = remove_nested_keys(["required"], schema)
    return result


def schedule(config: dict[str, Any]) -> str | None:
    """What `prefect deploy` has against a schedule: the model's verdict, then that of the code that makes it."""
    from prefect.cli.deploy._models import DeploymentConfig
    from prefect.cli.deploy._schedules import _schedule_config_to_deployment_schedule

    try:
        loaded = DeploymentConfig.model_validate({"schedule": config}).model_dump(exclude_unset=True, mode="json")
        made = _schedule_config_to_deployment_schedule(loaded["schedule"])
        from prefect.client.schemas.actions import DeploymentScheduleCreate

        DeploymentScheduleCreate.model_validate({**made, "schedule": made["schedule"].model_dump(mode="json")})
    except Exception as error:  # noqa: BLE001 - as in `load`
        return f"{type(error).__name__}: {error}"
    return None


def trigger(spec: dict[str, Any]) -> str | None:
    """What `prefect deploy` has against a trigger."""
    from prefect.cli.deploy._triggers import _initialize_deployment_triggers

    try:
        _initialize_deployment_triggers("d", [copy.deepcopy(spec)])
    except Exception as error:  # noqa: BLE001 - as in `load`
        return f"{type(error).__name__}: {error}"
    return None


def step(one: dict[str, Any]) -> str | None:
    """What `run_step` has against a step before its function runs: its form, its function, the names of its arguments."""
    import inspect

    from prefect.deployments.steps.core import RESERVED_KEYWORDS, _get_step_fully_qualified_name_and_inputs
    from prefect.utilities.importtools import import_object

    try:
        path, inputs = _get_step_fully_qualified_name_and_inputs(one)
        given = {key: value for key, value in inputs.items() if key not in RESERVED_KEYWORDS}
        inspect.signature(import_object(path)).bind(**given)
    except Exception as error:  # noqa: BLE001 - as in `load`
        return f"{type(error).__name__}: {error}"
    return None


def importable(function: str) -> bool:
    """Whether the function of a step is there."""
    from prefect.utilities.importtools import import_object

    try:
        import_object(function)
    except (ImportError, AttributeError, KeyError):
        return False
    return True


def parameters(source: str, function: str, values: dict[str, Any]) -> str | None:
    """What the server has against the parameters of a run, by the schema that Prefect makes of the flow's text."""
    from prefect.utilities.callables import parameter_schema_from_entrypoint
    from prefect.utilities.schema_tools import validate

    path = HOME / f"flow_{uuid.uuid4().hex}.py"
    path.write_text(source)
    schema = parameter_schema_from_entrypoint(f"{path}:{function}").model_dump_for_openapi()
    errors = validate(values, {**schema, "additionalProperties": False})
    return errors[0].message if errors else None


def to_deployment(deployment: dict[str, Any], environ: dict[str, str]) -> dict[str, Any]:
    """What `flow.deploy(...)` makes of our arguments before it asks a server (`Flow.to_deployment`)."""
    import inspect

    sys.path.append(str(Path(__file__).parents[2] / "generator"))
    from prefect import Flow, flow

    from confwright.systems.prefect.deploying import deploy_arguments

    arguments = deploy_arguments(deployment, environ)

    unknown = sorted(arguments.keys() - inspect.signature(Flow.deploy).parameters.keys())
    if unknown:
        raise TypeError(f"flow.deploy takes no {unknown}")

    def etl(day: str = "today", full: bool = False, batch: int = 1) -> None: ...

    made: Any = flow(etl).to_deployment(**arguments)
    result: dict[str, Any] = made.model_dump(mode="json", exclude={"storage"})
    return result


def secrets(kind: str, base_job_template: dict[str, Any]) -> Any:
    """The secrets of the container that a worker of ECS or Cloud Run makes by a template."""
    from prefect.client.schemas.objects import FlowRun

    flow_run = FlowRun(flow_id=uuid.UUID(int=2), name="run")
    worker_type = worker(kind)
    from google.auth.credentials import AnonymousCredentials

    # Nothing asks Google: without credentials, the library would look for a server of theirs for a minute.
    with mock.patch("google.auth.default", return_value=(AnonymousCredentials(), "project")):
        configuration = asyncio.run(
            worker_type.job_configuration.from_template_and_values(
                base_job_template, {"env": {"MODE": "day"}}, client=StubClient({}, {})
            )
        )
        configuration.prepare_for_flow_run(flow_run)
    if kind == "ecs":
        maker = worker_type(work_pool_name="pool")
        definition = maker._prepare_task_definition(configuration, region="eu-west-1", flow_run=flow_run)
        return definition["containerDefinitions"][0]["secrets"]
    return configuration.job_body["template"]["template"]["containers"][0]["env"]


def manifest(base_job_template: dict[str, Any], variables: dict[str, Any]) -> dict[str, Any]:
    """The container of the job that a Kubernetes worker makes by a template."""
    from prefect.client.schemas.objects import FlowRun

    made = SimpleNamespace(id=uuid.UUID(int=1), name="d", job_variables=variables, updated=None, tags=[])
    flow_run = FlowRun(flow_id=uuid.UUID(int=2), deployment_id=made.id, name="run")
    work_pool = SimpleNamespace(id=uuid.UUID(int=3), name="pool", base_job_template=base_job_template)
    resolve = worker("kubernetes").job_configuration.resolve_for_flow_run
    configuration = asyncio.run(
        resolve(flow_run, client=StubClient({}, {}, made), work_pool=work_pool, worker_name="w")
    )
    result: dict[str, Any] = configuration.job_manifest["spec"]["template"]["spec"]["containers"][0]
    return result


class StubClient:
    """A server that knows some blocks and variables, and one deployment."""

    def __init__(self, blocks: dict[str, Any], variables: dict[str, Any], deployment: Any = None) -> None:
        self._blocks, self._variables, self._deployment = blocks, variables, deployment

    async def read_block_document_by_name(self, name: str, block_type_slug: str, **_: Any) -> Any:
        return SimpleNamespace(data=copy.deepcopy(self._blocks[f"{block_type_slug}.{name}"]))

    async def read_variable_by_name(self, name: str) -> Any:
        return SimpleNamespace(value=self._variables[name]) if name in self._variables else None

    async def read_deployment(self, _: Any) -> Any:
        return self._deployment

    async def read_flow(self, flow_id: Any) -> Any:
        from prefect.client.schemas.objects import Flow

        return Flow(id=flow_id, name="flow")


def filled(
    config: Any, environ: dict[str, str], steps: dict[str, Any], blocks: dict[str, Any], variables: dict[str, Any]
) -> Any:
    """A deployment's own fields as `prefect.cli.deploy._core._run_single_deploy` fills them in."""
    from prefect.utilities.templating import apply_values, resolve_block_document_references, resolve_variables

    client = StubClient(blocks, variables)

    async def resolve() -> Any:
        return await resolve_variables(await resolve_block_document_references(config, client=client), client=client)

    saved = dict(os.environ)
    try:
        os.environ.clear()
        os.environ.update(environ)
        early = apply_values(asyncio.run(resolve()), os.environ, remove_notset=False)
        return apply_values(early, steps, skip_prefixes=["ctx."])
    finally:
        os.environ.clear()
        os.environ.update(saved)


def effective_env(
    kind: str,
    host: dict[str, str],
    pool: dict[str, Any] | None,
    deployment: dict[str, Any],
    run: dict[str, Any],
    configuration: dict[str, Any] | None,
) -> dict[str, Any]:
    """The environment that a worker gives a run: Prefect's own resolver, on a worker whose environment is `host`."""
    from prefect.client.schemas.objects import FlowRun

    base = template(kind)
    properties = base["variables"]["properties"]
    for name in base["variables"].get("required", ()):
        properties[name].setdefault("default", "x")
    if pool is not None:
        properties["env"]["default"] = pool
    if configuration is not None:
        base["job_configuration"]["env"] = configuration
    made = SimpleNamespace(id=uuid.UUID(int=1), name="d", job_variables=deployment, updated=None, tags=[])
    flow_run = FlowRun(flow_id=uuid.UUID(int=2), deployment_id=made.id, name="run", job_variables=run)
    work_pool = SimpleNamespace(id=uuid.UUID(int=3), name="pool", base_job_template=base)
    configure = worker(kind).job_configuration
    configure._base_environment = classmethod(lambda _cls: _settings())
    saved = dict(os.environ)
    os.environ.clear()
    os.environ.update(host)
    try:
        made_ready = configure.resolve_for_flow_run(
            flow_run, client=StubClient({}, {}, made), work_pool=work_pool, worker_name="w"
        )
        return dict(asyncio.run(made_ready).env)
    finally:
        os.environ.clear()
        os.environ.update(saved)


def worker_takes(kind: str, variables: dict[str, Any]) -> None:
    """Make the configuration of a run as a worker does, with a value for what the pool must set. Raises what the worker would."""
    from prefect.client.schemas.objects import FlowRun

    base = template(kind)
    properties = base["variables"]["properties"]
    for name in base["variables"].get("required", ()):
        properties[name].setdefault("default", "x")
    made = SimpleNamespace(id=uuid.UUID(int=1), name="d", job_variables=variables, updated=None, tags=[])
    flow_run = FlowRun(flow_id=uuid.UUID(int=2), deployment_id=made.id, name="run")
    work_pool = SimpleNamespace(id=uuid.UUID(int=3), name="pool", base_job_template=base)
    resolve = worker(kind).job_configuration.resolve_for_flow_run
    asyncio.run(resolve(flow_run, client=StubClient({}, {}, made), work_pool=work_pool, worker_name="w"))


def deploy(
    text: str, pool: str, kind: str, base_job_template: dict[str, Any], environ: dict[str, str]
) -> dict[str, Any]:
    """Make a work pool and deploy the only deployment of a file to a real server; what the server has then.

    The server is Prefect's own ephemeral one, with a database in HOME.
    """
    return asyncio.run(_deploy(text, pool, kind, base_job_template, environ))


async def _deploy(text: str, pool: str, kind: str, base: dict[str, Any], environ: dict[str, str]) -> dict[str, Any]:
    from prefect.blocks.system import Secret
    from prefect.cli.deploy._config import _load_deploy_configs_and_actions
    from prefect.cli.deploy._core import _run_single_deploy
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import WorkPoolCreate
    from prefect.exceptions import PrefectHTTPStatusError
    from prefect.utilities.templating import apply_values
    from rich.console import Console

    folder = HOME / pool
    folder.mkdir()
    (folder / "prefect.yaml").write_text(text)
    (folder / "flow.py").write_text(FLOW)
    console = Console(file=io.StringIO(), width=200)
    os.chdir(folder)
    os.environ.update(environ)
    try:
        async with get_client() as client:
            # A block must be there, even where the reference to it stays one.
            await Secret(value="hidden").save("token", overwrite=True)
            await client.create_work_pool(WorkPoolCreate(name=pool, type=kind, base_job_template=base))
            (config,), actions = _load_deploy_configs_and_actions(Path("prefect.yaml"), console=console)
            try:
                await _run_single_deploy(config, actions, console=console, is_interactive=lambda: False)
            except PrefectHTTPStatusError as error:
                # The deployment is made; what fails is the question which workers there are, with the fastapi pinned here.
                if "/workers/filter" not in str(error):
                    raise
            made = await client.read_deployment_by_name(
                "etl/" + apply_values(config["name"], os.environ, remove_notset=False)
            )
            template = (await client.read_work_pool(pool)).base_job_template
    finally:
        os.chdir("/")
        for name in environ:
            del os.environ[name]
    found = made.model_dump(mode="json")
    return {"deployment": found, "template": template}


@lru_cache(None)
def _deploys() -> Any:
    """`prefect deploy` for whole files: a work pool of every type, with the template of the type."""
    made: Any = importlib.import_module("prefect_deployed").Deploys
    return made(HOME / "files", {kind: template(kind) for kind in WORKERS})


def deploy_file(text: str, environ: dict[str, str]) -> dict[str, Any]:
    """What `prefect deploy` makes of a file, deployment by deployment, and what it drops of it without a word."""
    loaded = load(text)
    found: dict[str, Any] = _deploys().judge(text, environ)
    return {**found, "dropped": loaded["dropped"]}


FLOW = """
from prefect import flow

@flow
def etl(day: str = "today", full: bool = False, batch: int = 1): ...
"""


@lru_cache(None)
def _settings() -> dict[str, str]:
    """The settings that are set: told once and not for each case, which takes most of the time."""
    from prefect.settings import get_current_settings

    return dict(get_current_settings().to_environment_variables(exclude_unset=True))


def settings(source: str, given: Any) -> dict[str, Any]:
    """What Prefect makes of settings: the text of `prefect.toml`, `pyproject.toml` or `profiles.toml`, or `variables`.

    `problem`, or else the `values` of all settings, secrets included.
    """
    import prefect.settings.sources as sources
    from prefect.settings.models.root import Settings

    folder = Path(tempfile.mkdtemp(dir=HOME))
    profiles = folder / "profiles.toml"
    if source != "variables":
        (folder / source).write_text(given, "utf-8")
    saved = dict(os.environ)
    os.chdir(folder)
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        del os.environ[name]
    os.environ["PREFECT_PROFILES_PATH"] = str(profiles)
    os.environ.update(given if source == "variables" else {})
    sources._file_cache.clear()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            shown: dict[str, Any] = {"mode": "json", "context": {"include_secrets": True}}
            values = Settings().model_dump(**shown)
            # An integration reads its settings when it is used.
            values["integrations"] = {name: made().model_dump(**shown) for name, made in _integrations().items()}
            return {"values": values}
    except Exception as error:  # noqa: BLE001 - as in `load`
        return {"problem": f"{type(error).__name__}: {error}"}
    finally:
        os.chdir("/")
        os.environ.clear()
        os.environ.update(saved)
        shutil.rmtree(folder)


@lru_cache(None)
def _integrations() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for package in ("aws", "azure", "docker", "gcp", "kubernetes", "snowflake"):
        try:
            module = importlib.import_module(f"prefect_{package}.settings")
        except ImportError:
            continue
        for model in vars(module).values():
            table = (
                getattr(model, "model_config", {}).get("prefect_toml_table_header", ())
                if isinstance(model, type)
                else ()
            )
            if len(table) == 2:
                found[table[1]] = model
    return found


@lru_cache(None)
def _block_types() -> dict[str, Any]:
    from prefect.blocks.core import Block
    from prefect.plugins import load_prefect_collections
    from prefect.utilities.dispatch import get_registry_for_type

    load_prefect_collections()
    found: dict[str, Any] = get_registry_for_type(Block)
    for cls in found.values():
        # What a block does when it is made asks the machine and the network; what it validates is in question.
        cls.block_initialization = lambda _block: None
    return found


def block(slug: str, data: Any) -> list[Any] | None:
    """What the class of a block says of a document: None, or the kinds and places of what is wrong."""
    from pydantic import ValidationError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            _block_types()[slug].model_validate_json(json.dumps(data))
    except ValidationError as error:
        return [[one["type"], list(one["loc"])] for one in error.errors()]
    except Exception as error:  # noqa: BLE001 - a validator of a block may raise anything
        return [[type(error).__name__, []]]
    return None


def made_blocks(documents: dict[str, Any]) -> list[list[str]]:
    """The names and classes of the blocks that we make of documents, and the secret of those of type `secret`."""
    sys.path.append(str(Path(__file__).parents[2] / "generator"))
    from confwright.systems.prefect.blocks import real_blocks

    return [[name, type(one).__name__, one.get() if name == "token" else ""] for name, one in real_blocks(documents)]


QUESTIONS = {
    f.__name__: f for f in (template, worker_takes, load, job_variables, schedule, trigger, step, importable, parameters, to_deployment, manifest, secrets, filled, effective_env, deploy, deploy_file, settings, block, made_blocks)
}  # fmt: skip


def serve() -> None:
    # What Prefect prints would be taken for an answer: it goes where errors go.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    import prefect

    print(json.dumps(prefect.__version__), file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps([answer(*question) for question in json.loads(line)], default=str), file=answers, flush=True)


def answer(name: str, *arguments: Any) -> Any:
    """The answer; `{"crash": …}` where the question itself is wrong, or the judge is."""
    try:
        return QUESTIONS[name](*arguments)
    except Exception as error:  # noqa: BLE001 - the tests tell it
        return {"crash": f"{type(error).__name__}: {error}"}


if __name__ == "__main__":
    try:
        serve()
    finally:
        shutil.rmtree(HOME, ignore_errors=True)
