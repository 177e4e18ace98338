"""`python -m confwright.systems.airflow.importer`: the schemas of the Airflow of this interpreter.

Airflow writes an `airflow.cfg` and logs where AIRFLOW_HOME points when it is imported: that is a folder of ours, deleted at
the end.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
import warnings
from importlib import import_module
from typing import Any

from ...importing.reply import Reply
from ...importing.writing import ALL, schema_text
from .options import published


def main() -> None:
    """Read the installed Airflow and its providers; answer with the text of every schema file, and facts.json."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="confwright-airflow-") as home:
        # What is read must not depend on the settings of whoever runs this.
        for name in [name for name in os.environ if name.startswith(("AIRFLOW__", "AIRFLOW_CONFIG"))]:
            del os.environ[name]
        os.environ["AIRFLOW_HOME"] = home
        reply.step("importing airflow")
        try:
            import_module("airflow.configuration")
            import_module("yaml")
        except ImportError as error:
            reply.error(f"{type(error).__name__}: {error}")
            return
        _answer(reply)


def _answer(reply: Reply) -> None:
    from .layout import discover, facts, schema_files

    found = discover(reply.step)
    reply.step(f"writing down {len(found.connections)} connection types and {len(found.options)} options")
    texts = {f"{stem}.yaml": _text(stem, schema, found.versions) for stem, schema in schema_files(found).items()}
    texts["facts.json"] = json.dumps(facts(found), indent=1, sort_keys=True) + "\n"
    reply.done(texts, found.versions, found.failures)


_BY_HAND = frozenset({"airflow", "astro_deployment", "astro_settings", "connections_file", "variables_file"})
"""Files whose form is only in the code that reads them: `fixed.py` and `astro.py` name it."""


def _text(stem: str, schema: dict[str, Any], versions: dict[str, str]) -> str:
    """A file's text, with the versions of the packages that it is about."""
    written = json.dumps(schema)
    about = {name for name in versions if name in written} | {"apache-airflow-core", "apache-airflow"}
    known = {name: versions[name] for name in about & versions.keys()}
    if stem.startswith("astro_"):
        known = {"astro-cli": "1.45.0, not run: its source was read"}
    if stem == "config":
        # Options of providers that are not installed here, as they are published.
        known = {**published()["providers"], **known}
    return schema_text(schema, known, by_hand=ALL if stem in _BY_HAND else ())


if __name__ == "__main__":
    main()
