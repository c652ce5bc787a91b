"""Bulletins of the press room, released one a day, beside the benchmark's own stories.

    press.py BULLETINS FOLDER GUONGSANG

FOLDER is a corpus of corpus.py; its bulletins are released by the program itself, as an editor does.
"""

import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

from corpus import REPOSITORY, write

FIRST = date(2024, 1, 1)
TEXT = """\
---
title: "Thông cáo số {number}: xã {number} hoàn thành kế hoạch"
summary: "Kết quả thi đua của đợt {number}, công bố ngày {day:%d/%m/%Y}."
release: {day}T08:00
---

Đợt thi đua số {number} có **{people} người** được biểu dương. {filler}

## Việc đã làm

- Một việc của đợt {number}
- Một việc nữa

| Kỳ | Kết quả |
|---|---|
| Đầu đợt | một nửa |
| Cuối đợt | tất cả |

{filler}
"""
FILLER = "Người dân góp công, góp đất, cùng làm đường và chăm lo cho hộ khó khăn. " * 12


def write_bulletins(count, folder):
    """Their sources, by the number of the day, and nothing released. Returns the numbers of the bulletins."""
    days = [FIRST + timedelta(days=number) for number in range(count)]
    ids = [f"{day.year}-{number % 366 + 1:04}" for number, day in enumerate(days)]
    for number, (day, identifier) in enumerate(zip(days, ids)):
        text = TEXT.format(number=number + 1, day=day, people=number % 40 + 1, filler=FILLER)
        write(folder / "Content/press" / f"{identifier}.md", text)
    return ids


def release(ids, folder, program, without=""):
    """Releases them as an editor does, who may lack Typst ("pdf") or pandoc ("docx")."""
    if not ids:
        return
    command = [program, "press", "publish", *ids, "--source", folder, "--clock", "2023-12-31T08:00", "--quiet"]
    environment = {"GUONGSANG_TOOLS": str(REPOSITORY / ".build-tools"), **os.environ}
    if without:
        command.append("--skip-missing-tools")
    if without == "pdf":
        environment["GUONGSANG_TOOLS"] = str(folder / "no-tools")
    if without == "docx":
        environment["PATH"] = str(folder / "no-tools")
    if subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment).returncode:
        sys.exit("the bulletins could not be released: is there a Typst (make tools), a pandoc?")


if __name__ == "__main__":
    release(write_bulletins(int(sys.argv[1]), Path(sys.argv[2])), Path(sys.argv[2]), sys.argv[3])
