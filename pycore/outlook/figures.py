"""Every number of the outlook, with its source."""

from __future__ import annotations

PUBLISHED_SOURCE = "help.botdog.co, article 12150369"
"""Where the published figures stand."""

PUBLISHED_INVITATIONS = 16_492
"""Cold invitations that one vendor counted (same article)."""

PUBLISHED_ACCEPTED = 0.37
"""Share of these that were accepted (same article)."""

PUBLISHED_ANSWERED_BY: tuple[tuple[int, float], ...] = ((1, 0.21), (24, 0.63), (168, 0.88), (720, 0.99))
"""Share of the accepted ones that had been accepted after so many hours: an hour, a day, a week, 30 days."""

HOURS_A_DAY = 24

LEAST_ANSWERED = 20
"""So many of the user's own invitations must have been answered before they replace the published figures."""

OWN_REACHES_DAYS = 170
"""From this age in days on, an invitation that left the list may have been dropped by the site itself."""

HORIZON_DAYS = 180
"""An answer later than this is not expected: about when the site drops an invitation."""

MOST_OUTCOMES = 5000
"""So many outcomes one request may bring."""

SMALLEST_CHANCE = 0.01
"""Below this the chance is said as "fewer than 1 in 100"."""
