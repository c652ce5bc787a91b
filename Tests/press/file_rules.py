"""Text, table, page and JSON of a version, and what all its files must have in common."""

import csv
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree
from html.parser import HTMLParser
from pathlib import Path

from versions import NEWSML

sys.path.append(str(Path(__file__).parent.parent / "site"))
import structured_data  # noqa: E402

FIRST_LINES = ("Phát hành ngay", "Chỉ phát sau ", "ĐÍNH CHÍNH (bản ", "TẠM DỪNG: ", "THU HỒI: ")
COLUMNS = ["name", "kind", "role", "role_class", "form", "posthumous", "unit", "organisation", "deed", "decision",
           "decision_date", "issuer", "url", "bulletin", "version", "source"]  # fmt: skip


def text_problems(version):
    text = version.text(".txt")
    lines = text.split("\n")
    if not text.endswith("-HẾT-\n"):
        yield "its last line is not -HẾT-"
    if not lines[0].startswith(FIRST_LINES):
        yield f"its first line is {lines[0]!r}"
    if re.search(r"[\x00-\x08\x0b-\x1f\x7f]", text):
        yield "it has a control character"


def table_problems(version):
    if version.is_notice:
        if ".awards.csv" in version.files:
            yield "a notice has awards"
        return
    text = version.text(".awards.csv")
    if not text.startswith("\ufeff"):
        yield "without a byte order mark Excel does not read it as UTF-8"
    header, *rows = csv.reader(text.removeprefix("\ufeff").splitlines(keepends=True), strict=True)
    if header != COLUMNS:
        yield f"its columns are {header}"
    for row in rows:
        if len(row) != len(header):
            yield f"a row of {len(row)} cells"
        formulas = [cell for cell in row if re.match(r"[=+\-@\t\r＝＋－＠]", cell) and not re.fullmatch(r"[+-][\d.,]+", cell)]
        yield from (f"{cell!r} is a formula" for cell in formulas)
        if dict(zip(header, row)).get("bulletin") != version.tag:
            yield "a row without the id of the bulletin"


class Page(HTMLParser):
    """The words and the structured data of a page."""

    def __init__(self, text):
        super().__init__()
        self.words, self.data, self.inside, self.links, self.robots = [], [], None, {}, None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.inside = tag if tag in ("script", "style", "title") else None
        if tag == "link":
            self.links[attributes["rel"]] = attributes["href"]
        if attributes.get("name") == "robots":
            self.robots = attributes["content"]

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside == "script":
            self.data.append(data)
        elif self.inside is None:
            self.words.append(data)


def page_problems(version):
    page = Page(version.text(".html"))
    if page.links.get("canonical") != version.json("changes.json")["in_force"]:
        yield "its canonical address is not that of the version in force"
    if (page.robots == "noindex") != (version.status != "usable"):
        yield "only what may be used is for search engines"
    if len(page.data) != (0 if version.is_notice else 1):
        yield f"it has structured data {len(page.data)} times"
    for data in page.data:
        yield from structured_data.problems(data)
        if f'"identifier":"{version.tag}"' not in data:
            yield "its structured data does not have the id"


def json_problems(version):
    changes = version.json("changes.json")
    if (changes["id"], changes["version"]) != (version.tag, version.number):
        yield f"changes.json is of {changes['id']}, version {changes['version']}"
    if changes.get("previous") != (version.number - 1 or None):
        yield f"the version before is {changes.get('previous')}"
    if version.is_notice:
        yield from (f"a notice has {name}" for name in ("corrections",) if name in changes)
        if "claims.json" in version.files:
            yield "a notice has claims"
        return
    claims = version.json("claims.json")
    if (claims["id"], claims["version"]) != (version.tag, version.number):
        yield "claims.json is of another bulletin"
    for claim in claims["claims"]:
        if not claim.get("data") and not claim.get("decision"):
            yield f"nothing confirms {claim['text']!r}"


def common_problems(version):
    for path in version.files.values():
        text = path.read_bytes().decode("utf-8")
        if not unicodedata.is_normalized("NFC", text):
            yield f"{path.name} is not in NFC"
        needs_source = path.name != "manifest.json" and (path.suffix != ".csv" or text.count("\n") > 1)
        if needs_source and "Nguồn: " not in text:
            yield f"{path.name} does not name the source"
    if not version.is_notice:
        yield from same_text_problems(version)


def same_text_problems(version):
    """The plain text byte for byte; the XHTML to the letter; its words on the page and in the plain text."""
    bodies = {body["contentType"]: body["value"] for body in version.json(".ninjs.json").get("bodies", [])}
    item, plain = version.xml(".newsml.xml"), version.text(".txt")
    if bodies.get("text/plain") != plain or item.findtext(f".//{NEWSML}inlineData") != plain:
        yield "ninjs, NewsML-G2 and the text file do not have the same plain text"
    body = item.find(f".//{NEWSML}inlineXML").find(".//{http://www.w3.org/1999/xhtml}body")
    inline, wire = "".join(body.itertext()), bodies.get("application/xhtml+xml", "<div/>")
    if inline != "".join(ElementTree.fromstring(wire).itertext()):
        yield "ninjs and NewsML-G2 do not have the same XHTML"
    page = squeezed("".join(Page(version.text(".html")).words))
    for leaf in leaves(body):
        for name, text in (("page", page), ("text file", squeezed(plain))):
            if leaf not in text:
                yield f"the {name} does not have {leaf!r}"


def leaves(body):
    """The words between two tags, without white space and without marks of footnotes."""
    return {squeezed(text) for text in body.itertext()} - {""}


def squeezed(text):
    return re.sub(r"\[\d+\]|\s", "", text)


def address_problems(version):
    """What is published lists its files; everything that a format names below its folder must be one of them."""
    if "manifest.json" not in version.files:
        return
    listed = {file["path"] for file in version.json("manifest.json")["files"]}
    folder = version.json("changes.json")["in_force"] + f"v{version.number}/"
    for ending, path in version.files.items():
        for address in re.findall(re.escape(folder) + r"[^\"<>\s]+", path.read_text(encoding="utf-8")):
            if address.removeprefix(folder) not in listed:
                yield f"{ending}: {address} is not in the manifest"
