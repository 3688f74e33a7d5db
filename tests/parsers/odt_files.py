"""ODT files made from the XML that LibreOffice itself would write."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

MIMETYPE = "application/vnd.oasis.opendocument.text"
_URN = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    "office": f"{_URN}office:1.0",
    "style": f"{_URN}style:1.0",
    "text": f"{_URN}text:1.0",
    "table": f"{_URN}table:1.0",
    "draw": f"{_URN}drawing:1.0",
    "fo": f"{_URN}xsl-fo-compatible:1.0",
    "svg": f"{_URN}svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def p(text, style="", tag="text:p"):
    named = f' text:style-name="{style}"' if style else ""
    return f"<{tag}{named}>{text}</{tag}>"


def h(text, level=1):
    return f'<text:h text:outline-level="{level}">{text}</text:h>'


def span(text, style):
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def items(*contents, style="L"):
    """A list; an item is text, or XML as it stands."""
    inner = "".join(f"<text:list-item>{_blocks(item)}</text:list-item>" for item in contents)
    return f'<text:list text:style-name="{style}">{inner}</text:list>'


def table(*rows, widths=()):
    """A table of rows of cells; a cell is text, or XML as it stands."""
    columns = "".join(f'<table:table-column table:style-name="{width}"/>' for width in widths)
    inner = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    return f"<table:table>{columns}{inner}</table:table>"


def cell(content, attributes=""):
    if content.startswith("<table:table-cell") or content.startswith("<table:covered"):
        return content
    return f"<table:table-cell {attributes}>{_blocks(content)}</table:table-cell>"


def frame(*contents, attributes='svg:width="5cm"'):
    """A text box."""
    inner = "".join(map(_blocks, contents))
    return f"<draw:frame {attributes}><draw:text-box>{inner}</draw:text-box></draw:frame>"


def style(name, family="paragraph", properties="", text="", attributes=""):
    return (
        f'<style:style style:name="{name}" style:family="{family}" {attributes}>{properties}'
        f"<style:text-properties {text}/></style:style>"
    )


def column_style(name, width):
    properties = f'<style:table-column-properties style:column-width="{width}"/>'
    return style(name, "table-column", properties)


def odt_file(*blocks, automatic="", styles="", layout="", master="", others=()):
    """The bytes of an ODT file with these blocks (text or XML) as its body.

    ``automatic`` styles stand in the content, ``styles`` in the style sheet; ``layout`` is the
    page's properties, ``master`` its header and footer, ``others`` further (name, data) members.
    """
    body = "".join(map(_blocks, blocks))
    content = (
        f"<office:document-content {_DECLARED}><office:automatic-styles>{automatic}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    sheet = (
        f"<office:document-styles {_DECLARED}><office:styles>{styles}</office:styles>"
        f'<office:automatic-styles><style:page-layout style:name="pm1">'
        f'<style:page-layout-properties fo:page-width="21cm" {layout}/></style:page-layout>'
        f"</office:automatic-styles><office:master-styles>"
        f'<style:master-page style:name="Standard" style:page-layout-name="pm1">{master}'
        f"</style:master-page></office:master-styles></office:document-styles>"
    )
    return zipped(("content.xml", content), ("styles.xml", sheet), *others)


def zipped(*members, mimetype=MIMETYPE):
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", mimetype, ZIP_STORED)
        for name, data in members:
            archive.writestr(name, data)
    return stream.getvalue()


def _blocks(content):
    return content if content.startswith("<") else p(content)
