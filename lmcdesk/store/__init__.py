"""The desk's database: one log of changes, and the records that it adds up to."""
