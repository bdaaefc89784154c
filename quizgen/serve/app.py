"""What the server answers: an index of the decks, their pages, and a stream of what changes."""

import json
from collections.abc import AsyncIterator
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from quizgen.outputs.templates import page_templates, render, source_of
from quizgen.serve.live import live
from quizgen.serve.news import News
from quizgen.serve.pages import PRACTICE_PAGE, PROOF_PAGE
from quizgen.serve.shelf import Shelf

HOSTS = ("127.0.0.1", "localhost")
"""What a browser on this machine calls the server. Under another name somebody else's page could
reach it, whose name leads here (DNS rebinding)."""
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'self' 'unsafe-inline' data:; base-uri 'none';"
    " form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""No page is kept, none asks another machine for anything, and no other page may hold it."""
STYLES = ("palette.css", "serve/index.css")


def app_of(shelf: Shelf, news: News) -> Starlette:
    """The application.

    Args:
        shelf: the decks.
        news: tells what has changed; it runs as long as the application does.
    """
    answers = _Answers(shelf, news)
    return Starlette(
        routes=[
            Route("/", answers.index),
            Route("/events", answers.events),
            Route("/favicon.ico", answers.no_icon),
            Route("/{deck}", answers.to_proof),
            Route("/{deck}/", answers.to_proof),
            Route("/{deck}/{file}", answers.page),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=HOSTS, www_redirect=False),
        ],
        lifespan=news.running,
    )


class _Answers:
    """The answers to a browser's questions."""

    def __init__(self, shelf: Shelf, news: News) -> None:
        self._shelf, self._news = shelf, news
        self._templates = page_templates(None)
        self._script = source_of(self._templates, "serve/live.js")

    async def index(self, _: Request) -> Response:
        """All decks, with links to their pages."""
        return self._live(await run_in_threadpool(self._overview, ""), "")

    async def no_icon(self, _: Request) -> Response:
        """Browsers ask for an icon of their own accord; there is none."""
        return Response(status_code=204, headers=HEADERS)

    async def to_proof(self, request: Request) -> Response:
        """A deck's address leads to its proof page."""
        name = request.path_params["deck"]
        if self._shelf.named(name) is None:
            return HTMLResponse(self._overview(f"/{name}"), 404, HEADERS)
        return RedirectResponse(f"/{quote(name)}/{PROOF_PAGE}", headers=HEADERS)

    async def page(self, request: Request) -> Response:
        """A page of a deck; where it has none, as it never was without errors, the index."""
        name, file = request.path_params["deck"], request.path_params["file"]
        key = self._shelf.named(name)
        if key is None:
            return HTMLResponse(self._overview(f"/{name}/"), 404, HEADERS)
        page = await run_in_threadpool(self._shelf.page, key, file)
        if page is None:
            broken = bool(self._shelf.decks[key].errors)
            html = await run_in_threadpool(self._overview, "" if broken else f"/{name}/{file}")
            return self._live(html, key, 503 if broken else 404)
        return self._live(page.decode(), key)

    async def events(self, _: Request) -> Response:
        """The state of all decks, and again whenever it changes (server-sent events)."""

        async def stream() -> AsyncIterator[str]:
            async for state in self._news.states():
                yield f"data: {json.dumps(state, ensure_ascii=False)}\n\n"

        return StreamingResponse(stream(), media_type="text/event-stream", headers=HEADERS)

    def _live(self, html: str, deck: str, status: int = 200) -> Response:
        version = self._shelf.version(deck)
        return HTMLResponse(live(html, self._script, deck, version), status, HEADERS)

    def _overview(self, missing: str) -> str:
        """The index; `missing` is an address that leads nowhere."""
        return render(
            self._templates,
            ["serve/index.html.j2"],
            style="".join(source_of(self._templates, name) for name in STYLES),
            decks=[
                {
                    "name": name,
                    "title": shown.title,
                    "folder": shown.folder.as_posix(),
                    "items": shown.pages.items if shown.pages else None,
                    "sheets": shown.pages.sheets if shown.pages else (),
                    "errors": len(shown.errors),
                }
                for name, shown in self._shelf.decks.items()
            ],
            proof=PROOF_PAGE,
            practice=PRACTICE_PAGE,
            missing=missing,
        )
