"""Sorts out a whole pile: whom to ask about together, in which order, and by which choices."""
