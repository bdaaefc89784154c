"""Does work in a second process while this one goes on, where the system makes that cheap."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def beside(work: Callable[[], None], *, worthwhile: bool) -> Iterator[None]:
    """Runs `work` while the block runs; leaving the block waits for it.

    On Linux a copy of this process does it (fork), which has all values at hand without their
    being sent; elsewhere, and where it isn't worthwhile, this process does it after the block.

    Args:
        work: reads what it likes and writes files; it returns nothing.
        worthwhile: it takes much longer than the hundredths of a second that a copy costs.

    Raises:
        Exception: what `work` raised.
    """
    if not worthwhile or sys.platform != "linux":
        yield
        work()
        return
    from multiprocessing import get_context

    context = get_context("fork")
    receiver, sender = context.Pipe(duplex=False)

    def run() -> None:
        try:
            work()
        except BaseException as error:  # handed on to whoever waits
            sender.send(error)
        else:
            sender.send(None)

    process = context.Process(target=run, daemon=True)
    process.start()
    sender.close()
    try:
        yield
        try:
            error = receiver.recv()
        except EOFError:
            error = OSError("a process that wrote a part of the output was ended")
    finally:
        process.terminate()
        process.join()
    if error is not None:
        raise error
