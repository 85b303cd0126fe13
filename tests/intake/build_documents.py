"""Small PDFs and Word documents for tests, built by hand so that no writer of them is needed."""

from __future__ import annotations

import zipfile
from io import BytesIO
from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(pages: list[list[str]]) -> bytes:
    """Return a PDF with one line of Helvetica for each text (ISO 32000-1, 7.5 and 9.4)."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for index, lines in enumerate(pages):
        shown = "".join(f"({_pdf_text(line)}) Tj T* " for line in lines)
        stream = f"BT /F1 10 Tf 12 TL 50 750 Td {shown}ET" if lines else ""
        page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * index} 0 R"
        objects.append(f"<< {page} /Resources << /Font << /F1 3 0 R >> >> >>")
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    return _pdf_file([text.encode("cp1252") for text in objects])


def _pdf_text(line: str) -> str:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _pdf_file(objects: list[bytes]) -> bytes:
    content = b"%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(content))
    return content + head + table + tail


def docx(paragraphs: list[str], *, extra: dict[str, bytes] | None = None) -> bytes:
    """Return a Word document. `# ` before a paragraph makes it a heading, `- ` an item of a list."""
    body = "".join(_paragraph(text) for text in paragraphs)
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    return archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": xml.encode(), **(extra or {})})


def archive(members: dict[str, bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


def _paragraph(text: str) -> str:
    style = ""
    if text.startswith("# "):
        style, text = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>', text[2:]
    elif text.startswith("- "):
        style, text = "<w:pPr><w:numPr/><w:tabs><w:tab w:val='left' w:pos='7'/></w:tabs></w:pPr>", text[2:]
    runs = "<w:tab/>".join(f"<w:r><w:t>{escape(part)}</w:t></w:r>" for part in text.split("\t"))
    return f"<w:p>{style}{runs}</w:p>"
