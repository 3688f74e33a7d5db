# ruff: noqa: E501
"""Petra Novotná: two columns drawn row by row, so the content stream interleaves them."""

from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

FONTS = "/usr/share/fonts/truetype/liberation/LiberationSans-"
LEFT = [
    "*SUMMARY",
    "Security engineer for product teams. Six years of threat models, code review and saying yes with conditions. GWEB and CSSLP certified.",
    "*EXPERIENCE",
    "+Application Security Engineer, Vltava Banking Labs",
    "_Prague, 2021 – present",
    "• Embedded Semgrep and dependency scanning into 130 GitHub repositories; fix time for critical flaws fell from 62 to 12 days.",
    "• Threat-modelled the instant-payment API and had mutual TLS and signed requests added before launch.",
    "• Ran an OWASP Top 10 clinic for 80 developers with a deliberately broken shop in Java.",
    "• Rolled out Okta single sign-on to 55 applications.",
    "• Assist with questionnaires.",
    "+Security Analyst, Sázava Telekom",
    "_Brno, 2018 – 2021",
    "• Wrote Python tooling that revoked 3,000 stale AWS access keys.",
    "• Inspected certificate chains after an SSL interception incident.",
    "• Helped colleagues in PCI DSS certified environments.",
    "*OPEN SOURCE",
    "+jwt-lint",
    "• Rust linter for JSON Web Token handling; used in the CI of a dozen public projects.",
]
RIGHT = [
    "*CERTIFICATES",
    "GIAC Certified Web Application Defender",
    "Feb 2023 – Feb 2027",
    "",
    "Certified Secure Software Lifecycle Professional",
    "ISC2 member no. 778120, 2024",
    "",
    "Burp Suite Certified Practitioner",
    "expired Nov 2025",
    "",
    "AWS Certified Security Specialty",
    "06/2022 - 06/2025",
    "",
    "Certified DevSecOps Professional (CDP)",
    "studying",
    "",
    "Okta Certified Professional",
    "",
    "*SKILLS",
    "Java, Python, Rust, Semgrep, CodeQL, Burp, ZAP, OAuth 2, Okta, AWS IAM, CIS Benchmarks, NIST SSDF",
    "",
    "*EDUCATION",
    "Ing. (MSc), Applied Informatics, Moravian Institute, 2018",
    "State maturity certificate, 2013",
    "",
    "*LANGUAGES",
    "Czech, English, Slovak",
]


def lines(items: list[str], width: float) -> list[tuple[str, str, float]]:
    """Return (font, text, indent) for every printed line of a column."""
    out = []
    for item in items:
        font = {"*": "B", "+": "B", "_": "I"}.get(item[:1], "R")
        text = item[1:] if font != "R" else item
        for n, part in enumerate(simpleSplit(text, font, 9.2, width - 8) or [""]):
            out.append((font, part, 8.0 if n and item.startswith("•") else 0.0))
    return out


def build(folder: Path) -> None:
    """Write novotna.pdf into a folder."""
    for key, style in (("R", "Regular"), ("B", "Bold"), ("I", "Italic")):
        pdfmetrics.registerFont(TTFont(key, f"{FONTS}{style}.ttf"))
    sheet = Canvas(str(folder / "novotna.pdf"), pagesize=A4, invariant=True)
    sheet.setFont("B", 21)
    sheet.drawString(45, 780, "Petra Novotná")
    sheet.setFont("R", 10)
    sheet.drawString(45, 764, "Security Engineer | Prague, Czechia | petra.novotna@example.com")
    sheet.line(45, 754, 550, 754)
    left, right = lines(LEFT, 325), lines(RIGHT, 165)
    for row in range(max(len(left), len(right))):
        for column, x in ((left, 45), (right, 388)):
            if row < len(column):
                font, text, indent = column[row]
                sheet.setFont(font, 9.2)
                sheet.drawString(x + indent, 734 - row * 14.2, text)
    sheet.save()
