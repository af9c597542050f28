"""A sample programme: projects made up by rule from the Plan and the places, to learn with and to measure by.

The words lie in resources/sample/. Everything else follows from a seed, the desk's place and role, and a day that
counts as today: the same three always make the same records, ids included.
"""

from lmcdesk.sample.filling import TODAY, fill, is_empty

__all__ = ["TODAY", "fill", "is_empty"]
