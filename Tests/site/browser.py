"""Pages in Chromium: accessible, quiet and fitting on every width, light and dark, with and without script."""

import itertools
from concurrent.futures import ThreadPoolExecutor

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import TimeoutError, sync_playwright  # noqa: F401

WIDTHS = (320, 360, 768, 1280)
SCHEMES = ("light", "dark")
PHOTOGRAPHED = (360, 1280)
WORKERS = 3
WCAG = {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# The elements that reach beyond the right edge and have no scroll bar of their own.
WIDE_ELEMENTS = """() => {
  const page = document.scrollingElement
  if (page.scrollWidth <= page.clientWidth) return []
  const scrolls = element => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(e).overflowX)) return true
  }
  const names = [...document.body.querySelectorAll('*')]
    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1 && !scrolls(e))
    .map(e => e.tagName.toLowerCase() + (e.getAttribute('class') ? '.' + e.getAttribute('class') : ''))
  return [`${page.scrollWidth} px wide: ${[...new Set(names)].slice(0, 5).join(', ')}`]
}"""
BROKEN_PICTURES = "() => [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)"


def check_pages(visits, screenshots):
    """`visits` are (name, url, base_url). Gives for each, in order, {aspect: sentences}."""
    with ThreadPoolExecutor(WORKERS) as pool:
        shares = [visits[number::WORKERS] for number in range(WORKERS)]
        results = list(pool.map(lambda share: check_share(share, screenshots), shares))
    return [results[number % WORKERS][number // WORKERS] for number in range(len(visits))]


def check_share(visits, screenshots):
    with chromium() as browser:
        return [check_page(browser, *visit, screenshots) for visit in visits]


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


def check_page(browser, name, url, base_url, screenshots):
    found = Findings()
    with opened(browser, url, base_url, True, found.to("quiet", "with script")) as page:
        scripted = document(page)
        for scheme, width in itertools.product(SCHEMES, WIDTHS):
            show(page, scheme, width)
            # A colour scheme changes colours and nothing else; the rules on these take most of the time.
            check_layout(page, WCAG if scheme == "light" else COLOURS, f"{width} px, {scheme}", found)
            if width in PHOTOGRAPHED:
                page.screenshot(path=screenshots / f"{name}-{width}-{scheme}.png", full_page=True)
    with opened(browser, url, base_url, False, found.to("quiet", "without script")) as page:
        # Where script changes nothing, as on most pages, axe would say the same again.
        rules = None if document(page) == scripted else WCAG
        for scheme, width in itertools.product(SCHEMES if rules else SCHEMES[:1], WIDTHS):
            show(page, scheme, width)
            check_layout(page, rules, f"{width} px, {scheme}, without script", found)
    return found.aspects


def show(page, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})


def document(page):
    """The document as it stands."""
    return page.evaluate("() => document.documentElement.outerHTML")


def check_layout(page, rules, where, found):
    for problem in page.evaluate(WIDE_ELEMENTS):
        found.add("fits", problem, where)
    for picture in page.evaluate(BROKEN_PICTURES):
        found.add("quiet", f"no picture: {picture}", where)
    if rules:
        for problem in accessibility(page, rules):
            found.add("accessible", problem, where)


class opened:
    """A page in a context of its own, whose messages and requests are reported until it is closed."""

    def __init__(self, browser, url, base_url, script, report):
        self.context = browser.new_context(viewport={"width": WIDTHS[0], "height": 800})
        self.page = self.context.new_page()
        self.url, self.base_url, self.script, self.report = url, base_url, script, report
        self.page.on("console", self.on_message)
        self.page.on("pageerror", lambda error: report(f"script: {error}"))
        self.page.on("request", self.on_request)
        self.page.on("response", self.on_response)

    def __enter__(self):
        # Axe is a script too. So the page is read without script, and axe may run afterwards.
        debugger = self.context.new_cdp_session(self.page)
        debugger.send("Emulation.setScriptExecutionDisabled", {"value": not self.script})
        self.page.goto(self.url, wait_until="load")
        debugger.send("Emulation.setScriptExecutionDisabled", {"value": False})
        if not self.script:
            # Chromium hides these again as soon as script may run.
            self.page.evaluate("() => document.querySelectorAll('noscript').forEach(e => e.replaceWith(...e.childNodes))")
        return self.page

    def __exit__(self, *_):
        self.context.close()

    def on_message(self, message):
        # A missing page is told twice, by its status and as a message; the status counts.
        is_status = "Failed to load resource" in message.text and message.location["url"] == self.url
        if message.type in ("error", "warning") and not is_status:
            self.report(f"console: {message.text} ({message.location['url']})")

    def on_request(self, request):
        if not request.url.startswith((self.base_url, "data:")):
            self.report(f"asks {request.url}")

    def on_response(self, response):
        if response.status >= 400 and response.url != self.url:
            self.report(f"{response.url} answers {response.status}")


def accessibility(page, rules):
    page.evaluate(f"() => {{ if (!window.axe) {{ {AXE_SCRIPT} }} }}")
    options = {"runOnly": rules, "resultTypes": ["violations"]}
    for violation in page.evaluate("options => axe.run(options).then(results => results.violations)", options):
        places = [node["target"][0] for node in violation["nodes"]]
        yield f"{violation['id']}: {violation['help']} ({len(places)}: {', '.join(map(str, places[:3]))})"


class Findings:
    """Sentences by aspect, each once, with the settings under which it was seen."""

    def __init__(self):
        self.seen = {"accessible": {}, "quiet": {}, "fits": {}}

    def add(self, aspect, problem, settings):
        self.seen[aspect].setdefault(problem, []).append(settings)

    def to(self, aspect, settings):
        return lambda problem: self.add(aspect, problem, settings)

    @property
    def aspects(self):
        return {
            aspect: [f"{problem} [{'; '.join(dict.fromkeys(settings))}]" for problem, settings in problems.items()]
            for aspect, problems in self.seen.items()
        }
