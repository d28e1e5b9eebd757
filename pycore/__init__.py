"""The decision core of Second Thought: what to do with an invitation that nobody answered.

``answer(request: str) -> str`` takes and gives JSON text and never raises; everything else is its inside.
It has no clock, storage, network or locale of its own: all of that arrives in the request.
"""

from pycore.boundary.answer import answer

__all__ = ["__version__", "answer"]

__version__ = "0.1.0"
"""The same as in ``pyproject.toml``; a test holds the two together."""
