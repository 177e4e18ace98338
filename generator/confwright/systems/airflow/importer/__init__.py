"""The installed Airflow and its providers -> schemas of connections, options, secrets backends and files.

Nothing of a provider but its `get_provider_info` is imported: hooks and backends are read as source, so that the clients
they wrap need not be installed.
"""
