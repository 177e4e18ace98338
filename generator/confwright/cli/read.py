"""`confwright read`: a file that Airflow, Astro or a shell reads, as the document that the generated package reads."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..base.command import Argument, command
from ..base.reading import file_text
from ..systems import systems
from .deployments import around
from .output import Refused, report, say, shown, write_out


@command(
    Argument(
        "file", type=Path, metavar="FILE",
        help="A file with connections, variables, pools, options or environment variables.",
    ),
    Argument("--kind", metavar="KIND", help="The kind of the file. An unknown kind lists all kinds."),
    Argument("--output", "-o", type=Path, metavar="FILE", help="The document to write (default: standard output)."),
    Argument(
        "--secrets", type=Path, metavar="FILE",
        help="The .env file to write the secrets to. Only its owner can read it.",
    ),
)  # fmt: skip
def read(*, file: Path, kind: str | None = None, output: Path | None = None, secrets: Path | None = None) -> int:
    """Convert a file to the document `airflow` that `render` reads. References replace the secrets.

    The secrets go to the file of --secrets, and are left out without this option. They are never printed. Values that are lost,
    or that servers and tasks read differently, are reported. Exit status 1 if the file has errors; then nothing is written.
    """
    from ..runtime.yaml_text import write_text

    if not file.is_file():
        raise Refused(f"there is no file {str(file)!r}")
    sources = [source for system in systems() for source in system.sources]
    known = [name for source in sources for name in source.kinds]
    found = kind or next((name for source in sources if (name := source.kind_of(file)) is not None), None)
    source = next((one for one in sources if found in one.kinds), None)
    if found is None or source is None:
        raise Refused(f"say what {file.name} is with --kind: {', '.join(known)}")
    done = source.read(file_text(file), found, shown(file.absolute()), around())
    findings = [*done.findings, *(done.wrong_secrets if secrets is not None else ())]
    report(findings)
    if any(finding.severity == "error" for finding in findings):
        return 1
    document = write_text(done.document)
    if output is None:
        write_out(document)
    else:
        _write(output, document, private=False, inputs=[file])
    if secrets is not None:
        _write(secrets, done.dotenv, private=True, inputs=[file, output])
    elif done.secrets:
        say(f"{len(done.secrets)} secrets were left out; --secrets FILE keeps them: {', '.join(done.secrets)}")
    return 0


def _write(path: Path, text: str, *, private: bool, inputs: Sequence[Path | None]) -> None:
    from .writing import write_output

    say(write_output(path, text, private=private, inputs=inputs))
