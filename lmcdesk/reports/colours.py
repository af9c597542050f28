"""The colours of paper: the light side of the program's palette, by name."""

COLOURS: dict[str, str] = {
    "surface": "#FFFFFF",
    "sunken": "#E8EEEF",
    "draft": "#DFE3E4",
    "line": "#D2DBDD",
    "control": "#74878D",
    "ink": "#14252B",
    "ink2": "#43565D",
    "ink3": "#54666C",
    "accent": "#0B5D7A",
    "ok": "#246B45",
    "watch": "#855300",
    "late": "#A62B23",
    "clash": "#74356B",
    "heat1": "#DCEBF0",
    "heat2": "#A9CFDC",
    "heat3": "#5B9DB4",
    "heat4": "#1F6E8C",
    "heat5": "#0B4A62",
}
"""sRGB; every text colour reads at 4.5:1 or better on surface, sunken and draft; on the steps of heat ink does up to
the third, and surface from the fourth on."""


def rgb(name: str) -> tuple[float, float, float]:
    """A colour as red, green, blue from 0 to 1, as canvases take it."""
    code = COLOURS[name]
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)
