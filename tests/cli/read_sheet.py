#!/usr/bin/env -S python3 -B
"""read_sheet.py FILE.xlsx: the spreadsheet read back with nothing but zipfile
and XML, as one JSON object: each sheet's rows by their heads, tables, what
stays in sight, colours, charts with their descriptions, and properties."""
import datetime
import json
import sys
import xml.etree.ElementTree as xml
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def rows_of(root, strings, dates):
    rows = []
    for row in root.iter(MAIN + "row"):
        cells = {}
        for cell in row.iter(MAIN + "c"):
            value = cell.find(MAIN + "v")
            if value is None:
                continue
            column = "".join(c for c in cell.get("r") if c.isalpha())
            if cell.get("t") == "s":
                cells[column] = strings[int(value.text)]
            elif int(cell.get("s", 0)) in dates:
                cells[column] = str(datetime.date(1899, 12, 30) +
                                    datetime.timedelta(int(value.text)))
            else:
                cells[column] = float(value.text)
        rows.append(cells)
    return rows


def date_styles(archive):
    root = xml.fromstring(archive.read("xl/styles.xml"))
    formats = {f.get("numFmtId") for f in root.iter(MAIN + "numFmt")
               if "yyyy" in f.get("formatCode")}
    cells = root.find(MAIN + "cellXfs")
    return {i for i, xf in enumerate(cells) if xf.get("numFmtId") in formats}


def main():
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            xml.fromstring(archive.read(name))
    strings = ["".join(t.text or "" for t in si.iter(MAIN + "t"))
               for si in xml.fromstring(archive.read("xl/sharedStrings.xml"))]
    dates = date_styles(archive)
    book = xml.fromstring(archive.read("xl/workbook.xml"))
    result = {"sheets": {}, "properties": archive.read(
        "docProps/core.xml").decode(), "charts": [], "text": strings}
    for i, sheet in enumerate(book.iter(MAIN + "sheet"), 1):
        root = xml.fromstring(archive.read(f"xl/worksheets/sheet{i}.xml"))
        rows = rows_of(root, strings, dates)
        heads = rows[0] if rows else {}
        result["sheets"][sheet.get("name")] = {
            "heads": list(heads.values()),
            "rows": [{heads.get(c, c): v for c, v in row.items()}
                     for row in rows[1:]],
            "frozen": [p.get("state") for p in root.iter(MAIN + "pane")],
            "colours": len(list(root.iter(MAIN + "cfRule"))),
            "tables": len(list(root.iter(MAIN + "tablePart"))),
        }
    result["tables"] = []
    for name in archive.namelist():
        if name.startswith("xl/tables/"):
            root = xml.fromstring(archive.read(name))
            result["tables"].append({
                "name": root.get("name"), "ref": root.get("ref"),
                "header": root.get("headerRowCount") != "0",
                "filter": root.find(MAIN + "autoFilter") is not None})
        if name.startswith("xl/drawings/drawing"):
            root = xml.fromstring(archive.read(name))
            result["charts"] += [e.get("descr") for e in root.iter()
                                 if e.tag.endswith("}cNvPr")]
    json.dump(result, sys.stdout)


main()
