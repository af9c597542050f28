"""Photos of a few sample projects: made-up landscapes, so that it is seen where photos stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from random import Random

from lmcdesk.sample.hand import Hand
from lmcdesk.sample.making import Made
from lmcdesk.sample.words import texts
from lmcdesk.store import evidence
from lmcdesk.store.journal import Edit

_PROJECTS, _EACH = 12, 3
_LANDSCAPES = 6
"""Pictures that are shared among all photos."""
_SIZES = ((480, 360), (480, 360), (300, 400))


@dataclass(slots=True)
class Shower:
    """Attaches photos to milestones that were reached."""

    hand: Hand
    folder: Path
    """Of the desk."""
    kept: list[tuple[str, int]] = field(default_factory=list)
    """SHA-256 and size of each picture that lies in the folder."""
    _left: int = _PROJECTS

    def photos(self, made: Made, steps: Sequence[Edit]) -> Iterator[Edit]:
        """Those of one project with these milestones; none once enough projects have some."""
        reached = [(step, edit) for step, edit in zip(made.course.steps, steps, strict=True) if step.actual][-_EACH:]
        if len(reached) < 2 or not self._left:
            return
        self._left -= 1
        place = made.chosen.province.name if made.chosen.province else None
        first = self.hand.between(0, _LANDSCAPES - 1)
        captions = self.hand.luck.sample(texts()["photos"], len(reached))
        for number, ((step, edit), caption) in enumerate(zip(reached, captions, strict=True)):
            digest, size = self._picture((first + number) % _LANDSCAPES)
            yield self.hand.entry(
                "evidence",
                project=made.id,
                about=edit.id,
                sha256=digest,
                name=f"photo-{number + 1}.jpg",
                media_type="image/jpeg",
                size=size,
                caption=caption,
                taken=step.actual,
                place=place,
            )

    def _picture(self, number: int) -> tuple[str, int]:
        while len(self.kept) <= number:
            self.kept.append(evidence.keep_made(self.folder, _landscape(len(self.kept))))
        return self.kept[number]


def _landscape(number: int) -> bytes:
    """Hills behind hills, and a road or a river, as a JPEG; the same for the same number."""
    from PIL import Image, ImageDraw  # only whoever wants a sample waits for it

    luck, (width, height) = Random(number), _SIZES[number % len(_SIZES)]
    picture = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(picture)
    warm = luck.randrange(0, 50)  # an evening more than a morning
    for y in range(height):
        draw.line((0, y, width, y), fill=(140 + warm + 60 * y // height, 185 + 35 * y // height, 225 - warm))
    for hill in range(3):
        line = [(width * x / 8, height * (0.36 + 0.14 * hill + luck.uniform(-0.07, 0.07))) for x in range(9)]
        draw.polygon(
            [(0, height), *line, (width, height)], fill=(96 + warm - 26 * hill, 142 - 22 * hill, 124 - warm - 18 * hill)
        )
    end, begin = width * luck.uniform(0.3, 0.7), width * luck.uniform(0.1, 0.6)
    near = [(begin + 0.35 * width, height), (begin, height)]
    draw.polygon([(end, 0.72 * height), (end + 0.04 * width, 0.72 * height), *near], fill=luck.choice(_NEAR))
    file = BytesIO()
    picture.save(file, "JPEG", quality=80)
    return file.getvalue()


_NEAR = ((186, 160, 122), (122, 158, 176))
"""Sand and water."""
