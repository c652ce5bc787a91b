"""One line for every check, and the count at the end."""

import sys

# A fault that stands on every page is clear after a few of them.
LONGEST_LIST = 12


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, name, problems):
        problems = list(problems)
        if problems:
            self.failed += 1
        else:
            self.passed += 1
        print(f"{'FAIL' if problems else 'ok  '} {name}")
        for problem in problems[:LONGEST_LIST]:
            print(f"       {problem}")
        if len(problems) > LONGEST_LIST:
            print(f"       … and {len(problems) - LONGEST_LIST} more")
        sys.stdout.flush()

    def skip(self, name, why):
        self.skipped += 1
        print(f"skip {name}: {why}", flush=True)

    def close(self):
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        print(f"{self.passed} passed, {self.failed} failed{skipped}")
        return 1 if self.failed or not self.passed else 0
