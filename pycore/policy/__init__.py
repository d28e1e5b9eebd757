"""The decision policy: every number with its statement, the table D1 to D17, the drafts it calls for."""
