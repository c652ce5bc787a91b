"""The tables for everyone, as a spreadsheet and a program read them."""

import csv
import json
import shutil
import subprocess
from pathlib import Path


def problems(folder):
    tables = sorted(folder.glob("*.csv"))
    if not tables:
        yield "no CSV"
    for path in tables:
        yield from (f"{path.name}: {problem}" for problem in table(path))


def table(path):
    data = path.read_bytes()
    if not data.startswith(b"\xef\xbb\xbf"):
        yield "no byte order mark, so a spreadsheet program shows wrong letters"
    header, *rows = rows_of(path)
    if len(set(header)) != len(header):
        yield "two columns have one name"
    for number, row in enumerate(rows, start=2):
        if len(row) != len(header):
            yield f"row {number} has {len(row)} cells instead of {len(header)}"
        # RFC 4180 says nothing of it, but spreadsheet programs calculate such cells.
        yield from (f"row {number}: {cell!r} is a formula" for cell in row if cell.startswith(("=", "+", "-", "@")))
    twin = path.with_suffix(".json")
    # Numbers keep the digits that they have in the table.
    objects = json.loads(twin.read_text(encoding="utf-8"), parse_float=str, parse_int=str)
    if len(objects) != len(rows):
        yield f"{len(rows)} rows, but {len(objects)} in {twin.name}"
    for number, (row, values) in enumerate(zip(rows, objects), start=2):
        if {name: cell.removeprefix("'") for name, cell in zip(header, row) if cell} != {
            name: text(value).removeprefix("'") for name, value in values.items()
        }:
            yield f"row {number} says something else in {twin.name}"


def text(value):
    """A value of JSON as a table writes it."""
    return value if isinstance(value, str) else json.dumps(value)


def rows_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, strict=True))


def office():
    """LibreOffice's command, if it is installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def problems_in_office(folder, work):
    """LibreOffice reads each table and writes it again: the same cells have to come back, as text."""
    work.mkdir()
    tables = sorted(folder.glob("*.csv"))
    # Comma, double quote, UTF-8 from the first line; every column as text (2), nothing recognised as a date.
    columns = "/".join(f"{number}/2" for number in range(1, 31))
    subprocess.run(
        [office(), f"-env:UserInstallation=file://{work}/profile", "--headless",
         f"--infilter=Text - txt - csv (StarCalc):44,34,76,1,{columns}",
         "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", "--outdir", work, *tables],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    for path in tables:
        if rows_of(path) != rows_of(Path(work) / path.name):
            yield f"{path.name} reads differently"
