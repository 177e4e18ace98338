"""The resources: what they are. What they hold in each environment stands in deployment.yaml."""

from enum import Enum

from dagster import Config, ConfigurableResource, ResourceDependency
from pydantic import Field


class Severity(Enum):
    LOW = "low"
    HIGH = "high"


class Warehouse(ConfigurableResource):
    """The database that tables are written to."""

    host: str
    port: int = 5432
    user: str
    password: str = Field(description="Of the user; always a reference.")
    database: str
    tags: dict[str, str] = {}

    def url(self) -> str:
        return f"postgresql://{self.user}:{self.password}@{self.host}:{self.port}/{self.database}"


class Login(Config):
    """Who reads the lake."""

    user: str
    token: str


class Lake(ConfigurableResource):
    """The files that events are read from."""

    folder: str
    login: Login
    partitions: list[str] = ["eu"]
    limit: int | None = None

    def events(self) -> list[str]:
        return [f"{self.folder}/{partition}?{self.login.user}:{self.login.token}" for partition in self.partitions]


class Alerts(ConfigurableResource):
    """Where to say that something is wrong."""

    channel: str
    enabled: bool
    threshold: float = 0.5
    severity: Severity = Severity.LOW


class Report(ConfigurableResource):
    """A resource that is made of another one."""

    warehouse: ResourceDependency[Warehouse]
    title: str
