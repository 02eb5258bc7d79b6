"""Open the desk's one-time address in a browser, without the address in any process's arguments: other users can read those.

The browser is given a file that only its owner can read and that leads on to the address; it is gone once the address was used.
"""

import os
import threading
import webbrowser
from contextlib import suppress
from html import escape
from pathlib import Path
from tempfile import mkstemp

_IN_TERMINAL = frozenset({"w3m", "lynx", "links", "links2", "elinks", "www-browser", "browsh"})  # they run no scripts


class Door:
    """The way into one desk: made in a folder, taken away after use."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path: Path | None = None

    def open(self, address: str) -> threading.Thread | None:
        """Open the address in a browser with windows, where there is one; returns at once, since a browser may wait for the desk."""
        browser = _browser()
        if browser is None:
            return None
        self._path = self._file(address)
        opening = threading.Thread(target=_show, args=(browser, self._path.resolve().as_uri()), daemon=True)
        opening.start()
        return opening

    def close(self) -> None:
        """Take the file away."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _file(self, address: str) -> Path:
        descriptor, name = mkstemp(prefix="desk-", suffix=".html", dir=self._folder)  # mode 600
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(
                f'<!doctype html><meta charset="utf-8"><title></title>'
                f'<meta http-equiv="refresh" content="0;url={escape(address)}">\n'
            )
        return Path(name)


def _browser() -> webbrowser.BaseBrowser | None:
    """Return the person's browser; None where there is none, or one of the terminal, which cannot show the desk."""
    try:
        found = webbrowser.get()
    except webbrowser.Error:
        return None
    return None if Path(str(getattr(found, "name", ""))).name in _IN_TERMINAL else found


def _show(browser: webbrowser.BaseBrowser, address: str) -> None:
    with suppress(webbrowser.Error, OSError):  # the address stands in the terminal as well
        browser.open(address)
