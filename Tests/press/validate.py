#!/usr/bin/env python3
"""Checks the files of every version of every bulletin (`…/bao-chi/**/v*/`) below some folders, then puts faults into copies
of them and checks that each is seen.

    validate.py [--without-faults] FOLDER...

Exit status: 0 all passed, 1 a check failed, 2 wrong usage or a tool is missing. Needs xmllint (Debian libxml2-utils),
jsonschema (PyPI jsonschema[format-nongpl]) and newsmlg2 (PyPI); no network.
"""

import argparse
import importlib.util
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / "site"))


def main():
    parser = argparse.ArgumentParser(description="Checks the files of press bulletins.")
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--without-faults", action="store_true", help="where versions of every state are not at hand")
    arguments = parser.parse_args()
    folders = arguments.folders
    missing = [] if shutil.which("xmllint") else ["xmllint"]
    # The package that the extra `format-nongpl` brings to check URIs; without it they pass unchecked.
    missing += [] if importlib.util.find_spec("rfc3987_syntax") else ["PyPI jsonschema[format-nongpl]"]
    missing += [] if importlib.util.find_spec("NewsMLG2") else ["PyPI newsmlg2"]
    missing += [str(folder) for folder in folders if not folder.is_dir()]
    if missing:
        print("missing: " + ", ".join(missing), file=sys.stderr)
        return 2
    return check(folders, not arguments.without_faults)


def check(folders, seeds_faults):
    # Imported here so that a missing package is reported by name above.
    import faults
    from report import Report
    from versions import versions

    report, found = Report(), versions(folders)
    report.check("there are versions of bulletins", [] if found else ["none"])
    report.check(
        "each has its files",
        [f"{version.name}: no {ending}" for version in found for ending in version.missing],
    )
    found = [version for version in found if not version.missing]
    for name, problems in checks().items():
        report.check(
            f"{name} of {len(found)} versions",
            [f"{version.name}: {problem}" for version in found for problem in problems(version)],
        )
    if not seeds_faults:
        return report.close()
    with tempfile.TemporaryDirectory(prefix="guongsang-press-") as work:
        report.check(
            f"each of {len(faults.FAULTS)} seeded faults is seen", faults.problems(found, checks(), Path(work))
        )
    return report.close()


def checks():
    """Each takes a version and gives its problems."""
    import file_rules
    import newsml_rules
    import ninjs_rules
    import official
    import newsml_reader

    return {
        "XSD": official.newsml, "JSON Schema": official.ninjs, "NewsML-G2 rules": newsml_rules.problems,
        "reader": newsml_reader.problems, "ninjs rules": ninjs_rules.problems, "text": file_rules.text_problems, "table": file_rules.table_problems,
        "page": file_rules.page_problems, "JSON": file_rules.json_problems,
        "one bulletin": file_rules.common_problems, "addresses": file_rules.address_problems,
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
