"""A country's projects as an activity file of the International Aid Transparency Initiative, version 2.03 (F13)."""
