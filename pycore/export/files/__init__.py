"""The bytes of an export: its zip, its files piece by piece, its tables."""
