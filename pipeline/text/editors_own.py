"""What the writer of a letter says of themselves: how a piece read, what was prepared, what they wish. It states nothing of the world.

Every noun that something is said of, or done to, must be the writer's own or the letter's: `저는 이 대목이 제일 재미있었어요` is free,
`저는 크레인가드가 제일 재미있었어요` praises a product.
"""

from pipeline.text.patterns import deferred

_FELT = deferred(
    r"(?:여운이 남|재미있|즐거[웠워]|반가[웠워]|설[레렜]|뭉클|놀[라랐]|궁금|마음[이은도] (?:[가-힣]+ )*(?:무거|가벼)[웠워]|(?:아쉬|고마)[웠워]|(?:서운|뿌듯)[해했]|기뻤|기뻐|흐뭇|고개를 끄덕|웃음이 [나났]"
    r"|눈길이 [가갔]|답을 (?:아직 )?찾지 못|모르겠|골라 봤|준비했|(?:썼|적었|읽었|골랐|고쳤|망설였)어요)[^.?!]*[요다][.!~]?$"
)
_WISHED = deferred(r"(?<=[시하되나])길 (?:바라요|바랄게요|빌어요|빌게요|기대해요)[.!~]?$")
_OF_WRITING = deferred(
    r"(?:오늘|이번 ?(?:주|호)?|지난주|글|소식|이야기|대목|문장|장면|편지|꼭지|제목|주제|원고|마음|여운|생각|고개|답|말|눈길|웃음|기운|하루|주|주말|아침|저녁|밤|저|제|저희|우리|여러분|구독자님|독자님|힘|건강|감기|앞|진심|덕분)"
)
_NAMED = deferred(
    r"(?<![가-힣])(?P<noun>[가-힣]+?)(?:들)?(?:이|가|은|는|을|를|도|께서|에게|에서|으로|로|의|와|과)(?=[ ,.!])"
)
_NO_NOUN = deferred(
    r"(?:[가-힣]*(?:하|되|있|없|오|가|보|읽|쓰|긴|나|서|워|이|같|다|고|라|에서|까지|부터)|다시|새|따|바|서|그대|스스|제대|참|조금|아직|무척|아마|그래|읽어|봐|써|무엇|아쉽|설레)"
)


def of_the_editor(said: str) -> bool:
    """Return whether a sentence only says how its writer felt or wrote, or what they wish their readers."""
    if not (_FELT.search(said) or _WISHED.search(said)):
        return False
    nouns = [match["noun"] for match in _NAMED.finditer(said)]
    return all(_OF_WRITING.fullmatch(one) or _NO_NOUN.fullmatch(one) for one in nouns)
