"""Pages: printed reports as PDF, from plain figures and texts in seven languages to paper."""
