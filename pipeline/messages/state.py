"""Texts of the family `state`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "state.newer": (
        "{path}는 더 새로운 버전(상태 {found})이 쓴 파일이에요. 이 프로그램({known})을 먼저 업데이트해 주세요.",
        "{path} was written by a newer program (state {found}); this one knows {known}. Update the program first.",
    ),
    "state.full": (
        "디스크가 가득 차서 {path}에 쓰지 못했어요. 자리를 비우고 다시 실행해 주세요. 앞서 쓴 것은 그대로예요.",
        "The disk is full: {path} was not written. Free some space and run again; what was there is untouched.",
    ),
    "state.disk": (
        "{path}에 쓰다가 디스크 오류가 났어요({detail}). 디스크가 가득 찼거나 고장 났을 수 있어요. 확인한 뒤에 다시 실행해 주세요.",
        "The disk failed while {path} was written ({detail}): it may be full or damaged. Look at it, then run again.",
    ),
    "state.readonly": (
        "{path}에 쓸 수 없어요. 폴더의 권한을 확인해 주세요. 이 프로그램은 읽기만 할 때도 이 파일을 열어요.",
        "{path} cannot be written. Check the folder's permissions; the program opens this file even for reading.",
    ),
    "state.broken": (
        "{path}를 읽거나 쓸 수 없어요: {detail}. 디스크와 권한을 확인하고, 파일이 깨졌다면 백업한 파일로 바꿔 주세요.",
        "{path} cannot be read or written: {detail}. Check disk and permissions; if it is damaged, restore a backup.",
    ),
}
