"""What a desk keeps, and the rules for it; nothing here needs a database to be built or tried."""
