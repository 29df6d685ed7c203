"""Who may come in: one browser, from this machine, by an address that works once."""

from secrets import compare_digest, token_urlsafe

from aiohttp import web

HOST = "127.0.0.1"
"""The only address that is listened on, and the only name that is answered to."""
TOKEN_BYTES = 32
"""Random bytes of the token and of the cookie."""


class Guard:
    """Host, Origin, token and cookie of the server on ``port``."""

    def __init__(self, port: int) -> None:
        self.authority = HOST if port == 80 else f"{HOST}:{port}"
        """What the Host header must be."""
        self.origin = f"http://{self.authority}"
        """What an Origin header must be."""
        self._cookie_name = f"interviewer-{port}"  # cookies are shared by all ports of a host
        self._cookie = token_urlsafe(TOKEN_BYTES)
        self._token = token_urlsafe(TOKEN_BYTES)
        self._spent = False

    @property
    def address(self) -> str:
        """What to open in the browser; good for one use."""
        return f"{self.origin}/?token={self._token}"

    def refuses(self, request: web.Request) -> str:
        """Why this request is not from this server's own pages; empty when nothing speaks against it.

        Host keeps out a foreign name that resolves to this machine, Origin keeps out pages from elsewhere. A browser
        always names the Origin of a WebSocket, so there it must not be missing.
        """
        if request.headers.getall("Host", []) != [self.authority]:
            return f"This server answers to {self.authority} alone."
        origins = request.headers.getall("Origin", [])
        if origins not in ([], [self.origin]) or (not origins and request.headers.get("Upgrade")):
            return "The request came from a page of another site."
        return ""

    def spend(self, token: str) -> bool:
        """Whether ``token`` lets in; only the first time it is shown."""
        good = not self._spent and compare_digest(token.encode("utf-8", "replace"), self._token.encode())
        self._spent = self._spent or good
        return good

    def welcome(self, response: web.StreamResponse) -> None:
        """Give the browser what it shows from now on in place of the token."""
        response.set_cookie(self._cookie_name, self._cookie, httponly=True, samesite="Strict", path="/")

    def knows(self, request: web.Request) -> bool:
        """Whether the browser was let in before."""
        shown = request.cookies.get(self._cookie_name, "")
        return compare_digest(shown.encode("utf-8", "replace"), self._cookie.encode())

    def headers(self) -> dict[str, str]:
        """What every response says: nothing from elsewhere, no script but our file, in nobody's frame, kept nowhere.

        Styles may be inline because the terminal in the page (xterm.js) writes its colours and sizes as it goes.
        """
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; "
            f"connect-src ws://{self.authority}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        return {
            "Content-Security-Policy": policy,
            "X-Frame-Options": "DENY",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=()",
            "Cache-Control": "no-store",
        }
