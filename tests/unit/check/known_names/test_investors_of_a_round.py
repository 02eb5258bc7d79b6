"""Who put money into a round and who led it, in whatever order a source tells them."""

import pytest

from pipeline.check import lint_pair

ROUNDS = (
    "Orbel Health raised $60 million in a round led by Kestrel Ventures, with money from Norsund and the pension fund Alecta.",
    "Orbel Health raised $60 million in a round led by Kestrel Ventures; Norsund and the pension fund Alecta also took part.",
    "Orbel Health raised $60 million. Kestrel Ventures led the round, and Norsund and the pension fund Alecta joined it.",
    "Orbel Health raised $60 million from Kestrel Ventures, which led the round, and from Norsund and the pension fund Alecta.",
)
LISTED = "Kestrel Ventures, Norsund, and Alecta led the $60 million round in Orbel Health."
RIGHT = (
    "케스트럴 벤처스와 노르순드, 알렉타가 오벨 헬스에 6,000만 달러를 넣었어요.",
    "투자를 주도한 건 케스트럴 벤처스, 함께한 곳은 노르순드와 연기금 알렉타예요.",
    "케스트럴과 알렉타가 6,000만 달러를 댔어요.",
)
WRONG = ("알렉타가 이끈 투자에서 오벨 헬스가 6,000만 달러를 모았어요.", "투자를 주도한 건 노르순드예요.")


def _blocked(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block" and one.kind == "name"]


@pytest.mark.parametrize("source", ROUNDS)
def test_all_who_joined_put_money_in_and_one_led(source: str) -> None:
    assert [draft for draft in RIGHT if _blocked(source, draft)] == []
    assert [draft for draft in WRONG if not _blocked(source, draft)] == []


def test_the_last_of_a_list_leads_no_more_than_the_others() -> None:
    assert _blocked(LISTED, "노르순드가 이끈 투자에서 오벨 헬스가 6,000만 달러를 모았어요.") == []
    assert _blocked(LISTED, "투자를 주도한 곳은 알렉타와 노르순드, 케스트럴 벤처스예요.") == []
