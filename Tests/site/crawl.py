"""Follows every link, picture, style, feed and fragment of a served site, as a visitor or a robot would. Fragments
lead into pages and into drawings, as `bia.svg#dai` does."""

import http.client
import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import well_known
from html_page import read_page

TEXTS = ("text/", "application/xml", "application/json", "application/atom", "application/rss", "application/feed")


class Crawl:
    """What was found: pages by address, and a sentence for each miss."""

    def __init__(self, site):
        self.site = site
        self.pages = {}
        self.drawings = {}
        self.reached = set()
        self.problems = []
        self.connection = http.client.HTTPConnection(urlsplit(site.base_url).netloc, timeout=30)
        # Nothing links to these; robots and finders of faults know their places.
        self.queue = [(site.base_url + name, "by itself") for name in ("", "robots.txt", *well_known.addresses(site))]
        self.fragments = []

    def run(self):
        while self.queue:
            self.visit(*self.queue.pop())
        for url, fragment, origin in self.fragments:
            page = self.pages.get(url) or self.drawings.get(url)
            if page and unquote(fragment) not in page.ids:
                self.problems.append(f"{origin}: {url} has no place #{unquote(fragment)}")
        self.problems.sort()
        return self

    def follow(self, written, origin, base):
        """Takes an address as it is written in a file; other hosts are left alone."""
        url, fragment = urldefrag(urljoin(base, written))
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or parts.netloc != urlsplit(self.site.base_url).netloc:
            return
        if not url.startswith(self.site.base_url):
            self.problems.append(f"{origin}: {written} leads out of the site's folder")
            return
        if fragment:
            self.fragments.append((url, fragment, origin))
        self.queue.append((url, origin))

    def visit(self, url, origin):
        if url in self.reached:
            return
        self.reached.add(url)
        status, headers, body = self.get(url)
        if status != 200:
            self.problems.append(f"{origin}: {self.short(url)} answers {status}")
            return
        kind = headers.get("Content-Type", "")
        if kind.startswith("text/html"):
            self.read_html(url, body.decode("utf-8"))
        elif kind.startswith("image/svg"):
            self.read_drawing(url, body.decode("utf-8"))
        elif kind.startswith("text/css"):
            for written in re.findall(r"(?:url\(\s*|@import\s+(?=['\"]))['\"]?([^'\"\s)]+)", body.decode("utf-8")):
                self.follow(written, self.short(url), url)
        elif kind.startswith(TEXTS):
            self.read_absolute(url, body.decode("utf-8"))

    def read_html(self, url, text):
        page = self.pages[url] = read_page(text)
        for _, written in page.references:
            self.follow(written, self.short(url), url)
        # Canonical, Open Graph and JSON-LD have absolute addresses.
        self.read_absolute(url, text)

    def read_drawing(self, url, text):
        drawing = self.drawings[url] = read_page(text)
        for _, written in drawing.references:
            self.follow(written, self.short(url), url)

    def read_absolute(self, url, text):
        # JSON may write a slash with a backslash before it; in tables and sentences a comma ends an address.
        for written in re.findall(re.escape(self.site.base_url) + r"[^\s\"'<>&)\]\\,]*", text.replace("\\/", "/")):
            self.follow(written, self.short(url), url)

    def get(self, url):
        parts = urlsplit(url)
        self.connection.request("GET", parts.path + (f"?{parts.query}" if parts.query else ""))
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def short(self, url):
        return "/" + url.removeprefix(self.site.base_url)


def never_reached(site, pages, crawl, withdrawn):
    """Pages that no link and no sitemap names. Old and withdrawn addresses and 404 have no link by nature."""
    for address in sorted(pages):
        is_meant_to_be_alone = (
            address == "404.html" or pages[address].refresh or address.rstrip("/").rpartition("/")[2] in withdrawn
        )
        if not is_meant_to_be_alone and site.base_url + address not in crawl.reached:
            yield f"/{address} is reached from nowhere"
