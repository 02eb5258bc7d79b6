"""Texts of the bundled sample week."""

TABLE: dict[str, tuple[str, str]] = {
    "demo.list": ("매체를 `- slug: …` 목록으로 적어 주세요.", "List the outlets as `- slug: …` rows."),
    "demo.unreadable": ("견본 파일을 읽을 수 없어요: {detail}", "The sample file cannot be read: {detail}"),
    "demo.yaml": ("YAML 문법이 틀렸어요: {detail}", "This is not valid YAML: {detail}"),
    "demo.key": ("`{key}` 항목이 빠졌어요. 더해 주세요.", "The key `{key}` is missing. Add it."),
    "demo.value": ("값을 쓸 수 없어요: {detail}", "A value cannot be used: {detail}"),
    "demo.host": (
        "견본 매체의 주소는 .example로 끝나야 해요: {host}",
        "The host of a sample outlet must end in .example: {host}",
    ),
    "demo.front": (
        "기사 맨 앞에 `---` 두 줄로 감싼 정보가 있어야 해요.",
        "An article must start with its front matter between two `---` lines.",
    ),
    "demo.zone": ("published에 시간대가 없어요. 예: +09:00", "`published` has no zone; write one such as +09:00"),
    "demo.refused": (
        "견본 주간에 없는 주소라서 요청하지 않았어요: {host}",
        "Not asked, because the sample week has no such host: {host}",
    ),
    "demo.no-draft": (
        "견본 초안에 이 요청에 맞는 글이 없어요({subject}). 견본 기사를 되돌리거나 실제 모델을 써 주세요.",
        "The sample drafts have nothing for this request ({subject}). Put the sample articles back, or use a real model.",
    ),
    "demo.no-pinned": (
        "고정한 이야기의 견본 초안이 없어요: {title}. `newsletter pin {story} --undo`로 풀고 다시 실행하거나 실제 모델을 써 주세요.",
        "No sample draft tells the pinned story: {title}. Take it back with `newsletter pin {story} --undo` and run again, or use a real model.",
    ),
    "demo.copied": ("견본 작업 폴더를 만들었어요: {folder}", "The sample workspace is ready: {folder}"),
}
