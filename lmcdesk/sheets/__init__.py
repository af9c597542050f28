"""Workbooks in and out: what offices send is read, understood, previewed and only then written; lists go out as
workbooks that can come back."""

import os

# openpyxl writes through lxml where that happens to be installed, and a full disk is then no OSError but lxml's own
# error, which nothing here could tell from a fault of the program's. It looks once, when it is imported.
os.environ["OPENPYXL_LXML"] = "False"
