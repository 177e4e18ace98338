"""`confwright generate`: the packages of the project, written or compared."""

from __future__ import annotations

import os

from ..base.command import Argument, command

TYPE_CHECKING = False
if TYPE_CHECKING:
    pass


@command(
    Argument(
        "--check",
        action="store_true",
        help="Write nothing. Report what is missing, changed or left over, and exit with 1 if anything is.",
    ),
    Argument("--watch", action="store_true", help="Generate again whenever a schema or a setting is saved."),
    Argument(
        "--force",
        action="store_true",
        help="Replace files that were edited by hand or not written by Confwright. Each one is named first.",
    ),
    Argument(
        "--no-verify",
        action="store_true",
        help="Skip mypy and the witness. The next run without this option verifies the code.",
    ),
)
def generate(*, check: bool = False, watch: bool = False, force: bool = False, no_verify: bool = False) -> int:
    """Write the typed packages that [tool.confwright] in pyproject.toml names."""
    if check + watch + force > 1:
        from .output import Refused

        raise Refused("--check, --watch and --force exclude each other")
    if watch:
        return _watch()
    if not (check or force or no_verify):
        from ..build.cache.untouched import untouched

        output = untouched(os.getcwd())  # noqa: PTH109 - without the import of pathlib
        if output is not None:
            from ..base.terminal import one_line

            print(one_line(f"{output}/ is up to date"))
            return 0
    from ..build.generating import generate_project

    return generate_project(check=check, skip_verify=no_verify, force=force)


def _watch() -> int:
    """Generate now and after every change, until Ctrl-C. Errors are reported, and the old output stays."""
    from ..base.console import guarded
    from ..build.generating import generate_project
    from .output import say
    from .watching import again_and_again

    announced = False

    def run() -> None:
        nonlocal announced
        guarded(generate_project)
        if not announced:
            say("watching; stop with Ctrl-C")
            announced = True

    again_and_again(run)
    return 0
