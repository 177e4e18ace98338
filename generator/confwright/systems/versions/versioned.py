"""How the version of a system is found in the files of a project: the names under which it is installed, run and deployed."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...base.said import Ours
from ...runtime import dataclass


@dataclass(frozen=True, slots=True)
class Versioned:
    """A system. `distributions` have its version, the first is its own; `images` are Docker images whose tags are its versions, a
    name that ends with `/` means all below it. `charts` are Helm charts that have its version; of `app_charts`, only `appVersion`
    is one. `words` are patterns of other texts that hold a version; `runtimes` are images whose tags are versions of their own, and
    `of_runtime` says which versions of the system a tag means.
    """

    name: Ours
    title: Ours
    distributions: tuple[Ours, ...]
    images: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    app_charts: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    runtimes: tuple[str, ...] = ()
    of_runtime: Callable[[str], str | None] = lambda _tag: None


def _astro_runtime(tag: str) -> str | None:
    """The Airflow of an Astro Runtime: 12.1.0 is for Airflow 2.10, 3.0-2 for Airflow 3.0.

    https://www.astronomer.io/docs/runtime/runtime-image-architecture; the folders of the archive of its release notes in
    github.com/astronomer/astronomer-docs-resources are named after both.
    """
    found = re.match(r"(\d{1,2})\.(\d{1,2})([.-])\d{1,3}(?![\d.])", tag)
    if found is None:
        return None
    major, minor, sign = int(found[1]), int(found[2]), found[3]
    if sign == "-":
        return f"=={major}.{minor}.*"
    return f"==2.{major - 2}.*" if 4 <= major <= 13 else None


DAGSTER = Versioned(
    "dagster",
    "Dagster",
    ("dagster", "dagster-cloud", "dagster-webserver", "dagster-graphql", "dagster-cloud-cli"),
    ("dagster/",),
    ("dagster", "dagster-user-deployments", "dagster-cloud-agent"),
)
PREFECT = Versioned(
    "prefect",
    "Prefect",
    ("prefect", "prefect-client"),
    ("prefecthq/prefect",),
    app_charts=("prefect-server", "prefect-worker", "prefect-agent"),
)
AIRFLOW = Versioned(
    "airflow",
    "Airflow",
    ("apache-airflow", "apache-airflow-core"),
    ("apache/airflow", "quay.io/astronomer/ap-airflow"),
    app_charts=("airflow",),
    words=(r"apache/airflow/constraints-(\d{1,3}\.\d{1,3}\.\d{1,3})/constraints-",),
    runtimes=(
        "quay.io/astronomer/astro-runtime", "astrocrpublic.azurecr.io/runtime", "images.astronomer.cloud/baseimages/astro-runtime",
        "images.astronomer.cloud/baseimages/runtime",
    ),
    of_runtime=_astro_runtime,
)  # fmt: skip
