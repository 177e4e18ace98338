"""The functions that read and check documents of this package; each module is imported when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import amazon as amazon
    from . import config as config
    from . import connections as connections
    from . import databricks as databricks
    from . import google as google
    from . import http as http
    from . import microsoft_azure as microsoft_azure
    from . import models as models
    from . import postgres as postgres
    from . import secrets_backends as secrets_backends
    from . import smtp as smtp
    from . import snowflake as snowflake
    from . import ssh as ssh
    from . import standard as standard


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(name)
    return import_module(f"{__name__}.{name}")
