"""The kinds of pages, each told by its address in the default paths of the design."""

import re

# Kind, addresses, and whether the repository's own content has to have one.
KINDS = [
    ("home", r"", True),
    ("not-found", r"404\.html", True),
    ("later-page", r".*/trang/\d+/", False),
    ("stories", r"guong-sang/", True),
    ("story", r"guong-sang/[^/]+/", True),
    ("topics", r"chu-de/", True),
    ("topic", r"chu-de/[^/]+/", True),
    ("campaigns", r"phong-trao/", True),
    ("campaign", r"phong-trao/[^/]+/", True),
    ("review", r"phong-trao/[^/]+/[^/]+/", False),
    ("practices", r"cach-lam-hay/", True),
    ("programmes", r"chuong-trinh/", True),
    ("programme", r"chuong-trinh/[^/]+/", True),
    ("recipients", r"guong/", True),
    ("recipient", r"guong/[^/]+/", True),
    ("units", r"don-vi/", True),
    ("unit", r"don-vi/[^/]+/", True),
    ("organisations", r"to-chuc/", True),
    ("organisation", r"to-chuc/[^/]+/", True),
    ("register", r"khen-thuong/", True),
    ("register-part", r"khen-thuong/(nam|cap|hinh-thuc|don-vi|phong-trao|nhom)/[^/]+/", True),
    ("register-figure", r"khen-thuong/(cap-co-so|khoang/[^/]+|nam/[0-9]+/(cap-co-so|nhom/[^/]+))/", True),
    ("decisions", r"khen-thuong/quyet-dinh/", True),
    ("decision", r"khen-thuong/quyet-dinh/[^/]+/", True),
    ("authority", r"khen-thuong/tham-quyen/", True),
    ("documents", r"van-ban/", True),
    ("document", r"van-ban/[^/]+/", True),
    ("notices", r"lay-y-kien/", True),
    ("notice", r"lay-y-kien/[^/]+/", True),
    ("transparency", r"minh-bach/", True),
    ("press", r"bao-chi/", False),
    ("press-year", r"bao-chi/\d{4}/", False),
    ("press-corrections", r"bao-chi/dinh-chinh/", False),
    ("press-archives", r"bao-chi/luu-tru/", False),
    ("press-kit", r"bao-chi/tu-lieu/", False),
    ("press-checking", r"bao-chi/kiem-tra/", False),
    ("bulletin", r"bao-chi/\d{4}/\d{4}/", False),
    ("print", r"bao-chi/\d{4}/\d{4}/v\d+/[^/]+\.html", False),
    ("search", r"tim-kiem/", False),
    ("data", r"du-lieu/", True),
    ("text", r"[^/]+/", True),
]

# Pages titled by the name of what they are about; an office and what it was before may have one name.
RECORDS = {"campaign", "document", "organisation", "programme", "recipient", "unit"}


def address(path):
    """`guong-sang/a/index.html` as `guong-sang/a/`."""
    return path[: -len("index.html")] if path == "index.html" or path.endswith("/index.html") else path


def kind(address):
    return next((name for name, pattern, _ in KINDS if re.fullmatch(pattern, address)), None)


def fullest_of_each_kind(pages):
    """The address of the longest page of every kind, from a dictionary of address and text."""
    fullest = {}
    for page, text in sorted(pages.items()):
        name = kind(page)
        if name and (name not in fullest or len(text) > len(pages[fullest[name]])):
            fullest[name] = page
    return fullest


def is_print(address):
    """Whether a page was stored for paper: it has no frame, a style of its own, and the address it was released with."""
    return kind(address) == "print"


def problems(pages):
    """Pages of a kind that nobody thought of here, and kinds without any page."""
    found = {page: kind(page) for page in pages}
    yield from (f"{page} is of no known kind; add it to page_kinds.py" for page in sorted(found) if not found[page])
    for name, _, expected in KINDS:
        if expected and name not in found.values():
            yield f"no page of the kind '{name}'"
