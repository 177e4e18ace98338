"""Steps that do not exist, and references to what no step gives back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ...base.finding import Note
from ...base.near_words import did_you_mean, nearest
from .document import (
    ACTIONS,
    Placeholder,
    Step,
    all_steps,
    deployments,
    effective_steps,
    head,
    is_output,
    mapping,
    own_placeholders,
    placeholders,
    steps_of,
    trigger_placeholders,
)
from .facts import Facts

Outputs = Mapping[str, "tuple[str, ...] | None"]
REMOVED: Final = ("prefect.projects.", "prefect.deployments.recipes.", "prefect.deployments.base.")
"""Modules that Prefect has no more (`prefect.projects` became `prefect.deployments`)."""


def step_notes(document: Any, facts: Facts) -> list[Note]:
    """What is wrong with the steps of a file, and with the references to what they give back."""
    known = facts.outputs
    notes: dict[Note, None] = {}
    for step in all_steps(document):
        notes.update(dict.fromkeys([*_missing(step, known), *_reserved(step, known), *_together(step, facts)]))
    found = deployments(document)
    for keys, deployment in found:
        earlier: list[Step] = []
        for action in ACTIONS:
            if action == "pull":
                for own in (
                    own_placeholders(keys, deployment),
                    trigger_placeholders(keys, deployment, parameters=False),
                ):
                    notes.update(dict.fromkeys(_unmatched(own, earlier, known)))
            for step in effective_steps(document, keys, deployment, action):
                notes.update(dict.fromkeys(_unmatched(placeholders(dict(step.inputs), step.keys), earlier, known)))
                earlier.append(step)
    if not found:
        notes.update(dict.fromkeys(_without_deployments(document, known)))
    return list(notes)


def _without_deployments(document: Any, known: Outputs) -> Iterator[Note]:
    earlier: list[Step] = []
    for action in ACTIONS:
        for step in steps_of(mapping(document), (), action):
            yield from _unmatched(placeholders(dict(step.inputs), step.keys), earlier, known)
            earlier.append(step)


def _missing(step: Step, known: Outputs) -> Iterator[Note]:
    """A function that cannot be imported: of a module that is gone, or that its module does not have."""
    if step.function in known:
        return
    module, _, name = step.function.rpartition(".")
    same_name = [path for path in known if path.rpartition(".")[2] == name]
    if step.function.startswith(REMOVED):
        hint = f"it is {same_name[0]!r} now" if same_name else _near(step.function, known)
        yield Note(step.keys, "prefect-step-removed", "Prefect has this module no more", hint, on_key=True)
    elif any(path.rpartition(".")[0] == module for path in known):
        message = f"{module} has no step {name!r}"
        yield Note(step.keys, "prefect-step-unknown", message, _near(step.function, known), on_key=True)
    elif module and known:
        message = f"{module} is not known here, so what the step takes and gives was not checked"
        yield Note(step.keys, "prefect-unchecked", message, severity="note", on_key=True, unchecked=True)


def _together(step: Step, facts: Facts) -> Iterator[Note]:
    """Arguments that the function refuses together, as `git_clone` does."""
    for names in facts.exclusive.get(step.function, ()):
        if all(step.inputs.get(name) for name in names):
            function = step.function.rpartition(".")[2]
            yield Note(
                step.keys, "not", f"{function} takes {' or '.join(names)}, and refuses both", "keep one", on_key=True
            )


def _reserved(step: Step, known: Outputs) -> Iterator[Note]:
    """`id` and `requires` are popped from a step before anything is filled in; those of known functions have types."""
    for key in ("id", "requires") if step.function not in known else ():
        for found in placeholders(step.inputs.get(key)):
            yield Note((*step.keys, key, *found.keys), "reference", "read before anything is filled in: no reference")


def _near(function: str, known: Outputs) -> str | None:
    name = function.rpartition(".")[2]
    names = {path.rpartition(".")[2]: path for path in known}
    near = nearest(name, names)
    return f"did you mean {names[near]!r}?" if near else None


def _unmatched(found: Iterator[Placeholder], earlier: Sequence[Step], known: Outputs) -> Iterator[Note]:
    """References to outputs that no earlier step gives: Prefect writes nothing in their place, or drops the key.

    Outputs can be named by the step's id, and by their own keys alone (`prefect.deployments.steps.core.run_steps`).
    """
    ids = {step.id: step for step in earlier if step.id is not None}
    loose: set[str] = set()
    sure = True
    for step in earlier:
        outputs = known.get(step.function)
        sure = sure and outputs is not None
        loose.update(outputs or ())
    for one in found:
        if not is_output(one.name):
            continue
        first, second = head(one.name)
        if first in ids:
            outputs = known.get(ids[first].function)
            if second and outputs is not None and second not in outputs:
                hint = did_you_mean(second, outputs) or f"it gives {', '.join(outputs)}"
                yield Note(one.keys, "prefect-step-output", f"the step {first!r} gives no {second!r}", hint)
        elif first not in loose and (sure or nearest(first, ids, 0.8)):
            hint = did_you_mean(first, {*ids, *loose}) or "an environment variable is written {{ $NAME }}"
            yield Note(one.keys, "prefect-step-output", f"no earlier step has the id or the output {first!r}", hint)
