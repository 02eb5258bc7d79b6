"""Leave the mail as files in a folder: for Maily, Stibee and any other service that people paste into."""

from collections.abc import Mapping
from pathlib import Path

from pipeline.publish.picture_blocks import PLACE, addressed, file_name
from pipeline.records import Mail
from pipeline.text.pictures import renamed


def files(mail: Mail, markdown: str) -> Mapping[str, str]:
    """Return the files of a mail by name; HTML and Markdown find the pictures in `images/` beside them."""
    html = addressed(mail.html, mail.pictures, PLACE)
    names = {one.name: file_name(one) for one in mail.pictures}
    plain = renamed(markdown, names)
    return {"subject.txt": f"{mail.subject}\n", "issue.html": html, "issue.txt": mail.text, "issue.md": plain}


def save(mail: Mail, markdown: str, folder: Path) -> tuple[Path, ...]:
    """Write the files into a folder, made where it is missing, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, text in files(mail, markdown).items():
        path = folder / name
        path.write_text(text, "utf-8", newline="\n")
        paths.append(path)
    for picture in mail.pictures:
        path = folder / PLACE / file_name(picture)
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(picture.content)
        paths.append(path)
    return tuple(paths)
