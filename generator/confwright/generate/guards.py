"""What surrounds every generation: its errors, the collector, its limits."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..base.diagnostics import Diagnostic, GenerateError
from ..base.faults import of_defect, of_system
from ..base.said import as_name, own

if TYPE_CHECKING:
    from .sources.reading import SourceLimits


@contextmanager
def only_generate_errors() -> Generator[None]:
    """Whatever goes wrong inside becomes a GenerateError."""
    try:
        yield
    except GenerateError:
        raise
    except OSError as error:
        raise GenerateError([of_system(error)]) from error
    except RecursionError as error:
        raise GenerateError([Diagnostic(code="limit-depth", message=own("the schema is nested too deeply"))]) from error
    except Exception as error:
        raise GenerateError([of_defect(error)]) from error


@contextmanager
def without_collector() -> Generator[None]:
    """No cyclic garbage collection inside: what is made stays until the end, and looking through it again and again
    takes almost half of the time of a large schema."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def limits_of(settings: Mapping[str, int]) -> SourceLimits:
    """The limits with those of the settings in place of the usual ones. Raises GenerateError (`limits`)."""
    from .sources.reading import SourceLimits

    try:
        return SourceLimits.of(settings)
    except TypeError as error:
        raise GenerateError([Diagnostic(code="limits", message=own(as_name(str(error).split("() ")[-1])))]) from None


def below(folder: str, files: Mapping[str, str]) -> dict[str, str]:
    """The files with their paths below a folder."""
    return {f"{folder}/{path}": text for path, text in files.items()}
