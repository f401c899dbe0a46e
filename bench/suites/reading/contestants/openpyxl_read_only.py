"""openpyxl in its read-only mode; speaks the protocol of bench/runner/protocol.ts."""

import io
import json
import resource
import sys
import time

from openpyxl import load_workbook


def work(data, checks):
    workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for sheet in workbook.worksheets:
        for row in sheet.iter_rows(values_only=True):
            for value in row:
                if value is None or value == "":
                    continue
                checks["cells"] += 1
                if isinstance(value, str):
                    checks["textLength"] += len(value)
                elif isinstance(value, (int, float)):
                    checks["sum"] += value


def run_round(files):
    checks = {"cells": 0, "sum": 0, "textLength": 0}
    seconds = 0.0
    for name in files:
        with open(name, "rb") as file:
            data = file.read()
        started = time.perf_counter()
        work(data, checks)
        seconds += time.perf_counter() - started
    # Linux counts in kilobytes, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {"milliseconds": seconds * 1000, "checks": checks, "peakBytes": peak}


for line in sys.stdin:
    try:
        answer = run_round(json.loads(line)["files"])
    except Exception as error:
        answer = {"error": repr(error)}
    print(json.dumps(answer), flush=True)
