"""One withdrawal at a time, never a purge: journal and limits into a ruling (F4, A4, H4, B2, Z4)."""
