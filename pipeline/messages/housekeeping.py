"""Texts of the family `housekeeping`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "housekeeping.section.kind": (
        "`{kind}`라는 종류는 없어요. 쓸 수 있는 종류: {known}",
        "There is no kind `{kind}`. There are: {known}",
    ),
    "housekeeping.section.itself": (
        "`{section}`을 자기 자신 뒤로 옮길 수는 없어요.",
        "`{section}` cannot stand behind itself.",
    ),
    "housekeeping.section.note": (
        "### [할 일] 제목을 적어 주세요\n\n[할 일] 하고 싶은 말을 적어 주세요.",
        "### [할 일] A heading\n\n[할 일] What you want to say.",
    ),
    "housekeeping.section.event": (
        "### [할 일] 행사 이름을 적어 주세요\n\n- **날짜:** \n- **장소:** \n- **신청 마감:** \n- **링크:** ",
        "### [할 일] The event's name\n\n- **Date:** \n- **Place:** \n- **Deadline:** \n- **Link:** ",
    ),
    "housekeeping.section.sponsor": (
        "### [할 일] 광고 제목을 적어 주세요\n\n[할 일] 광고주의 이름과 광고 글을 적어 주세요.",
        "### [할 일] The sponsor's heading\n\n[할 일] The advertiser's name and text.",
    ),
    "housekeeping.section.links": (
        "### 더 읽을거리\n\n- [할 일] 링크를 적어 주세요",
        "### More to read\n\n- [할 일] A link",
    ),
    "housekeeping.prune.keep": ("--keep은 1보다 커야 해요.", "--keep must be at least 1."),
}
