"""Documents: what is read from good ones, and the one clear message for each kind of bad one."""

from __future__ import annotations

import sys

import pytest

from careerpath.errors import MissingExtraError, ProfileError
from careerpath.intake import documents
from careerpath.intake.text_file import read_text_file

from .build_documents import W, archive, docx, pdf


def read(tmp_path, name: str, content: bytes):
    path = tmp_path / name
    path.write_bytes(content)
    return read_text_file(path)


def problem(tmp_path, name: str, content: bytes) -> str:
    with pytest.raises(ProfileError) as caught:
        read(tmp_path, name, content)
    assert caught.value.exit_code == 4
    (found,) = caught.value.problems
    assert found.hint
    return f"{found.code} {found.message}"


def test_a_pdf_is_read_line_by_line_with_its_pages(tmp_path):
    text = read(tmp_path, "r.pdf", pdf([["Clerk (County)", "Filed permits"], ["Page two"]]))
    assert [(line.text, line.where(3)) for line in text.lines] == [
        ("Clerk (County)", f"{tmp_path}/r.pdf page 1"),
        ("Filed permits", f"{tmp_path}/r.pdf page 1"),
        ("Page two", f"{tmp_path}/r.pdf page 2"),
    ]
    assert text.remarks == ()


def test_a_page_without_text_is_said(tmp_path):
    text = read(tmp_path, "r.pdf", pdf([["Filed permits"], []]))
    assert text.remarks == (f"{tmp_path}/r.pdf: page 2 holds no text.",)


def test_a_word_document_is_read_paragraph_by_paragraph(tmp_path):
    text = read(tmp_path, "r.docx", docx(["# Experience", "Clerk\tCounty", "- Filed permits & forms"]))
    assert [(line.text, line.is_heading, line.is_item) for line in text.lines] == [
        ("Experience", True, False),
        ("Clerk\tCounty", False, False),
        ("Filed permits & forms", False, True),
    ]
    assert text.lines[2].where() == f"{tmp_path}/r.docx paragraph 3"


def test_text_that_word_keeps_twice_for_older_readers_is_read_once(tmp_path):
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    box = "<w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r><w:t>Outside</w:t>{both}</w:r></w:p>"
    xml = f'<w:document xmlns:w="{W}" xmlns:mc="{mc}"><w:body>{body}</w:body></w:document>'
    text = read(tmp_path, "r.docx", archive({"word/document.xml": xml.encode()}))
    assert sorted(line.text for line in text.lines) == ["In a box", "Outside"]


def test_macros_are_said_and_not_opened(tmp_path):
    text = read(tmp_path, "r.docm", docx(["Filed permits"], extra={"word/vbaProject.bin": b"\xd0\xcf"}))
    assert text.text == "Filed permits"
    assert text.remarks == (f"{tmp_path}/r.docm: holds macros, which were not opened.",)


OPENING = f'<w:document xmlns:w="{W}"><w:body>'.encode()
BOMB = OPENING + b" " * 21_000_000
MANY = OPENING + b"<w:p/>" * 20_001
DEEP = OPENING + b"<w:p>" * 20_000
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'
GOOD = pdf([["Filed permits"]])


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("scan.pdf", pdf([[], []]), "PROFILE105 this is a PDF without text, probably a scan"),
        ("cut.pdf", GOOD[:60], "PROFILE105 this is a damaged or incomplete PDF"),
        ("noise.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40, "PROFILE105 this is a damaged or incomplete PDF"),
        ("words.pdf", b"Just words", "PROFILE104 the file is not a PDF, whatever its name"),
        ("words.docx", b"Just words", "PROFILE104 the file is not a Word document, whatever its name"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "PROFILE104 this is an old Word file or an encrypted one"),
        ("r.rtf", b"{\\rtf1 x}", "PROFILE104 this is an RTF file"),
        ("cut.docx", docx(["Filed permits"])[:80], "PROFILE105 this is a damaged or encrypted Word document"),
        ("photos.zip", archive({"a.jpg": b"x"}), "PROFILE105 this is a zip file but not a Word document"),
        ("empty.docx", docx([""]), "PROFILE105 this is a Word document without text"),
        (
            "broken.docx",
            archive({"word/document.xml": b"<w:p>"}),
            "PROFILE105 this is a damaged or encrypted Word document",
        ),
        ("bomb.docx", archive({"word/document.xml": BOMB}), "PROFILE105 the document unpacks to more than 20 MB"),
        (
            "many.docx",
            archive({"word/document.xml": MANY}),
            "PROFILE105 the document holds more than 20,000 paragraphs",
        ),
        ("deep.docx", archive({"word/document.xml": DEEP}), "PROFILE105 this is a damaged or encrypted Word document"),
        (
            "entities.docx",
            archive({"word/document.xml": ENTITIES}),
            "PROFILE105 the document declares a document type, which Word never does",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_a_bad_document_is_refused_in_one_sentence(tmp_path, name, content, expected):
    assert problem(tmp_path, name, content) == expected


def test_an_encrypted_pdf(tmp_path):
    from pypdf import PdfReader, PdfWriter  # noqa: PLC0415 - the only test that writes with it

    path = tmp_path / "plain.pdf"
    path.write_bytes(GOOD)
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(path)
    assert problem(tmp_path, "secret.pdf", path.read_bytes()) == "PROFILE105 this is an encrypted PDF"


def test_a_child_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "TIME_LIMIT", 0.01)
    assert problem(tmp_path, "r.pdf", GOOD).startswith("PROFILE106 the document takes longer than")


def test_a_child_that_dies_is_a_message(tmp_path, monkeypatch):
    (tmp_path / "careerpath").mkdir()
    (tmp_path / "careerpath/__init__.py").write_text("raise SystemExit(3)")
    monkeypatch.setattr(documents, "_environment", lambda: {"PYTHONPATH": str(tmp_path)})
    assert problem(tmp_path, "r.pdf", GOOD).startswith("PROFILE106 the document cannot be read within the limits")


def test_the_extra_is_named_when_it_is_missing(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingExtraError) as caught:
        read(tmp_path, "r.pdf", GOOD)
    assert caught.value.hint == "Run: pip install 'careerpath[documents]'"


def test_a_file_in_the_current_folder_is_never_run(tmp_path, monkeypatch):
    (tmp_path / "pypdf.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    assert read(tmp_path, "r.pdf", GOOD).text == "Filed permits"
