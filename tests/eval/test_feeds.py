"""The labelled feed documents, case by case, and the real ones where they lie beside the project."""

import csv
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from pipeline.collect.canonical import canonical
from pipeline.collect.discover import named
from pipeline.collect.items import Item, Parsed
from pipeline.collect.parse import parse
from pipeline.errors import ParseError
from pipeline.records import Source

ROOT = Path(__file__).parents[2]
FEEDS = ROOT / "tests" / "data" / "feeds"
REAL = ROOT.parent / "shared" / "data" / "real_feeds"
EXPECTED = json.loads((FEEDS / "expected.json").read_text(encoding="utf-8"))
NOW = datetime.fromisoformat(EXPECTED["now"])
ERRORS = {
    "empty": "empty",
    "html_page": "web-page",
    "not_a_feed": "not-a-feed",
    "unparseable": "broken",
    "unsafe_xml": "unsafe",
}
PAIRS = json.loads((FEEDS / "canonical_urls.json").read_text(encoding="utf-8"))["cases"]


def document_of(case: dict[str, Any]) -> bytes:
    if "generator" in case:
        command = [sys.executable, str(FEEDS / case["generator"])]
        return bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    return (FEEDS / str(case["file"])).read_bytes()


def differences(case: dict[str, Any]) -> list[str]:
    """Return in what the reader's answer differs from the right one."""
    document = document_of(case)
    source = Source("Case", case["feed_url"], timezone=None if case["default_tz"] == "UTC" else case["default_tz"])
    try:
        parsed = parse(document, case["content_type"], case["feed_url"], source, NOW)
    except ParseError as error:
        return wrong_error(case, document, error)
    if case["expect"] == "error":
        return ["no error"]
    return wrong_feed(case, parsed)


def wrong_error(case: dict[str, Any], document: bytes, error: ParseError) -> list[str]:
    accepted = [case.get("error", "")] + [one.removeprefix("error:") for one in case.get("alternatives", ())]
    if error.reason not in [ERRORS.get(one) for one in accepted]:
        return [f"error {error.reason}"]
    found = named(document.decode("utf-8", "replace"), case["feed_url"])
    return [] if found == case.get("discovered", found) else [f"discovered {found}"]


def wrong_feed(case: dict[str, Any], parsed: Parsed) -> list[str]:
    wrong = []
    if parsed.title != case["feed_title"]:
        wrong.append(f"feed title {parsed.title!r}")
    if parsed.partial != case.get("partial", False):
        wrong.append(f"partial {parsed.partial}")
    if len({entry.id for entry in parsed.entries}) != len(parsed.items):
        wrong.append("stored keys are equal")
    wanted = (
        {int(index): entry for index, entry in case["sample"].items()}
        if "sample" in case
        else dict(enumerate(case["entries"]))
    )
    if len(parsed.items) != case.get("count", len(wanted)):
        return [*wrong, f"{len(parsed.items)} entries"]
    for index, entry in wanted.items():
        wrong += [f"{index}: {line}" for line in wrong_item(case, entry, parsed.items[index])]
    return wrong


def wrong_item(case: dict[str, Any], wanted: dict[str, Any], item: Item) -> list[str]:
    published = item.published.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if item.published else None
    dates = case.get("accept_published", {}).get(wanted["id"], [wanted["published"]])
    text = " ".join(item.body.split())
    found = {"id": item.guid if wanted["id"] else None, "title": item.title, "url": item.url, "language": item.language}
    wrong = [f"{key} {value!r}" for key, value in found.items() if value != wanted[key]]
    wrong += [] if item.guid else ["no id"]
    wrong += [] if published in dates else [f"published {published}"]
    wrong += (
        []
        if text.startswith(wanted["text_start"]) and (text == "") == (wanted["text_start"] == "")
        else [f"text {text!r}"]
    )
    wrong += [] if sorted(item.flags) == sorted(wanted.get("flags", ())) else [f"flags {item.flags}"]
    wrong += [f"contains {part}" for part in case.get("must_not_contain", ()) if part in text]
    return wrong + (["too long"] if len(text) > case.get("max_text_chars", len(text)) else [])


@pytest.mark.parametrize("case", EXPECTED["cases"], ids=lambda case: case["file"])
def test_every_labelled_document_is_read_as_it_should_be(case: dict[str, Any]) -> None:
    assert differences(case) == []


def test_all_45_cases_are_there() -> None:
    assert len(EXPECTED["cases"]) == 45


def test_every_address_pair_has_its_key_and_keys_stay_as_they_are() -> None:
    wrong = [pair["url"] for pair in PAIRS if (canonical(pair["url"]) or None) != pair["canonical"]]
    moved = [pair["url"] for pair in PAIRS if canonical(canonical(pair["url"])) != canonical(pair["url"])]
    assert (len(PAIRS), wrong, moved) == (43, [], [])


def real_rows() -> list[dict[str, str]]:
    if not (REAL / "counts.tsv").exists():
        pytest.skip("the real feed documents do not lie beside the project (../shared/data/real_feeds)")
    with (REAL / "counts.tsv").open(encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter="\t"))


def test_real_documents_give_what_an_independent_count_found() -> None:
    """The floor leaves room for wanted differences: repeats collapse, cut last items go, dates before 1995 are none."""
    exact, found, wanted, failed = 0, 0, 0, []
    for row in real_rows():
        document = (REAL / "documents" / row["file"]).read_bytes()
        count = int(row["entries"])
        try:
            items = parse(document, "", "https://feeds.example.com/feed.xml", Source("Real", "u"), NOW).items
        except ParseError as error:
            failed += [f"{row['file']}: {error.reason}"] if count else []
            continue
        exact += len(items) == count
        found += min(len(items), count)
        wanted += count
    print(f"real documents: exact {exact}, entries {found} of {wanted}, failed {failed}")
    assert failed == []
    assert found >= 0.99 * wanted
