"""Holds what `guongsang keys` says against the heads of the demonstration, and against the program itself.

    python Tests/keys/heads.py --guongsang .build/release/guongsang

The JSON Schema must take every head of Content/. Then each key of each kind of text gets each of many values, in a site that has nothing
else, and the schema must refuse exactly the heads in which `guongsang check` finds a key wrong.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator

ROOT = Path(__file__).resolve().parent.parent.parent

# What the program says of a key by itself; the rest is about what keys mean together, and what ids lead to.
CODES = {
    "unknown-key", "missing-key", "bad-date", "bad-moment", "bad-flag", "bad-url", "bad-choice", "expected-text",
    "expected-mapping", "empty-front-matter",
}
VALUES = [
    "chữ", '"  "', '""', "~", "12", "true", "2026", "2026-03", "3/2026", "2026-03-10", "10/3/2026", "10.3.2026", "10-3-2026", "ngày 10/3/2026",
    "2026-03-10T08:00", "2026-03-10 08:00:30+07:00", "2026-03-10T8:00", "có", "KHÔNG", "x", "x y", "https://nghean.vn/a", "nghean.vn/a",
    "bai", "Bài", "tong ket", "Nhà nước", "Y TẾ", "hạng Ba", "III", "3", "hộ", "[a, b]", "[]", "[~, a]", "{}", "{la: 1}", "[{la: 1}]", "{title: a}",
    "{tieu-de: a, url: \"https://a.vn/b\"}", "[{file: a.jpg, alt: a, credit: b}]", "{tep: a.jpg}", "{date: 2026, was: a, now: b}",
    "{ngay: x, da-viet: a, viet-lai: b}", "{da-viet: a, viet-lai: b}", "{from: 2026-01, to: 3/2026}", "{office: a, phone: \"0912\"}",
    "{name: a, kind: Cá nhân}", "{period: 2026-W08}", "{reason: sai-sot}", "{form: a, class: nhat}", "{steps: [a, b]}",
]
# A head of each kind that has nothing but what it needs, and the path of the file with a number.
BASES = {
    "story": ("Content/stories/a{}.md", {"title": "a"}),
    "campaign": ("Content/campaigns/a{}/index.md", {"title": "a"}),
    "review": ("Content/campaigns/a/reviews/a{}.md", {"title": "a"}),
    "page": ("Content/pages/a{}.md", {"title": "a"}),
    "document": ("Content/documents/a{}.md", {"title": "a"}),
    "notice": ("Content/notices/a{}.md", {"title": "a", "opens": "2026-01-01", "form": "Bằng khen", "nominees": "[a]"}),
    "bulletin": ("Content/press/2026-{:04}.md", {"title": "a", "summary": "a"}),
}


class TextLoader(yaml.SafeLoader):
    """YAML as JSON has it: days stay text (YAML 1.2, 10.2), and so do words that YAML 1.1 takes for true."""


TextLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def head_of(text):
    return yaml.load(text.split("\n---", 1)[0].removeprefix("---"), TextLoader)


def keys(guongsang, *arguments):
    return json.loads(subprocess.run([guongsang, "keys", *arguments], capture_output=True, check=True).stdout)


def validators(guongsang, kinds):
    found = {}
    for kind in kinds:
        schema = keys(guongsang, kind, "--format", "json-schema")
        Draft202012Validator.check_schema(schema)
        found[kind] = Draft202012Validator(schema)
    Draft202012Validator.check_schema(keys(guongsang, "--format", "json-schema"))
    return found


def faults_of_demonstration(kinds, schemas):
    """What the schemas refuse of Content/, and how many heads they saw."""
    seen = 0
    for kind in kinds:
        for pattern in kind["files"]:
            for file in sorted(ROOT.glob(pattern)):
                seen += 1
                for error in schemas[kind["kind"]].iter_errors(head_of(file.read_text())):
                    yield f"{file.relative_to(ROOT)}: {error.json_path}: {error.message[:200]}"
    if seen < 50:
        yield f"only {seen} heads were found in Content/"


def heads(kind):
    """Heads of a kind of text with one key more, or another value of one."""
    base = BASES[kind["kind"]][1]
    for field in kind["keys"]:
        for value in VALUES:
            yield {**base, field["key"]: value}
        for inner in (field.get("of") or field).get("or", field.get("of") or field).get("keys", []):
            for value in VALUES:
                yield {**base, field["key"]: "{%s: %s}" % (inner["key"], value)}
    for missing in base:
        yield {key: value for key, value in base.items() if key != missing}
    for other in ("tieu-de", "tit", "Tieu", "ngay-sinh"):
        yield {**base, other: "a"} if other not in ("tieu-de", "tit") else {
            other if key == "title" else key: value for key, value in base.items()}


def differences(guongsang, kinds, schemas):
    """Heads of which the schema and the program think otherwise, and how many were tried and refused."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        written = {}
        for kind in kinds:
            for number, head in enumerate(heads(kind), 1):
                path = BASES[kind["kind"]][0].format(number)
                text = "---\n" + "".join(f"{key}: {value}\n" for key, value in head.items()) + "---\n\nChữ.\n"
                (source / path).parent.mkdir(parents=True, exist_ok=True)
                (source / path).write_text(text)
                written[path] = (kind["kind"], text)
        (source / "Themes").symlink_to(ROOT / "Themes")
        (source / "Content/site.yml").write_text("title: A\nbase_url: https://a.vn/\n")
        (source / "Content/campaigns/a").mkdir(exist_ok=True)
        (source / "Content/campaigns/a/index.md").write_text("---\ntitle: a\n---\n")
        report = json.loads(
            subprocess.run([guongsang, "check", "--source", source, "--format", "json"], capture_output=True).stdout)
        refused = {}
        for problem in report["diagnostics"]:
            if problem["severity"] == "error" and problem["code"] in CODES:
                refused.setdefault(problem["file"], set()).add(problem["code"])
        both = 0
        for path, (kind, text) in written.items():
            errors = list(schemas[kind].iter_errors(head_of(text)))
            both += bool(errors) and path in refused
            if bool(errors) != (path in refused):
                yield f"{kind}: the program says {sorted(refused.get(path, ['nothing']))}, the schema {[e.message[:120] for e in errors]} of\n{text}"
        print(f"{len(written)} heads tried, {both} refused by both")
        if not both or both == len(written):
            yield "the heads that were tried are not of both sorts"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--guongsang", required=True)
    guongsang = Path(arguments.parse_args().guongsang).absolute()
    kinds = keys(guongsang, "--format", "json")
    schemas = validators(guongsang, [kind["kind"] for kind in kinds])
    found = [*faults_of_demonstration(kinds, schemas), *differences(guongsang, kinds, schemas)]
    for fault in found[:4000]:
        print(fault, file=sys.stderr)
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
