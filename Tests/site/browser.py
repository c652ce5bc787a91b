"""Debian's Chromium: pages opened in it, what they ask for and say, and the scripts of in_page/ run in them."""

from functools import cache
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import TimeoutError, sync_playwright  # noqa: F401

IN_PAGE = Path(__file__).parent / "in_page"
HEIGHT = 800
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}


class chromium:
    """A browser of this thread's own; Playwright's objects must not cross threads."""

    def __enter__(self):
        self.playwright = sync_playwright().start()
        # Chromium refuses its own sandbox to root; without a GPU dark and light look the same everywhere.
        self.browser = self.playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        return self.browser

    def __exit__(self, *_):
        self.browser.close()
        self.playwright.stop()


class opened:
    """A page in a context of its own, whose messages and requests are reported until it is closed."""

    def __init__(self, browser, url, base_url, width, script, report):
        self.context = browser.new_context(viewport={"width": width, "height": HEIGHT})
        self.page = self.context.new_page()
        self.url, self.base_url, self.script, self.report = url, base_url, script, report
        self.answers = []
        self.page.on("console", self.on_message)
        self.page.on("pageerror", lambda error: report(f"script: {error}"))
        self.page.on("request", self.on_request)
        self.page.on("response", self.on_response)
        self.debugger = self.context.new_cdp_session(self.page)
        # Every load is a first one.
        self.debugger.send("Network.enable")
        self.debugger.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def __enter__(self):
        if self.script:
            self.page.add_init_script(in_page("observe"))
        self.open()
        return self

    def open(self):
        self.answers.clear()
        # Axe is a script too. So the page is read without script, and axe may run afterwards.
        self.debugger.send("Emulation.setScriptExecutionDisabled", {"value": not self.script})
        self.page.goto(self.url, wait_until="load")
        self.debugger.send("Emulation.setScriptExecutionDisabled", {"value": False})
        if not self.script:
            # Chromium hides these again as soon as script may run.
            self.page.evaluate("() => document.querySelectorAll('noscript').forEach(e => e.replaceWith(...e.childNodes))")

    def __exit__(self, *_):
        self.context.close()

    def run(self, name, argument=None):
        """What a script of in_page/ says of the page."""
        return self.page.evaluate(in_page(name), argument)

    def document(self):
        """The document as it stands."""
        return self.page.evaluate("() => document.documentElement.outerHTML")

    def show(self, width, scheme="light", media="screen"):
        self.page.emulate_media(color_scheme=scheme, media=media)
        self.page.set_viewport_size({"width": width, "height": HEIGHT})

    def accessibility(self, only=None):
        """What axe finds, with all of its rules or some only."""
        self.page.evaluate(f"() => {{ if (!window.axe) {{ {AXE_SCRIPT} }} }}")
        options = {"resultTypes": ["violations"]} | ({"runOnly": only} if only else {})
        for violation in self.page.evaluate("options => axe.run(options).then(results => results.violations)", options):
            places = [node["target"][0] for node in violation["nodes"]]
            yield f"{violation['id']}: {violation['help']} ({len(places)}: {', '.join(map(str, places[:3]))})"

    def on_message(self, message):
        # A missing page is told twice, by its status and as a message; the status counts.
        is_status = "Failed to load resource" in message.text and message.location["url"] == self.url
        if message.type in ("error", "warning") and not is_status:
            self.report(f"console: {message.text} ({message.location['url']})")

    def on_request(self, request):
        if not request.url.startswith((self.base_url, "data:")):
            self.report(f"asks {request.url}")

    def on_response(self, response):
        self.answers.append(response)
        if response.status >= 400 and response.url != self.url:
            self.report(f"{response.url} answers {response.status}")


@cache
def in_page(name):
    return (IN_PAGE / f"{name}.js").read_text(encoding="utf-8")
