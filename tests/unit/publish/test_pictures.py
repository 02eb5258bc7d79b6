"""Pictures are made fit to leave: small, without what a camera writes beside them, never a bomb."""

import io
import random
import struct
import zlib

import pytest
from PIL import Image, ImageDraw, PngImagePlugin

from pipeline.publish.pictures import LARGEST, WIDEST, prepared
from pipeline.records import Picture


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def photo(size: tuple[int, int] = (1600, 1000), **options: object) -> bytes:
    """A noisy JPEG with the place where it was taken, held sideways."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "private description"
    exif.get_ifd(0x8825).update({1: "N", 2: (37.0, 33.0, 12.0), 3: "E", 4: (127.0, 2.0, 30.0)})
    return saved(Image.effect_noise(size, 40).convert("RGB"), "JPEG", exif=exif, comment=b"private comment", **options)


def opened(picture: Picture) -> Image.Image:
    assert picture.trouble == ""
    with Image.open(io.BytesIO(picture.content)) as image:
        image.load()
        assert (image.width, image.height) == (picture.width, picture.height)
        return image


def test_a_photo_loses_its_place_and_stands_upright_and_small() -> None:
    content = photo()
    assert b"private" in content
    with Image.open(io.BytesIO(content)) as before:
        assert before.getexif().get_ifd(0x8825)

    made = prepared("a.jpg", content)

    image = opened(made)
    assert not image.getexif()
    assert b"private" not in made.content
    assert b"Exif" not in made.content
    assert image.height > image.width
    assert image.width <= WIDEST
    assert len(made.content) <= LARGEST
    assert prepared("a.jpg", content) == made


def test_a_chart_stays_sharp_and_its_see_through_ground_becomes_white() -> None:
    chart = Image.new("RGBA", (2400, 1200), (0, 0, 0, 0))
    for place in range(60):
        ImageDraw.Draw(chart).rectangle((place * 40, 1200 - place * 18, place * 40 + 30, 1200), fill=(29, 78, 158, 255))
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "private author")

    made = prepared("chart.png", saved(chart, "PNG", pnginfo=notes))

    image = opened(made)
    assert made.media_type == "image/png"
    assert (image.width, image.height) == (1200, 600)
    assert image.getpixel((3, 3)) == (255, 255, 255)
    assert b"private" not in made.content


def test_what_stands_behind_a_picture_does_not_leave() -> None:
    hidden = b"private archive" * 100
    assert b"private" not in prepared("a.png", saved(Image.new("RGB", (8, 8)), "PNG") + hidden).content


def test_sixteen_bits_are_brought_down_not_cut_off() -> None:
    made = prepared("x.png", saved(Image.new("I;16", (30, 20), 40_000), "PNG"))
    assert opened(made).getpixel((5, 5)) == (156, 156, 156)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1", "RGB", "RGBA"])
def test_every_kind_of_png_is_taken(mode: str) -> None:
    opened(prepared("x.png", saved(Image.new(mode, (30, 20)), "PNG")))


def test_webp_leaves_as_what_every_mailbox_shows() -> None:
    made = prepared("x.webp", saved(Image.new("RGB", (30, 20), "red"), "WEBP"))
    assert made.media_type in ("image/png", "image/jpeg")
    opened(made)


def test_a_short_animation_moves_on_and_a_heavy_one_stands_still() -> None:
    frames = [Image.new("RGB", (800, 400), (place * 20, 0, 0)) for place in range(6)]
    made = prepared(
        "a.gif", saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=200, comment=b"private")
    )
    with Image.open(io.BytesIO(made.content)) as image:
        assert (made.media_type, getattr(image, "n_frames", 1), image.width) == ("image/gif", 6, 600)
        assert image.info["duration"] == 200
    assert b"private" not in made.content

    noise = [Image.effect_noise((600, 400), 90 + place) for place in range(6)]
    heavy = prepared("b.gif", saved(noise[0], "GIF", save_all=True, append_images=noise[1:]))
    assert heavy.media_type != "image/gif"
    assert getattr(opened(heavy), "n_frames", 1) == 1
    assert len(heavy.content) <= LARGEST


def bomb(width: int, height: int) -> bytes:
    """A PNG of some kilobytes that claims to be a huge picture."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(8_000, 8_000), (12_000, 12_000), (60_000, 60_000)])
def test_a_bomb_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    made = prepared("bomb.png", bomb(*size))
    assert (made.content, made.media_type) == (b"", "")
    assert "화소" in made.trouble


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.svg", b"", "SVG"),
        ("a.png", b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "SVG"),
        ("a.png", b"just a text", "PNG, JPEG"),
        ("a.png", saved(Image.new("RGB", (9, 9)), "BMP"), "PNG, JPEG"),
        ("a.jpg", photo((60, 40))[:1500], "깨져"),
        ("a.jpg", b"\0" * 20_000_001, "20MB"),
    ],
)
def test_what_is_no_picture_says_why(name: str, content: bytes, word: str) -> None:
    made = prepared(name, content)
    assert made.content == b""
    assert word in made.trouble


def test_a_damaged_file_is_a_value_and_never_an_error() -> None:
    chance = random.Random(7)
    frames = [Image.new("RGB", (40, 20), (place * 20, 0, 0)) for place in range(4)]
    sources = [
        photo((60, 40)),
        saved(frames[0], "PNG"),
        saved(frames[0], "WEBP"),
        saved(frames[0], "GIF", save_all=True, append_images=frames[1:]),
    ]
    for number in range(400):
        content = bytearray(sources[number % len(sources)])
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        made = prepared("x.png", bytes(content))
        assert bool(made.content) != bool(made.trouble)
