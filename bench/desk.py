"""How fast is the desk? Measured in Chromium on the sample issue, whose first five stories are real sections with sources.

    python -m bench.desk [--keys 40]

Prints the median and the worst of: a key until the marks behind the text are drawn anew, until the checks of that text have come,
until the preview shows it; the time until the page is ready; and the size of our own script and style.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

NEWSLETTER = str(Path(sys.executable).with_name("newsletter"))
STATIC = Path(__file__).parents[1] / "pipeline" / "desk" / "static"
CHROMIUM = "/usr/bin/chromium"
READY = """() => new Promise((done) => {
  const look = () => document.querySelector('.paper .s:focus') ? done(performance.now()) : requestAnimationFrame(look);
  look(); })"""
KEY = """(letter) => new Promise((done) => {
  const box = document.querySelector('#box'), panel = document.querySelector('#panel'), frames = document.querySelector('#frames');
  const began = performance.now(), seen = {};
  const shown = () => seen.marks && seen.checks && seen.preview && done(seen);
  const drawn = new MutationObserver(() => {
    if (!seen.marks && panel.textContent === box.value + '\\u200b') requestAnimationFrame(() => { seen.marks = performance.now() - began; shown(); });
  });
  drawn.observe(panel, {childList: true});
  const told = new MutationObserver(() => { seen.checks ??= performance.now() - began; shown(); });
  told.observe(document.querySelector('#found'), {childList: true});
  const framed = new MutationObserver((all) => { if (all.some((one) => one.attributeName === 'class')) { seen.preview ??= performance.now() - began; shown(); } });
  framed.observe(frames, {subtree: true, attributes: true, attributeFilter: ['class']});
  document.execCommand('insertText', false, letter); })"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--keys", type=int, default=40)
    keys = parser.parse_args().keys
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        workspace = Path(folder) / "sample"
        made = subprocess.run([NEWSLETTER, "demo", str(workspace)], capture_output=True, check=False)
        if made.returncode not in (0, 3):  # 3: done, and a person must act
            raise SystemExit(made.stderr.decode())
        command = [NEWSLETTER, "-w", str(workspace), "desk", "--no-browser"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
            try:
                address = serving.stdout.readline().strip() if serving.stdout else ""
                browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
                measure(browser.new_page(viewport={"width": 1280, "height": 900}), address, keys)
                browser.close()
            finally:
                serving.terminate()
    size = sum(path.stat().st_size for path in STATIC.iterdir() if path.suffix in (".js", ".css"))
    print(f"script and style  {size:,} bytes (under 60,000)")


def measure(page: Page, address: str, keys: int) -> None:
    """Open the desk, type, and print how long each took."""
    outside: list[str] = []
    home = address.partition("?")[0]
    page.on("request", lambda asked: outside.append(asked.url) if not asked.url.startswith(home) else None)
    page.goto(address)
    ready = [page.evaluate(READY)]
    for _ in range(4):
        page.goto("about:blank")
        page.goto(home)
        ready.append(page.evaluate(READY))
    show("page ready", ready, 1000)
    page.goto(f"{home}#/s1")
    page.wait_for_selector("#frames iframe:not(.waiting)")
    page.evaluate(
        "() => { const box = document.querySelector('#box'); box.focus(); box.setSelectionRange(box.value.length, box.value.length); }"
    )
    found = [page.evaluate(KEY, "가나다라마바사"[at % 7]) for at in range(keys)]
    show("key to marks", [one["marks"] for one in found], 100)
    show("key to checks", [one["checks"] for one in found], 100)
    show("key to preview", [one["preview"] for one in found], 200)
    print(f"requests elsewhere {len([url for url in outside if not url.startswith(('data:', 'about:'))])} (none)")


def show(name: str, times: list[float], limit: int) -> None:
    """Print one line: median, 95th percentile, worst, and what it should stay under."""
    ordered = sorted(times)
    late = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    print(
        f"{name:<18}{statistics.median(ordered):6.0f} ms median {late:6.0f} ms 95% {ordered[-1]:6.0f} ms worst (under {limit})"
    )


if __name__ == "__main__":
    main()
