"""Reads every cell of the first sheet of each workbook with python-calamine and prints the seconds that it took.

    read_workbooks.py WORKBOOK…
"""

import sys
import time

from python_calamine import CalamineWorkbook

start = time.perf_counter()
rows = [CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python() for path in sys.argv[1:]]
print(time.perf_counter() - start)
