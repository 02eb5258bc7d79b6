"""How the desk is opened in a browser: by a file that tells nobody else the address, and never in a terminal's browser."""

import stat
import threading
import webbrowser
from pathlib import Path

import pytest

from pipeline.desk.door import Door

ADDRESS = "http://127.0.0.1:20001/?token=secret-word"


class Window(webbrowser.BaseBrowser):
    """A browser with a window, which waits until it may go on: as one does that is not served yet."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.asked: list[str] = []
        self.may_end = threading.Event()

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:
        self.asked.append(url)
        return self.may_end.wait(20)


def given(monkeypatch: pytest.MonkeyPatch, name: str) -> Window:
    window = Window(name)
    monkeypatch.setattr(webbrowser, "get", lambda using=None: window)
    return window


def test_a_browser_gets_a_file_of_ones_own_and_nobody_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, door = given(monkeypatch, "firefox"), Door(tmp_path)
    opening = door.open(ADDRESS)
    assert opening is not None
    (path,) = tmp_path.iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert ADDRESS in path.read_text("utf-8")
    window.may_end.set()
    opening.join(20)
    assert window.asked == [path.as_uri()]
    assert "secret-word" not in window.asked[0]
    door.close()
    assert list(tmp_path.iterdir()) == []
    door.close()


@pytest.mark.parametrize("name", ["w3m", "/usr/bin/lynx", "links", "www-browser"])
def test_a_browser_of_the_terminal_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    window = given(monkeypatch, name)
    assert Door(tmp_path).open(ADDRESS) is None
    assert (window.asked, list(tmp_path.iterdir())) == ([], [])


def test_without_a_browser_nothing_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(using: str | None = None) -> webbrowser.BaseBrowser:
        raise webbrowser.Error("could not locate runnable browser")

    monkeypatch.setattr(webbrowser, "get", none)
    assert Door(tmp_path).open(ADDRESS) is None
    assert list(tmp_path.iterdir()) == []
