"""Report → its JSON Schema, published as ``models/report.schema.json``.

``python -m certlens.schema > models/report.schema.json`` writes it anew; a test compares the two.
"""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from typing import Any, cast

from certlens.report import Report


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every report's JSON fits."""
    schema = Report.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


def published_schema() -> dict[str, Any]:
    """The JSON Schema as it is published with the package."""
    text = files("certlens.models").joinpath("report.schema.json").read_text(encoding="utf-8")
    return cast(dict[str, Any], json.loads(text))


if __name__ == "__main__":
    json.dump(report_schema(), sys.stdout, indent=2, ensure_ascii=False)
    print()
