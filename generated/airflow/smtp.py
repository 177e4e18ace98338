"""Part of the package airflow.

Source: smtp.yaml, sha256 bcb002698100
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .._runtime.classes import dataclass, field
from .._runtime.record import Record, empty

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from .._runtime.record import EnvVar, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpConnection(Record):
    """SMTP (apache-airflow-providers-smtp 3.2.0, `airflow.providers.smtp.hooks.smtp.SmtpHook`)."""

    _keys_: ClassVar[Mapping[str, str]] = {"extra": "extra"}
    _tags_: ClassVar[tuple[str, ...]] = ("conn_type",)

    conn_type: Literal["smtp"] = "smtp"
    description: str | EnvVar[str] | None = None
    host: str | EnvVar[str] | None = None
    login: str | EnvVar[str] | None = None
    password: EnvVar[str] | None = field(default=None, repr=False)
    schema: str | EnvVar[str] | None = None
    """Hidden in Airflow's form for this type."""
    port: int | EnvVar[int] | None = None
    extra: SmtpExtra | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SmtpExtra(Record):
    """`extra` of a `smtp` connection."""

    from_email: str | EnvVar[str] | None = None
    """From email."""
    timeout: int | EnvVar[int] | None = 30
    """Connection timeout."""
    retry_limit: int | EnvVar[int] | None = 5
    """Number of Retries."""
    disable_tls: bool | EnvVar[bool] | None = False
    """Disable TLS."""
    disable_ssl: bool | EnvVar[bool] | None = False
    """Disable SSL."""
    subject_template: str | EnvVar[str] | None = None
    """Path to the subject template."""
    html_content_template: str | EnvVar[str] | None = None
    """Path to the html content template."""
    auth_type: Literal["basic", "oauth2"] | None = "basic"
    """Auth Type. basic or oauth2."""
    access_token: EnvVar[str] | None = field(default=None, repr=False)
    """Access Token."""
    client_id: str | EnvVar[str] | None = None
    """Client ID."""
    client_secret: EnvVar[str] | None = field(default=None, repr=False)
    """Client Secret."""
    tenant_id: str | EnvVar[str] | None = None
    """Tenant ID."""
    scope: str | EnvVar[str] | None = None
    """Scope."""
    ssl_context: str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None = None
    """Not declared by the provider: found in the source of the hook."""
    extra: Mapping[str, str | EnvVar[str] | Mapping[str, JsonValue] | list[JsonValue] | float | bool | None] = field(
        default_factory=empty
    )
    """Keys beside the fields."""
