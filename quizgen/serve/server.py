"""Runs the server on this machine's own address."""

import socket

import uvicorn

from quizgen.serve.app import app_of
from quizgen.serve.news import News
from quizgen.serve.shelf import Shelf

ADDRESS = "127.0.0.1"


def listening(port: int) -> socket.socket:
    """A socket that listens to browsers of this machine alone.

    Args:
        port: its number; 0 for any that is free.

    Raises:
        OSError: the port is taken, or not for this user.
    """
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind((ADDRESS, port))
        found.listen()
    except OSError:
        found.close()
        raise
    return found


def run(shelf: Shelf, news: News, listener: socket.socket) -> None:
    """Answers browsers until Ctrl-C.

    Raises:
        KeyboardInterrupt: that was pressed.
    """
    config = uvicorn.Config(
        app_of(shelf, news),
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=1,
        ws="none",
    )
    uvicorn.Server(config).run([listener])
