"""What the XSD of NewsML-G2 does not see: codes of unknown schemes, times without a zone, odd ids, broken references."""

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from functools import cache

from official import SCHEMAS
from versions import NEWSML

CATALOG = "catalog.IPTC-G2-Standards_41.xml"
XSD = "{http://www.w3.org/2001/XMLSchema}"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
XHTML = "{http://www.w3.org/1999/xhtml}"
TIMES = ("versionCreated", "firstCreated", "embargoed", "contentCreated", "contentModified")
# Codes seen in IPTC's own examples or in files of agencies; the others of these schemes were not looked up.
CODES = {
    "ninat": {"text", "picture", "composite"}, "stat": {"usable", "withheld", "canceled"},
    "sig": {"correction", "update"}, "irel": {"seeAlso", "previousVersion"}, "rnd": {"highRes", "web"},
    "drol": {"summary", "caption"}, "cpnat": {"person", "organisation"}, "pgrmod": {"alt", "bag", "seq"},
}  # fmt: skip


def problems(version):
    for ending in (".newsml.xml", ".package.newsml.xml"):
        try:
            item = version.xml(ending)
        except ElementTree.ParseError as error:
            yield f"{ending}: {error}"
            continue
        guid = version.tag + ("/goi" if ending.startswith(".package") else "")
        for problem in item_problems(item, version, guid):
            yield f"{ending}: {problem}"


def item_problems(item, version, guid):
    if item.get("guid") != guid:
        yield f"its guid is {item.get('guid')}, not {guid}"
    if item.get("version") != str(version.number):
        yield f"its version is {item.get('version')} in {version.folder.name}"
    if item.get("standardversion") != "2.35" or item.get("conformance") != "power":
        yield "not of NewsML-G2 2.35, power"
    yield from code_problems(item)
    yield from time_problems(item)
    yield from reference_problems(item)
    yield from state_problems(item, version)
    yield from correction_problems(item, version, guid)
    yield from hash_problems(item, version)


def code_problems(item):
    catalogs = [element.get("href", "").rsplit("/", 1)[-1] for element in item.iter(f"{NEWSML}catalogRef")]
    if catalogs != [CATALOG]:
        yield f"catalogs {catalogs}"
    declared = {scheme.get("alias") for scheme in item.iter(f"{NEWSML}scheme")}
    for element in item.iter():
        if not element.tag.startswith(NEWSML):
            continue
        for code in (code for name in code_attributes() for code in element.get(name, "").split()):
            alias, _, value = code.partition(":")
            if alias not in aliases() | declared:
                yield f"no catalog knows the alias of {code}"
            elif alias in CODES and value not in CODES[alias]:
                yield f"{code} is not a code of IPTC that is known here"


def time_problems(item):
    for element in item.iter():
        name = element.tag.removeprefix(NEWSML)
        if name in TIMES and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", element.text or ""):
            yield f"{name} is {element.text}"


def reference_problems(item):
    ids = [element.get(name) for element in item.iter() for name in ("id", "partid") if element.get(name)]
    if len(ids) != len(set(ids)):
        yield "an id twice"
    for element in item.iter():
        for name in ("idref", "idrefs", "contentrefs", "root"):
            yield from (f"nothing has the id {id}" for id in element.get(name, "").split() if id not in ids)
        href = element.get("href")
        if href is not None and not re.match(r"(https?://|mailto:|tel:)", href):
            yield f"{href} is no whole address"


def state_problems(item, version):
    status = [element.get("qcode") for element in item.iter(f"{NEWSML}pubStatus")]
    if status != [f"stat:{version.status}"]:
        yield f"its status is {status}, not {version.status}"
    notes = [element.text or "" for element in item.iter(f"{NEWSML}edNote")]
    if not any(note.startswith("Bản hiện hành: ") for note in notes):
        yield "it does not say where the version in force is"
    if not (item.findtext(f".//{NEWSML}creditline") or "").startswith("Nguồn: "):
        yield "its credit line does not name the source"
    if version.is_notice:
        inner = ("contentSet", "groupSet", "partMeta", "subject", "signal", "dateline", "description", "usageTerms")
        yield from (f"a notice has {name}" for name in inner if item.find(f".//{NEWSML}{name}") is not None)
        if not notes[0].startswith(("TẠM DỪNG: ", "THU HỒI: ")):
            yield "its note does not tell what it is"
    elif item.tag == f"{NEWSML}newsItem":
        inline = item.find(f"{NEWSML}contentSet/{NEWSML}inlineXML")
        if inline is None or [element.tag for element in inline] != [f"{XHTML}html"]:
            yield "its text is no XHTML"
        elif any(not element.tag.startswith(XHTML) for element in inline.iter() if element is not inline):
            yield "an element of its text is not XHTML"
    elif item.find(f"{NEWSML}groupSet") is None:
        yield "a package of nothing"
    is_named_draft = "BẢN NHÁP, CHƯA PHÁT HÀNH" in notes
    if is_named_draft != version.is_draft:
        yield "it does not say whether it is a draft"


def correction_problems(item, version, guid):
    if version.is_notice:
        return
    corrections = version.json("changes.json")["corrections"] if version.number > 1 else []
    signals = [element.get("qcode") for element in item.iter(f"{NEWSML}signal")]
    is_later = "previous" in version.json("changes.json")
    is_correction = version.text(".txt").startswith("ĐÍNH CHÍNH")
    expected = ["sig:correction" if is_correction else "sig:update"] if is_later else []
    if signals != expected:
        yield f"its signals are {signals}, not {expected}"
    notes = "\n".join(element.text or "" for element in item.iter(f"{NEWSML}edNote"))
    for correction in corrections:
        if correction["was"] not in notes or correction["now"] not in notes:
            yield f"no note puts right: {correction['was']}"
    before = [
        (link.get("residref"), link.get("version"))
        for link in item.iter(f"{NEWSML}link")
        if link.get("rel") == "irel:previousVersion"
    ]
    previous = version.json("changes.json").get("previous")
    if before != ([(guid, str(previous))] if previous else []):
        yield f"its links to earlier versions are {before}"


def hash_problems(item, version):
    for content in item.iter(f"{NEWSML}remoteContent"):
        name = content.get("href", "").split(f"/{version.folder.name}/", 1)[-1]
        file = version.folder / name
        if not file.exists():
            # What tools make is not among the samples of the unit tests.
            continue
        data = file.read_bytes()
        hashes = {element.get("hashtypeuri"): element.text for element in content.iter(f"{NEWSML}hash")}
        if content.get("size") != str(len(data)) or hashes != {SHA256: hashlib.sha256(data).hexdigest()}:
            yield f"it does not tell size and hash of {name}"


@cache
def code_attributes():
    """The attributes that hold codes, from the XSD."""
    schema = ElementTree.parse(SCHEMAS / "NewsML-G2_2.35-spec-All-Power.xsd")
    types = ("QCodeType", "QCodeListType")
    return sorted({each.get("name") for each in schema.iter(f"{XSD}attribute") if each.get("type") in types})


@cache
def aliases():
    return {each.get("alias") for each in ElementTree.parse(SCHEMAS / CATALOG).iter(f"{NEWSML}scheme")}
