"""Texts of the family `state`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "state.newer": (
        "{path}는 더 새로운 버전(상태 {found})이 쓴 파일이에요. 이 프로그램({known})을 먼저 올려 주세요.",
        "{path} was written by a newer program (state {found}); this one knows {known}. Update the program first.",
    ),
    "state.broken": (
        "{path}를 읽거나 쓸 수 없어요: {detail}. 디스크와 권한을 확인하고, 파일이 깨졌다면 backup한 것으로 바꿔 주세요.",
        "{path} cannot be read or written: {detail}. Check disk and permissions; if it is damaged, restore a backup.",
    ),
}
