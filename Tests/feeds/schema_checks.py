"""The official schemas: RELAX NG of Atom, XSD of sitemaps, JSON Schema of JSON Feed."""

import json
import subprocess
from pathlib import Path

from jsonschema import Draft4Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

SCHEMAS = Path(__file__).parent.parent / "FormatsTests" / "Fixtures" / "schemas"
XSD = {"sitemap": "sitemap-with-news.xsd", "sitemap index": "siteindex-0.9.xsd"}


def violations(files):
    found = atom([file for file in files if file.kind == "atom"])
    for file in files:
        if file.kind in XSD:
            found += sitemap(file)
        elif file.kind == "json feed":
            found += json_feed(file)
    return found


def atom(files):
    """One run of jing for all, because starting Java takes longer than checking."""
    if not files:
        return []
    schema = SCHEMAS / "rfc4287-appendix-b.rnc"
    command = ["jing", "-i", "-c", schema, *(file.path.resolve() for file in files)]
    result = subprocess.run(command, capture_output=True, text=True)
    # It ends with 0 when all is valid, whatever Java and its wrapper say beside it: of archives that it does without, for one.
    if result.returncode == 0:
        return []
    text = result.stdout or result.stderr
    for file in files:
        text = text.replace(str(file.path.resolve()), file.name)
    return [line for line in text.splitlines() if line] or ["jing failed without a message"]


def sitemap(file):
    command = ["xmllint", "--nonet", "--noout", "--schema", SCHEMAS / XSD[file.kind], file.path]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode == 0:
        return []
    return [line.replace(str(file.path), file.name) for line in result.stderr.splitlines() if line]


def json_feed(file):
    schemas = {name: json.loads((SCHEMAS / name).read_text()) for name in ("feed.json", "feed-1.json")}
    base = Resource.from_contents(schemas["feed-1.json"], default_specification=DRAFT4)
    registry = Registry().with_resource("https://json.schemastore.org/feed-1", base)
    validator = Draft4Validator(
        schemas["feed.json"], registry=registry, format_checker=Draft4Validator.FORMAT_CHECKER
    )
    return [f"{file.name}: {error.json_path}: {error.message}" for error in validator.iter_errors(file.content)]
