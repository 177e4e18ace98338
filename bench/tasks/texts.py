"""KIND FOLDER PACKAGE JSON YAML: seconds for a MB to load and to dump both texts, by one library."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from peak import peak
from repeat import per_call

Text = Callable[[str], Any]
Write = Callable[[Any], Any]


def ours(package: Any) -> tuple[Text, Text, Write, Write]:
    return package.loads, package.loads, lambda value: json.dumps(package.dump(value)), package.dumps


def pydantic(module: Any) -> tuple[Text, Text, Write, Write]:
    model = module.SchemaRoot
    written = {"by_alias": True, "exclude_unset": True}
    return (
        model.model_validate_json,
        lambda text: model.model_validate(read(text)),
        lambda value: value.model_dump_json(**written),
        lambda value: write(value.model_dump(mode="json", **written)),
    )


def msgspec(module: Any) -> tuple[Text, Text, Write, Write]:
    import msgspec

    decoder, encoder = msgspec.json.Decoder(module.SchemaRoot), msgspec.json.Encoder()
    return (
        decoder.decode,
        lambda text: msgspec.yaml.decode(text, type=module.SchemaRoot),
        encoder.encode,
        msgspec.yaml.encode,
    )


def cattrs(module: Any) -> tuple[Text, Text, Write, Write]:
    converter = import_module("cattrs").Converter(omit_if_default=True, forbid_extra_keys=True)
    return (
        lambda text: converter.structure(json.loads(text), module.SchemaRoot),
        lambda text: converter.structure(read(text), module.SchemaRoot),
        lambda value: json.dumps(converter.unstructure(value)),
        lambda value: write(converter.unstructure(value)),
    )


def read(text: str) -> Any:
    return yaml().load(text, Loader=yaml().CSafeLoader)


def write(data: Any) -> Any:
    return yaml().dump(data, Dumper=yaml().CSafeDumper, sort_keys=False)


def yaml() -> Any:
    return import_module("yaml")


kind, folder, package, as_json, as_yaml = sys.argv[1:]
sys.path.insert(0, folder)
load_json, load_yaml, dump_json, dump_yaml = globals()[kind](import_module(package))
texts = {"json": Path(as_json).read_text("utf-8"), "yaml": Path(as_yaml).read_text("utf-8")}
value = load_yaml(texts["yaml"])
sizes = {name: len(text.encode()) / 1e6 for name, text in texts.items()}
found = {
    "load_json": per_call(lambda: load_json(texts["json"])) / sizes["json"],
    "load_yaml": per_call(lambda: load_yaml(texts["yaml"])) / sizes["yaml"],
    "dump_json": per_call(lambda: dump_json(value)) / sizes["json"],
    "dump_yaml": per_call(lambda: dump_yaml(value)) / sizes["yaml"],
}
print(json.dumps({**found, "peak": peak()}))
