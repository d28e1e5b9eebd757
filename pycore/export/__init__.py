"""LinkedIn's own data export into what the core can use; shapes as recorded from real exports."""
