"""What the replies look like, field by field."""
