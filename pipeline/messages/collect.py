"""Texts of the family `collect`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "collect.empty": ("빈 응답이 왔어요(0바이트).", "an empty answer came (0 bytes)."),
    "collect.too-large": (
        "문서가 {megabytes}MB를 넘어서 읽지 않았어요.",
        "the document is larger than {megabytes} MB and was not read.",
    ),
    "collect.too-many": (
        "글이 {count}개를 넘어서 읽지 않았어요. 더 짧은 피드 주소가 있는지 확인해 주세요.",
        "more than {count} entries; it was not read. See whether the site has a shorter feed.",
    ),
    "collect.unsafe": (
        "정상적인 피드에는 없는 구조(엔티티 선언, 지나치게 길거나 깊은 태그)가 있어서 읽지 않았어요.",
        "the document has what no honest feed has (entity declarations, tags too long or too deep) and was not read.",
    ),
    "collect.not-a-feed": (
        "RSS, Atom, JSON 피드가 아니에요. 주소를 확인해 주세요.",
        "this is no RSS, Atom or JSON feed; check the address.",
    ),
    "collect.broken": ("문서가 깨져서 읽을 수 없어요.", "the document is broken and cannot be read."),
    "collect.web-page": (
        "피드가 아니라 웹 페이지예요. 피드 주소를 찾아 sources.yaml에 적어 주세요.",
        "this is a web page, not a feed; find its feed and name that in sources.yaml.",
    ),
    "collect.web-page.feed": (
        "피드가 아니라 웹 페이지예요. sources.yaml의 주소를 이 피드 주소로 바꿔 보세요: {feed}",
        "this is a web page; its feed is probably {feed}. Try that in sources.yaml.",
    ),
    "collect.selector": (
        "선택자 `{selector}`로 찾은 링크가 없어요. 페이지 모양이 바뀌었을 수 있어요.",
        "the selector `{selector}` finds no link; the page may have changed.",
    ),
    "collect.ok": ("글 {entries}개를 받았어요.", "{entries} entries."),
    "collect.unchanged": ("지난번 뒤로 새 글이 없어요.", "nothing new since last time."),
    "collect.nothing": ("피드는 열렸지만 글이 하나도 없어요.", "the feed is fine but holds no entry."),
    "collect.partial": (
        "문서가 중간에 끊겨서 온전한 글만 받았어요.",
        "the document was cut; whole entries were kept.",
    ),
    "collect.cut": (
        "문서가 중간에 끊겨서 온전한 글이 하나도 없었어요. 다음에 다시 받을게요.",
        "the document was cut before a single whole entry; it will be tried again.",
    ),
    "collect.first": (
        "처음 읽는 소스라서 {total}개 가운데 최근 {kept}개만 받았어요.",
        "first read of this source: the newest {kept} of {total} entries were taken.",
    ),
    "collect.waiting": (
        "아직 다시 읽을 때가 아니에요. {when} 뒤에 읽을게요. 이유: {reason}",
        "not due yet; it will be asked after {when}. Reason: {reason}",
    ),
    "collect.gone": (
        "없어진 주소(HTTP 410)라 읽지 않아요. sources.yaml에서 지우거나 새 주소로 바꿔 주세요.",
        "gone (HTTP 410), so not asked. Remove it from sources.yaml or give its new address.",
    ),
    "collect.moved": (
        "주소가 완전히 바뀌었어요. sources.yaml에 새 주소를 적어 주세요: {url}",
        "moved for good to {url}; change it in sources.yaml.",
    ),
    "collect.dead": (
        "{since}부터 한 번도 읽지 못해서({reason}) 이제 읽지 않아요. `newsletter sources check`는 그래도 다시 물어봐요.",
        "nothing came since {since} ({reason}), so it is not asked any more. `newsletter sources check` still asks.",
    ),
    "collect.why.http": ("서버가 거절하거나 오류로 답했어요", "the server refused or answered with an error"),
    "collect.why.gone": ("없어진 주소예요", "the address is gone"),
    "collect.why.later": ("서버가 나중에 오라고 했어요", "the server asked us to come later"),
    "collect.why.timeout": ("제시간에 답하지 않았어요", "no answer in time"),
    "collect.why.dns": ("서버 이름을 찾을 수 없어요", "there is no such server"),
    "collect.why.connect": ("서버에 연결할 수 없어요", "no connection to the server"),
    "collect.why.tls": ("보안 연결을 맺지 못했어요", "no secure connection"),
    "collect.why.refused-address": ("공개된 인터넷 주소가 아니에요", "not an address of the open internet"),
    "collect.why.too-large": ("문서가 너무 커요", "the document is too large"),
    "collect.why.too-many-redirects": ("다른 주소로 너무 여러 번 넘겨요", "too many redirects"),
    "collect.why.redirect-loop": ("주소가 제자리를 맴돌아요", "the redirects go in a circle"),
    "collect.why.bad-redirect": ("쓸 수 없는 주소로 넘겨요", "it redirects to what is no address"),
    "collect.why.bad-encoding": ("압축을 풀 수 없어요", "it cannot be unpacked"),
    "collect.why.cut": ("받는 도중에 끊겨요", "the connection breaks"),
    "collect.why.headers": ("HTTP 응답이 아니에요", "it is not an HTTP answer"),
    "collect.why.robots": ("robots.txt가 막아 두었어요", "robots.txt asks not to read it"),
    "collect.why.offline": ("오프라인이에요", "offline"),
    "collect.why.empty": ("빈 응답이 와요", "an empty answer comes"),
    "collect.why.unsafe": ("정상적인 피드에는 없는 구조예요", "it has what no honest feed has"),
    "collect.why.not-a-feed": ("피드가 아니에요", "it is no feed"),
    "collect.why.broken": ("문서가 깨져 있어요", "the document is broken"),
    "collect.why.web-page": ("피드가 아니라 웹 페이지예요", "it is a web page, not a feed"),
    "collect.why.selector": ("선택자로 찾은 링크가 없어요", "the selector finds no link"),
}
