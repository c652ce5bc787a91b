"""Which pages are opened in a browser, and what is asked of each."""

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import page_kinds
import readings
from browser import chromium

WORKERS = 3
# Every page is photographed in light, and these also in the dark and on paper.
PHOTOGRAPHED_FURTHER = ("story", "campaign", "register")


@dataclass
class Visit:
    """One page of a site. `kind` is that of page_kinds.py, or a name for what the page shows."""

    site: object
    kind: str
    address: str

    @property
    def name(self):
        return f"{'small-' if self.site.is_small else ''}{self.kind}"

    @property
    def url(self):
        return self.site.base_url + self.address

    @property
    def base_url(self):
        return self.site.base_url

    @property
    def has_budget(self):
        """The small site's pages are longer and wider than any real one."""
        return not self.site.is_small

    @property
    def page_kind(self):
        """The kind whose budget holds; a later page of a list is a list of the same kind."""
        return page_kinds.kind(re.sub(r"trang/\d+/$", "", self.address))

    def is_photographed(self, way):
        return way == "light" or (self.kind in PHOTOGRAPHED_FURTHER and not self.site.is_small)


def of_site(site, pages):
    """One page of every kind; of the small site the kinds that the other lacks, all of its stories, and a bulletin in
    every state. Pages for paper are no pages of the site."""
    chosen = page_kinds.fullest_of_each_kind({page: text for page, text in pages.items() if not page_kinds.is_print(page)})
    if site.is_small:
        wanted = ("later-page", "review", "campaign", *(kind for kind in chosen if kind.startswith("press")))
        chosen = {kind: address for kind, address in chosen.items() if kind in wanted}
        chosen |= {"corrected": "bao-chi/2025/0001/", "held": "bao-chi/2025/0002/", "killed": "bao-chi/2025/0003/"}
        chosen |= {"withdrawn": "guong-sang/da-go/", "pictures": "guong-sang/anh/", "extreme": "guong-sang/khung/"}
        chosen |= {"long-name": "guong/to-hop-tac/", "hostile-name": "guong/nguoi-b/"}
    return [Visit(site, kind, address) for kind, address in chosen.items()]


def check(visits, report, screenshots):
    """Shares the pages out among a few browsers and reports them in order."""
    with ThreadPoolExecutor(WORKERS) as pool:
        shares = [visits[number::WORKERS] for number in range(WORKERS)]
        results = list(pool.map(lambda share: check_share(share, screenshots), shares))
    for number, visit in enumerate(visits):
        found = results[number % WORKERS][number // WORKERS]
        for aspect in found.seen:
            report.check(f"{visit.site.name}: /{visit.address} {readings.SENTENCES[aspect]}", found.problems(aspect))


def check_share(visits, screenshots):
    with chromium() as browser:
        return [
            readings.check_thoroughly(browser, visit, screenshots)
            if visit.site.theme == "sen"
            else readings.check_basics(browser, visit)
            for visit in visits
        ]
