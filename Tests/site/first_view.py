"""What a page costs before it can be read, against the budgets of the look: bytes are uncompressed, because a plain
host may not compress."""

from dataclasses import dataclass
from urllib.parse import urljoin

from addresses import get

KB = 1000
MOST_SHIFT = 0.02
FIRST_SCREEN = 780
STYLESHEET = 28 * KB
REGISTER_SCRIPT = 12 * KB


@dataclass
class Budget:
    html: int
    all: int
    requests: int
    has_picture: bool = False


HOME = Budget(60 * KB, 200 * KB, 9, has_picture=True)
STORY_WITH_PHOTO = Budget(40 * KB, 170 * KB, 5, has_picture=True)
STORY = Budget(40 * KB, 80 * KB, 5)
LIST = Budget(60 * KB, 110 * KB, 5)
RECORD = Budget(130 * KB, 165 * KB, 4)
REGISTER = Budget(110 * KB, 155 * KB, 4)
BUDGETS = {
    "home": HOME,
    "campaign": RECORD, "decision": RECORD,
    "register": REGISTER, "register-part": REGISTER, "register-figure": REGISTER,
    "search": Budget(20 * KB, 65 * KB, 4),
    "bulletin": Budget(50 * KB, 90 * KB, 4),
    "not-found": Budget(8 * KB, 40 * KB, 3),
}  # fmt: skip


def budget(kind, has_photo):
    if kind == "story":
        return STORY_WITH_PHOTO if has_photo else STORY
    return BUDGETS.get(kind, LIST)


def check_phone(page, visit, found, where):
    """The first load on a phone, before anybody touches it."""
    first = page.run("first_paint")
    files = {answer.url: (type_of(answer), len(answer.body())) for answer in page.answers}
    # Headless Chromium leaves the icon out; a reader's browser does not.
    for icon in page.page.eval_on_selector_all("link[rel~=icon]", "links => links.map(link => link.href)")[:1]:
        files.setdefault(icon, ("icon", len(get(urljoin(page.url, icon))[2])))
    has_photo = any(kind.startswith("image/") and "svg" not in kind for kind, _ in files.values())
    allowed = budget(visit.page_kind, has_photo)
    if visit.has_budget:
        found.add("bounded", costs(files, page.url, visit.page_kind, allowed), where)
    found.add("steady", [*first_painted(first, allowed), *page.run("pictures")], where)
    check_shifts(page, found, where)


def type_of(answer):
    """A font counts even when it is missing."""
    return "font" if answer.request.resource_type == "font" else answer.headers.get("content-type", "")


def first_painted(first, allowed):
    """The headline, or the text beside it, which came with it and may be the longer one; a picture only where the
    contract awaits a photograph."""
    is_fine = first["kind"] in ("h1", "h2", "h3", "text") or (first["kind"] == "picture" and allowed.has_picture)
    if not is_fine or not first["inMain"]:
        yield f"the largest thing painted first is {first['name']}"
    if first["end"] > FIRST_SCREEN:
        yield f"the headline ends at {first['end']:.0f} px, not within {FIRST_SCREEN}"


def check_shifts(page, found, where):
    shifts = page.run("shifts")
    if shifts["sum"] > MOST_SHIFT:
        found.add("steady", [f"shifts by {shifts['sum']:.3f}: {', '.join(shifts['elements'])}"], where)


def costs(files, url, kind, allowed):
    """`files` are all that the first view loads: {url: (type, bytes)}."""
    sums = {wanted: [size for type, size in files.values() if wanted in type] for wanted in ("css", "javascript", "font")}
    limits = [
        ("HTML", files[url][1], allowed.html),
        ("all in all", sum(size for _, size in files.values()), allowed.all),
        ("the stylesheet", sum(sums["css"]), STYLESHEET),
        ("script", sum(sums["javascript"]), REGISTER_SCRIPT if kind.startswith("register") else allowed.all),
    ]
    yield from (f"{what}: {size / KB:.1f} KB, not {most // KB}" for what, size, most in limits if size > most)
    if len(files) > allowed.requests:
        yield f"{len(files)} requests, not {allowed.requests}: {', '.join(files)}"
    if len(sums["css"]) > 1:
        yield f"{len(sums['css'])} stylesheets"
    if sums["font"]:
        yield "a web font"
