"""What a request may look like, field by field."""
