"""Laws of `lint --pairs`: any line of bytes gets one answer or one named error, in order; any text is checked."""

import json
from io import BytesIO

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.check import lint, lint_pair
from pipeline.cli import main
from pipeline.config import Newsletter

PIECES = st.sampled_from(
    ["루멘은 ", "84% ", "$0.28", "가 ", "[^S1.2]", "[^", "1조 2,000억 ", "GPT-5.2는 ", "“네”", "‘", "**값:** ", "- ", "### ", "예요. ",
     "했다. ", "3분의 1 ", "0", "٣", "²", "\u2060", "\ud800", "\x00", "\n", "||", "![](", "11월 31일 ", "약 ", "절반 ", "어제 ", "🧪", ".", "-", "9" * 40]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=16).map("".join))
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=8,
)
KEYS = st.sampled_from(["id", "source", "draft", "figures", "other"])
ROWS = st.one_of(
    VALUES,
    st.dictionaries(KEYS, VALUES, max_size=5),
    st.fixed_dictionaries({"id": VALUES, "source": TEXTS, "draft": TEXTS}, optional={"figures": VALUES}),
)
LINES = st.one_of(
    ROWS.map(lambda row: json.dumps(row).encode()),
    st.binary(max_size=40).map(lambda line: line.replace(b"\n", b"")),
    st.sampled_from([b"[" * 5000, b'{"id": 1', b"9" * 5000, b"NaN", b"\xef\xbb\xbf{}", b'"\xff"']),
)


@given(st.lists(LINES, max_size=4))
@settings(max_examples=120, deadline=None)
def test_every_line_gets_one_answer_or_one_named_error_in_order(lines: list[bytes]) -> None:
    ended = CliRunner().invoke(main, ["lint", "--pairs", "-"], input=BytesIO(b"\n".join(lines)))
    asked = [line for line in lines if line.strip()]
    answers = [json.loads(line) for line in ended.output.splitlines()]
    assert len(answers) == len(asked), ended.output
    assert all(("findings" in one) != ("error" in one) for one in answers)
    assert ended.exit_code == (2 if any("error" in one for one in answers) else 0)
    assert ended.exception is None or isinstance(ended.exception, SystemExit)


@given(TEXTS, TEXTS)
@settings(max_examples=150, deadline=None)
def test_any_text_is_checked_and_places_are_true(source: str, draft: str) -> None:
    for one in [*lint_pair(source, draft), *lint(draft, [("a.txt", source)], Newsletter(name="시험"))]:
        assert 0 <= one.span[0] <= one.span[1] <= len(draft)
        assert one.fix is None or one.fix.find in one.sentence


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b'{"id": 7, "draft": "a"}', "source"),
        (b"[]", "JSON"),
        (b'{"id": 7, "source": 1, "draft": "a"}', "source"),
        (b'{"id": 7, "source": "a", "draft": "b", "figures": [1]}', "1"),
        (b"no", "1"),
    ],
)
def test_an_error_names_its_line_and_what_is_wrong(line: bytes, said: str) -> None:
    good = b'{"id": "x", "source": "It costs $2.", "draft": "2\xeb\x8b\xac\xeb\x9f\xac\xec\x98\x88\xec\x9a\x94."}'
    ended = CliRunner().invoke(main, ["lint", "--pairs", "-"], input=BytesIO(line + b"\n" + good + b"\n"))
    first, second = (json.loads(one) for one in ended.output.splitlines())
    assert "1" in first["error"]
    assert said in first["error"]
    assert second == {"id": "x", "findings": []}
    assert ended.exit_code == 2
