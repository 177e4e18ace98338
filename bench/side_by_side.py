"""`python -m bench.side_by_side`: ten mistakes, and what each tool prints about them, for docs/side-by-side.md.

Runs the real tools in their environments (oracles/, bench/environments/), records what they print beside the mistake in
tests/cases/mistakes/, and writes the page from the records.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from confwright.generate.emit.editor_schema import plain
from oracles.setup import environment

from . import environments

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests/cases/mistakes"
PAGE = ROOT / "docs/side-by-side.md"
_TITLES = {
    "confwright": "confwright validate {file}",
    "check-jsonschema": "check-jsonschema --schemafile schema.json {file}",
    "dagster": "dagster instance info",
    "prefect": "prefect --no-prompt deploy --all",
}
_FLOW = "from prefect import flow\n\n\n@flow\ndef etl(day: str = 'today') -> None: ...\n"
_WIDTH = 600
_INTRODUCTION = """# Side by side: ten mistakes

Written by `python -m bench.side_by_side` from what the tools print.

- check-jsonschema has the same schema as we do, as `confwright schema` writes it.
- Dagster reads its `dagster.yaml` when an instance starts, so `dagster instance info` is its column. `dg check yaml` has none:
  by its help it checks the `defs.yaml` files of components, and it is not part of the Dagster environment that is pinned here.
- Prefect deploys to a server of its own that has a work pool `docker` and a block `secret/token`. In the environment pinned here
  its client fails after a deployment is made, when it asks the server for workers. The file is not at fault, so it is left out.
- Of a traceback the last part is shown, from the message on, and of a very long line the beginning; what is left out is counted.
  Paths, addresses and ids are replaced.

"""


def cases() -> list[Path]:
    """The folders of the mistakes, in order."""
    return sorted(folder for folder in CASES.iterdir() if folder.is_dir())


def document(case: Path) -> Path:
    """The file with the mistake."""
    (found,) = case.glob("*.yaml")
    return found


def ours(case: Path) -> str:
    """What our command prints."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(document(case), folder)
        Path(folder, "flow.py").write_text(_FLOW, "utf-8")
        return _printed([sys.executable, "-m", "confwright", "validate", document(case).name], Path(folder))


def page() -> str:
    """The page, from what is recorded."""
    parts = [_INTRODUCTION]
    for number, case in enumerate(cases(), 1):
        file = document(case)
        parts.append(f"## {number}. {(case / 'about.txt').read_text('utf-8')}")
        parts.append(f"```yaml\n{file.read_text('utf-8')}```\n")
        for tool, title in _TITLES.items():
            record = case / f"{tool}.txt"
            if record.exists():
                parts.append(f"```text\n$ {title.format(file=file.name)}\n{record.read_text('utf-8')}```\n")
    return "\n".join(parts).replace("\n\n\n## ", "\n\n## ", 1)


def main() -> int:
    """Record and write. Raises SetupError where an environment cannot be made: a page with gaps is not written."""
    check = environments.python("check-jsonschema").with_name("check-jsonschema")
    dagster, prefect = (environment(name).with_name(name) for name in ("dagster", "prefect"))
    with tempfile.TemporaryDirectory() as temporary:
        server = _prepared(prefect, Path(temporary, "prefect"))
        for case in cases():
            name = document(case).name
            folder = Path(temporary, case.name)
            folder.mkdir()
            shutil.copy(document(case), folder)
            schema = ROOT / "generated" / name.removesuffix(".yaml") / "schema.json"
            (folder / "schema.json").write_text(json.dumps(plain(json.loads(schema.read_text("utf-8")))), "utf-8")
            _record(case, "confwright", ours(case))
            _record(case, "check-jsonschema", _printed([check, "--schemafile", "schema.json", name], folder))
            if name == "dagster.yaml":
                said = _printed([dagster, "instance", "info"], folder, DAGSTER_HOME=str(folder))
                _record(case, "dagster", _steady(said, folder))
            else:
                (folder / "flow.py").write_text(_FLOW, "utf-8")
                said = _printed([prefect, "--no-prompt", "deploy", "--all"], folder, **server)
                _record(case, "prefect", _steady(_without_workers(said), folder))
    PAGE.write_text(page(), "utf-8")
    return 0


def _prepared(prefect: Path, home: Path) -> dict[str, str]:
    """The variables of a Prefect whose own database has the work pool and the block."""
    home.mkdir()
    variables = {
        "PREFECT_HOME": str(home),
        "PREFECT_LOGGING_LEVEL": "ERROR",
        "PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "true",
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "240",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "COLUMNS": "120",
    }
    _printed([prefect, "work-pool", "create", "docker", "--type", "docker"], home, **variables)
    save = "from prefect.blocks.system import Secret; Secret(value='hidden').save('token')"
    _printed([prefect.with_name("python"), "-c", save], home, **variables)
    return variables


def _steady(text: str, folder: Path) -> str:
    """A record that is the same tomorrow, without lines that nobody can read on a page."""
    text = text.replace(str(folder), ".")
    text = re.sub(r"0x[0-9a-f]{8,}", "0x…", text)
    text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "00000000-0000-0000-0000-000000000000", text)
    return "".join(f"{_cut(line)}\n" for line in text.splitlines())


def _cut(line: str) -> str:
    over = len(line) - _WIDTH
    return line if over <= 0 else f"{line[:_WIDTH]} [… {over} more characters in this line]"


def _without_workers(text: str) -> str:
    """Without the client's question for workers: it fails with the fastapi that is pinned, after the deployment is made."""
    if "/workers/filter" not in text:
        return text
    return (
        text[: text.index("[", text.index("successfully created"))]
        + "[left out: the question for workers, see above]\n"
    )


def _record(case: Path, tool: str, text: str) -> None:
    (case / f"{tool}.txt").write_text(text, "utf-8")
    print(f"{case.name}: {tool}", file=sys.stderr)


def _printed(words: Sequence[str | Path], folder: Path, **variables: str) -> str:
    """What a command prints on both streams, a traceback shortened, with its exit status where it is not 0."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("DAGSTER_", "PREFECT_"))}
    env = {**kept, "NO_COLOR": "1", "PYTHONUTF8": "1", **variables}
    done = subprocess.run(
        words, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    lines = [line.rstrip() for line in done.stdout.strip("\n").splitlines()]
    text = "\n".join(_without_traceback(lines))
    return f"{text}\n" + (f"[exit status {done.returncode}]\n" if done.returncode else "[exit status 0]\n")


def _without_traceback(lines: list[str]) -> list[str]:
    """The lines from the last message on, where there is a traceback."""
    starts = [number for number, line in enumerate(lines) if line.startswith("Traceback (")]
    if not starts:
        return lines
    last = next(
        (number for number in range(starts[-1] + 1, len(lines)) if re.match(r"[\w.]+(:|$)", lines[number])), starts[-1]
    )
    return [*lines[: starts[0]], f"[{last - starts[0]} lines of traceback]", *lines[last:]]


if __name__ == "__main__":
    raise SystemExit(main())
