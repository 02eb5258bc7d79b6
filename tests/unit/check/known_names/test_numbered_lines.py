"""Another edition behind a name with a number, and another number behind a line."""

import pytest

from pipeline.check import lint_pair

FERRY = (
    "Two schools in Bergen read 900 essays a week with Kestrel-4.2 Ember, which costs them less than Kestrel-4.1 did."
)
TABLET = "A drop test broke three of nine Osprey 7 Pro tablets and one of nine Osprey 7 tablets."
BARE = "The Osprey 7 Pro lasted 14 hours in our battery test."
CHIP = "Engineers at a Porto bakery built a scale around the Talvik 300 chip, which weighs dough to the gram."
NUMBERED = "A museum in Lyon drew its 60 posters with Paper Lantern 2 in one night."
KOREAN = "구청 민원실은 가람 3.2 루나를 들여 민원 답변 400건의 초안을 썼다."
HARBOR = "Auditors compared Kestrel-4.2-Harbor with Kestrel-4.2 Ember on 80 invoices and found no gap."
RIGHT = [
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 Ember로 한 주에 글 900편을 읽어요."),
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 엠버로 한 주에 글 900편을 읽어요."),
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 모델로 한 주에 글 900편을 읽어요."),
    (TABLET, "떨어뜨려 보니 Osprey 7 Pro는 아홉 대 중 세 대가, 오스프리 7은 아홉 대 중 한 대가 깨졌어요."),
    (TABLET, "떨어뜨려 보니 오스프리 7 프로는 아홉 대 중 세 대가 깨졌어요."),
    (BARE, "오스프리 7 프로는 배터리 시험에서 14시간을 버텼어요."),
    (CHIP, "포르투의 한 빵집 기술자들이 탈비크 300 칩으로 반죽을 재는 저울을 만들었어요."),
    (CHIP, "포르투의 한 빵집 기술자들이 Talvik 칩으로 반죽을 재는 저울을 만들었어요."),
    (NUMBERED, "리옹의 한 박물관이 Paper Lantern 2로 포스터 60장을 하룻밤에 그렸어요."),
    (NUMBERED, "리옹의 한 박물관이 Paper Lantern으로 포스터 60장을 하룻밤에 그렸어요."),
    (KOREAN, "구청 민원실이 가람 3.2 루나로 민원 답변 400건의 초안을 썼어요."),
    (HARBOR, "감사인들이 송장 80건으로 Kestrel-4.2 하버와 Kestrel-4.2 Ember를 견줬지만 차이가 없었어요."),
]
WRONG = [
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 Cinder로 한 주에 글 900편을 읽어요.", "Kestrel-4.2 Cinder"),
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 Mini로 한 주에 글 900편을 읽어요.", "Kestrel-4.2 Mini"),
    (FERRY, "베르겐의 두 학교는 Kestrel-4.2 테라로 한 주에 글 900편을 읽어요.", "Kestrel-4.2 테라"),
    (TABLET, "떨어뜨려 보니 Osprey 7 Pro XL은 아홉 대 중 세 대가 깨졌어요.", "Osprey 7 Pro XL"),
    (TABLET, "떨어뜨려 보니 오스프리 7 울트라는 아홉 대 중 세 대가 깨졌어요.", "오스프리 7 울트라"),
    (BARE, "오스프리 7 프로 엣지는 배터리 시험에서 14시간을 버텼어요.", "오스프리 7 프로 엣지"),
    (CHIP, "포르투의 한 빵집 기술자들이 탈비크 200으로 반죽을 재는 저울을 만들었어요.", "탈비크 200"),
    (CHIP, "포르투의 한 빵집 기술자들이 Talvik 400으로 반죽을 재는 저울을 만들었어요.", "Talvik 400"),
    (NUMBERED, "리옹의 한 박물관이 Paper Lantern Pro로 포스터 60장을 하룻밤에 그렸어요.", "Lantern Pro"),
    (KOREAN, "구청 민원실이 가람 3.2 솔로 민원 답변 400건의 초안을 썼어요.", "가람 3.2 솔"),
    (HARBOR, "감사인들이 송장 80건으로 Kestrel-4.2-Harbor와 Kestrel-4.2 Cinder를 견줬지만 차이가 없었어요.", "Kestrel-4.2 Cinder"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_articles_own_edition_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_edition_or_number_blocks(source: str, draft: str, wrong: str) -> None:
    found = [one for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"]
    assert wrong in [draft[slice(*one.span)] for one in found]
