"""The lines of script that both workflows have: building, pushing, deploying."""

from __future__ import annotations

from .command_values import FromEnv, Word, quoted
from .plan import Plan, Registry

CLI = "dagster-cloud-cli"


def install() -> str:
    """Installs the command line of Dagster+."""
    return f"python -m pip install --quiet {CLI}"


def build(directory: str, image: Word) -> str:
    """Builds and pushes an image."""
    return f"docker build --tag={quoted(image)} -- {quoted(directory)}\ndocker push -- {quoted(image)}"


def login(plan: Plan, registry: Registry) -> str:
    """Logs in where images are pushed to; passwords go in by the standard input."""
    hosts = sorted({(place.registry or "").split("/", 1)[0] for place in (*plan.branch, *plan.full) if place.registry})
    lines: list[str] = []
    for host in hosts:
        if registry == "dockerhub":
            lines.append(
                'printf %s "${DOCKERHUB_TOKEN}" | docker login --username="${DOCKERHUB_USERNAME}" --password-stdin'
            )
        elif registry == "gcr":
            command = "docker login --username=_json_key --password-stdin"
            lines.append(f'printf %s "${{GCR_JSON_KEY}}" | {command} {quoted(f"https://{host}")}')
        elif registry == "ecr":
            command = "docker login --username=AWS --password-stdin"
            lines.append(f'aws ecr get-login-password --region="${{AWS_REGION}}" | {command} -- {quoted(host)}')
        else:
            command = 'docker login --username="${CI_REGISTRY_USER}" --password-stdin "${CI_REGISTRY}"'
            lines.append(f'printf %s "${{CI_REGISTRY_PASSWORD}}" | {command}')
    return "\n".join(dict.fromkeys(lines))


def builds(plan: Plan, branch: bool, commit: FromEnv) -> str:
    """Builds and pushes the images of the locations of branches, or of those of the full deployment."""
    found: list[str] = []
    for place in plan.branch if branch else plan.full:
        image = place.image(commit)
        if image is not None:
            found.append(build(place.directory, image))
    return "\n".join(found)
