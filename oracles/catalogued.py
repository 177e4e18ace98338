"""What oracles/catalogue.py reads of each system: its importers, and the packages of a release with the libraries of its time."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from setup import run, uv_command  # noqa: E402

from confwright.systems.airflow.importer.options import published  # noqa: E402

Arguments = Callable[[str, str], Sequence[str]]


@dataclass(frozen=True)
class Catalogued:
    """`importers` with their folders of schemas; `packages` of a release; `unsaid`: files that no release says.

    `libraries`: the packages beside it have versions of their own. `settings` is a uv.toml; `arguments` makes those of the
    importer, of a release and the day that ends its time.
    """

    title: str
    importers: tuple[tuple[str, str], ...]
    packages: Callable[[str], list[str]]
    unsaid: tuple[str, ...] = ()
    libraries: bool = False
    settings: Path | None = None
    arguments: Arguments = lambda _version, _day: ()


def _dagster(version: str) -> list[str]:
    """Dagster and the libraries whose classes dagster.yaml can name, each in its version for a release of Dagster."""
    _, minor, patch = version.split(".")
    library = f"0.{int(minor) + 16}.{patch}"
    parts = ("aws", "azure", "docker", "gcp", "github", "k8s", "mysql", "pandas", "postgres", "snowflake")
    # The launcher for Azure's container apps, which came in the course of 1.13, is not imported without this one.
    more = ["azure-mgmt-appcontainers"] if int(minor) >= 12 else []
    own = (f"dagster=={version}", f"dagster-cloud=={version}")
    return [*own, *(f"dagster-{name}=={library}" for name in parts), *more]


def _prefect(version: str) -> list[str]:
    """Prefect and the integrations whose workers, blocks and steps are in the schemas, as they were at the time."""
    parts = ("aws", "azure[blob_storage]", "docker", "gcp", "kubernetes", "snowflake")
    # prefect-kubernetes 0.5.6 asks for Prefect 3.1.1, and imports what came in the course of 3.2.
    more = ["prefect-kubernetes<0.5.6"] if version in [f"3.2.{patch}" for patch in range(8)] else []
    # prefect-azure imports what azure-mgmt-resource 25 moved.
    pins = ["fastapi<=0.154", "azure-mgmt-resource<25"]
    return [f"prefect=={version}", *(f"prefect-{name}" for name in parts), *pins, *more]


def _airflow(version: str) -> list[str]:
    """Airflow and the providers whose connections are in the schemas, as they were at the time."""
    lines = (HERE / "airflow" / "requirements.in").read_text("utf-8").splitlines()
    pins = [line for line in lines if line.startswith("apache-airflow-providers-")]
    providers = pins if _is_newest(version) else [pin.partition("==")[0] for pin in pins]
    # Airflow 3.1.2 is the first to know the names of structlog 25.5.
    more = ["structlog<25.5"] if "3" <= version < "3.1.2" else []
    return [f"apache-airflow=={version}", *providers, *more]


def _as_published(version: str, day: str) -> Sequence[str]:
    """What the other providers declared at the time: they need not be installed, see `published.json` of the importer."""
    if _is_newest(version):
        return ()
    folder = Path(tempfile.gettempdir()) / f"confwright-published-{version.rpartition('.')[0]}-{day}"
    file = folder / "published.json"
    if not file.exists():
        shutil.rmtree(folder, ignore_errors=True)
        (folder / "packages").mkdir(parents=True)
        file.write_text(json.dumps(_published(version, day, folder)), "utf-8")
    return ("--published", str(file))


def _is_newest(version: str) -> bool:
    lines = (HERE / "airflow" / "releases.txt").read_text("utf-8").splitlines()
    return lines[-1].rpartition(".")[0] == version.rpartition(".")[0]


def _published(version: str, day: str, folder: Path) -> dict[str, Any]:
    ours = published()
    wanted = [one for one in ours["providers"] if version >= "3" or not one.endswith("-edge3")]
    at_that_time = ["--quiet", "--exclude-newer", day]
    pins = _pinned(f"apache-airflow=={version}", wanted, at_that_time, folder / "wanted.txt")
    taken = [line for line in pins if line.partition("==")[0] in wanted]
    wanted = [line.partition("==")[0] for line in taken]
    target = ["--no-deps", "--target", str(folder / "packages")]
    run([*uv_command(), "pip", "install", *at_that_time, *target, *taken])
    sections: dict[str, Any] = {}
    for provider in wanted:
        name = provider.removeprefix("apache-airflow-providers-").replace("-", "/")
        place = folder / "packages" / "airflow" / "providers" / name / "get_provider_info.py"
        if not place.exists():  # before 2024 the name of a package had an underscore where its folder has
            place = folder / "packages" / "airflow" / "providers" / name.replace("/", "_") / "get_provider_info.py"
        said: dict[str, Any] = {}
        exec(compile(place.read_text("utf-8"), place.name, "exec"), said)  # noqa: S102 - a function that returns a table
        for section, body in (said["get_provider_info"]().get("config") or {}).items():
            sections[section] = {**body, "provider": provider}
    return {**ours, "providers": dict(line.split("==") for line in taken), "sections": sections}


_MISSING = re.compile(r"(?:there are no versions|all versions)\s+of\s+(apache-airflow-providers-[a-z0-9-]+)")
"""How uv says that a provider is not of that time: it was not there, or wants another Airflow."""


def _pinned(system: str, wanted: list[str], at_that_time: list[str], file: Path) -> list[str]:
    """The versions of a day of a system and of those wanted that there were then."""
    while True:
        file.write_text("\n".join([system, *wanted]), "utf-8")
        command = [*uv_command(), "pip", "compile", *at_that_time, "--no-header", "--no-annotate", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.splitlines()
        later = set(_MISSING.findall(done.stderr)) & set(wanted)
        if not later:
            raise SystemExit(f"{' '.join(command)}: {done.stderr}")
        wanted = [one for one in wanted if one not in later]


SYSTEMS = {
    "dagster": Catalogued(
        "Dagster",
        (("dagster", "dagster"), ("dagster_plus", "dagster_cloud")),
        _dagster,
        unsaid=("agent_values.yaml", "dagster_values.yaml", "kubernetes.json"),
    ),
    "prefect": Catalogued("Prefect", (("prefect", "prefect"),), _prefect, libraries=True),
    "airflow": Catalogued(
        "Airflow", (("airflow", "airflow"),), _airflow, libraries=True, settings=HERE / "airflow" / "uv.toml",
        arguments=_as_published,
    ),
}  # fmt: skip
