"""`python -m tests.fuzz [TARGET ...]`: fuzz with atheris, CONFWRIGHT_FUZZ_SECONDS (60) for each target.

`verdicts` is another kind of target: random schemas, judged by two validators (verdicts.py).

What was found interesting is kept in .confwright/fuzz/ for the next run; an input that breaks something is written to
crash-* there and makes the exit status 1.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.fuzz.seeds import SEEDS

NAMES = ("yaml", "schema", "load")
VERDICTS = "verdicts"
STATE = Path(".confwright", "fuzz")


def main(names: list[str]) -> int:
    """Each target in a process of its own, one after the other."""
    seconds = os.environ.get("CONFWRIGHT_FUZZ_SECONDS", "60")
    failed: list[str] = []
    for name in names or (*NAMES, VERDICTS):
        if name == VERDICTS:
            if subprocess.run([sys.executable, "-m", "tests.fuzz.verdicts"], check=False).returncode:
                failed.append(name)
            continue
        corpus = STATE / name
        corpus.mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(SEEDS[name]):
            (corpus / f"seed-{number}").write_bytes(seed)
        options = [
            f"-max_total_time={seconds}",
            "-max_len=4096",
            "-timeout=20",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
        ]
        crashes = f"-artifact_prefix={STATE}/crash-{name}-"
        print(f"fuzzing {name} for {seconds} s", flush=True)
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.one", name, str(corpus), *options, crashes], check=False
        )
        if done.returncode:
            failed.append(name)
    print(f"broken: {', '.join(failed)}; see {STATE}/crash-*" if failed else "nothing found")
    return int(bool(failed))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
