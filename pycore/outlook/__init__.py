"""How likely an answer still is at an age. It is shown beside the dates and decides nothing."""

from pycore.outlook.chance import Basis, Chance, Outlook
from pycore.outlook.survival import Survival

__all__ = ["Basis", "Chance", "Outlook", "Survival"]
