"""The charts of the window, drawn from what reports/charts.py says they show."""
