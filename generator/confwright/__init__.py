"""Confwright: typed Python from the schemas of instance and deployment configuration.

from confwright import generate_package, GenerateError
generate_package(schema=Path("app.yaml"), package="app", output=Path("generated"))
"""

TYPE_CHECKING = False  # as `typing` has it, whose import would be half of the time of a command with nothing to do
if TYPE_CHECKING:
    from .api import generate_package
    from .base.diagnostics import Diagnostic, GenerateError

    __version__: str

__all__ = ["Diagnostic", "GenerateError", "__version__", "generate_package"]


def __getattr__(name: str) -> object:
    """Import what is asked for when it is asked for: the command line starts without any of it."""
    if name == "generate_package":
        from .api import generate_package as value
    elif name in ("Diagnostic", "GenerateError"):
        from .base import diagnostics

        return getattr(diagnostics, name)
    elif name == "__version__":
        from importlib.metadata import version

        return version("confwright")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return value


def __dir__() -> list[str]:
    return __all__
