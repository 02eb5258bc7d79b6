"""Texts of the family `cli` on commands that were typed wrongly: key -> (Korean, English)."""

TABLE: dict[str, tuple[str, str]] = {
    "cli.usage.command": ("`{name}`: 그런 명령은 없어요.", "There is no command `{name}`."),
    "cli.usage.option": ("`{name}`: 이 명령에 그런 옵션은 없어요.", "This command has no option `{name}`."),
    "cli.usage.meant": (" 혹시 이것인가요? {names}", " Did you mean: {names}?"),
    "cli.usage.missing": ("`{name}` 자리에 값을 적어 주세요.", "Give a value for `{name}`."),
    "cli.usage.missing.command": ("어떤 명령인지 적어 주세요.", "Name a command."),
    "cli.usage.extra": ("`{given}`: 받을 자리가 없는 말이에요.", "There is no place for `{given}`."),
    "cli.usage.source": (
        " 원문이라면 앞에 `--source`를 적어 주세요: --source {given}",
        " If it is a source, write `--source` before it: --source {given}",
    ),
    "cli.usage.wants": ("`{name}` 뒤에 값을 적어 주세요.", "`{name}` wants a value behind it."),
    "cli.usage.none": ("`{name}` 옵션에는 값을 적지 않아요.", "`{name}` takes no value."),
    "cli.usage.gone": ("{path}: 없는 파일이에요.", "{path}: there is no such file."),
    "cli.usage.nofolder": ("{path}: 없는 폴더예요.", "{path}: there is no such folder."),
    "cli.usage.folder": ("{path}: 파일이 아니라 폴더예요.", "{path}: a folder, where a file is wanted."),
    "cli.usage.file": ("{path}: 폴더가 아니라 파일이에요.", "{path}: a file, where a folder is wanted."),
    "cli.usage.unreadable": (
        "{path}: 읽을 수 없어요. 파일의 권한을 확인해 주세요.",
        "{path} cannot be read. See its permissions.",
    ),
    "cli.usage.choice": (
        "{name}: `{given}` 대신 이 가운데 하나를 적어 주세요: {choices}",
        "{name}: `{given}` is none of {choices}.",
    ),
    "cli.usage.number": ("{name}: `{given}` 대신 수를 적어 주세요.", "{name}: `{given}` is no number."),
    "cli.usage.range": (
        "{name}: {given} 대신 {range} 안의 수를 적어 주세요.",
        "{name}: {given} is not in the range {range}.",
    ),
    "cli.usage.help": ("쓰는 법: {usage}\n자세히: {command} --help", "Usage: {usage}\nMore: {command} --help"),
}
