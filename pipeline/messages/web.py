"""Texts of the family `web`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "web.timeout": (
        "{seconds:g}초 안에 다 받지 못했어요. 서버가 느리거나 멈춰 있어요.",
        "not all of it came within {seconds:g} seconds; the server is slow or stuck.",
    ),
    "web.slow-host": (
        "{host}의 페이지들이 너무 느려서 나머지는 읽지 않았어요.",
        "the pages of {host} are too slow; the others were not asked.",
    ),
    "web.dns": (
        "{host} 서버를 찾을 수 없어요. 주소를 확인해 주세요.",
        "there is no server {host}; check the address.",
    ),
    "web.connect": ("서버에 연결할 수 없어요: {detail}", "no connection to the server: {detail}"),
    "web.tls": ("보안 연결(TLS)을 맺지 못했어요: {detail}", "no secure connection (TLS): {detail}"),
    "web.tls.expired": (
        "사이트 인증서의 기한이 지났어요. 사이트가 새로 받아야 해요.",
        "the site's certificate has expired; the site has to renew it.",
    ),
    "web.tls.early": (
        "사이트 인증서의 기한이 아직 시작되지 않았어요. 이 컴퓨터의 날짜가 맞는지 봐 주세요.",
        "the site's certificate is not valid yet; see that this machine's date is right.",
    ),
    "web.tls.name": (
        "인증서에 적힌 이름이 이 사이트의 이름과 달라요.",
        "the certificate is for another name than this site's.",
    ),
    "web.tls.self": (
        "사이트가 스스로 만든 인증서라 누구의 것인지 알 수 없어요.",
        "the site made its certificate itself, so nobody vouches for it.",
    ),
    "web.tls.issuer": (
        "믿을 수 있는 기관이 낸 인증서가 아니에요. 사이트가 중간 인증서를 빠뜨렸을 수도 있어요.",
        "no known authority vouches for the certificate; the site may have left an intermediate one out.",
    ),
    "web.refused-address": (
        "{url}: 공개된 인터넷 주소가 아니라서 열지 않았어요. 내부 서버라면 sources.yaml에 그 주소를 그대로 적어 주세요.",
        "{url} is not an address of the open internet, so it was not opened. For a server of your own, name that very address in sources.yaml.",
    ),
    "web.too-large": (
        "풀었을 때 {megabytes:g}MB가 넘어서 받다가 멈췄어요.",
        "more than {megabytes:g} MB when unpacked; reading stopped.",
    ),
    "web.too-many-redirects": (
        "다른 주소로 {count}번 넘게 넘어가서 멈췄어요.",
        "redirected more than {count} times; stopped.",
    ),
    "web.redirect-loop": ("주소가 제자리를 맴돌아요: {url}", "the redirects go in a circle: {url}"),
    "web.bad-redirect": (
        "서버가 쓸 수 없는 주소로 넘겼어요: {url}",
        "redirected to an address that cannot be used: {url}",
    ),
    "web.bad-encoding": ("압축을 풀 수 없는 형식이에요.", "compressed in a way that cannot be unpacked."),
    "web.cut": (
        "받는 도중에 끊겼어요. 다음에 다시 받을게요.",
        "the connection broke in the middle; it will be tried again.",
    ),
    "web.headers": ("HTTP 응답이 아니거나 머리글이 너무 길어요.", "not an HTTP answer, or its headers are too long."),
    "web.http": ("서버가 오류로 답했어요(HTTP {status}).", "the server answered HTTP {status}."),
    "web.gone": (
        "없어진 주소라고 해요(HTTP 410). 더는 읽지 않을게요. sources.yaml에서 지우거나 새 주소로 바꿔 주세요.",
        "the server says it is gone (HTTP 410). It will not be asked again: remove it from sources.yaml or give its new address.",
    ),
    "web.later": (
        "서버가 {minutes}분 뒤에 다시 오라고 해요(HTTP {status}).",
        "the server asks us to come back in {minutes} minutes (HTTP {status}).",
    ),
    "web.robots": ("robots.txt가 막아 둔 페이지라 읽지 않았어요.", "robots.txt asks not to read this page."),
    "web.robots.status": (
        "사이트의 robots.txt가 오류로 답해서(HTTP {status}) 읽어도 되는지 알 수 없었어요.",
        "the site's robots.txt answered HTTP {status}, so it is not known whether we may read the page.",
    ),
    "web.offline": ("오프라인이라 요청하지 않았어요.", "offline: nothing was asked."),
}
