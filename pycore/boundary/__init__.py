"""JSON text in, JSON text out: the only place that knows marshmallow."""
