"""The files of one issue, read and written with digests, under a lock."""

from pipeline.workspace.files import Stored, read_text, write_text
from pipeline.workspace.history import History
from pipeline.workspace.issue import IssueFolder
from pipeline.workspace.locks import hold
from pipeline.workspace.replies import BrokenReplyError, ReplyFolder

__all__ = ["BrokenReplyError", "History", "IssueFolder", "ReplyFolder", "Stored", "hold", "read_text", "write_text"]
