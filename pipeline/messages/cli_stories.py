"""Texts about the choice of stories on the command line: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "cli.why.base": ("(처음 값: 아무 글이나 두 개)", "(where any two entries start)"),
    "cli.why.days": ("(나온 날의 차이)", "(days apart)"),
    "cli.why.outlet": ("(같은 매체)", "(one outlet)"),
    "cli.why.outlet_strength": ("(같은 매체가 비슷한 말을 되풀이)", "(one outlet in like words)"),
    "cli.why.meaning": ("(뜻이 얼마나 가까운지)", "(how near they are in meaning)"),
    "cli.why.third": ("(둘 모두와 가까운 다른 글)", "(a third article that is near to both)"),
    "cli.why.apart": ("(한 글과 가까운 글이 다른 글과는 먼 정도)", "(what is near to one is farther from the other)"),
    "cli.why.rival": ("(다른 어느 글보다 서로 가까운 정도)", "(nearer to each other than to any other article)"),
    "cli.why.name_clash": ("(제목의 이름이 서로 다름)", "(the titles name others)"),
    "cli.why.edition_clash": (
        "(제목의 모델이 버전이나 크기가 다름)",
        "(the titles name other versions or sizes of one model)",
    ),
    "cli.why.lead_clash": (
        "(제목의 가장 드문 이름이 상대 글에 없음)",
        "(each title's rarest name is not in the other)",
    ),
    "cli.why.together": ("지금 한 이야기예요({one}).", "They stand in one story now ({one})."),
    "cli.why.two": ("지금 다른 이야기예요({one}, {other}).", "They stand in two stories now ({one}, {other})."),
    "cli.why.left": ("뺀 글이에요: {title} ({reason})", "Left out: {title} ({reason})"),
    "cli.why.editor": ("편집자가 그렇게 정했어요.", "The editor decided that."),
    "cli.why.mean": (
        "글 한 쌍이 아니라, 두 이야기의 모든 글 짝을 평균한 점수가 {least}(이미 따로 서 있던 이야기는 {firmly}) 이상이어야 한 이야기가 돼요.",
        "Not one pair makes a story: the mean of all pairs between two stories has to be {least} at least ({firmly} where both stood already).",
    ),
    "cli.why.alone": (
        "소식 모음, 할인 알림, 팟캐스트, 행사 안내는 어느 이야기에도 묶지 않아요.",
        "Roundups, offers, podcasts and events join no story.",
    ),
    "cli.why.far": (
        "나온 날이 {days}일 넘게 떨어진 두 글은 견주지 않아요.",
        "Two entries more than {days} days apart are not compared.",
    ),
    "cli.why.sum": (
        "점수는 위 값을 모두 더해 1 / (1 + e^-합)으로 바꾼 거예요. 같은 말로 이을 수 없으면 0이에요.",
        "The score is 1 / (1 + e^-sum) of the values above, and 0 where too little is shared to link the two.",
    ),
    "cli.elsewhere": (
        "{date} 호의 목록에는 있어요: `{command}`",
        "The list of {date} has it: `{command}`",
    ),
    "cli.elsewhere.apart": (
        "`{name}`: {date} 호의 목록에는 있어요. 한 번에 한 호의 이야기만 적어 주세요.",
        "`{name}` is in the list of {date}. Name stories of one issue at a time.",
    ),
    "cli.list.of": (
        "날짜를 적지 않아서 {date} 호를 봤어요. 가장 최근에 만든 {made} 호를 뜻했다면: `{command}`",
        "Without a date this is about {date}. If you meant {made}, the newest issue made: `{command}`",
    ),
    "cli.list.none": (
        "{date} 호에는 아직 이야기 목록이 없어요. `newsletter select`를 먼저 실행해 주세요.",
        "The issue of {date} has no list of stories yet. Run `newsletter select` first.",
    ),
    "cli.come": ("지난 호에서 말한 날이 {count}건 왔어요.", "{count} days that earlier issues named have come:"),
    "cli.unsure.none": ("헷갈리는 짝이 없어요.", "No stories are in doubt."),
    "cli.unsure.some": (
        "한 이야기일지도 모르는 짝이 {count}개예요. 앞의 수는 닮은 정도예요(0.55부터, 이미 따로 서 있던 이야기는 0.65부터 저절로 합쳐요).",
        "{count} pairs may be one story; the number is how alike they are (from 0.55 on they are put together, from 0.65 on where both stood before).",
    ),
    "cli.unsure.do": (
        "같은 이야기면 `newsletter merge {one} {other}`로 합쳐 주세요. 그대로 두면 따로예요.",
        "Put two together with `newsletter merge {one} {other}`; left alone they stay apart.",
    ),
    "cli.unsure.hint": (
        "닮았지만 따로 둔 이야기는 `newsletter stories --unsure`로 볼 수 있어요.",
        "`newsletter stories --unsure` shows stories that are alike and stand apart.",
    ),
    "cli.shape.digest": ("여러 소식", "digest"),
    "cli.shape.deep-dive": ("깊이 읽기", "deep dive"),
    "cli.shape.auto": (
        "이번 주 모양: {shape}. 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요. 다섯 곳 이상이고 다음의 두 배 이상이면 깊이 읽기예요(이번 호만 `run --shape`로, 늘 `sources.yaml`의 shape로 정할 수 있어요).",
        "This week's shape: {shape}. The widest story is told by {first} outlets, the next by {second}; at five and twice the next it is a deep dive (`run --shape` decides otherwise for this issue, `shape` in `sources.yaml` for all).",
    ),
    "cli.shape.chosen": (
        "이번 주 모양: {shape}(`--shape`로 정했어요). 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요.",
        "This week's shape: {shape} (chosen by `--shape`). The widest story is told by {first} outlets, the next by {second}.",
    ),
    "cli.shape.set": (
        "이번 주 모양: {shape}(`sources.yaml`의 shape). 가장 넓게 퍼진 이야기를 매체 {first}곳이, 다음을 {second}곳이 전했어요.",
        "This week's shape: {shape} (`shape` in `sources.yaml`). The widest story is told by {first} outlets, the next by {second}.",
    ),
    "cli.since.story": (
        "그 뒤에 온 이야기: {story} {title} ({outlets})",
        "Came since: {story} {title} ({outlets})",
    ),
    "cli.since.corrected": ("원문이 바뀌었어요: {title} ({outlet})", "Corrected at its source: {title} ({outlet})"),
    "cli.since.some": (
        "구성한 뒤에 글 {entries}개가 왔고, 실을 만한 새 이야기가 {ranked}개, 바뀐 원문이 {corrected}개예요. 이번 호는 그대로 두었어요. `newsletter late`로 보고 담을 수 있어요.",
        "Since the outline: {entries} entries, {ranked} new stories that would rank, {corrected} sources corrected. The issue is as it was; `newsletter late` shows them and takes one.",
    ),
    "cli.since.none": (
        "구성한 뒤에 온 글도, 바뀐 원문도 없어요.",
        "Nothing came since the outline, and no source was corrected.",
    ),
    "cli.since.unknown": (
        "구성한 뒤에 온 소식은 찾지 못했어요: {reason}",
        "What came since the outline could not be looked for: {reason}",
    ),
    "cli.late.none": (
        "그 뒤에 온 이야기가 없어요(새 글 {entries}개).",
        "No story came since ({entries} new entries).",
    ),
    "cli.late.some": (
        "그 뒤에 이야기 {stories}개가 왔어요(새 글 {entries}개). ★ {ranked}개는 이번 호에 실린 이야기보다 점수가 높거나 같아요.",
        "{stories} stories came since ({entries} new entries); the {ranked} with ★ rank with those the issue tells.",
    ),
    "cli.late.take": (
        "담으려면 `newsletter late --take {story}`. 그 꼭지만 쓰고 다른 꼭지는 그대로예요.",
        "Take one with `newsletter late --take {story}`: that section alone is written.",
    ),
    "cli.late.more": (
        "이미 실은 이야기의 글이 {count}개 더 왔어요. 꼭지에 담으려면 `newsletter add`로 근거에 더해 주세요.",
        "{count} more entries came of stories that the issue tells; `newsletter add` makes one a source of its section.",
    ),
    "cli.late.same": ("인용한 원문은 그대로예요.", "The cited pages say what they said."),
    "cli.late.corrected": (
        "인용한 문장이 바뀐 원문이 {count}개 있어요. `newsletter desk`의 ‘보내기’에서 다시 읽으면 어디가 달라졌는지 보여 줘요.",
        "{count} cited pages say something else now; reading them again on the desk's sending screen shows where.",
    ),
    "cli.late.price": (
        "‘{story}’: 기사 {articles}개를 읽었고, 꼭지를 쓰는 데 ${cost:.3f}쯤 들어요.",
        "“{story}”: {articles} articles are read; its section costs about ${cost:.3f}.",
    ),
    "cli.late.agree": ("쓸까요?", "Write it?"),
    "cli.late.left": (
        "쓰지 않았어요. 읽은 기사는 남겨 두었어요.",
        "Not written. The articles that were read are kept.",
    ),
    "cli.late.taken": (
        "{section} 꼭지로 담았어요: {story}. 자리를 옮기려면 `newsletter section move`.",
        "Taken in as {section}: {story}. `newsletter section move` puts it elsewhere.",
    ),
    "cli.why.score": ("점수 {score:.2f}, 시간 차이 {hours:.0f}시간", "score {score:.2f}, {hours:.0f} hours apart"),
    "cli.novelty.follow-up": ("[후속]", "[follow-up]"),
    "cli.novelty.repeat": ("[지난 소식]", "[repeat]"),
    "cli.rumour": ("[소문]", "[rumour]"),
    "cli.origin": ("[출처 하나: {outlet}]", "[single origin: {outlet}]"),
    "cli.leftout": (
        "글 {count}개를 뺐어요. 하나하나는 `newsletter stories --articles`로 볼 수 있어요.",
        "{count} entries were left out; `newsletter stories --articles` lists each.",
    ),
    "cli.articles.cut": ("뺀 글 {count}개", "{count} left out"),
    "cli.articles.do": (
        "글의 id는 `newsletter split {story} {entry}`나 `newsletter stories --why 글 글`에 써요.",
        "The ids of the articles go into `newsletter split {story} {entry}` and `newsletter stories --why A B`.",
    ),
}
