"""Workbooks in and out: what offices send is read, understood, previewed and only then written; lists go out as
workbooks that can come back."""
