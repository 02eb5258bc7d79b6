"""A server whose client may go away without a word.

What a thread of a server tells of it goes to the errors of whichever command is running in this process, and reads there as that command's.
"""

import sys
from http.server import ThreadingHTTPServer


class QuietServer(ThreadingHTTPServer):
    """An HTTP server on loopback that many may ask at once; it ends with who started it."""

    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing when a client hangs up: that is its right. Whatever else happened is told."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]  # as the base class calls it
