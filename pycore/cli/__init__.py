"""The command line: files into requests, replies into tables, all through ``pycore.answer``."""
