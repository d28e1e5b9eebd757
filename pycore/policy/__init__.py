"""The decision policy: every number with its statement, the table D0 to D18, the drafts it calls for."""
