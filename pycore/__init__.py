"""The decision core of Second Thought: what to do with an invitation that nobody answered.

``answer(request: str) -> str`` takes and gives JSON text and never raises; ``read_export`` is its like for a
data export, whose files are too large for a text. Everything else is their inside.
It has no clock, storage, network or locale of its own: all of that arrives in the request.
"""

from pycore.boundary.answer import answer
from pycore.boundary.read_export import read_export

__all__ = ["__version__", "answer", "read_export"]

__version__ = "0.1.0"
"""Written from ``pyproject.toml`` by ``make generated``."""
