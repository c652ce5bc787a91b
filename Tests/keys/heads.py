"""Holds what `guongsang keys` says against the sources of the demonstration, and against the program itself.

    python Tests/keys/heads.py --guongsang .build/release/guongsang

The JSON Schema must take every head, every row of a table and the site.yml of Content/. Then each key and each column gets each of many
values, in a site that has nothing else, and the schema must refuse exactly what `guongsang check` finds wrong in a key.
"""

import argparse
import csv
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
    "expected-mapping", "empty-front-matter", "missing-cell", "bad-number", "ambiguous-number", "bad-count",
    "empty-key", "bad-email",
}
# What only the program finds wrong in a value of site.yml.
SETTING_CODES = {"bad-base-url", "base-url-surplus", "base-url-letters", "section-without-its-source", "bad-zone", "bad-page-size", "bad-section-path", "bad-press-key"}
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

# A row of each table that has nothing but what it needs, with its number.
ROWS = {
    "recipients": {"id": "a{}", "kind": "ca-nhan", "name": "A"},
    "units": {"id": "a{}", "type": "xa", "name": "A"},
    "organisations": {"id": "a{}", "name": "A"},
    "programmes": {"id": "a{}", "name": "A"},
    "decisions": {"number": "{}/QĐ-A", "issuer": "A"},
    "results": {"indicator": "a{}", "period": "2026", "value": "1", "measure": "A"},
    "indicators": {"indicator": "b{}", "period": "2026", "value": "1", "measure": "A"},
    "holidays": {"date": "2026-01-02", "name": "A"},
}
CELLS = [
    "chữ", "12", "-5", "−5", "+5", "8,4", "8.44", "1.638.000", "20.802", "1,638", "20 802", "5%", "1,2,3", ",5", "1000000000", "007", "x", "có", "KHÔNG",
    "y tế", "2026", "3/2026", "2026-03-10", "10/3/2026", "2026-03-10T08:00", "https://nghean.vn/a", "nghean.vn/a", "Cá nhân", "CN", "Xã",
    "thị trấn", "Lao động trực tiếp", "rut", "Đầy đủ", "revoked", "Đã hủy", "a; b",
]
SETTINGS = ["chữ", '""', "12", "0", "2000", "-1", "true", "vi", "en", "x y", "https://a.vn/b", "a.vn", "a.vn/b c", "khen-thuong", "Khen thưởng", "/a/",
            "[stories, awards]", "[bai]", "[]", "{name: a}", "{kind: dang}", "{kind: doan, symbol: A}", "[{name: a, every: tuan}]", "[{every: tuan}]",
            "Asia/Ho_Chi_Minh", "+07:00", "dang"]


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


def faults_of_tables(kinds, schemas):
    """What the schemas refuse of the tables and settings of Content/."""
    seen = 0
    for kind in kinds:
        for pattern in kind["files"]:
            for file in sorted(ROOT.glob(pattern)):
                records = [yaml.load(file.read_text(), TextLoader)] if file.suffix == ".yml" else csv.DictReader(file.open(encoding="utf-8-sig"))
                for number, record in enumerate(records, 2):
                    seen += 1
                    for error in schemas[kind["kind"]].iter_errors(record):
                        yield f"{file.relative_to(ROOT)}:{number}: {error.json_path}: {error.message[:200]}"
    if seen < 500:
        yield f"only {seen} rows were found in Content/"


def rows(kind):
    base = ROWS[kind["kind"]]
    for field in kind["keys"]:
        for value in CELLS:
            yield {**base, field["key"]: value}
    for missing in base:
        yield {**base, missing: ""}


def other_rows(guongsang, kinds, schemas):
    """Rows of which the schema and the program think otherwise."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        (source / "Content/data").mkdir(parents=True)
        (source / "Content/campaigns/a").mkdir(parents=True)
        (source / "Content/campaigns/a/index.md").write_text("---\ntitle: a\n---\n")
        (source / "Content/site.yml").write_text("title: A\nbase_url: https://a.vn/\n")
        (source / "Themes").symlink_to(ROOT / "Themes")
        written = {}
        for kind in kinds:
            path = kind["files"][0].replace("*", "a")
            columns = [field["key"] for field in kind["keys"]]
            with (source / path).open("w", newline="", encoding="utf-8") as file:
                table = csv.DictWriter(file, columns)
                table.writeheader()
                for number, row in enumerate(rows(kind), 2):
                    row = {column: value.replace("{}", str(number)) for column, value in row.items()}
                    table.writerow(row)
                    written[path, number] = (kind["kind"], row)
        report = json.loads(
            subprocess.run([guongsang, "check", "--source", source, "--format", "json"], capture_output=True).stdout)
        refused = {
            (problem["file"], problem.get("line")): problem["code"]
            for problem in report["diagnostics"] if problem["severity"] == "error" and problem["code"] in CODES
        }
        both = 0
        for place, (kind, row) in written.items():
            errors = list(schemas[kind].iter_errors(row))
            both += bool(errors) and place in refused
            if bool(errors) != (place in refused):
                yield f"{kind}: the program says {refused.get(place)}, the schema {[e.message[:120] for e in errors]} of {row}"
        print(f"{len(written)} rows tried, {both} refused by both")
        if not both or both == len(written):
            yield "the rows that were tried are not of both sorts"


def other_settings(guongsang, kind, schema):
    """Settings of which the schema and the program think otherwise."""
    tried = both = 0
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder)
        (source / "Content").mkdir()
        (source / "Themes").symlink_to(ROOT / "Themes")
        for field in kind["keys"]:
            inner = (field.get("of") or field).get("or", field.get("of") or field).get("keys", [])
            values = SETTINGS + ["{%s: %s}" % (key["key"], value) for key in inner[:5] for value in SETTINGS[:21]]
            for value in values:
                settings = {"title": "A", "base_url": "https://a.vn/", field["key"]: value}
                text = "".join(f"{key}: {written}\n" for key, written in settings.items())
                (source / "Content/site.yml").write_text(text)
                report = json.loads(subprocess.run(
                    [guongsang, "check", "--source", source, "--format", "json"], capture_output=True).stdout)
                wrong = {
                    problem["code"] for problem in report["diagnostics"]
                    if problem["severity"] == "error" and problem["code"] in CODES | SETTING_CODES}
                errors = list(schema.iter_errors(yaml.load(text, TextLoader)))
                tried += 1
                both += bool(errors) and bool(wrong)
                if bool(errors) and not wrong or wrong & CODES and not errors:
                    yield f"site: the program says {sorted(wrong)}, the schema {[e.message[:120] for e in errors]} of\n{text}"
    print(f"{tried} settings tried, {both} refused by both")
    if not both or both == tried:
        yield "the settings that were tried are not of both sorts"


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
    texts = [kind for kind in kinds if kind["kind"] in BASES]
    tables = [kind for kind in kinds if kind["kind"] in ROWS]
    [site] = [kind for kind in kinds if kind["kind"] == "site"]
    if others := {kind["kind"] for kind in kinds} - {*BASES, *ROWS, "site", "awards"}:
        raise SystemExit(f"nothing is tried of {sorted(others)}")
    found = [
        *faults_of_demonstration(texts, schemas), *faults_of_tables([*tables, site], schemas), *differences(guongsang, texts, schemas),
        *other_rows(guongsang, tables, schemas), *other_settings(guongsang, site, schemas["site"]),
    ]
    for fault in found[:4000]:
        print(fault, file=sys.stderr)
    print(f"{len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
