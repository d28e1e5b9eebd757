"""Which message goes with a verdict, and drafts of it that one would send to a colleague."""

from pycore.messages.choice import message_advice, situations
from pycore.messages.draft import Draft, drafts

__all__ = ["Draft", "drafts", "message_advice", "situations"]
