"""LMC Desk: the Lancang-Mekong Plan of Action at work, offline, from a province's laptop to the minister's page."""

__version__ = "0.1.0"
