"""`confwright render`: typed values as the file that Airflow, Astro, Prefect, Dagster+ or a shell reads."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..base.command import Argument, command
from ..base.diagnostics import Diagnostic
from ..base.reading import file_bytes
from ..base.said import own
from ..systems import systems
from ..systems.system import Rendered, Rendering, Target
from .deployments import ENVIRONMENT, PACKAGE, analysis_of, around, resource_of
from .output import Refused, report, say, write_out

if TYPE_CHECKING:
    from types import ModuleType

    from ..environments.analysis import Analysis


@command(
    Argument("file", nargs="?", type=Path, metavar="FILE", help="A document of the package, instead of a deployment."),
    Argument(
        "--target", "-t", required=True, metavar="TARGET", help="What to write. An unknown target lists all targets."
    ),
    ENVIRONMENT,
    Argument("--output", "-o", type=Path, metavar="FILE", help="The file to write (default: standard output)."),
    Argument(
        "--resolve", action="store_true",
        help="Fill in the references. Needs --output; only the owner can read the file.",
    ),
    Argument(
        "--env-file", type=Path, metavar="FILE", help="The values for --resolve (default: the environment)."
    ),
    Argument("--base", type=Path, metavar="FILE", help="The Astro deployment file whose other parts are kept."),
    Argument(
        "--as", dest="package", metavar="PACKAGE", help="The generated package that reads it (default: by the target)."
    ),
    Argument(
        "--resource", metavar="NAME", help="The resource of the deployment that holds it (default: by the target)."
    ),
    Argument(*PACKAGE.names, **PACKAGE.settings, dest="deployment"),
)  # fmt: skip
def render(
    *,
    target: str,
    file: Path | None = None,
    environment: str | None = None,
    output: Path | None = None,
    resolve: bool = False,
    env_file: Path | None = None,
    base: Path | None = None,
    package: str = "",
    resource: str = "",
    deployment: str | None = None,
) -> int:
    """Write connections, variables, pools and options as a .env file, a script of exports, or a file of Airflow or Astro.

    The same variables, and those of Prefect's settings (--as prefect_settings), where they are set: k8s-configmap, k8s-secret,
    external-secret, compose, github-env, gitlab-variables, systemd, dagster-plus-env. Secrets are references to where they are
    kept.

    For an environment also: prefect.yaml; the dagster.yaml of an agent and the values.yaml of its Helm chart; dagster_cloud.yaml.
    run-config.yaml of a Dagster job, whose package --as names. For all environments: `ci`, the workflows that deploy to Dagster+.

    Without --resolve, references are written as ${NAME}; of the systems, only the options of Airflow expand them. A value that
    would not be read back the same is an error, and nothing is written.
    """
    found = _target(target)
    given = [file is not None, resolve, env_file is not None, base is not None]
    if not found.package:
        if any(given) or environment is not None or resource or package:
            raise Refused("a workflow covers all environments: use only --output, with a folder")
        analysis = analysis_of(deployment)
        return _write(found.render(Rendering(target=target, around=around(), deployment=analysis.deployment)), output)
    if not found.documents and any(given):
        raise Refused(f"{target} comes from deployment.yaml: use only -e, --resource, --as, --package and --output")
    if not found.documents and environment is None:
        raise Refused(f"{target} needs an environment: use -e")
    if (file is None) == (environment is None):
        raise Refused("name a document, or an environment with -e")
    if resolve and output is None:
        raise Refused("--resolve writes secrets, and secrets are never printed: name a file with --output")
    here = around()
    module = here.package(package or found.package)
    value = (
        _of_document(module, file)
        if file is not None
        else _of_environment(module, found, analysis_of(deployment), str(environment), resource)
    )
    asked = Rendering(
        target=target, around=here, package=module, value=value, environ=_environ(env_file) if resolve else None,
        base=_read(base),
    )  # fmt: skip
    return _write(found.render(asked), output, [file, env_file])  # a base may be what is written anew


def _target(name: str) -> Target:
    targets = {one.name: one for system in systems() for one in system.targets}
    if name not in targets:
        raise Refused(f"unknown target {name!r}; choose from {', '.join(targets)}")
    return targets[name]


def _of_document(module: ModuleType, file: Path) -> Any:
    """What a package reads from a document. Raises Refused with its problems."""
    try:
        return module.loads(file_bytes(file), source=str(file))
    except OSError as error:
        raise Refused(f"{file}: cannot be read: {error.strerror or error}") from None
    except module.ConfigError as error:
        raise Refused(str(error)) from None


def _of_environment(module: ModuleType, target: Target, analysis: Analysis, environment: str, resource: str) -> Any:
    """What a package reads from a resource of an environment. Raises Refused with its problems."""
    setting = target.setting(analysis.deployment) if target.setting is not None else None
    own_name = module.__name__.rpartition(".")[2]
    usual = target.resource if own_name == target.package else own_name
    name = resource or setting or _of_schema(analysis, module.schema().get("title"), usual)
    hint = f"; choose one with --resource, {target.hint}" if target.hint and not resource else ""
    data = resource_of(analysis, environment, name, hint)
    try:
        return module.load(data)
    except module.ConfigError as error:
        raise Refused(f"{name} in {environment}: {error}") from None


def _of_schema(analysis: Analysis, title: object, usual: str) -> str:
    """The usual name of a resource; where there is none of that name, the only resource that has the schema of that title."""
    from ..generate.plan.view import target as target_of

    fitting = [
        name
        for name in analysis.deployment.resources
        if title and target_of(analysis.types.built.graph.root.properties[name]).title == title
    ]
    return fitting[0] if usual not in analysis.deployment.resources and len(fitting) == 1 else usual


def _environ(env_file: Path | None) -> Mapping[str, str]:
    """The variables of a .env file, or those of this process. Raises GenerateError."""
    if env_file is None:
        return os.environ
    from ..environments.dotenv_file import read_env_file

    read = read_env_file(env_file)
    report(read.unreadable)
    return read.values()


def _read(base: Path | None) -> Any:
    if base is None:
        return None
    from ..runtime.yaml_text import read_text

    return read_text(file_bytes(base)).data


def _write(done: Rendered, output: Path | None, inputs: Sequence[Path | None] = ()) -> int:
    """Write what was rendered, and return the exit status. Nothing is written if it has errors."""
    from .writing import write_output

    report(done.findings)
    if done.failed:
        return 1
    if done.unresolved:
        message = "the references are written as ${NAME}; --resolve fills them in"
        report([Diagnostic(code="unresolved", severity="warning", message=own(message))])
    if output is not None and done.files:
        for path, text in done.files.items():
            say(write_output(output / path, text, folders=True))
    elif output is not None:
        say(write_output(output, done.text, private=done.secret, inputs=inputs))
    else:
        write_out("---\n".join(f"# {path}\n{text}" for path, text in done.files.items()) or done.text)
    for line in done.then:
        say(line)
    return 0
