"""From an invitation to advice: gathers the facts, asks the table, finds what else is worth saying."""
