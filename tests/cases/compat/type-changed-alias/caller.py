from typing import Literal

from app import App


def f(value: App) -> Literal["debug", "info"]:
    return value.level
