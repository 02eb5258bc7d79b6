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
    "housekeeping.replay.lost": (
        "저장된 답 가운데 이 초안을 만드는 것이 없어요(지웠거나 고친 답)",
        "no stored reply gives this draft (a reply was removed or changed)",
    ),
    "housekeeping.replay.missing": ("(없음)", "(missing)"),
    "housekeeping.replay.pruned": (
        "{date} 호에는 저장된 답(replies/)이 없어서 다시 만들 수 없어요. prune으로 치운 호라면 백업에 있어요.",
        "The issue of {date} has no stored replies, so it cannot be made again. If prune cleared them, a backup has them.",
    ),
    "housekeeping.replay.same": (
        "{date}: 저장된 것만으로 다시 만들었고 파일 {files}개가 모두 같아요.",
        "{date}: made again from what is stored; all {files} files are the same.",
    ),
    "housekeeping.replay.differs": (
        "{date}: 파일 {files}개 가운데 {count}개가 달라요. 처음 다른 곳은 {path} {line}째 줄이에요.\n- {stored}\n+ {made}",
        "{date}: {count} of {files} files differ. The first difference is in {path}, line {line}:\n- {stored}\n+ {made}",
    ),
}
