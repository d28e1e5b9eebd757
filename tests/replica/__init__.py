"""A copy of the Sent page, served on loopback."""
