"""Compiles PDFs by Typst, all in one process, because loading the module and the fonts takes longer than a PDF.

stdin   {"template": path, "fonts": [folder], "jobs": [{"data": path of a JSON file, "output": path}]}
stdout  a line for each job: a problem, or nothing when all went well
"""

import datetime
import json
import os
import sys

import typst

# Typst only warns when a font is not there, and would then choose another.
FAMILIES = ["Liberation Serif", "Liberation Mono"]


def fonts(folders):
    found = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[f for f in folders if os.path.isdir(f)]
    )
    missing = [family for family in FAMILIES if family not in found.families()]
    return found, "missing fonts: " + ", ".join(missing) if missing else None


def compiled(compiler, job):
    try:
        with open(job["data"], encoding="utf-8") as file:
            data = file.read()
        _, warnings = compiler.compile_with_warnings(
            output=job["output"],
            format="pdf",
            sys_inputs={"data": data},
            pdf_standards=["ua-1", "a-2a"],
            timestamp=datetime.datetime.fromisoformat(json.loads(data)["released"]),
        )
        return "; ".join(warning.message for warning in warnings) or None
    except typst.TypstError as error:
        return "; ".join([error.message, *error.hints])
    except (OSError, ValueError, KeyError) as error:
        return str(error)


def main():
    order = json.load(sys.stdin)
    found, problem = fonts(order["fonts"])
    if problem:
        problems = [problem for _ in order["jobs"]]
    else:
        template = order["template"]
        compiler = typst.Compiler(template, root=os.path.dirname(template), font_paths=found, ignore_system_fonts=True)
        problems = [compiled(compiler, job) for job in order["jobs"]]
    for problem in problems:
        print(" ".join((problem or "").split()))


main()
