"""The pure core: documents of a schema in, files of a package out. No I/O but in `sources`."""
