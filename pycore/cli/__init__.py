"""The command line: files into requests, replies into tables. It goes through ``pycore.answer`` like all callers."""
