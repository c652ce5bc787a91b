"""Adds people to a corpus who may not be named: some whose names stand nowhere, and some who have a namesake that is shown."""

import csv
from collections import Counter
from pathlib import Path

ANSWERS = "Content/data/tra-loi.yml"


def hide(count, source: Path):
    """`count` people of names of their own, and `count` whose namesakes somebody said to be other people."""
    table = source / "Content/data/recipients.csv"
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = [*rows[0], "consent"]
    how_many = Counter(row["name"] for row in rows)
    shown = [row for row in rows if how_many[row["name"]] == 1 and row["kind"] == "ca-nhan"][:count]
    units = sorted({row["unit"] for row in rows})
    hidden, answers = [], []
    for number, twin in enumerate(shown):
        place = next(unit for unit in units if unit != twin["unit"])
        hidden.append(person(f"an-{number}", f"Quàng Khuất Nhượng {WORDS[number % len(WORDS)]}", place))
        hidden.append(person(f"trung-{number}", twin["name"], place))
        answers.append(
            f"- {{question: namesake, name: {twin['name']}, places: [{place}, {twin['unit']}], answer: different}}\n"
        )
    with table.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows + hidden)
    (source / ANSWERS).write_text("".join(answers), encoding="utf-8")


WORDS = "Bưởi Chuối Dừa Gấc Hồng Khế Lựu Mận Nhãn Ổi Quýt Roi Sấu Táo Vải Xoài Chanh Cam Bòng Thị".split()


def person(identifier, name, unit):
    return {"id": identifier, "kind": "ca-nhan", "name": name, "unit": unit, "consent": "rut"}
