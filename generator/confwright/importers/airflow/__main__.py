"""`python -m confwright.importers.airflow`: the schemas of the Airflow of this interpreter, as `confwright import` takes them.

Airflow writes an `airflow.cfg` and logs where AIRFLOW_HOME points when it is imported: that is a folder of ours, deleted at
the end.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import warnings
from importlib import import_module
from typing import Any

from ..reply import Reply


def main() -> None:
    """Read the installed Airflow and its providers; answer with the text of every schema file, and facts.json."""
    reply = Reply()
    warnings.filterwarnings("ignore")
    logging.disable(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="confwright-airflow-") as home:
        # What is read must not depend on the settings of whoever runs this.
        for name in [name for name in os.environ if name.startswith("AIRFLOW__")]:
            del os.environ[name]
        os.environ["AIRFLOW_HOME"] = home
        reply.step("importing airflow")
        try:
            import_module("airflow.configuration")
            yaml: Any = import_module("yaml")
        except ImportError as error:
            reply.error(f"{type(error).__name__}: {error}")
            return
        _answer(reply, yaml)


def _answer(reply: Reply, yaml: Any) -> None:
    from .layout import discover, facts, schema_files

    found = discover(reply.step)
    reply.step(f"writing down {len(found.connections)} connection types and {len(found.options)} options")
    texts = {f"{stem}.yaml": _text(schema, found.versions, yaml) for stem, schema in schema_files(found).items()}
    texts["facts.json"] = json.dumps(facts(found), indent=1, sort_keys=True) + "\n"
    reply.done(texts, found.versions, found.failures)


def _text(schema: dict[str, Any], versions: dict[str, str], yaml: Any) -> str:
    """A file's text. The digest is that of the schema itself, so that an edited file shows."""

    def never(_self: object, _data: object) -> bool:
        return True

    dumper = type("Dumper", (yaml.SafeDumper,), {"ignore_aliases": never})
    written = json.dumps(schema, sort_keys=True)
    used = {
        name: version
        for name, version in versions.items()
        if name in written or name in ("apache-airflow-core", "apache-airflow")
    }
    head: dict[str, Any] = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "x-provenance": {"imported-from": used, "sha256": hashlib.sha256(written.encode()).hexdigest()},
    }
    return str(
        yaml.dump(
            {**head, **schema}, Dumper=dumper, sort_keys=False, width=110, allow_unicode=False, default_flow_style=False
        )
    )


if __name__ == "__main__":
    main()
