"""Texts of the family `past`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "past.unreadable": (
        "{path}: 글자를 읽을 수 없어요. UTF-8로 저장한 Markdown 파일인지 확인해 주세요.",
        "{path}: its characters cannot be read. Is it Markdown, saved as UTF-8?",
    ),
    "past.onedate": (
        "`--date`는 파일 하나를 가져올 때만 쓸 수 있어요.",
        "`--date` is for one file at a time.",
    ),
    "past.empty": (
        "{path}: 제목 아래에 글이 없어요. 보낸 호의 Markdown이 맞나요?",
        "{path}: has no text below its title. Is it the Markdown of a sent issue?",
    ),
    "past.future": (
        "{path}: 아직 오지 않은 날이에요({date}). 지난 호의 날짜가 맞는지 보고, 파일 이름이나 머리말의 `date:`를 고쳐 주세요.",
        "{path}: {date} is still to come. Put the right date into its name or its `date:`.",
    ),
    "past.draft": (
        "{path}: {date} 호는 여기에 아직 보내지 않은 초안이 있어요. 다른 곳에서 이미 보낸 호라면 `newsletter sent --where 보낸곳 --date {date}`로 적고, 아니면 파일의 날짜를 고쳐 주세요.",
        "{path}: an unsent draft of {date} is here. If that issue went out elsewhere, note it with `newsletter sent --where NAME --date {date}`; else put the file's date right.",
    ),
    "past.twice": (
        "{path}: {other}와 날짜가 같아요({date}). 한 날짜에는 한 호만 들어가요. 파일 이름에 날짜를 적어 주세요.",
        "{path}: has the same date as {other} ({date}); put the right date into its name.",
    ),
    "past.nothing": ("그래서 아무것도 가져오지 않았어요.", "Nothing was taken in."),
    "past.taken": (
        "{path}: {date} 호를 가져왔어요(이야기 {stories}개). 날짜가 틀리면 `newsletter sent --undo --date {date}`로 무를 수 있어요.",
        "{path}: taken in as the issue of {date} ({stories} stories). If the date is wrong, `newsletter sent --undo --date {date}` takes it back.",
    ),
    "past.again": (
        "{path}: {date} 호를 다시 읽었어요(이야기 {stories}개). 둘로 늘지 않아요.",
        "{path}: read again as the issue of {date} ({stories} stories); it counts once.",
    ),
    "past.kept": (
        "{path}: {date} 호는 여기에서 만들어 보낸 호라서 그대로 뒀어요.",
        "{path}: the issue of {date} was made and sent here, so it stays as it is.",
    ),
    "past.correct.back": (
        "{section}의 바로잡음을 되돌린 것으로 적었어요: {was} → {now}",
        "A correction of {section} was taken back, and that is noted: {was} → {now}",
    ),
    "past.correct.even": (
        "아직 아무에게도 알리지 않은 바로잡음과 서로 지워져서, 알릴 것이 없어요.",
        "It takes back a correction that nobody was told of, so there is nothing to tell.",
    ),
    "past.correct.against": (
        "바로잡은 글이 원문과 맞지 않아요. 다시 봐 주세요.",
        "What was put right does not hold against its sources; look again.",
    ),
}
