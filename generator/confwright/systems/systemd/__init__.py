"""systemd: the variables of services."""
