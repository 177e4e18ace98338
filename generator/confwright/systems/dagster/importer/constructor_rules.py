"""What classes demand of several settings together when they are made. `constructors.py` reads what they demand of one.

Written by hand from the functions that `$comment` names; tests/oracle makes the objects and compares. A value that a variable holds
is seen when references are resolved.
"""

from __future__ import annotations

from typing import Any, Final

from .constructors import Demands
from .emit import Schema


def refused(why: str) -> Schema:
    """A schema that nothing fits, and why."""
    return {"not": {"description": why}}


def _given(key: str) -> Schema:
    """The key is there, and its value is not empty."""
    return {"required": [key], "properties": {key: {"not": {"enum": ["", None, []]}}}}


_URL: Final = "must be the address of a database, as in postgresql://user:password@host:5432/name"
_ADDRESS: Final = r"[\w+]+://(?:[^:/]*(?::[^@]*)?@)?(?:\[[^/?]+\]|[^/:?]+)?(?::\d*)?(?:[/?].*)?$"
"""As `sqlalchemy.engine.url._parse_url` takes it apart: what is before `@` may hold anything, and a port is a number."""
_NO_PORT: Final[Schema] = {
    "not": {
        "description": "must not contain a port, which is a setting of its own",
        "type": "string",
        "pattern": r"^[^/?\[]*:",
    }
}
_POSTGRES: Final[list[Schema]] = [
    {
        "$comment": "dagster_postgres.utils.pg_url_from_config, get_token_provider_from_config",
        "if": _given("postgres_url"),
        "then": {
            "properties": {
                "postgres_db": refused("cannot be combined with 'postgres_url': Dagster takes exactly one of the two"),
                "auth_provider": {
                    "not": {
                        "description": "cannot be combined with 'postgres_url', only with 'postgres_db'",
                        "not": {"type": "null"},
                    }
                },
            }
        },
        "else": {
            "not": {
                "description": "needs exactly one of 'postgres_url' and 'postgres_db'",
                "not": {"required": ["postgres_db"]},
            }
        },
    },
    {
        "$comment": "sqlalchemy.engine.make_url; `postgres` is not a dialect since SQLAlchemy 1.4",
        "properties": {
            "postgres_url": {
                "not": {
                    "description": _URL,
                    "type": "string",
                    "not": {"pattern": rf"^(?!postgres(\+\w+)?:){_ADDRESS}|^$"},
                }
            },
            "postgres_db": {
                "properties": {
                    "scheme": {
                        "not": {
                            "description": "must be a dialect of SQLAlchemy, such as postgresql or postgresql+psycopg2",
                            "type": "string",
                            "not": {"pattern": r"^(?!postgres(\+\w+)?$)[\w+]+$"},
                        }
                    },
                    "hostname": _NO_PORT,
                }
            },
        },
    },
]
_MYSQL: Final[list[Schema]] = [
    {
        "$comment": "dagster_mysql.utils.mysql_url_from_config, sqlalchemy.engine.make_url",
        "properties": {
            "mysql_url": {
                "not": {
                    "description": _URL.replace("postgresql", "mysql+mysqlconnector").replace("5432", "3306"),
                    "type": "string",
                    "not": {"pattern": f"^{_ADDRESS}"},
                }
            },
            "mysql_db": {"properties": {"hostname": _NO_PORT}},
        },
    }
]
_DOCKER: Final[list[Schema]] = [
    {
        "$comment": "dagster_docker.utils.validate_docker_config",
        "if": _given("network"),
        "then": {
            "properties": {
                "networks": {
                    "not": {
                        "description": "cannot be combined with 'network': Dagster takes one of the two",
                        "minItems": 1,
                    }
                }
            }
        },
    },
    {
        "$comment": "dagster_docker.utils.validate_docker_config",
        "properties": {
            "container_kwargs": {
                "properties": {
                    "image": refused("is a setting beside 'container_kwargs', not one of them"),
                    "environment": refused("is 'env_vars' beside 'container_kwargs'"),
                    "network": refused("is 'networks' beside 'container_kwargs'"),
                }
            }
        },
    },
]
_OFF: Final[Schema] = {"properties": {"enabled": {"const": False}}}
_QUEUED: Final[list[Schema]] = [
    {
        "$comment": "QueuedRunCoordinator.__init__",
        "properties": {
            "block_op_concurrency_limited_runs": {
                "if": {**_OFF, "required": ["enabled"]},
                "then": {
                    "properties": {
                        "op_concurrency_slot_buffer": {
                            "not": {"description": "needs 'enabled: true' beside it", "not": {"const": 0}}
                        }
                    }
                },
            }
        },
    }
]
_K8S: Final[list[Schema]] = [
    {
        "$comment": "dagster_k8s.utils.load_kubernetes_config; load_incluster_config is true where it is not said",
        "if": {
            "not": {"properties": {"load_incluster_config": {"const": False}}, "required": ["load_incluster_config"]}
        },
        "then": {
            "properties": {
                "kubeconfig_file": {
                    "not": {"description": "needs 'load_incluster_config: false' beside it", "not": {"type": "null"}}
                }
            }
        },
    }
]
_K8S_AGENT: Final[list[Schema]] = [
    {
        "$comment": "K8sUserCodeLauncher.__init__, dagster_k8s.utils.load_kubernetes_config",
        "properties": {"kubeconfig_file": {"not": {"description": "must not be empty", "const": ""}}},
    }
]
_S3: Final[list[Schema]] = [
    {
        "$comment": "botocore.utils.is_valid_endpoint_url",
        "properties": {
            "endpoint_url": {
                "not": {
                    "description": "must be a whole address, as in https://host:9000",
                    "type": "string",
                    "not": {"pattern": r"^([A-Za-z][A-Za-z0-9+.-]*:)?//[A-Za-z0-9_\[]"},
                }
            }
        },
    },
    {
        "$comment": "S3ComputeLogManager.__init__, botocore.httpsession: an empty path of certificates, where they are looked at",
        "if": {"properties": {"verify": {"const": False}}, "required": ["verify"]},
        "else": {
            "properties": {
                "verify_cert_path": {
                    "not": {"description": "must not be empty", "type": "string", "not": {"pattern": r"\S"}}
                }
            }
        },
    },
]
_ECS: Final[list[Schema]] = [
    {
        "$comment": "EcsRunLauncher.__init__",
        "properties": {
            "task_definition": {
                "not": {
                    "description": "cannot have another key beside 'env'",
                    "type": "object",
                    "required": ["env"],
                    "minProperties": 2,
                }
            }
        },
    }
]
_AZURE: Final[list[Schema]] = [
    {
        "$comment": "azure.storage.blob.ContainerClient",
        "properties": {"container": {"not": {"description": "must not be empty", "const": ""}}},
    },
    {
        "$comment": "azure.identity.ClientSecretCredential.__init__, validate_tenant_id",
        "properties": {
            "secret_credential": {
                "properties": {
                    "client_id": {"not": {"description": "must not be empty", "const": ""}},
                    "client_secret": {"not": {"description": "must not be empty", "const": ""}},
                    "tenant_id": {
                        "not": {
                            "description": "is not the id of a tenant: letters, digits, hyphens and dots",
                            "type": "string",
                            "not": {"pattern": "^[0-9A-Za-z.-]+$"},
                        }
                    },
                }
            }
        },
    },
]
_RULES: Final[dict[str, list[Schema]]] = {
    "DagsterPostgresStorage": _POSTGRES,
    "PostgresRunStorage": _POSTGRES,
    "PostgresEventLogStorage": _POSTGRES,
    "PostgresScheduleStorage": _POSTGRES,
    "DagsterMySQLStorage": _MYSQL,
    "MySQLRunStorage": _MYSQL,
    "MySQLEventLogStorage": _MYSQL,
    "MySQLScheduleStorage": _MYSQL,
    "DockerRunLauncher": _DOCKER,
    "QueuedRunCoordinator": _QUEUED,
    "K8sRunLauncher": _K8S,
    "K8sUserCodeLauncher": _K8S_AGENT,
    "EcsRunLauncher": _ECS,
    "S3ComputeLogManager": _S3,
    "AzureBlobComputeLogManager": _AZURE,
}
"""By the name of a class; those that are made by the same constructor have the same rules."""


def needs_settings(of: Demands, rules: list[Schema]) -> bool:
    """Whether a class cannot be made without any setting."""
    return bool(of.required or of.one_of) or rules is _POSTGRES


def rules_of(cls: Any) -> list[Schema]:
    """The rules of a class about its configuration."""
    none: list[Schema] = []
    one = next((one for one in cls.__mro__ if one.__name__ in _RULES), None)
    if one is None:
        return none
    rules = _RULES[one.__name__]
    return _off_by_default(rules) if rules is _QUEUED and not _takes_buffer(one) else rules


def _takes_buffer(coordinator: Any) -> bool:
    """Whether runs that wait for a slot are blocked where `enabled` is not said: so from Dagster 1.10 on."""
    try:
        coordinator(block_op_concurrency_limited_runs={"op_concurrency_slot_buffer": 1})
    except Exception:  # noqa: BLE001 - a CheckError of dagster or of dagster_shared
        return False
    return True


def _off_by_default(rules: list[Schema]) -> list[Schema]:
    """The rules of the queue for a Dagster where `enabled` is false when it is not said."""
    key = "block_op_concurrency_limited_runs"
    return [{**rule, "properties": {key: {**rule["properties"][key], "if": _OFF}}} for rule in rules]
