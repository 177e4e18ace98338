"""SchemaStore's schemas with their documents, where they are at hand."""

from __future__ import annotations

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from confwright.runtime.yaml_text import read_text

from . import peers
from .dagster import OURS, PEER, ROOT
from .measure import Sample, task
from .model import Figure, Values, Work

CORPUS = ROOT.parent / "shared" / "corpus" / "schemastore"
_EVERY = 16


def works(scratch: Path) -> list[Work]:
    """The rows; none where the corpus is not there, which is said."""
    if not (CORPUS / "manifest.json").exists():
        print(f"no rows over the corpus: there is no {CORPUS}", file=sys.stderr)
        return []
    entries = json.loads((CORPUS / "manifest.json").read_text("utf-8"))["schemas"][::_EVERY]
    schemas = [(CORPUS / entry["schema"], f"s{number}") for number, entry in enumerate(entries)]
    jobs = peers.write_jobs(scratch / "corpus.jobs.json", schemas, CORPUS / "schemas")
    ours, theirs = scratch / "corpus_ours", scratch / "corpus_theirs"
    first = peers.ours(jobs, ours)
    peer = peers.dmcg(jobs, theirs)
    documents = _documents(scratch, entries, ours, theirs)
    note = (
        f"every {_EVERY}th schema of the corpus, {len(schemas)} in all; "
        f"not served: {_failed(first)} by us, {_failed(peer)} by the peer"
    )
    return [
        Work(
            (Figure("cpu", "generate the corpus, cold", "s", 1.0),),
            {OURS: lambda: _cpu(peers.ours(jobs, ours)), PEER: lambda: _cpu(peers.dmcg(jobs, theirs))},
            rounds=3,
            note=note,
        ),
        Work(
            (Figure("load", "load the corpus's documents", "µs", 1.0), Figure("dump", "dump them", "µs", 1.0)),
            {
                OURS: lambda: task("repeat_ours", ours, documents).said,
                PEER: lambda: task("repeat_pydantic", theirs, documents).said,
            },
            rounds=3,
            note=f"the {_count(documents)} documents of the same schemas that both load; the sum over the documents",
        ),
    ]


def _cpu(sample: Sample) -> Values:
    return {"cpu": sample.seconds}


def _failed(sample: Sample) -> int:
    return len(sample.said["failed"])


def _documents(scratch: Path, entries: list[dict[str, Any]], ours: Path, theirs: Path) -> Path:
    """The positive documents that both load, as jobs for the tasks."""
    wanted = [[f"s{n}", [read(CORPUS / path) for path in entry["positive"]]] for n, entry in enumerate(entries)]
    file = scratch / "corpus.documents.json"
    file.write_text(json.dumps(wanted), "utf-8")
    for folder, kind in ((ours, "ours"), (theirs, "pydantic")):
        file.write_text(json.dumps(task("loadable", folder, file, kind).said["jobs"]), "utf-8")
    return file


def _count(documents: Path) -> int:
    return sum(len(found) for _, found in json.loads(documents.read_text("utf-8")))


def read(path: Path) -> Any:
    text = path.read_text("utf-8-sig")
    if path.suffix == ".json":
        return json.loads(text)
    if path.suffix == ".toml":
        return json.loads(json.dumps(tomllib.loads(text), default=str))
    return read_text(text).data
