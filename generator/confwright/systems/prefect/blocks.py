"""Documents of blocks as the objects that Prefect saves: `for name, block in real_blocks(value): block.save(name)`."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from ..record_data import data_of


def real_blocks(value: Any) -> Iterator[tuple[str, Any]]:
    """The blocks of a `PrefectBlocks`, or the data of one, with their names; Prefect and their libraries must be installed.

    Nothing is saved, and no server is asked. Raises ImportError, KeyError for a type that is not installed, and what the
    class of a block raises.
    """
    import_module("prefect.plugins").load_prefect_collections()
    base: Any = import_module("prefect.blocks.core").Block
    known: Any = import_module("prefect.utilities.dispatch").get_registry_for_type(base)
    for slug, documents in data_of(value).items():
        for name, data in documents.items():
            yield name, known[slug].model_validate(data)
