"""Prints docs/reference/commands.md from the declarations of the commands: `python -m confwright.cli.reference FILE` writes it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import every_command
from .parsing import help_of

EXAMPLES = {
    "generate": "confwright generate --check",
    "init": "confwright init orders",
    "adopt": "confwright adopt dagster.yaml --output instance.py",
    "compat": "confwright compat before.yaml schemas/app.yaml",
    "upgrade": "confwright upgrade dagster.yaml --from dagster==1.7 --to 1.13",
    "schema": "confwright schema dagster --output .schemas/dagster.json --for dagster.yaml",
    "vendor": "confwright vendor schemas/values.schema.json --from ../kubernetes-json-schema",
    "validate": "confwright validate --format github dagster.yaml",
    "explain": "confwright explain warehouse.port -e production",
    "read": "confwright read airflow_settings.yaml -o airflow.yaml --secrets secrets.env",
    "render": "confwright render airflow.yaml -t env --resolve -o prod.env",
    "diff": "confwright diff local production",
    "docs": "confwright docs -o site",
    "lsp": "confwright lsp",
    "env": "confwright env dagster.yaml --check --set-by compose.yaml:daemon",
    "env example": "confwright env example",
    "env check": "confwright env check -e production --env-file prod.env",
    "import": "confwright import --check",
    "import dagster": "confwright import dagster --python .venv/bin/python",
    "import prefect": "confwright import prefect --python .venv/bin/python --flow flows/etl.py:etl",
    "import airflow": "confwright import airflow --python .venv/bin/python",
    "import dagster-cloud": "confwright import dagster-cloud --python .venv/bin/python",
    "import helm": "confwright import helm charts/orders",
    "import openapi": "confwright import openapi api/shop.yaml#/components/schemas/Order",
    "import json-sample": "confwright import json-sample config/local.json config/production.json --name app",
    "import dagster-components": "confwright import dagster-components shop.components --python .venv/bin/python",
    "import dagster-jobs": "confwright import dagster-jobs shop.definitions --python .venv/bin/python",
    "import dagster-resources": "confwright import dagster-resources shop.resources --python .venv/bin/python",
}
"""A command line of each command. A test parses them all."""
_HEAD = """\
# The command line: commands and options

`make docs` prints this page from the declarations of the commands (`generator/confwright/cli/`).
`python -P -m confwright` is the same command as `confwright`.
"""


def commands_page() -> str:
    """docs/reference/commands.md."""
    os.environ["COLUMNS"] = "100"
    parts = [_HEAD]
    for words in every_command():
        example = EXAMPLES.get(words)
        shown = f"    {example}\n\n" if example else ""
        parts.append(f"\n## confwright {words}".rstrip() + f"\n\n{shown}```text\n{help_of(words).rstrip()}\n```\n")
    return "".join(parts)


if __name__ == "__main__":
    from ..base.writing import write_file

    write_file(Path(sys.argv[1]), commands_page())
