"""Seeded faults: each is put into a copy of a good version, and some check must name it."""

import re
import shutil
from dataclasses import dataclass
from typing import Callable

from versions import Version


@dataclass
class Fault:
    name: str
    check: str
    ending: str
    #: The states of the version that it is put into: see `state`.
    state: str
    change: Callable[[str], str]


def replace(old, new):
    return lambda text: text.replace(old, new, 1)


def substitute(pattern, new):
    return lambda text: re.sub(pattern, new, text, count=1, flags=re.S)


FAULTS = [
    Fault("elements in another order", "XSD", ".newsml.xml", "usable",
          substitute(r"(<versionCreated>.*?</versionCreated>)\s*(<firstCreated>.*?</firstCreated>)", r"\2\1")),
    Fault("a version that is no number", "XSD", ".newsml.xml", "usable", substitute(r' version="\d+"', ' version="1.0"')),
    Fault("an element of another standard", "XSD", ".package.newsml.xml", "usable", replace("<groupSet", "<x/><groupSet")),
    Fault("not well-formed", "XSD", ".newsml.xml", "usable", replace("</edNote>", "")),
    Fault("a key that ninjs does not have", "JSON Schema", ".ninjs.json", "usable", replace('"type"', '"hash": "1", "type"')),
    Fault("a version that is a number", "JSON Schema", ".ninjs.json", "usable",
          substitute(r'"version": "(\d+)"', r'"version": \1')),
    Fault("a headline that is not that of ninjs", "reader", ".newsml.xml", "usable", replace("<headline>", "<headline>x")),
    Fault("cancelled with two l", "JSON Schema", ".ninjs.json", "canceled", replace('"canceled"', '"cancelled"')),
    Fault("a time without zone in ninjs", "JSON Schema", ".ninjs.json", "usable", replace("+07:00", "")),
    Fault("an address that is none", "JSON Schema", ".ninjs.json", "usable", substitute(r'"href": "https://', '"href": "https ://')),
    Fault("stat:cancelled with two l", "NewsML-G2 rules", ".newsml.xml", "canceled", replace("stat:canceled", "stat:cancelled")),
    Fault("an alias that no catalog has", "NewsML-G2 rules", ".newsml.xml", "usable", replace('"ninat:text"', '"icls:text"')),
    Fault("a time without zone", "NewsML-G2 rules", ".newsml.xml", "usable", replace("+07:00</versionCreated>", "</versionCreated>")),
    Fault("a time of Greenwich", "NewsML-G2 rules", ".newsml.xml", "usable", replace("+07:00</firstCreated>", "Z</firstCreated>")),
    Fault("another id", "NewsML-G2 rules", ".newsml.xml", "usable", replace(":tcbc/", ":TCBC/")),
    Fault("another catalog", "NewsML-G2 rules", ".newsml.xml", "usable", replace("Standards_41", "Standards_40")),
    Fault("a group that is not there", "NewsML-G2 rules", ".package.newsml.xml", "usable", replace('idref="', 'idref="x')),
    Fault("a correction without signal", "NewsML-G2 rules", ".newsml.xml", "correction", replace("sig:correction", "sig:update")),
    Fault("a correction without the version before", "NewsML-G2 rules", ".newsml.xml", "correction",
          replace("irel:previousVersion", "irel:seeAlso")),
    Fault("another hash of a file", "NewsML-G2 rules", ".newsml.xml", "usable", substitute(r"sha256\">[0-9a-f]", 'sha256">x')),
    Fault("a notice with content", "NewsML-G2 rules", ".newsml.xml", "canceled",
          replace("</newsItem>", '<contentSet><inlineData contenttype="text/plain">a</inlineData></contentSet></newsItem>')),
    Fault("a notice with people", "ninjs rules", ".ninjs.json", "canceled", replace('"type"', '"people": [{"name": "A"}], "type"')),
    Fault("another version than the folder's", "ninjs rules", ".ninjs.json", "usable", substitute(r'"version": "\d+"', '"version": "9"')),
    Fault("XHTML that is not well-formed", "ninjs rules", ".ninjs.json", "usable", replace("\\u003C/p\\u003E", "")),
    Fault("no note of what was wrong", "ninjs rules", ".ninjs.json", "correction", substitute(r'"edNote": "', '"edNote": "Bản hiện hành: ", "x": "')),
    Fault("text without an end", "text", ".txt", "usable", replace("-HẾT-", "")),
    Fault("a control character", "text", ".txt", "usable", replace("\n", "\x07\n")),
    Fault("a formula", "table", ".awards.csv", "usable", replace(",ca-nhan", ",=1+1")),
    Fault("a column more", "table", ".awards.csv", "usable", replace("name,", "name,note,")),
    Fault("a property that schema.org does not have", "page", ".html", "usable", replace('"headline"', '"headLine"')),
    Fault("a notice for search engines", "page", ".html", "canceled", replace('"noindex"', '"index"')),
    Fault("changes of another version", "JSON", "changes.json", "usable", substitute(r'"version": \d+', '"version": 9')),
    Fault("a claim that nothing confirms", "JSON", "claims.json", "usable", substitute(r'"data": "[^"]*"', '"data": ""')),
    Fault("decomposed letters", "one bulletin", ".txt", "usable", replace("Ả", "A\u0309")),
    Fault("another text in one format", "one bulletin", ".txt", "usable", replace("khen", "chê")),
    Fault("a file that is not published", "addresses", "manifest.json", "usable", lambda _: '{"files": []}'),
    Fault("no source", "one bulletin", ".html", "canceled", lambda text: text.replace("Nguồn: ", "")),
]  # fmt: skip


def state(version):
    if version.status == "usable" and version.number > 1:
        return "correction"
    return "draft" if version.is_draft else version.status


def problems(versions, checks, work):
    """The faults that their check lets through."""
    for number, fault in enumerate(FAULTS):
        good = next((version for version in versions if state(version) == fault.state), None)
        if good is None:
            yield f"no version is {fault.state}: “{fault.name}” was not tried"
            continue
        folder = work / str(number) / "/".join(good.folder.parts[-3:])
        shutil.copytree(good.folder, folder)
        bad = Version(folder)
        path = good.files.get(fault.ending, good.folder / fault.ending)
        before = path.read_bytes().decode("utf-8") if path.exists() else ""
        after = fault.change(before)
        (folder / path.name).write_bytes(after.encode("utf-8"))
        if after == before:
            yield f"“{fault.name}” changed nothing"
        elif not list(checks[fault.check](bad)):
            yield f"“{fault.name}” was not seen by {fault.check}"
