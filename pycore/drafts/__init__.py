"""Which message goes with a verdict, which ways it can go, and drafts that one would send to a colleague."""

from pycore.drafts.channels import Channel, Way, ways_to
from pycore.drafts.draft import Draft, Particulars, write_drafts
from pycore.drafts.message_advice import later_welcome, message_advice
from pycore.drafts.situations import WITH_GAP, situations, verdict_of

__all__ = [
    "WITH_GAP",
    "Channel",
    "Draft",
    "Particulars",
    "Way",
    "later_welcome",
    "message_advice",
    "situations",
    "verdict_of",
    "ways_to",
    "write_drafts",
]
