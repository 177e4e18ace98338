"""Makes what is measured: the same schema as a package of ours and as a module of the peer, in a scratch folder."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .measure import BenchError, Sample, task

PYDANTIC = "pydantic_v2.BaseModel"
_HOSTS = ("json.schemastore.org", "www.schemastore.org", "schemastore.org")


@dataclass(frozen=True, slots=True)
class Jobs:
    """Schemas to generate from, each with the name of what is made, written to a file for the tasks."""

    file: Path
    names: tuple[str, ...]


def write_jobs(file: Path, schemas: Sequence[tuple[Path, str]], ref_folder: Path | None = None) -> Jobs:
    """Jobs for `schemas`. `ref_folder` holds what references to SchemaStore mean."""
    refs = reference_folder(file.parent / "refs", ref_folder) if ref_folder else None
    content = {
        "jobs": [[str(schema), name] for schema, name in schemas],
        "roots": roots(ref_folder) if ref_folder else {},
        "refs": str(refs) if refs else None,
    }
    file.write_text(json.dumps(content), "utf-8")
    return Jobs(file, tuple(name for _, name in schemas))


def roots(ref_folder: Path) -> dict[str, str]:
    """The folder in place of the addresses of SchemaStore."""
    return {f"https://{host}/": str(ref_folder) for host in _HOSTS}


def ours(jobs: Jobs, folder: Path, *, verify: bool = False) -> Sample:
    """Generate in a cold process of ours."""
    folder.mkdir(parents=True, exist_ok=True)
    return task("generate_ours", jobs.file, folder, "verify" if verify else "trust")


def dmcg(jobs: Jobs, folder: Path, style: str = PYDANTIC, *, mypy_cache: Path | None = None) -> Sample:
    """Generate in a cold process with datamodel-code-generator."""
    folder.mkdir(parents=True, exist_ok=True)
    return task("generate_dmcg", jobs.file, folder, style, *([mypy_cache] if mypy_cache else []))


def whole(sample: Sample) -> Sample:
    """The sample of a generation that served every schema. Raises BenchError where it did not: its time says nothing."""
    if sample.said["failed"]:
        raise BenchError(f"not generated: {sample.said['failed'][0]}")
    return sample


def reference_folder(folder: Path, schemas: Path) -> Path:
    """`HOST/NAME` for every schema, as the peer looks them up."""
    for host in _HOSTS:
        (folder / host).mkdir(parents=True, exist_ok=True)
        for path in schemas.glob("*.json"):
            for name in (path.name, path.stem):
                place = folder / host / name
                if not place.exists():
                    place.symlink_to(path)
    return folder
