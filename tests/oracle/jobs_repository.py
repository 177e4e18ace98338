"""A repository with jobs of every form, for test_dagster_jobs.py. It runs where Dagster is installed."""

# ruff: noqa: UP006, UP007, UP035, UP045, RUF012, S105 - written as people write such classes
import enum
from typing import Annotated, Dict, List, Literal, Optional, Union

import dagster as dg
from pydantic import Field, field_validator


class Mode(enum.Enum):
    FAST = "fast"
    SLOW = "slow"


class Cat(dg.Config):
    kind: Literal["cat"] = "cat"
    lives: int = Field(7, le=999)


class Dog(dg.Config):
    kind: Literal["dog"] = "dog"
    name: str


class Window(dg.Config):
    days: int = Field(7, ge=1, le=1000)
    zone: str = "UTC"


class ExtractConfig(dg.Config):
    """What is extracted."""

    name: str = Field(pattern="^[a-z]")
    tables: List[Annotated[str, Field(min_length=1)]] = Field(max_length=2, description="Names.")
    window: Window
    limit: Optional[int] = Field(default=None, ge=0)
    mode: Mode = Mode.FAST
    level: Literal["a", "b"] = "a"
    pet: Union[Cat, Dog] = Field(discriminator="kind")
    tags: Dict[str, int] = Field({}, max_length=2)
    windows: List[Window] = []
    password: str = ""
    ratio: float = Field(0.5, ge=0)
    dry: bool = False


class LoadConfig(dg.Config):
    target: str

    @field_validator("target")
    @classmethod
    def known(cls, value: str) -> str:
        return value


class Warehouse(dg.ConfigurableResource):
    host: str
    port: int = Field(5432, ge=1, le=65535)
    password: str = "none"


class Lake(dg.ConfigurableResource):
    bucket: str
    warehouse: Warehouse


@dg.op
def extract(config: ExtractConfig) -> int:
    return 1


@dg.op
def load(context, config: LoadConfig, warehouse: Warehouse, lake: Lake, rows: int) -> None:
    pass


OLD = {
    "old": dg.StringSource,
    "many": dg.Field([int], is_required=False),
    "choice": dg.Field(dg.Selector({"x": int, "y": dg.Permissive({"z": dg.Noneable(bool)})}), is_required=False),
    "volumes": dg.Field([dg.Permissive()], is_required=False),
}


@dg.op(config_schema=OLD)
def k8s_old(context):
    pass


@dg.op(out={"rows": dg.Out(int)})
def plain(n: int):
    return n


@dg.graph
def inner():
    load(extract())


@dg.job
def nightly():
    inner()
    k8s_old()


@dg.job(executor_def=dg.in_process_executor)
def small():
    plain()


@dg.op(config_schema={"day": str})
def today(context):
    pass


@dg.job(
    config=dg.ConfigMapping(config_schema={"day": str}, config_fn=lambda given: {"ops": {"today": {"config": given}}})
)
def mapped():
    today()


@dg.asset
def numbers(config: Window) -> int:
    return 1


defs = dg.Definitions(
    assets=[numbers],
    jobs=[nightly, small, mapped, dg.define_asset_job("assets", selection=["numbers"])],
    resources={"warehouse": Warehouse.configure_at_launch(), "lake": Lake(bucket="b", warehouse=Warehouse(host="db"))},
)
