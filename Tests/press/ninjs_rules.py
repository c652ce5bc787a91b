"""What the schema of ninjs does not see."""

import re
import xml.etree.ElementTree as ElementTree

NOT_IN_NOTICES = ("bodies", "people", "organisations", "associations", "renditions", "descriptions", "usageTerms")


def problems(version):
    item = version.json(".ninjs.json")
    expected = {"uri": version.tag, "version": str(version.number), "pubStatus": version.status}
    for key, value in expected.items():
        if item.get(key) != value:
            yield f"{key} is {item.get(key)!r}, not {value!r}"
    for key in ("firstCreated", "versionCreated", "contentCreated", "embargoedUntil"):
        if key in item and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", item[key]):
            yield f"{key} is {item[key]}"
    if not item.get("copyrightNotice", "").startswith("Nguồn: "):
        yield "it does not name the source"
    if "Bản hiện hành: " not in item.get("edNote", ""):
        yield "it does not say where the version in force is"
    if version.is_notice:
        yield from (f"a notice has {key}" for key in NOT_IN_NOTICES if key in item)
        return
    for correction in version.json("changes.json")["corrections"]:
        if correction["was"] not in item["edNote"] or correction["now"] not in item["edNote"]:
            yield f"no note puts right: {correction['was']}"
    yield from body_problems(item, version)


def body_problems(item, version):
    bodies = {body.get("contentType"): body["value"] for body in item.get("bodies", [])}
    if set(bodies) != {"application/xhtml+xml", "text/plain"}:
        yield f"bodies of the types {sorted(bodies)}"
        return
    try:
        ElementTree.fromstring(bodies["application/xhtml+xml"])
    except ElementTree.ParseError as error:
        yield f"its XHTML is not well-formed: {error}"
