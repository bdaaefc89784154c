"""Watches the decks, makes those anew that have changed, and tells all who listen."""

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from time import perf_counter
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool

from quizgen.project_files import project_files
from quizgen.serve.pages import Pages
from quizgen.serve.shelf import Shelf, Shown
from quizgen.serve.watch import changed_paths

ALIVE = 15.0
"""Seconds after which something is said in any case, so that a lost connection is noticed."""
QUIET = 5.0
"""Seconds without a change after which there is time to clear up."""
Said = Callable[[Shown, float], None]
"""Is told of each deck that was made, and how many seconds that took."""


class News:
    """What has changed of the decks on a shelf.

    Args:
        shelf: the decks.
        roots: the folders to watch: decks, or folders of decks.
        find: finds the decks in the roots, as they are now.
        said: is told what was made.
    """

    def __init__(
        self, shelf: Shelf, roots: Iterable[Path], find: Callable[[], list[Path]], said: Said
    ) -> None:
        self._shelf, self._find, self._said = shelf, find, said
        self._roots = [root.resolve() for root in roots]
        self._listeners: set[asyncio.Event] = set()
        self._old: list[Pages | None] = []
        self._clearing: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def running(self, _: Starlette) -> AsyncIterator[None]:
        """Makes all decks, then watches them for as long as the block runs."""
        for name in self._shelf.decks:
            await self._make(name)
        watching = asyncio.create_task(self._watch())
        try:
            yield
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

    async def states(self) -> AsyncIterator[dict[str, Any]]:
        """The state of the decks now, and each time that it has changed, or after a while."""
        changed = asyncio.Event()
        self._listeners.add(changed)
        try:
            while True:
                changed.clear()
                yield self._shelf.state()
                with suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), ALIVE)
        finally:
            self._listeners.discard(changed)

    async def _watch(self) -> None:
        projects = {
            file.resolve()
            for shown in self._shelf.decks.values()
            for file in project_files(shown.folder)
            if file.is_file()
        }
        async for paths in changed_paths({*self._roots, *projects}):
            for folder in await run_in_threadpool(self._find):
                self._shelf.add(folder)
            for name, shown in list(self._shelf.decks.items()):
                folder = shown.folder.resolve()
                changed = any(path.is_relative_to(folder) for path in paths)
                if changed or paths & projects or not shown.version:
                    await self._make(name)

    async def _make(self, name: str) -> None:
        start = perf_counter()
        before = self._shelf.decks[name].pages
        shown = await run_in_threadpool(self._shelf.make, name)
        for listener in self._listeners:
            listener.set()
        self._said(shown, perf_counter() - start)
        # To take the last version apart takes as long as a page: not while browsers ask for it.
        self._old.append(before)
        if self._clearing:
            self._clearing.cancel()
        self._clearing = asyncio.create_task(self._clear())

    async def _clear(self) -> None:
        """Frees what isn't needed any more, once nobody has changed anything for a while.

        A command looks for no garbage, as it soon ends; this one goes on.
        """
        await asyncio.sleep(QUIET)
        self._old.clear()
        await run_in_threadpool(gc.collect)
