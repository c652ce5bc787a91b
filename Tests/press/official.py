"""The official schemas: XSD of NewsML-G2, JSON Schema of ninjs."""

import json
import subprocess
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SCHEMAS = Path(__file__).parent / "schemas"


def newsml(version):
    files = [path for ending, path in version.files.items() if ending.endswith(".newsml.xml")]
    schema = SCHEMAS / "NewsML-G2_2.35-spec-All-Power.xsd"
    done = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", schema, *files], capture_output=True, text=True
    )
    if done.returncode == 0:
        return []
    return [line for line in done.stderr.splitlines() if not line.endswith(" validates")]


def ninjs(version):
    errors = ninjs_validator().iter_errors(version.json(".ninjs.json"))
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


@cache
def ninjs_validator():
    """GeoJSON, which the schema refers to, is never written; `false` refuses it."""
    schema = json.loads((SCHEMAS / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    refused = Resource(contents=False, specification=DRAFT202012)
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", refused)
    return Draft202012Validator(
        schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
