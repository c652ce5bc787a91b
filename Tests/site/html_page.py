"""What the checks need to know of one HTML file, read once."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())
# The attributes by which a page refers to another file, by element.
REFERENCES = {
    "a": ["href"], "area": ["href"], "link": ["href"], "img": ["src"], "script": ["src"], "iframe": ["src"],
    "source": ["src"], "audio": ["src"], "video": ["src", "poster"], "form": ["action"],
    "use": ["href", "xlink:href"], "image": ["href", "xlink:href"], "object": ["data"], "embed": ["src"],
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass
class Page:
    language: str = ""
    title: str = ""
    canonical: list = field(default_factory=list)
    headings: list = field(default_factory=list)  # (level, text)
    ids: list = field(default_factory=list)
    references: list = field(default_factory=list)  # (element, address)
    structured_data: list = field(default_factory=list)  # texts
    refresh: str = ""
    icons: list = field(default_factory=list)
    colours: list = field(default_factory=list)  # of the browser's frame
    problems: list = field(default_factory=list)  # of the markup itself


def read_page(text):
    reader = Reader()
    reader.feed(text)
    reader.close()
    if reader.open:
        reader.page.problems.append(f"<{reader.open[-1]}> is not closed")
    return reader.page


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.open = []
        self.text = None

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if tag not in VOID:
            self.open.append(tag)
        self.read_references(tag, values)
        self.read_policy(tag, values)
        if "id" in values:
            self.page.ids.append(values["id"])
        if tag == "html":
            self.page.language = values.get("lang", "")
        if tag == "link" and values.get("rel") == "canonical":
            self.page.canonical.append(values.get("href", ""))
        if tag == "link" and "icon" in values.get("rel", "").split():
            self.page.icons.append(values.get("href", ""))
        if tag == "meta" and values.get("name") == "theme-color":
            self.page.colours.append(values.get("content", ""))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.page.refresh = values.get("content", "").partition("url=")[2]
            self.page.references.append(("meta", self.page.refresh))
        if tag in HEADINGS or tag == "title" or (tag == "script" and "json" in values.get("type", "")):
            # A title inside a drawing is not that of the page.
            self.text = "" if "svg" not in self.open else None

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.page.problems.append(f"</{tag}> closes <{self.open[-1] if self.open else ''}>")
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if self.text is None:
            return
        text = " ".join(self.text.split())
        if tag in HEADINGS:
            self.page.headings.append((int(tag[1]), text))
        elif tag == "title":
            self.page.title = text
        elif tag == "script":
            self.page.structured_data.append(self.text)
        else:
            return
        self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text += data

    def read_references(self, tag, values):
        for name in REFERENCES.get(tag, []):
            # A canonical address is absolute and compared by itself.
            if name in values and values.get("rel") != "canonical":
                self.page.references.append((tag, values[name]))
        for candidate in (values.get("srcset", "") + "," + values.get("imagesrcset", "")).split(","):
            if candidate.strip():
                self.page.references.append((tag, candidate.split()[0]))
        # A drawing's fill, mask or clip-path.
        for value in values.values():
            self.page.references += [(tag, written) for written in re.findall(r"url\(['\"]?([^'\")]+)", value)]

    def read_policy(self, tag, values):
        """A strict policy blocks these, so a browser would show the page without them."""
        if tag == "script" and "src" not in values and "json" not in values.get("type", ""):
            self.page.problems.append("an inline script")
        if tag == "style" or "style" in values:
            self.page.problems.append("an inline style")
        self.page.problems += [f"an inline handler {name}" for name in values if name.startswith("on")]
