"""Which version of a system a document is for, and what the system was like in that version."""
