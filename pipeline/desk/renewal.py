"""The settings while the desk is open: a saved `sources.yaml` counts from the next look on; a broken one is told, and the last good one stays."""

from dataclasses import replace

from pipeline.config import load
from pipeline.desk.issue_desk import IssueDesk
from pipeline.errors import ConfigError


class Renewal:
    """Follows the settings file of one desk."""

    def __init__(self, desk: IssueDesk) -> None:
        self._desk = desk
        self._seen = self._stamp()
        self._problem = ""

    def look(self) -> str:
        """Take the settings anew where their file changed, and return what is wrong with them, if anything."""
        now = self._stamp()
        if now != self._seen:
            self._seen = now
            try:
                settings = load(self._desk.context.workspace)
            except ConfigError as error:
                self._problem = str(error)
            else:
                self._problem = ""
                self._desk.context = replace(self._desk.context, settings=settings)
        return self._problem

    def need(self) -> None:
        """Raise ConfigError while the settings are broken: nothing goes out by settings that a person no longer has."""
        if problem := self.look():
            raise ConfigError(problem)

    def _stamp(self) -> tuple[int, int, int] | None:
        try:
            stat = (self._desk.context.workspace / "sources.yaml").stat()
        except OSError:
            return None
        return stat.st_ino, stat.st_mtime_ns, stat.st_size
