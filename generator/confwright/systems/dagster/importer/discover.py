"""Finds every configurable class of the installed Dagster libraries, its slots in dagster.yaml and its spellings."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import inspect
import io
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from types import GenericAlias
from typing import TYPE_CHECKING, Any

from ....base.reading import file_bytes, file_text
from .upstream import upstream

if TYPE_CHECKING:
    from typing import TypeGuard  # Python 3.10, and Dagster runs on 3.9 too

_CONFIGURABLE = re.compile(rb"def (config_type|config_schema)\(")
_SLOTS = {
    "local_artifact_storage": "dagster._core.storage.root:LocalArtifactStorage",
    "compute_logs": "dagster._core.storage.compute_log_manager:ComputeLogManager",
    "scheduler": "dagster._core.scheduler.scheduler:Scheduler",
    "run_coordinator": "dagster._core.run_coordinator.base:RunCoordinator",
    "run_launcher": "dagster._core.launcher.base:RunLauncher",
    "storage.custom": "dagster._core.storage.base_storage:DagsterStorage",
    "run_storage": "dagster._core.storage.runs.base:RunStorage",
    "event_log_storage": "dagster._core.storage.event_log.base:EventLogStorage",
    "schedule_storage": "dagster._core.storage.schedules.base:ScheduleStorage",
    "secrets.custom": "dagster._core.secrets.loader:SecretsLoader",
    "defs_state_storage": "dagster._core.storage.defs_state.base:DefsStateStorage",
    "user_code_launcher": "dagster_cloud.workspace.user_code_launcher:DagsterCloudUserCodeLauncher",
}
"""Each slot of dagster.yaml and the base class that its value must have (`InstanceRef.from_dir`, `rehydrate(as_type=…)`)."""


@dataclass(frozen=True)
class Configurable:
    """A class under one of its names: `spellings` are the (module, class) pairs of that name, the canonical one first."""

    name: str
    library: str
    config_type: Any
    doc: str
    slots: tuple[str, ...]
    spellings: tuple[tuple[str, str], ...]
    cls: Any = None


@dataclass
class InstalledClasses:
    """What was found. `instance_classes` have settings of their own, under `instance_spellings`.

    `failures` tells what could not be imported, and why.
    """

    classes: list[Configurable] = field(default_factory=list[Configurable])
    instance_classes: list[Any] = field(default_factory=list[Any])
    instance_spellings: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    versions: dict[str, str] = field(default_factory=dict[str, str])
    failures: dict[str, str] = field(default_factory=dict[str, str])


def libraries() -> dict[str, str]:
    """The installed `dagster*` packages with their versions, by import name."""
    found: dict[str, str] = {}
    for distribution in importlib.metadata.distributions():
        name = (distribution.metadata["Name"] or "").lower().replace("-", "_")
        if (name == "dagster" or name.startswith("dagster_")) and importlib.util.find_spec(name) is not None:
            found[name] = distribution.version
    return dict(sorted(found.items()))


def discover(step: Callable[[str], object] = lambda _text: None, named: Iterable[str] = ()) -> InstalledClasses:
    """Import the libraries and collect their configurable classes; `step` is called with the library that is being imported.

    `named` are more classes, as `MODULE:CLASS`. A module that does not import is a failure, not fatal.
    """
    found = InstalledClasses(versions=libraries())
    for library, version in found.versions.items():
        modules = _candidates(library)
        if modules:
            step(f"importing {library} {version}")
        for module in modules:
            _import(module, found.failures)
    bases = _bases()
    for module in _mentioning(_slot_classes(_paths(found.versions), bases), found.versions):
        _import(module, found.failures)
    paths = _paths(found.versions)
    instance = upstream("dagster._core.instance:DagsterInstance")
    homes = _homes(paths, bases)

    for cls in sorted(paths, key=lambda c: (c.__module__, c.__name__)):
        if "test_utils" in cls.__module__ or cls.__module__.split(".")[0] not in found.versions:
            continue
        if issubclass(cls, instance):
            if hasattr(cls, "config_schema"):
                found.instance_classes.append(cls)
                found.instance_spellings += _canonical_first(cls, _spellings(cls, paths[cls], found.versions))
            continue
        slots = tuple(slot for slot, base in bases.items() if issubclass(cls, base))
        if (
            not slots
            or not callable(getattr(cls, "config_type", None))
            or not callable(getattr(cls, "from_config_value", None))
        ):
            continue
        config_type = _config_type(cls, found.failures)
        if config_type is not None:
            pairs = _canonical_first(cls, _spellings(cls, paths[cls], found.versions, homes))
            # A class that is exported under a second name (DefaultRunCoordinator) is not there under it in every module.
            for name in dict.fromkeys(attribute for _, attribute in pairs):
                own = tuple(pair for pair in pairs if pair[1] == name)
                found.classes.append(
                    Configurable(name, cls.__module__.split(".")[0], config_type, _summary(cls), slots, own, cls)
                )
    for name in dict.fromkeys(named):
        _named(name, bases, found, step)
    found.classes.sort(key=lambda c: (c.library == "dagster_cloud", c.library, c.name))
    return found


def _named(name: str, bases: dict[str, type], found: InstalledClasses, step: Callable[[str], object]) -> None:
    """Add a class of the user's own; why it cannot be one goes to the failures."""
    module, _, attribute = name.partition(":")
    if not attribute:
        found.failures[name] = "write MODULE:CLASS"
        return
    step(f"importing {module}")
    _import(module, found.failures)
    if module not in sys.modules:
        found.failures.setdefault(name, "its module does not import")
        return
    cls = getattr(sys.modules[module], attribute, None)
    slots = tuple(slot for slot, base in bases.items() if is_class(cls) and issubclass(cls, base))
    if cls is None:
        found.failures[name] = f"{module} has no {attribute}"
    elif not slots or not callable(getattr(cls, "config_type", None)):
        found.failures[name] = (
            "is not a class that dagster.yaml can name: it needs a base class of Dagster and ConfigurableClass"
        )
    elif any((module, attribute) in one.spellings for one in found.classes):
        return
    else:
        config_type = _config_type(cls, found.failures)
        if config_type is not None:
            library = module.split(".")[0]
            spellings = ((module, attribute),)
            found.classes.append(Configurable(attribute, library, config_type, _summary(cls), slots, spellings, cls))


def _config_type(cls: Any, failures: dict[str, str]) -> Any:
    try:
        return cls.config_type()
    except Exception as error:  # noqa: BLE001 - an abstract class may raise anything here
        if not inspect.isabstract(cls):
            failures[f"{cls.__module__}.{cls.__name__}"] = _first_line(error)
        return None


def _summary(cls: Any) -> str:
    """The first paragraph of a class's own docstring, its markup taken off; empty where it has none."""
    text = inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0]
    text = re.sub(r":py:\w+:`~?([^`<]*?)(?:\s*<[^`]*>)?`", r"`\1`", text).replace("``", "`")
    return " ".join(text.split())


def _candidates(library: str) -> list[str]:
    """Modules whose source defines a configuration, and the packages above them, which re-export the classes."""
    names: set[str] = set()
    spec = importlib.util.find_spec(library)
    if spec is None or spec.origin is None:
        return []
    root = Path(spec.origin).parent
    for path in root.rglob("*.py"):
        if "_tests" in path.parts or "test" in path.parts or "test_utils" in path.name:
            continue
        if _CONFIGURABLE.search(file_bytes(path)):
            parts = list(path.relative_to(root.parent).with_suffix("").parts)
            if parts[-1] == "__init__":
                parts.pop()
            names |= {".".join(parts[:end]) for end in range(1, len(parts) + 1)}
    return sorted(names)


def _mentioning(names: frozenset[str], libraries: Iterable[str]) -> list[str]:
    """The modules whose source names a class: one that only imports it holds it too, and Dagster takes it from there."""
    pattern = re.compile(r"\b(?:" + "|".join(sorted(names)) + r")\b")
    found: list[str] = []
    for library in libraries:
        spec = importlib.util.find_spec(library)
        root = Path(spec.origin).parent if spec is not None and spec.origin is not None else None
        for path in sorted(root.rglob("*.py")) if root is not None else ():
            parts = [library, *path.relative_to(root or path).with_suffix("").parts]
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if not is_for_tests(module) and pattern.search(file_text(path, errors="replace")):
                found.append(module)
    return found


def is_for_tests(module: str) -> bool:
    """Whether a module is one of a library's own tests: `dagster._core.test_utils`."""
    return "test" in module


def is_class(value: Any) -> TypeGuard[type]:
    """Whether a value is a class; up to Python 3.10, `list[int]` says of itself that it is one."""
    return inspect.isclass(value) and not isinstance(value, GenericAlias)


def _slot_classes(paths: dict[Any, list[tuple[str, str]]], bases: dict[str, type]) -> frozenset[str]:
    return frozenset(
        cls.__name__ for cls in paths if issubclass(cls, tuple(bases.values())) and hasattr(cls, "config_type")
    )


def _import(module: str, failures: dict[str, str]) -> None:
    if any(module.startswith(f"{failed}.") for failed in failures):
        return  # the package above it failed, and was reported
    quiet = io.StringIO()
    try:
        with redirect_stdout(quiet), redirect_stderr(quiet):
            importlib.import_module(module)
    except (Exception, SystemExit) as error:  # noqa: BLE001 - a missing extra shows as anything
        failures[module] = _first_line(error)


def _first_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:160]


def _bases() -> dict[str, type]:
    bases: dict[str, type] = {}
    for slot, path in _SLOTS.items():
        try:
            bases[slot] = upstream(path)
        except ImportError:
            continue
    return bases


def _paths(versions: Iterable[str]) -> dict[Any, list[tuple[str, str]]]:
    """Every class of the libraries with the (module, attribute) pairs under which it can be reached."""
    known = set(versions)
    paths: dict[Any, list[tuple[str, str]]] = defaultdict(list)
    for name in sorted(sys.modules):
        if name.split(".")[0] not in known:
            continue
        for attribute, value in list(vars(sys.modules[name]).items()):
            if is_class(value):
                paths[value].append((name, attribute))
    return paths


def _homes(paths: dict[Any, list[tuple[str, str]]], bases: dict[str, type]) -> frozenset[str]:
    """The modules that hold some class of a slot: of those, the schema shall know every class that Dagster would load."""
    classes = [cls for cls in paths if issubclass(cls, tuple(bases.values())) and hasattr(cls, "config_type")]
    return frozenset(module for cls in classes for module, _ in paths[cls] if not is_for_tests(module))


def _spellings(
    cls: Any, pairs: list[tuple[str, str]], versions: Iterable[str], homes: frozenset[str] = frozenset()
) -> set[tuple[str, str]]:
    """The pairs that name a class in dagster.yaml: its own module and the packages above it, in both forms; and `homes`.

    `ConfigurableClassData.__new__` rewrites `^dagster\\.([^_])` to `dagster._\\1` before it imports, so the public spelling
    and the private one are the same, and a module that is really public below `dagster.` cannot be named.
    """
    own = cls.__module__
    found: set[tuple[str, str]] = set()
    for module, attribute in pairs:
        if not (
            module == own
            or module in homes
            or own.startswith(module + ".")
            or module in versions
            or _renamed_beside(module, attribute, cls)
        ):
            continue
        if re.match(r"^dagster\.([^_])", module):
            continue
        found.add((module, attribute))
        if module.startswith("dagster._"):
            found.add(("dagster." + module.removeprefix("dagster._"), attribute))
    return found


def _renamed_beside(module: str, attribute: str, cls: Any) -> bool:
    return bool(attribute != cls.__name__) and module.rsplit(".", 1)[0] == cls.__module__.rsplit(".", 1)[0]


def _canonical_first(cls: Any, spellings: set[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The spelling that documentation and people use first: the shortest public one of the class's own library."""

    def order(pair: tuple[str, str]) -> tuple[bool, bool, bool, bool, int, int, str]:
        module, attribute = pair
        private = re.sub(r"^dagster\.([^_])", r"dagster._\1", module)
        beside = not f"{cls.__module__}.".startswith(f"{private}.")
        foreign = module.split(".")[0] != cls.__module__.split(".")[0]
        # Files overwhelmingly say `dagster.core.…`, never the bare `dagster`.
        bare = module == "dagster"
        return (
            foreign,
            beside,
            attribute != cls.__name__,
            "._" in module or bare,
            module.count("."),
            len(module),
            module,
        )

    return tuple(sorted(spellings, key=order))
