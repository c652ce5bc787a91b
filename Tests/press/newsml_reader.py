"""NewsML-G2 as IPTC's own library for Python reads it."""

import NewsMLG2

STATUS = "http://cv.iptc.org/newscodes/pubstatusg2/"


def problems(version):
    for ending in (".newsml.xml", ".package.newsml.xml"):
        item = NewsMLG2.NewsMLG2Document(str(version.files[ending])).get_item()
        found = {
            "guid": item.guid, "version": item.version,
            "status": NewsMLG2.qcode_to_uri(item.itemmeta.pubstatus.qcode), "language": item.contentmeta.language.tag,
            "headline": str(item.contentmeta.headline),
        }  # fmt: skip
        expected = {
            "guid": version.tag + ("/goi" if ending.startswith(".package") else ""), "version": str(version.number),
            "status": STATUS + version.status, "language": version.json(".ninjs.json")["language"],
            "headline": version.json(".ninjs.json")["title"],
        }  # fmt: skip
        for name, value in expected.items():
            if str(found[name]) != value:
                yield f"{ending}: {name} is read as {found[name]!r}, not {value!r}"
