"""What every HTML file has to have, whatever its kind."""

from urllib.parse import urlsplit

import page_kinds


def problems(address, page, site):
    """Sentences about one page. `site` says where it is served and in which language."""
    # The style of a page for paper is the one exception to the rule that pages have none inside.
    is_print = page_kinds.is_print(address)
    yield from (problem for problem in page.problems if not (is_print and problem == "an inline style"))
    yield from (f"the id '{id}' stands there twice" for id in sorted({i for i in page.ids if page.ids.count(i) > 1}))
    yield from headings(page.headings)
    if page.language != site.language:
        yield f"its language is '{page.language}', not '{site.language}'"
    if not page.title:
        yield "it has no title"
    if is_print:
        bulletin = "/" + address.rpartition("/v")[0] + "/"
        if len(page.canonical) != 1 or not page.canonical[0].endswith(bulletin):
            yield f"its canonical address is {page.canonical}, not that of the version in force"
        return
    if page.canonical != [site.base_url + address]:
        yield f"its canonical address is {page.canonical}"
    if address != "404.html":
        yield from (
            f"{value} is not a relative link"
            for element, value in page.references
            if value.startswith(("/", site.base_url)) or urlsplit(value).netloc == urlsplit(site.base_url).netloc
        )
    else:
        yield from (
            f"{value} does not begin at the root of base_url"
            for element, value in page.references
            if not value.startswith((urlsplit(site.base_url).path, "#", "http"))
        )


def frame(address, page):
    """What a browser shows of a page around it."""
    if page_kinds.is_print(address):
        return
    if not page.refresh and not page.icons:
        yield "it has no icon"
    if not page.refresh and not page.colours:
        yield "it has no theme-color"


def headings(found):
    levels = [level for level, _ in found]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} h1"
    if levels and levels[0] != 1:
        yield f"the first heading is an h{levels[0]}"
    for before, (level, text) in zip(levels, found[1:]):
        if level > before + 1:
            yield f"h{level} '{text}' follows an h{before}"
    yield from (f"an h{level} without text" for level, text in found if not text)


def same_titles(pages):
    """Pages that a reader could not tell apart among open tabs. Records may share a name, as namesakes do."""
    titles = {}
    for address, page in sorted(pages.items()):
        if not page.refresh and not page_kinds.is_print(address):
            titles.setdefault(page.title, []).append(address)
    for title, same in titles.items():
        if len(same) > 1 and not all(page_kinds.kind(address) in page_kinds.RECORDS for address in same):
            yield f"'{title}' is the title of {', '.join(same)}"
