"""Texts of the family `workspace`: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "workspace.full": (
        "디스크가 가득 차서 {path} 파일을 쓰지 못했어요. 자리를 비우고 다시 실행해 주세요. 앞서 쓴 파일은 그대로예요.",
        "The disk is full: {path} was not written. Free some space and run again; what was there is untouched.",
    ),
    "workspace.readonly": (
        "{path}에 쓸 수 없어요({detail}). 폴더의 권한을 확인해 주세요.",
        "{path} cannot be written ({detail}). Check the folder's permissions.",
    ),
    "workspace.failed": ("{path}: {detail}", "{path}: {detail}"),
    "workspace.conflict": (
        "{path} 파일이 그사이에 바뀌었어요. 바뀐 글은 그대로 두었으니 다시 읽은 뒤에 고쳐 주세요.",
        "{path} was changed in between. The changed text was left alone; read it again and retry.",
    ),
    "workspace.locked": (
        "{path} 폴더에서 다른 newsletter 명령이 돌고 있어요. 끝난 뒤에 다시 실행해 주세요.",
        "Another run works in {path}. Try again when it has ended.",
    ),
    "workspace.noissue": (
        "{date} 호가 없어요. `newsletter run --date {date}`로 만들 수 있어요.{known}",
        "There is no issue of {date}. Make it with `newsletter run --date {date}`.{known}",
    ),
    "workspace.broken": (
        "{path} 파일을 읽을 수 없어요: {detail}. 고치거나 history/에서 되살려 주세요.",
        "{path} cannot be read: {detail}. Mend the file or take it back from history/.",
    ),
    "workspace.finished": (
        "{section}: 지난번에 받다가 멈춘 글을 마저 넣었어요. 또 다른 글을 원하면 한 번 더 실행해 주세요.",
        "{section}: the rewrite that was broken off while it was taken is in place now. For another one, run this again.",
    ),
    "workspace.nosection": (
        "`{section}` 꼭지가 없어요. 있는 꼭지: {known}",
        "There is no section `{section}`. There are: {known}",
    ),
    "workspace.noundo": ("`{section}`에는 되돌릴 것이 없어요.", "There is nothing to undo in `{section}`."),
    "workspace.noredo": ("`{section}`에는 다시 할 것이 없어요.", "There is nothing to redo in `{section}`."),
}
