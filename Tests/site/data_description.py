"""What describes the open data for programs: CSVW by a validator of its own, DCAT as a graph.

Faults are put into copies of the tables, so that a validator that finds nothing is found out.
"""

import csv
import json
import shutil

import rdflib
from csvw import CSVW

METADATA, CATALOGUE = "csv-metadata.json", "dcat.jsonld"
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
DCT = rdflib.Namespace("http://purl.org/dc/terms/")


def problems(folder, base_url, work):
    yield from csvw_problems(folder)
    yield from undescribed(folder)
    yield from catalogue_problems(folder, base_url)
    for name, fault in FAULTS.items():
        copy = work / f"fault-{name}"
        shutil.copytree(folder, copy)
        fault(copy)
        if not list(csvw_problems(copy)):
            yield f"the validator does not see the fault {name!r}"
        shutil.rmtree(copy)


def csvw_problems(folder):
    try:
        table_group = CSVW(str(folder / METADATA), validate=True)
        if not table_group.is_valid:
            yield from (f"CSVW: {warning.message}" for warning in table_group.warnings)
    except ValueError as error:
        yield f"CSVW: {error}"


def undescribed(folder):
    described = {table["url"]: table["tableSchema"]["columns"] for table in json_of(folder / METADATA)["tables"]}
    for path in sorted(folder.glob("*.csv")):
        names = [column["name"] for column in described.get(path.name, [])]
        if names != rows_of(path)[0]:
            yield f"{path.name}: its columns are not those of {METADATA}"


def catalogue_problems(folder, base_url):
    graph = rdflib.Graph().parse(folder / CATALOGUE, format="json-ld")
    for node in {*graph.subjects(), *graph.objects()}:
        if isinstance(node, rdflib.BNode):
            yield f"{CATALOGUE}: something has no address"
        if isinstance(node, rdflib.URIRef) and not str(node).startswith(("http://", "https://")):
            yield f"{CATALOGUE}: {node} is not absolute"
    files = {str(address) for address in graph.objects(None, DCAT.downloadURL)}
    tables = {f"{base_url}du-lieu/{path.name}" for path in folder.glob("*.csv")}
    if files != tables | {address.removesuffix("csv") + "json" for address in tables}:
        yield f"{CATALOGUE}: the files of the catalogue are not those of the folder"
    datasets = set(graph.subjects(rdflib.RDF.type, DCAT.Dataset))
    if datasets != set(graph.objects(None, DCAT.dataset)) or len(datasets) != len(tables):
        yield f"{CATALOGUE}: not every set is in the catalogue"
    for dataset in datasets:
        for wanted in (DCT.title, DCT.language, DCAT.distribution):
            if not list(graph.objects(dataset, wanted)):
                yield f"{CATALOGUE}: {dataset} has no {wanted}"


def change(folder, table, alter):
    rows = rows_of(folder / table)
    alter(rows)
    with open(folder / table, "w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def set_cell(table, column, value):
    def alter(rows):
        rows[1][rows[0].index(column)] = value

    return lambda folder: change(folder, table, alter)


FAULTS = {
    "a recipient that is in no table": set_cell("awards.csv", "recipient", "khong-ai"),
    "a kind that does not exist": set_cell("awards.csv", "kind", "meo"),
    "a count in words": set_cell("recipients.csv", "awards", "nhiều"),
    "an empty required cell": set_cell("recipients.csv", "name", ""),
    "a date in another notation": set_cell("decisions.csv", "date", "28/10/2025"),
    "an id twice": lambda folder: change(folder, "recipients.csv", lambda rows: rows.append(rows[1])),
    "another column": lambda folder: change(folder, "units.csv", lambda rows: [row.append("x") for row in rows]),
}


def rows_of(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, strict=True))


def json_of(path):
    return json.loads(path.read_text(encoding="utf-8"))
