"""Regular expressions of ECMA-262: parsed, checked for ambiguity, written for Python's `re`."""
