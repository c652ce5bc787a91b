"""Holds the award lists of the demonstration against the facts that they were written from.

    python Tests/sheets/demonstration.py --guongsang .build/release/guongsang

The lists in Content/awards/ are what Scripts/award_lists.py writes, and what guongsang reads in them are the facts again.
"""

import argparse
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "Scripts"))

import award_lists  # noqa: E402

# The column of a fact, and what `guongsang list awards` calls it.
COLUMNS = {"decision": "decision_number", "decision_date": "date"}
# What a row has only when the fact says so; the others may also come from the recipient or the decision.
OWN = ["class", "decision", "type", "deed", "deed_date", "ceremony", "posthumous", "source", "id"]


def parts(content):
    """The parts of a workbook unpacked, since another zlib packs them otherwise; the bytes of other files."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return [(part.filename, part.date_time, archive.read(part)) for part in archive.infolist()]


def differences_of_files():
    for path in award_lists.LISTS:
        made = award_lists.written_list(path)
        if made != award_lists.written_list(path):
            yield f"{path}: written twice, the bytes differ"
        if parts(made) != parts((ROOT / "Content" / "awards" / path).read_bytes()):
            yield f"{path}: is not what Scripts/award_lists.py writes; run 'make lists'"


def differences_of_rows(facts, rows, path):
    if len(facts) != len(rows):
        yield f"{path}: {len(facts)} facts, {len(rows)} rows read"
    for number, (fact, row) in enumerate(zip(facts, rows), 1):
        for column, value in fact.items():
            read = row.get(COLUMNS.get(column, column), "")
            if read != value and (value or column in OWN):
                yield f"{path}: fact {number}, {column}: {value!r} was read as {read!r}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--guongsang", required=True)
    guongsang = arguments.parse_args().guongsang
    listed = subprocess.run(
        [guongsang, "list", "awards", "--as", "json", "--source", ROOT], capture_output=True, text=True, check=True)
    rows = json.loads(listed.stdout)
    problems = list(differences_of_files())
    for path in award_lists.LISTS:
        facts = award_lists.table(award_lists.FACTS / f"{Path(path).stem}.csv")
        read = [row for row in rows if row["file"] == f"Content/awards/{path}"]
        problems += differences_of_rows(facts, read, path)
    print("\n".join(problems) or f"{len(award_lists.LISTS)} lists of the demonstration are as written and read as their facts.")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
