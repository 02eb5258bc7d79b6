"""Texts of the family `sources`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "sources.state.ok": ("정상", "ok"),
    "sources.state.stale": ("멈춤", "stale"),
    "sources.state.empty": ("비어 있음", "empty"),
    "sources.state.moved": ("옮겨 감", "moved"),
    "sources.state.waiting": ("기다리는 중", "waiting"),
    "sources.state.gone": ("없어짐", "gone"),
    "sources.state.blocked": ("막힘", "blocked"),
    "sources.state.broken": ("고장", "broken"),
    "sources.state.off": ("꺼 둠", "off"),
    "sources.column.state": ("상태", "State"),
    "sources.column.source": ("소스", "Source"),
    "sources.column.week": ("이번 주(평소)", "This week (usual)"),
    "sources.column.told": ("실린 글", "In issues"),
    "sources.column.since": ("언제부터", "Since"),
    "sources.column.next": ("다음 시도", "Next try"),
    "sources.stale": ("답은 하는데 {since} 뒤로 새 글이 없어요.", "it answers, but nothing new since {since}."),
    "sources.mend.moved": (
        "`newsletter sources check --fix`가 sources.yaml의 주소를 이렇게 바꿔 줘요: {url}",
        "`newsletter sources check --fix` changes the address to {url}.",
    ),
    "sources.mend.moving": (
        "다음에도 같은 답이 오면 `newsletter sources check --fix`로 주소를 바꿀 수 있어요.",
        "if it says the same next time, `newsletter sources check --fix` can change the address.",
    ),
    "sources.mend.stale": (
        "사이트에 새 글이 있는지 보고, 있으면 `newsletter sources add 사이트주소`로 새 피드를 찾아 주세요. 없으면 `enabled: false`로 꺼 두세요.",
        "see whether the site has news: if so, find its new feed with `newsletter sources add SITE`, else set `enabled: false`.",
    ),
    "sources.mend.empty": (
        "쉬는 날이면 비어 있을 수 있어요. 며칠 뒤에도 비어 있으면 주소를 확인해 주세요.",
        "it may be empty on a quiet day; if it still is in a few days, check the address.",
    ),
    "sources.mend.waiting": (
        "서버가 정한 때가 지나면 저절로 다시 읽어요. 그냥 두면 돼요.",
        "it is asked again by itself when the server's time is over.",
    ),
    "sources.mend.gone": (
        "새 피드가 있으면 `newsletter sources add 사이트주소`로 더해 주세요. `newsletter sources check --fix`는 이 소스를 꺼 줘요.",
        "add its new feed with `newsletter sources add SITE`; `newsletter sources check --fix` switches this one off.",
    ),
    "sources.mend.blocked": (
        "사이트가 프로그램을 막고 있어요. 브라우저에서 피드가 열리면 다른 주소(다른 분야의 RSS)를 쓰거나 `sitemap`을 적어 주세요.",
        "the site keeps programs out: try another of its feeds, or name its `sitemap`.",
    ),
    "sources.mend.broken": (
        "브라우저에서 주소를 열어 보고, 피드가 아니면 `newsletter sources add 사이트주소`로 다시 찾아 주세요.",
        "open the address in a browser; if it is no feed, find it anew with `newsletter sources add SITE`.",
    ),
    "sources.mend.address": (
        "주소의 철자를 확인하고, 이름을 바꾼 사이트라면 `newsletter sources add 새주소`로 더해 주세요.",
        "check the spelling; if the site has a new name, add it with `newsletter sources add`.",
    ),
    "sources.mend.page": (
        "`newsletter sources add 사이트주소`가 그 사이트의 피드를 찾아 줘요.",
        "`newsletter sources add SITE` finds the feed of the site.",
    ),
    "sources.mend.tls": (
        "사이트의 인증서가 잘못됐어요. 며칠 기다려 보고, 이 컴퓨터의 날짜가 맞는지도 봐 주세요.",
        "the site's certificate is wrong: wait some days, and see that this machine's date is right.",
    ),
    "sources.mend.selector": (
        "페이지 모양이 바뀌었어요. `selector`를 새로 적어 주세요.",
        "the page has another shape now; write a new `selector`.",
    ),
    "sources.mend.server": (
        "사이트가 느리거나 잠깐 멈췄어요. 다음에도 그러면 브라우저에서 열어 봐 주세요.",
        "the site is slow or down; if it stays so, open it in a browser.",
    ),
    "sources.fix.moved": ("{name}: 주소를 바꿨어요: {url}", "{name}: the address is {url} now."),
    "sources.fix.off": ("{name}: 꺼 뒀어요(enabled: false).", "{name}: switched off (enabled: false)."),
    "sources.next.run": ("다음 run", "next run"),
    "sources.next.never": ("안 물어봄", "never"),
    "sources.fix.note": ("{date}: {reason}", "{date}: {reason}"),
    "sources.fix.none": ("바꿀 것이 없어요.", "There is nothing to change."),
    "sources.fix.can": (
        "고칠 수 있는 소스가 {count}곳 있어요. `newsletter sources check --fix`로 sources.yaml을 고칠 수 있어요.",
        "{count} sources can be mended: `newsletter sources check --fix` changes sources.yaml.",
    ),
    "sources.option.fix": (
        "옮겨 간 주소를 sources.yaml에 적고, 없어진 소스를 꺼요. 주석은 그대로예요.",
        "Write moved addresses into sources.yaml and switch off what is gone; comments stay.",
    ),
    "sources.option.json": ("JSON으로 보여 줘요.", "Print JSON."),
}
