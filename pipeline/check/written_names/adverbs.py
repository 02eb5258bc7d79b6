"""Adverbs and nouns of place of Korean that end as a name with its particle does: 거꾸로예요, 너머로, 제멋대로예요.

The dictionaries have few of them as nouns, so that what stands before 예요 or 로 looks like a name that nobody has listed.
"""

from pipeline.text.patterns import deferred

_ALONE = frozenset(
    str.split(
        "거꾸로 제멋대로 멋대로 마음대로 맘대로 뜻대로 되는대로 그대로 이대로 저대로 곧이곧대로 있는대로 제대로 함부로 억지로 일부러 저절로 스스로 별도로 별개로 따로 따로따로 대체로 대대로 도로 새로 홀로 날로 "
        "실제로 참으로 진실로 자고로 때때로 수시로 시시로 서로 이리저리 요리조리 여기저기 이쪽저쪽 이모저모 여러모로 이래저래 그럭저럭 저마다 제각각 제각기 제가끔 각자 마찬가지 매한가지 매일반 피차일반 고스란히 나란히 가지런히 "
        "도리어 되레 오히려 외려 반대로 정반대 딴판 천양지차 제자리 도로아미타불 그만 이만 저만 그뿐 이뿐 요만 마저 이제야 그제야 비로소 겨우 고작 기껏 기껏해야 하필 어쩌다 어쩌다가 이따금 가끔 간혹 더러 드문드문 띄엄띄엄 "
        "차례차례 하나하나 낱낱이 일일이 속속들이 샅샅이 구석구석 골고루 고루고루 두루 두루두루 곳곳 군데군데 사이사이 틈틈이 겹겹이 줄줄이 층층이 켜켜이 번번이 나날이 다달이 해마다 달마다 날마다 집집마다 "
        "빙글빙글 들쭉날쭉 오락가락 왔다갔다 엎치락뒤치락 엇비슷 고만고만 비등비등 아슬아슬 차곡차곡 뒤죽박죽 뒤범벅 갈팡질팡 우왕좌왕 막상막하 어슷비슷 판박이 붕어빵 빼박 한가지 매양 여전 일쑤 십상 다반사 예사 부지기수 천차만별 각양각색 가지각색 형형색색 각기 "
        "코앞 눈앞 문턱 막바지 뒷전 언저리 어귀 길목 모퉁이 테두리 가장자리 한가운데 한복판 둘레 안팎 바깥 겉 속 밑바닥 꼭대기 뒤꼍 건너편 맞은편 저편 이편 반대편 한쪽 양쪽 옆 곁 끄트머리 틈바구니 귀퉁이 변두리 들머리 초입 갓길 갈림길 오르막 내리막 제자리걸음"
    )
)
_BEYOND = deferred(r"너머$")  # 산너머, 어깨너머
_TURNED = deferred(r"(?:거꾸로|마찬가지|너머로|[는은던]대로)$")
_LEAST = 2


def adverb(word: str) -> bool:
    """Return whether a Hangul word tells how or where, and names nobody."""
    return word in _ALONE or (len(word) >= _LEAST and (_BEYOND.search(word) or _TURNED.search(word)) is not None)
