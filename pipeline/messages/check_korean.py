"""Texts of the family `check` on how a text reads: register, particles, repetition, lengths, style."""

TABLE: dict[str, tuple[str, str]] = {
    "check.quote.left_out": (
        "큰따옴표 안에서 원문의 ‘{word}’를 뺐어요. 한 말 그대로 옮기거나 따옴표를 풀어 주세요.",
        "“{word}” of the source's quotation is left out. Quote word for word, or without quotation marks.",
    ),
    "check.register": (
        "해요체가 아니에요({ending}).",
        "Not in 해요체 ({ending}).",
    ),
    "check.register.soft": (
        "‘-랍니다/-답니다’는 광고처럼 들려요.",
        "-랍니다/-답니다 sounds like an advertisement.",
    ),
    "check.josa": (
        "‘{word}’ 뒤에는 ‘{right}’ 꼴이 맞아요(지금은 ‘{wrong}’).",
        "After “{word}” the particle is “{right}”, not “{wrong}”.",
    ),
    "check.josa.choice": (
        "‘{word}’ 뒤의 조사가 이 호 안에서 두 가지예요: {forms}",
        "The particle after “{word}” differs within the issue: {forms}",
    ),
    "check.repetition": ("같은 끝맺음이 세 번 이어져요: ‘{ending}’", "The same ending three times running: “{ending}”"),
    "check.repetition.opening": (
        "세 문장이 이어서 같은 말로 시작해요: ‘{word}’",
        "Three sentences running open with the same word: “{word}”",
    ),
    "check.repetition.opening.sections": (
        "꼭지 셋이 이어서 같은 말로 시작해요: ‘{word}’",
        "Three sections running open with the same word: “{word}”",
    ),
    "check.repetition.several": (
        "이 문장부터 {count}개가 이 호에 또 있어요. 하나씩만 남겨 주세요.",
        "This sentence and others, {count} in all, stand in this issue already. Keep each once.",
    ),
    "check.repetition.same": ("같은 문장이 이 호에 또 있어요.", "The same sentence stands in this issue already."),
    "check.repetition.title": (
        "제목에 든 수치예요(‘{text}’). 여는 글은 다른 수치나 뜻으로 열어 주세요.",
        "The title has this figure already (“{text}”). Open the lede with another one, or with what it means.",
    ),
    "check.repetition.retold": ("앞 문장의 사실을 다시 말해요: ‘{text}’", "The fact is told before: “{text}”"),
    "check.long": ("{count}자예요. 90자 안쪽으로 나누면 읽기 쉬워요.", "{count} characters; up to 90 read well."),
    "check.unread": (
        "{count:,}자나 되는 한 문장이라서 확인하지 못했어요. {most:,}자 안쪽으로 나누면 원문과 맞춰 볼게요.",
        "Not checked: one sentence of {count:,} characters. Split it to under {most:,}.",
    ),
    "check.length": (
        "이 꼭지는 {count}어절이에요. 설정한 길이는 {least}~{most}어절이에요.",
        "This section has {count} 어절; the settings ask for {least} to {most}.",
    ),
    "check.length.line": (
        "{count}자예요. {most}자 안쪽이면 받은편지함에서 잘리지 않아요.",
        "This line has {count} characters; up to {most} are not cut in an inbox.",
    ),
    "check.length.heading": (
        "제목이 {count}자예요. {most}자 안쪽이면 휴대폰에서도 두 줄이에요.",
        "The heading has {count} characters; up to {most} take two lines on a telephone.",
    ),
    "check.style": ("‘{word}’: {why}", "“{word}”: {why}"),
    "check.style.hype": (
        "광고 같은 말이에요. 수치나 사실로 바꿔 보세요.",
        "sounds like an advert; give the fact instead.",
    ),
    "check.style.translated": ("번역투예요.", "reads like a translation."),
    "check.style.tongue": ("한국어로 옮겨 주세요.", "put it in Korean."),
    "check.style.glosses": (
        "원어를 괄호에 단 이름이 {count}개예요. 이 꼭지의 주인공에게만 달아도 돼요.",
        "{count} names stand in their own letters in brackets. One, of whom the section is about, is enough.",
    ),
    "check.style.budget": (
        "이 호에 {count}번 나와요. {limit}번이면 넉넉해요.",
        "stands {count} times in this issue; {limit} is plenty.",
    ),
}
