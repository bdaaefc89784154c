"""Does work that leaves the interpreter free, such as compressing, while other work goes on."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager


@contextmanager
def beside(work: Callable[[], None]) -> Iterator[None]:
    """Runs `work` in a thread while the block runs; leaving the block waits for it.

    Raises:
        Exception: what `work` raised, unless the block raised something itself.
    """
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(work)
        yield
        running.result()
