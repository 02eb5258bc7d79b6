"""Sources get the lines that they need in the settings: every other letter of the file stays."""

import difflib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.config import load_text
from pipeline.records import Source
from pipeline.run.source_lines import mended, with_sources

SHIPPED = (Path(__file__).parents[3] / "sources.yaml").read_text("utf-8")
HEAD = "newsletter:\n  name: x\n  model:\n    base_url: null # 없음\n"
NEW = Source("새 소스", "https://new.example/feed?a=1&b=2")
LINES = "  - name: 새 소스\n    url: https://new.example/feed?a=1&b=2\n"
ROW = '  - {name: 새 소스, url: "https://new.example/feed?a=1&b=2"}\n'
FLOW = '{"name": "새 소스", "url": "https://new.example/feed?a=1&b=2"}'
OLD = "https://a.example/"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "sources:\n  - name: a # 왜\n    url: https://a.example/ # 왜\n  # 끝\n",
            f"sources:\n  - name: a # 왜\n    url: https://a.example/ # 왜\n{LINES}  # 끝\n",
        ),
        ("sources:\n  - {name: a, url: 'https://a.example/'}", f"sources:\n  - {{name: a, url: '{OLD}'}}\n{ROW}"),
        (
            "sources:\n- name: a\n  url: https://a.example/\n\n",
            "sources:\n- name: a\n  url: https://a.example/\n- name: 새 소스\n  url: https://new.example/feed?a=1&b=2\n\n",
        ),
        ('sources: [{name: a, url: "https://a.example/"}]\n', f'sources: [{{name: a, url: "{OLD}"}}, {FLOW}]\n'),
        (
            "sources:\n  - name: a\n    topics:\n      - 칩 # 속\n      - 돈\n    url: https://a.example/\n",
            f"sources:\n  - name: a\n    topics:\n      - 칩 # 속\n      - 돈\n    url: {OLD}\n{LINES}",
        ),
    ],
)
def test_a_source_is_added_as_the_rows_are_written(before: str, after: str) -> None:
    assert with_sources(HEAD + before, [NEW]) == HEAD + after
    assert with_sources((HEAD + before).replace("\n", "\r\n"), [NEW]) == (HEAD + after).replace("\n", "\r\n")


def test_json_and_a_byte_order_mark_stay_what_they_are() -> None:
    text = json.dumps({"newsletter": {"name": "x"}, "sources": [{"name": "a", "url": OLD}]}, indent=2)
    assert [row["url"] for row in json.loads(with_sources(text, [NEW]))["sources"]] == [OLD, NEW.url]
    assert json.loads(mended(text, {}, {OLD: "없어진 주소"}))["sources"] == [
        {"name": "a", "enabled": False, "url": OLD}
    ]
    assert with_sources(f"\ufeff{HEAD}sources: []\n", [NEW]) == f"\ufeff{HEAD}sources: [{FLOW}]\n"


@pytest.mark.parametrize("empty", ["sources:\n", "sources: null # 없음\n", "sources: [] # 없음\n"])
def test_the_first_source_of_all(empty: str) -> None:
    made = with_sources(empty + HEAD, [NEW])
    assert load_text(made).sources[0].url == NEW.url
    assert made.endswith(HEAD)
    assert made.count("#") == (empty + HEAD).count("#")


@pytest.mark.parametrize(
    ("row", "moved"),
    [
        ("  - name: a\n    url: 'https://a.example/' # 왜\n", "  - name: a\n    url: 'https://b.example/x' # 왜\n"),
        ('  - {url: "https://a.example/", name: a}\n', '  - {url: "https://b.example/x", name: a}\n'),
        ("  - url: https://a.example/\n    name: a\n", "  - url: https://b.example/x\n    name: a\n"),
    ],
)
def test_a_new_address_stands_where_the_old_one_stood(row: str, moved: str) -> None:
    other = "  - name: c\n    url: https://a.example/other\n"
    assert (
        mended(f"{HEAD}sources:\n{row}{other}", {OLD: "https://b.example/x"}, {}) == f"{HEAD}sources:\n{moved}{other}"
    )


@pytest.mark.parametrize(
    ("row", "off"),
    [
        (
            "  # 왜\n  - name: a # 왜\n    # 주소\n    url: https://a.example/\n  # 끝\n",
            "  # 왜\n  # 없어요\n  - name: a # 왜\n    enabled: false\n    # 주소\n    url: https://a.example/\n  # 끝\n",
        ),
        (
            "  - {name: a, url: 'https://a.example/'}\n",
            "  # 없어요\n  - {name: a, enabled: false, url: 'https://a.example/'}\n",
        ),
        (
            "  - name: a\n    url: https://a.example/\n    enabled: yes # 켬\n",
            "  # 없어요\n  - name: a\n    url: https://a.example/\n    enabled: false # 켬\n",
        ),
    ],
)
def test_what_is_gone_is_switched_off_below_a_comment(row: str, off: str) -> None:
    assert mended(f"{HEAD}sources:\n{row}", {}, {OLD: "없어요"}) == f"{HEAD}sources:\n{off}"


def test_the_shipped_settings_change_by_these_lines_alone() -> None:
    gone = load_text(SHIPPED).sources[1]
    made = mended(with_sources(SHIPPED, [NEW]), {}, {gone.url: "없어요"})
    changed = [line for line in difflib.unified_diff(SHIPPED.splitlines(), made.splitlines(), n=0) if line[0] in "+-"][
        2:
    ]
    was = next(line for line in SHIPPED.splitlines() if gone.url in line)
    name = f"name: {gone.name}"
    assert changed == [f"-{was}", "+  # 없어요", f"+{was.replace(name, f'{name}, enabled: false')}", f"+{ROW.rstrip()}"]


@settings(max_examples=200)
@given(
    name=st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=20),
    flow=st.booleans(),
)
def test_any_name_is_read_back_as_it_was_given(name: str, flow: bool) -> None:
    before = f'sources: [{{name: a, url: "{OLD}"}}]\n' if flow else f"sources:\n  - name: a\n    url: {OLD}\n"
    from ruamel.yaml import YAML

    tree = YAML(typ="safe", pure=True).load(with_sources(before, [Source(name, NEW.url)]))
    assert tree["sources"][1] == {"name": name, "url": NEW.url}
