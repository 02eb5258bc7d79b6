"""Make the pictures of the README: a finished sample issue as a mail, and the desk that it is edited at.

`make pictures` (or this file with a folder to put them in) runs the demo in a temporary folder, opens its desk, and photographs both in Chromium. The demo has a fixed
clock, so the pictures change only where the pages do.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

IMAGES = Path(__file__).parent / "images"
NEWSLETTER = str(Path(sys.executable).with_name("newsletter"))
CHROMIUM = next(filter(shutil.which, ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")), "/usr/bin/chromium")
MAIL = ViewportSize(width=640, height=960)
DESK = ViewportSize(width=1280, height=880)


def main(images: Path) -> None:
    """Write `issue.png` and `desk.png`."""
    images.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        workspace = Path(folder) / "sample"
        made = subprocess.run([NEWSLETTER, "demo", str(workspace)], check=False, capture_output=True)  # noqa: S603  # our own command
        if made.returncode not in (0, 3):  # 3: done, and a person must act
            raise SystemExit(made.stderr.decode())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        photograph_mail(browser, next((workspace / "output").glob("*/issue.html")), images / "issue.png")
        with served_desk(workspace) as address:
            photograph_desk(browser, address, images / "desk.png")
        browser.close()


def photograph_mail(browser: Browser, path: Path, picture: Path) -> None:
    """Photograph the mail down to the end of its first section, as wide as a mail is read."""
    page = browser.new_page(viewport=MAIL)
    page.goto(path.as_uri())
    second = page.locator("h2").nth(1).bounding_box()
    height = second["y"] - 20 if second else MAIL["height"]
    page.screenshot(path=picture, full_page=True, clip={"x": 0, "y": 0, "width": MAIL["width"], "height": height})
    page.close()


@contextmanager
def served_desk(workspace: Path) -> Iterator[str]:
    """Serve the desk of the sample issue while its pictures are taken; gives the address that opens it."""
    command = [NEWSLETTER, "-w", str(workspace), "desk", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:  # noqa: S603  # our own command
        try:
            yield serving.stdout.readline().strip() if serving.stdout else ""
        finally:
            serving.terminate()


def photograph_desk(browser: Browser, address: str, picture: Path) -> None:
    """Photograph the desk with a sentence open beside its source."""
    page = browser.new_page(viewport=DESK)
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=picture)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES)
