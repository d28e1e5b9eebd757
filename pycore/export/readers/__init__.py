"""One reader for each file of an export."""
