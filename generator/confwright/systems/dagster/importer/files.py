"""Lays the schemas out in files: one per slot and per library, shared definitions once."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import Any

from .constructor_rules import needs_settings, rules_of
from .constructors import Demands
from .demanded import settings_of, tighten
from .discover import Configurable, InstalledClasses
from .docs import SECTION_DOCS
from .emit import Schema, accepts_empty, emit, emit_shape, is_shape
from .rules import AGENT_API_RULES, LIMIT_ELSEWHERE, NO_CONFLICT, UNRESOLVED, instance_rules, unresolved
from .run_launchers import cannot_resume, propagated_tags, run_task_keys
from .upstream import resolve, upstream

_SLOT_NAMES = {
    "storage.custom": "CustomStorage", "secrets.custom": "SecretsLoader", "compute_logs": "ComputeLogManager",
    "defs_state_storage": "DefsStateStorage", "user_code_launcher": "UserCodeLauncher",
}  # fmt: skip
_SLOT_FILES = {"storage.custom": "storage", "secrets.custom": "secrets"}
_SECTION_NAMES = {"dagster_cloud_api": "DagsterCloudApi", "nux": "Nux", "instance_class": "InstanceClass"}


def pascal(text: str) -> str:
    """`run_launcher` as `RunLauncher`."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^0-9A-Za-z]+", text) if word)


class Layout:
    """Collects definitions into files. `files` maps the file's stem to its definitions, in order.

    `by_hand` has, by the file's stem, the definitions (`#` is the root) with rules that Dagster does not tell and that were
    written by hand; without `with_rules` there are none.

    """

    def __init__(self, found: InstalledClasses, *, with_rules: bool = True) -> None:
        self.found = found
        self.by_hand: dict[str, list[str]] = defaultdict(list)
        self._with_rules = with_rules
        self.files: dict[str, dict[str, Schema]] = defaultdict(dict)
        self._uses: Counter[str] = Counter()
        self._shared: dict[str, tuple[str, str]] = {}
        self._needed: dict[str, tuple[Demands, list[Schema]]] = {}
        self._names: set[str] = {
            "ConfigurableClass",
            "UnresolvedReference",
            "NoQueueConflict",
            "LimitElsewhere",
            "DagsterInstance",
            "Storage",
        }
        self._names |= {c.name for c in found.classes}
        self._names |= {_SLOT_NAMES.get(slot, pascal(slot)) for c in found.classes for slot in c.slots}
        # Classes of dagster itself are in the file of their slot, those of a library in the library's.
        self._file = "instance"

    # -- shared shapes

    def _count(self, config_type: Any) -> None:
        """How often each shape of two fields or more is used; the first time, look inside."""
        for inner in ("inner_type", "scalar_type", "non_scalar_type"):
            if hasattr(config_type, inner):
                self._count(getattr(config_type, inner))
        if is_shape(config_type) and len(config_type.fields) >= 2:
            self._uses[config_type.key] += 1
            if self._uses[config_type.key] > 1:
                return
        if is_shape(config_type):
            for field in config_type.fields.values():
                self._count(field.config_type)

    def _share(self, config_type: Any, path: tuple[str, ...]) -> Schema | None:
        if path[0] == "storage" and len(path) == 2 and config_type.key not in self._shared:
            # A backend is named after its key, and is a definition even where nothing else has its shape.
            name = self._free_name(path)
            self._define(config_type, name, path)
            return self._reference(self._file, name)
        if self._uses[config_type.key] < 2:
            return None
        if config_type.key not in self._shared:
            self._define(config_type, self._free_name(path), path)
        return self._reference(*self._shared[config_type.key])

    def _define(self, config_type: Any, name: str, path: tuple[str, ...]) -> None:
        """Write a definition; it is shared only where its shape says enough to mean the same thing elsewhere."""
        self._names.add(name)
        if self._uses[config_type.key] > 1:
            self._shared[config_type.key] = (self._file, name)
        place = self.files[self._file]
        place[name] = {}
        body, rules = self._demanded(config_type, emit_shape(config_type, self._share, path))
        place[name] = {**body, "allOf": rules} if rules else body
        self.by_hand[self._file] += [name] if rules else []

    def _demanded(self, config_type: Any, body: Schema) -> tuple[Schema, list[Schema]]:
        """The schema of a configuration, with what the constructors of the classes that have it demand; and the rules by hand."""
        of, rules = self._needed.get(config_type.key, (Demands(), []))
        tighten(body, of)
        if "run_task_kwargs" in body.get("properties", {}):
            run_task_keys(body)
            propagated_tags(body)
        return body, rules

    def _note_constructors(self) -> None:
        """What the constructors demand, by the key of the config type; nothing where two classes that share one differ."""
        for one in self.found.classes:
            config_type = resolve(one.config_type)
            found = (settings_of(one.cls, config_type), rules_of(one.cls) if self._with_rules else [])
            if self._needed.setdefault(config_type.key, found) != found:
                self.found.failures[f"{one.cls.__module__}.{one.name}"] = (
                    "shares its settings with a class that is made otherwise"
                )
                self._needed[config_type.key] = (Demands(), [])

    def _free_name(self, path: tuple[str, ...]) -> str:
        """A name for what is at a path: its key, with the owner's first word where the key is one word or is taken."""
        name = pascal(path[-1])
        if path[0] == "storage" and len(path) == 2:
            return name + "Storage"
        owner = re.match(r"[A-Z]+[a-z0-9]*", path[0])
        if owner and (len(re.findall(r"[A-Z]", name)) == 1 or name in self._names):
            name = owner[0] + name
        return pascal(path[0]) + pascal(path[-1]) if name in self._names else name

    def _reference(self, file: str, name: str) -> Schema:
        return {"$ref": f"#/$defs/{name}" if file == self._file else f"{file}.yaml#/$defs/{name}"}

    # -- the whole

    def build(self) -> dict[str, Schema]:
        """Every file's schema by its stem; `instance` holds the root."""
        instance = resolve(upstream("dagster._core.instance.config:dagster_instance_config_schema")())
        agents = [resolve(cls.config_schema()) for cls in self.found.instance_classes]
        for config_type in (instance, *agents, *(resolve(c.config_type) for c in self.found.classes)):
            self._count(config_type)
        self._note_constructors()
        self._common()
        root = self._root(instance, agents)
        out: dict[str, Schema] = {}
        for file, definitions in sorted(self.files.items()):
            if file != "instance":
                out[file] = {"$defs": definitions}
        out["instance"] = {**root, "$defs": self.files["instance"]}
        return out

    def _common(self) -> None:
        self._file = "common"
        common = self.files["common"]
        open_class = resolve(upstream("dagster._core.instance.config:configurable_class_schema")())
        common["ConfigurableClass"] = {
            "description": "A class that is not known here: its module and name, and whatever it takes.",
            **emit(open_class, lambda _type, _path: None, ("ConfigurableClass",)),
        }
        self._shared[open_class.key] = ("common", "ConfigurableClass")
        if not self._with_rules:
            return
        self.by_hand["common"] += ["UnresolvedReference", "NoQueueConflict", "LimitElsewhere"]
        common["UnresolvedReference"] = {
            "description": "A reference that Dagster accepts here and never resolves.", "type": "object",
            "properties": {"env": {"type": "string"}}, "required": ["env"], "additionalProperties": False,
            "x-deprecated": {"reason": "Dagster accepts a reference here and never resolves it.", "replacement": "a literal value"},
        }  # fmt: skip
        common["NoQueueConflict"] = NO_CONFLICT
        common["LimitElsewhere"] = LIMIT_ELSEWHERE

    def _root(self, instance: Any, agents: list[Any]) -> Schema:
        properties: Schema = {}
        slots = {slot for c in self.found.classes for slot in c.slots}
        for name, field in instance.fields.items():
            properties[name] = self._section(name, field, slots)
        agent_keys: list[str] = []
        for agent in agents:
            for name, field in agent.fields.items():
                agent_keys.append(name)
                properties[name] = self._section(name, field, slots)
        if self._with_rules:
            self.by_hand["instance"].append("#")
            rules = {"allOf": instance_rules(agent_keys, self.found.instance_spellings, self._cannot_resume())}
        else:
            rules = {}
        return {
            "title": "DagsterInstance",
            "description": "The configuration of a Dagster instance: the contents of `dagster.yaml`.",
            "type": "object",
            "properties": properties,
            "additionalProperties": False,
            **rules,
        }

    def _cannot_resume(self) -> list[tuple[str, str]]:
        launchers = [one for one in self.found.classes if "run_launcher" in one.slots]
        names = cannot_resume([one.cls for one in launchers])
        return [pair for one in launchers if one.cls in names for pair in one.spellings]

    def _section(self, name: str, field: Any, slots: set[str]) -> Schema:
        notes = {"description": " ".join(field.description.split())} if field.description else {}
        if name in slots:
            return {**notes, **self._slot(name)}
        config_type = field.config_type
        if not is_shape(config_type):
            self._file = "instance"
            return {**notes, **emit(config_type, self._share, (name,))}
        self._file = {"storage": "storage", "secrets": "secrets"}.get(name, "instance")
        title = _SECTION_NAMES.get(name, pascal(name))
        if config_type.key in self._shared:
            return {**notes, **self._reference(*self._shared[config_type.key])}
        self._define(config_type, title, (name,))
        if name in SECTION_DOCS:
            self.files[self._file][title] = {"description": SECTION_DOCS[name], **self.files[self._file][title]}
        file = self._file
        body = self.files[file][title]
        if f"{name}.custom" in slots:
            body["properties"]["custom"] = self._slot(f"{name}.custom", inside=file)
        if name == "auto_materialize" and self._with_rules:
            self.by_hand[file].append(title)
            for key in UNRESOLVED:
                if key in body["properties"]:
                    body["properties"][key] = unresolved(body["properties"][key])
        if name == "dagster_cloud_api" and self._with_rules:
            self.by_hand[file].append(title)
            body["allOf"] = AGENT_API_RULES
        self._file = "instance"
        return {**notes, **self._reference(file, title)}

    def _slot(self, slot: str, inside: str | None = None) -> Schema:
        """The union of a slot: every class that is allowed there, and the open branch."""
        file = _SLOT_FILES.get(slot, slot)
        title = _SLOT_NAMES.get(slot, pascal(slot))
        if title in {c.name for c in self.found.classes}:
            title += "Choice"
        classes = [c for c in self.found.classes if slot in c.slots]
        branches: list[Schema] = []
        for configurable in classes:
            home = file if configurable.library == "dagster" else configurable.library
            self._class(configurable, home)
            self._file = file
            branches.append(self._reference(home, configurable.name))
        branches.append({"$ref": "common.yaml#/$defs/ConfigurableClass"})
        self._names.add(title)
        self.files[file][title] = {
            "description": f"What is allowed at `{slot}`, selected by `module` and `class`.",
            "oneOf": branches,
            "x-discriminator": ["module", "class"],
        }
        self._file = inside or "instance"
        return self._reference(file, title)

    def _class(self, configurable: Configurable, home: str) -> None:
        """The record of a class (module, class, config) and, where it has fields, that of its configuration."""
        if configurable.name in self.files[home]:
            return
        self._file = home
        config_type = resolve(configurable.config_type)
        modules = list(dict.fromkeys(module for module, _ in configurable.spellings))
        names = list(dict.fromkeys(name for _, name in configurable.spellings))
        properties: Schema = {"module": _constant(modules), "class": _constant(names)}
        properties["config"] = self._config(configurable, config_type)
        needed = needs_settings(*self._needed.get(config_type.key, (Demands(), [])))
        required = ["module", "class"] + ([] if accepts_empty(config_type) and not needed else ["config"])
        self.files[home][configurable.name] = {
            "description": configurable.doc or f"`{configurable.name}` of {configurable.library}.",
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }

    def _config(self, configurable: Configurable, config_type: Any) -> Schema:
        if not is_shape(config_type) or not config_type.fields:
            return emit(config_type, self._share, (configurable.name,))
        if config_type.key in self._shared:
            return self._reference(*self._shared[config_type.key])
        name = f"{configurable.name}Config"
        self._define(config_type, name, (configurable.name,))
        return self._reference(self._file, name)


def _constant(values: list[str]) -> Schema:
    return {"const": values[0], **({"x-aliases": values[1:]} if len(values) > 1 else {})}
