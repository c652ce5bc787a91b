"""JSON-LD against schema.org: each object has a type, and only properties that the type may have."""

import csv
import json
import re
from functools import cache
from pathlib import Path

SCHEMAS = Path(__file__).parent / "schemas"
PREFIX = "https://schema.org/"


def problems(text):
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        return [f"not JSON: {error}"]
    found = [] if value.get("@context") == "https://schema.org" else ["its @context is not https://schema.org"]
    return found + list(object_problems(value))


def missing_types(pages):
    """What search engines look for on the pages of a site like this."""
    found = {type for page in pages for text in page.structured_data for type in re.findall(r'"@type": ?"(\w+)"', text)}
    return [f"no page says {type}" for type in ("NewsArticle", "Person", "Organization", "BreadcrumbList") if type not in found]


def object_problems(value):
    if isinstance(value, list):
        for each in value:
            yield from object_problems(each)
    if not isinstance(value, dict):
        return
    types = value.get("@type", [])
    types = [types] if isinstance(types, str) else types
    if not types and set(value) - {"@context", "@graph", "@id"}:
        yield f"an object without @type: {json.dumps(value, ensure_ascii=False)[:80]}"
    yield from (f"schema.org has no type {type}" for type in types if type not in broader_types())
    lineage = set().union(*(ancestors(type) for type in types))
    for name, inner in value.items():
        if types and not name.startswith("@"):
            if name not in domains():
                yield f"schema.org has no property {name}"
            elif not domains()[name] & lineage:
                yield f"{'/'.join(types)} has no property {name}"
        if inner in ("", [], {}) or inner is None:
            yield f"{name} is empty"
        yield from object_problems(inner)


@cache
def domains():
    """The types that each property belongs to."""
    with open(SCHEMAS / "schemaorg-current-https-properties.csv", newline="", encoding="utf-8") as file:
        return {
            row["label"]: {type.strip().removeprefix(PREFIX) for type in row["domainIncludes"].split(",")}
            for row in csv.DictReader(file)
        }


@cache
def broader_types():
    """The types directly above each type, from statements such as `schema1:A rdfs:subClassOf schema1:B, schema1:C .`"""
    text = (SCHEMAS / "schemaorg-subclasses.shacl").read_text(encoding="utf-8")
    statements = re.findall(r"schema1:(\w+) rdfs:subClassOf ([^.]+) \.", text)
    above = {type: set(re.findall(r"schema1:(\w+)", types)) for type, types in statements}
    return {"Thing": set()} | above


def ancestors(type):
    """The type and everything above it."""
    found, rest = set(), [type]
    while rest:
        type = rest.pop()
        if type not in found:
            found.add(type)
            rest += broader_types().get(type, [])
    return found
