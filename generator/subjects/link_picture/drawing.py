"""A picture of 1200 by 630 points, as WhatsApp, Signal and others show it beside a link.

It is drawn in shades between the green of the site and white, one byte a point: so the files stay under 30 kB.
"""

from collections.abc import Iterator
from io import BytesIO
from math import cos, pi, sin

from font_hanken_grotesk import font_directory
from PIL import Image, ImageDraw, ImageFont

from generator.subjects.link_picture.facts import LinkPicture

SIZE = WIDE, HIGH = 1200, 630
GREEN, WHITE = (11, 93, 59), (255, 255, 255)
PALETTE = [
    green + (white - green) * shade // 255 for shade in range(256) for green, white in zip(GREEN, WHITE, strict=True)
]
INK, MUTED, FAINT = 255, 205, 22
"""How white: words, smaller words, and the hexagons behind them, which are those of the site's map."""
MARGIN = 80
TITLES = (92, 76, 60, 48)
"""The largest of these sizes at which the title fits in `ROOM` is taken."""
TOP, ROOM = 170, 360
LEADING = 1.15
HEXAGON = 96

Font = ImageFont.FreeTypeFont


def png(picture: LinkPicture, name: str) -> bytes:
    """Draw a picture as PNG.

    Args:
        picture: what stands in it.
        name: the name of the site.
    """
    image = Image.new("L", SIZE, 0)
    draw = ImageDraw.Draw(image)
    for corner in _hexagons():
        draw.regular_polygon((*corner, HEXAGON), 6, rotation=30, fill=FAINT)
    draw.text((MARGIN, 64), name, INK, _font("SemiBold", 40))
    font, lines = _fitting(picture.title)
    for number, words in enumerate(lines):
        draw.text((MARGIN, TOP + number * font.size * LEADING), words, INK, font)
    draw.text((MARGIN, HIGH - 64), picture.line, MUTED, _fitted(picture.line), anchor="ls")
    image.putpalette(PALETTE)
    file = BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def _font(weight: str, size: float) -> Font:
    return ImageFont.truetype(
        f"{font_directory}/HankenGrotesk-{weight}.otf", size, layout_engine=ImageFont.Layout.BASIC
    )


def _hexagons() -> Iterator[tuple[float, float]]:
    """Yield the middles of seven hexagons in the lower right corner, one and the six around it."""
    middle = (WIDE - 150, HIGH - 130)
    yield middle
    step = HEXAGON * 1.8
    yield from ((middle[0] + step * cos(side * pi / 3), middle[1] + step * sin(side * pi / 3)) for side in range(6))


def _fitting(title: str) -> tuple[Font, list[str]]:
    """Return the font of a title and its lines; what is too long at the smallest size ends in an ellipsis."""
    for size in TITLES:
        font, most = _font("Bold", size), int(ROOM / size / LEADING)
        lines = list(_lines(title, font))
        if len(lines) <= most and all(font.getlength(line) <= WIDE - 2 * MARGIN for line in lines):
            break
    return font, lines if len(lines) <= most else [*lines[: most - 1], f"{lines[most - 1]}…"]


def _lines(title: str, font: Font) -> Iterator[str]:
    line = ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > WIDE - 2 * MARGIN:
            yield line
            longer = word
        line = longer
    yield line


def _fitted(words: str) -> Font:
    """Return the font in which a line fits beside the margins."""
    font = _font("Medium", 34)
    return font.font_variant(size=min(34, 34 * (WIDE - 2 * MARGIN) / max(1, font.getlength(words))))
