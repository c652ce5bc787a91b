"""A page as people read it: on a phone, wide, in the dark, on paper, in large or spread text, without script,
without stylesheet, with the keyboard or a finger."""

from itertools import product

import first_view
from browser import COLOURS, opened

WIDTHS = (320, 360, 768, 1280)
SCHEMES = ("light", "dark")
# Axe says the same on the widths between.
PHONE, WIDE = AXE_WIDTHS = (360, 1280)
# A4 with the margins of 25 and 20 mm.
PAPER = 624
FOCUS_STOPS = 20
SMALLEST, SMALLEST_CONTROL = 24, 44
BROKEN_PICTURES = "() => [...document.images].filter(i => i.complete && !i.naturalWidth).map(i => i.src)"
ROOT_SIZE = "() => parseFloat(getComputedStyle(document.documentElement).fontSize)"
SENTENCES = {
    "accessible": "axe finds nothing",
    "ordered": "landmarks, skip link and headings are in order",
    "quiet": "no message, nothing blocked, nothing asked elsewhere",
    "fits": "does not scroll sideways and cuts no text off",
    "pressed": f"what is pressed has {SMALLEST} px, controls on a phone {SMALLEST_CONTROL} px",
    "focused": f"the keyboard's place is seen at the first {FOCUS_STOPS} stops",
    "still": "nothing sticks, nothing moves",
    "printed": "prints dark on light, without navigation, with the heads of tables",
    "bounded": "is within its budget of bytes and requests",
    "steady": "headline and text are painted first, on the first screen, and nothing shifts",
}
# What is asked of every theme.
BASIC = ("accessible", "quiet", "fits")


class Findings:
    """Sentences by aspect, each once, with the settings under which it was seen."""

    def __init__(self, aspects):
        self.seen = {aspect: {} for aspect in aspects}

    def add(self, aspect, problems, settings):
        for problem in problems:
            self.seen[aspect].setdefault(problem, []).append(settings)

    def to(self, aspect, settings):
        return lambda problem: self.add(aspect, [problem], settings)

    def problems(self, aspect):
        return [f"{problem} [{'; '.join(dict.fromkeys(where))}]" for problem, where in self.seen[aspect].items()]


def check_basics(browser, visit):
    """Whether a page can be read at all, for a theme without a contract of its own."""
    found = Findings(BASIC)
    for script in (True, False):
        suffix = "" if script else ", without script"
        with opened(browser, visit.url, visit.base_url, PHONE, script, found.to("quiet", f"loaded{suffix}")) as page:
            for width in WIDTHS:
                look(page, found, suffix, width)
            page.show(PHONE)
            found.add("accessible", page.accessibility(), f"{PHONE} px{suffix}")
    return found


def check_thoroughly(browser, visit, screenshots):
    """Everything that the contract of the look asks for."""
    found = Findings(SENTENCES if visit.has_budget else [aspect for aspect in SENTENCES if aspect != "bounded"])
    with opened(browser, visit.url, visit.base_url, PHONE, True, found.to("quiet", "with script")) as page:
        first_view.check_phone(page, visit, found, f"{PHONE} px")
        page.show(WIDE)
        page.open()
        first_view.check_shifts(page, found, f"{WIDE} px")
        scripted = page.document()
        found.add("ordered", page.run("order"), "with script")
        on_screen(page, visit, found, screenshots)
        page.show(PHONE)
        with_keyboard(page, found, f"{PHONE} px")
        with_other_text(page, found)
        on_paper(page, visit, found, screenshots)
        without_stylesheet(page, found)
    with opened(browser, visit.url, visit.base_url, PHONE, False, found.to("quiet", "without script")) as page:
        for width in WIDTHS:
            look(page, found, ", without script", width)
        with_keyboard(page, found, f"{WIDE} px, without script")
        # Where script changes nothing, as on most pages, axe would say the same again.
        if page.document() != scripted:
            found.add("ordered", page.run("order"), "without script")
            for width in AXE_WIDTHS:
                page.show(width)
                found.add("accessible", page.accessibility(), f"{width} px, without script")
    return found


def look(page, found, suffix, width, scheme="light", media="screen", bare=False):
    """One look at the page as it stands."""
    page.show(width, scheme, media)
    where = f"{width} px, {scheme if media == 'screen' else f'{media}, {scheme}'}{suffix}"
    found.add("fits", page.run("wide", [media == "print", bare]), where)
    found.add("quiet", [f"no picture: {url}" for url in page.page.evaluate(BROKEN_PICTURES)], where)
    return where


def on_screen(page, visit, found, screenshots):
    for scheme, width in product(SCHEMES, WIDTHS):
        where = look(page, found, "", width, scheme)
        if scheme == "light":
            found.add("pressed", page.run("targets", [SMALLEST, control_size(width)]), where)
            found.add("still", page.run("moving"), where)
        if width in AXE_WIDTHS:
            # A colour scheme changes colours and nothing else; the rules on these take most of the time.
            found.add("accessible", page.accessibility(only=None if scheme == "light" else COLOURS), where)
            if visit.is_photographed(scheme):
                photograph(page, visit, screenshots, f"{width}-{scheme}")
    look_into_folded_lists(page, found)


def look_into_folded_lists(page, found):
    if not page.page.query_selector("details"):
        return
    fold = "opens => document.querySelectorAll('details').forEach(e => { e.open = opens })"
    page.page.evaluate(fold, True)
    for width in AXE_WIDTHS:
        where = look(page, found, ", lists unfolded", width)
        found.add("pressed", page.run("targets", [SMALLEST, control_size(width)]), where)
    page.page.evaluate(fold, False)


def control_size(width):
    return SMALLEST_CONTROL if width <= PHONE else SMALLEST


def with_keyboard(page, found, where):
    """Tab by tab from the top. Once in each context: behind the last stop the keyboard is in the browser's own frame."""
    before = None
    for _ in range(FOCUS_STOPS):
        page.page.keyboard.press("Tab")
        stop = page.run("focus")
        if not stop:
            break
        if not stop["hasRing"]:
            found.add("focused", [f"{stop['name']} has no outline"], where)
        if not stop["isOnScreen"]:
            found.add("focused", [f"{stop['name']} is out of sight"], where)
        if before == stop["number"]:
            found.add("focused", [f"{stop['name']} keeps the keyboard"], where)
        before = stop["number"]
    if before is None:
        found.add("focused", ["the keyboard reaches nothing"], where)
    page.page.evaluate("() => document.activeElement.blur()")


def with_other_text(page, found):
    """Text of twice the size, as set in the browser, then of the normal size but spread."""
    page.debugger.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    if page.page.evaluate(ROOT_SIZE) != 32:
        found.add("fits", ["its text does not follow the size that the reader has set"], "200 % text")
    for width in WIDTHS:
        look(page, found, ", 200 % text", width)
    page.debugger.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    page.run("spacing")
    for width in WIDTHS:
        look(page, found, ", spread text", width)
    page.page.evaluate("() => { document.adoptedStyleSheets = [] }")


def on_paper(page, visit, found, screenshots):
    for scheme in SCHEMES:
        where = look(page, found, "", PAPER, scheme, "print")
        found.add("printed", page.run("print"), where)
    if visit.is_photographed("print"):
        photograph(page, visit, screenshots, "print")


def without_stylesheet(page, found):
    page.page.evaluate("() => document.querySelectorAll('link[rel=stylesheet], style').forEach(e => e.remove())")
    for width in WIDTHS:
        look(page, found, ", without stylesheet", width, bare=True)


def photograph(page, visit, screenshots, settings):
    page.page.screenshot(path=screenshots / f"{visit.name}-{settings}.png", full_page=True)
