"""Laws of the audience: however a CSV was saved or mangled, no reader is lost, none is made up, nothing crashes."""

import csv
from io import StringIO

from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.publish import sheet
from pipeline.publish.audience import key, read_audience

_WORDS = st.text("abcdefghijkmnpqrstuvwxyz0123456789", min_size=1, max_size=8)
_ADDRESSES = st.builds(
    lambda local, host, top: f"{local}@{host}.{top}", _WORDS, _WORDS, st.sampled_from(["kr", "com", "co.kr"])
)
_NAMES = st.text("김이박최정 독자,;\t\"'#.()가나다ABC éñ📉\n", max_size=10).map(
    lambda name: " ".join(name.split()).strip("# ")
)
_READERS = st.lists(st.tuples(_ADDRESSES, _NAMES), max_size=12, unique_by=lambda reader: key(reader[0]))
_HEADERS = st.sampled_from(
    [("email", "name"), ("이메일", "이름"), ("E-Mail", "Name"), ("이메일 주소", "구독자 이름"), ("메일", "성함")]
)
_ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp949"])
_JUNK = st.lists(
    st.sampled_from(["", "아무 글", "@", "a@b", "틀림@", ",,,", ";;", "# 메모", "   ", "a b@c.kr", "\x00"]), max_size=4
)


def written(
    readers: list[tuple[str, str]], header: tuple[str, str] | None, delimiter: str, newline: str, quoting: bool
) -> str:
    out = StringIO()
    writer = csv.writer(
        out, delimiter=delimiter, lineterminator=newline, quoting=csv.QUOTE_ALL if quoting else csv.QUOTE_MINIMAL
    )
    writer.writerows([*([header] if header else []), *readers])
    return out.getvalue()


@given(
    _READERS, st.none() | _HEADERS, st.sampled_from(",;\t"), st.sampled_from(["\n", "\r\n"]), st.booleans(), _ENCODINGS
)
def test_every_reader_is_read_however_the_file_was_saved(
    readers: list[tuple[str, str]],
    header: tuple[str, str] | None,
    delimiter: str,
    newline: str,
    quoting: bool,
    encoding: str,
) -> None:
    raw = written(readers, header, delimiter, newline, quoting).encode(encoding, "replace")
    text, known = sheet.decode(raw)
    found = read_audience(text)
    assert [one.address for one in found.subscribers] == [address for address, _ in readers]
    assert found.left_out == ()
    if encoding != "cp949":  # which cannot write every name
        assert [one.name for one in found.subscribers] == [name for _, name in readers]
    if readers or header:
        assert text.encode(known) == raw


@given(_READERS, _HEADERS, st.sampled_from(",;\t"), _JUNK, st.randoms(use_true_random=False))
def test_rows_that_cannot_be_are_told_and_cost_no_reader(
    readers: list[tuple[str, str]], header: tuple[str, str], delimiter: str, junk: list[str], random: object
) -> None:
    lines = [written([reader], None, delimiter, "\n", quoting=False) for reader in readers] + [
        f"{one}\n" for one in junk
    ]
    random.shuffle(lines)  # type: ignore[attr-defined]  # a Random
    found = read_audience(written([], header, delimiter, "\n", quoting=False) + "".join(lines))
    assert {one.address for one in found.subscribers} == {address for address, _ in readers}
    assert all(row.reason for row in found.left_out)


@given(_READERS, st.lists(st.integers(0, 11), max_size=3), st.sampled_from(",;"))
def test_a_quote_that_is_never_closed_swallows_nobody(
    readers: list[tuple[str, str]], broken: list[int], delimiter: str
) -> None:
    lines = [f"email{delimiter}name"]
    for number, (address, _) in enumerate(readers):
        lines.append(f'{address}{delimiter}"김독자' if number in broken else f"{address}{delimiter}김독자")
    found = read_audience("\n".join(lines) + "\n")
    assert [one.address for one in found.subscribers] == [address for address, _ in readers]
    assert {one.name for one in found.subscribers} <= {"김독자"}


@given(_READERS, _READERS, st.none() | _HEADERS, st.sampled_from(",;\t"), st.booleans())
def test_added_rows_are_read_back_and_change_no_other(
    readers: list[tuple[str, str]],
    more: list[tuple[str, str]],
    header: tuple[str, str] | None,
    delimiter: str,
    cut: bool,
) -> None:
    text = written(readers, header, delimiter, "\n", quoting=False)
    text = text.rstrip("\n") if cut else text
    known = {key(address) for address, _ in readers}
    new = [(address, name) for address, name in more if key(address) not in known]
    after = sheet.appended(text, sheet.read(text), new)
    assert after.startswith(text)
    before = [(one.address, one.name) for one in read_audience(text).subscribers]
    assert [(one.address, one.name) for one in read_audience(after).subscribers] == [*before, *new]


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode("utf-8", "replace")))
@example(b'"' * 7)
@example(b"sep=;\r\n")
@example(b'sep="\r\na@b.kr')
@example(b"\xff\xfe\x00")
@example(b"\xef\xbb\xbf")
@example(b"a@b.kr\r" * 3)
def test_nothing_crashes_and_nobody_is_made_up(raw: bytes) -> None:
    text, _ = sheet.decode(raw)
    found = read_audience(text)
    for one in found.subscribers:
        assert "@" in one.address
    assert len({key(one.address) for one in found.subscribers}) == len(found.subscribers)
    sheet.why_not_text(raw)
    sheet.appended(text, sheet.read(text), [("new@reader.kr", "새 독자")])


@given(_READERS, st.lists(st.integers(0, 11), max_size=5))
def test_who_left_gets_nothing_however_the_address_is_written(readers: list[tuple[str, str]], gone: list[int]) -> None:
    left = [readers[number][0] for number in gone if number < len(readers)]
    found = read_audience(written(readers, None, ",", "\n", quoting=False), [f" {one.upper()} " for one in left])
    assert {key(one.address) for one in found.subscribers} == {key(one) for one, _ in readers} - {
        key(one) for one in left
    }
