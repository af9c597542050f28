"""Bundles: what one desk tells another in a signed file, and whose word a desk takes."""
