#!/usr/bin/env python3
"""Checks every feed and sitemap in a site folder and prints each violation.

    validate_feeds.py FOLDER [--base-url URL]

Exit status: 0 no violation, 1 violations, 2 wrong usage or a tool is missing. Needs xmllint (Debian
libxml2-utils), jing (Debian jing) and jsonschema (PyPI jsonschema[format-nongpl]); no network.
"""

import argparse
import importlib.util
import shutil
import sys
from collections import Counter
from pathlib import Path


def main():
    parser = argparse.ArgumentParser(description="Checks every feed and sitemap in a site folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--base-url", help="with it, every page in a sitemap has to exist in the folder")
    arguments = parser.parse_args()
    missing = [tool for tool in ("xmllint", "jing") if not shutil.which(tool)]
    # The package that the extra `format-nongpl` brings to check URIs; without it they pass unchecked.
    missing += ["PyPI jsonschema[format-nongpl]"] if not importlib.util.find_spec("rfc3987_syntax") else []
    if missing or not arguments.folder.is_dir():
        print("missing: " + ", ".join(missing or [str(arguments.folder)]), file=sys.stderr)
        return 2

    files, violations = check(arguments.folder, arguments.base_url)
    for violation in violations:
        print(violation)
    kinds = Counter(file.kind for file in files)
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    print(f"{len(violations)} violations in {len(files)} files ({counts})", file=sys.stderr)
    # A folder without any feed is the wrong folder, not a valid one.
    return 1 if violations or not files else 0


def check(folder, base_url=None):
    """The files that were checked, and the violations in order."""
    # Imported here so that a missing package is reported by name above.
    import feed_rules
    import schema_checks
    from site_files import feeds_and_sitemaps

    files, violations = feeds_and_sitemaps(folder)
    violations += schema_checks.violations(files)
    violations += feed_rules.violations(files, folder, base_url)
    return files, sorted(set(violations))


if __name__ == "__main__":
    sys.exit(main())
