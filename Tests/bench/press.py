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


def write_bulletins(count, folder, program):
    """Writes and releases them, by the number of the day."""
    if count == 0:
        return
    ids = []
    for number in range(count):
        day = FIRST + timedelta(days=number)
        identifier = f"{day.year}-{number % 366 + 1:04}"
        ids.append(identifier)
        text = TEXT.format(number=number + 1, day=day, people=number % 40 + 1, filler=FILLER)
        write(folder / "Content/press" / f"{identifier}.md", text)
    command = [program, "press", "publish", *ids, "--source", folder, "--clock", "2023-12-31T08:00", "--quiet"]
    tools = {"GUONGSANG_TOOLS": str(REPOSITORY / ".build-tools"), **os.environ}
    if subprocess.run(command, stdout=subprocess.DEVNULL, env=tools).returncode:
        sys.exit("the bulletins could not be released")


if __name__ == "__main__":
    write_bulletins(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
