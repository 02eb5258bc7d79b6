"""Make an editor's picture fit to leave: decoded within limits, nothing in it but pixels, small enough for a mail.

What a camera writes beside the picture (place, time, device) goes; so do comments, profiles and everything behind the
picture's end, because the pixels are painted on a new canvas. See-through parts become white: a mailbox with dark colours would
make black lines on a transparent ground unreadable. The same bytes give the same picture.
"""

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from pipeline.messages import say
from pipeline.records import Picture

if TYPE_CHECKING:
    from PIL import Image

WIDEST = 1200  # pixels; twice the mail's 600, for sharp screens
LARGEST = 300_000  # bytes of a picture that leaves
LARGEST_SOURCE = 20_000_000  # bytes of a file that is looked at
MOST_PIXELS = 50_000_000  # a phone's 50 megapixels; a bomb has more
MOST_FRAMES = 120
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_QUALITIES = (85, 75, 65)
_MEDIA = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif"}
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, IndexError, KeyError, OverflowError)


def prepared(name: str, content: bytes) -> Picture:
    """Return the picture of a file's bytes; one that cannot be used has no content and its `trouble` says why, for people."""
    if name.casefold().endswith((".svg", ".svgz")) or b"<svg" in content[:1000]:
        return Picture(name, trouble=say("publish.picture.svg"))
    if len(content) > LARGEST_SOURCE:
        return Picture(name, trouble=say("publish.picture.large", limit=LARGEST_SOURCE // 1_000_000))
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # doubtful files are judged by the limits here
        try:
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                return _within_limits(name, image)
        except Image.DecompressionBombError:
            return Picture(name, trouble=_too_many_pixels())
        except UnidentifiedImageError:
            return Picture(name, trouble=say("publish.picture.kind"))
        except _BROKEN:
            return Picture(name, trouble=say("publish.picture.broken"))


def _too_many_pixels() -> str:
    return say("publish.picture.pixels", limit=MOST_PIXELS // 1_000_000)


def _within_limits(name: str, image: "Image.Image") -> Picture:
    width, height = image.size
    if width * height > MOST_PIXELS:
        return Picture(name, trouble=_too_many_pixels())
    return _moving(name, image) or _still(name, image)


# --- one picture


def _still(name: str, image: "Image.Image") -> Picture:
    """Return the picture, or its first frame, in the smallest form that holds."""
    lossless = image.format != "JPEG"
    image.seek(0)
    image.draft(None, (WIDEST, WIDEST))  # a JPEG is read at half its size where that is still enough
    canvas = _narrowed(_on_white(image), WIDEST)
    while True:
        made = [_encoded(canvas, "JPEG", quality=quality, optimize=True, progressive=True) for quality in _QUALITIES]
        small = [
            one for one in (*made[:1], *([_encoded(canvas, "PNG", optimize=True)] if lossless else [])) if _fits(one)
        ]
        kept = min(small, key=len, default=None) or next((one for one in made if _fits(one)), None)
        if kept is not None:
            kind = _MEDIA["PNG" if kept.startswith(b"\x89PNG") else "JPEG"]
            return Picture(name, kind, canvas.width, canvas.height, kept)
        canvas = _narrowed(canvas, canvas.width * 4 // 5)
        lossless = False


def _fits(content: bytes) -> bool:
    return len(content) <= LARGEST


def _on_white(image: "Image.Image") -> "Image.Image":
    """Return the pixels upright on a white canvas that carries nothing else."""
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(image)
    profile = image.info.get("icc_profile")
    clear = upright.has_transparency_data
    colours = _eight_bits(upright).convert("RGBA" if clear else "RGB")
    canvas = Image.new("RGB", colours.size, "white")
    canvas.paste(colours, mask=colours.getchannel("A") if clear else None)
    return _as_srgb(canvas, profile) if profile and image.mode == "RGB" else canvas


def _eight_bits(image: "Image.Image") -> "Image.Image":
    """Return a picture of 16 bits a pixel in the 8 that everything shows; Pillow's own way would cut them off."""
    return image.point(lambda value: value / 256).convert("L") if image.mode.startswith("I") else image


def _as_srgb(canvas: "Image.Image", profile: bytes) -> "Image.Image":
    """Return the colours as they look without a profile; the canvas itself where its profile cannot be read."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(canvas, source, ImageCms.createProfile("sRGB"))
    except (ImageCms.PyCMSError, *_BROKEN):
        return canvas
    if changed is None:
        return canvas
    changed.info.clear()
    return changed


def _narrowed(canvas: "Image.Image", width: int) -> "Image.Image":
    from PIL import Image

    if canvas.width <= width:
        return canvas
    height = max(1, round(canvas.height * width / canvas.width))
    return canvas.resize((max(1, width), height), Image.Resampling.LANCZOS)


def _encoded(canvas: "Image.Image", kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    canvas.save(stream, kind, **options)
    return stream.getvalue()


# --- a picture that moves


def _moving(name: str, image: "Image.Image") -> Picture | None:
    """Return an animation as a GIF where it is short and small enough; None leaves its first frame."""
    count = getattr(image, "n_frames", 1)
    if not 1 < count <= MOST_FRAMES or image.width * image.height * count > MOST_PIXELS:
        return None
    durations: list[int] = []
    frames = list(_frames(image, durations))
    content = _encoded(
        frames[0], "GIF", save_all=True, append_images=frames[1:], duration=durations, loop=0, optimize=False
    )
    return Picture(name, _MEDIA["GIF"], frames[0].width, frames[0].height, content) if _fits(content) else None


def _frames(image: "Image.Image", durations: list[int]) -> Iterator["Image.Image"]:
    from PIL import ImageSequence

    for frame in ImageSequence.Iterator(image):
        durations.append(max(20, int(frame.info.get("duration") or 100)))
        yield _narrowed(_on_white(frame), WIDEST // 2)
