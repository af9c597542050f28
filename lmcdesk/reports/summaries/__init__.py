"""The figures of reports without any drawing, read from one state of the desk; what tests compare."""
