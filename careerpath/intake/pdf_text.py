"""The text of a PDF, a line at a time with its page. Runs in the child process only."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from pypdf import PasswordType, PdfReader
from pypdf.errors import PyPdfError

from careerpath.intake.document_lines import DocumentLine, UnreadableDocumentError

if TYPE_CHECKING:
    from pypdf import PageObject

#: Pages that are read; what follows is said, not eaten.
PAGE_LIMIT = 200


def pdf_lines(content: bytes) -> tuple[list[DocumentLine], list[str]]:
    """Return the lines of a PDF, and remarks on pages that gave none.

    Raises UnreadableDocumentError when it is encrypted, damaged, or holds no text at all (a scan).
    """
    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise _encrypted()
        pages = reader.pages[:PAGE_LIMIT]
        left_out = len(reader.pages) - len(pages)
        texts = [_page_text(page) for page in pages]
    except UnreadableDocumentError:
        raise
    except MemoryError:
        raise UnreadableDocumentError(
            "the document takes too much memory to read", "save its text as plain text and give that"
        ) from None
    except (PyPdfError, ArithmeticError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError):
        raise UnreadableDocumentError(
            "this is a damaged or incomplete PDF", "save it as PDF again, or as plain text"
        ) from None
    return _placed(texts, left_out)


def _page_text(page: PageObject) -> str:
    return page.extract_text()


def _encrypted() -> UnreadableDocumentError:
    return UnreadableDocumentError("this is an encrypted PDF", "save it without a password")


def _placed(texts: list[str], left_out: int) -> tuple[list[DocumentLine], list[str]]:
    if not any(text.strip() for text in texts):
        raise UnreadableDocumentError(
            "this is a PDF without text, probably a scan",
            "run text recognition (OCR) on it, or give plain text",
        )
    remarks = [f"page {page} holds no text." for page, text in enumerate(texts, start=1) if not text.strip()]
    if left_out:
        remarks.append(f"the last {left_out} pages were not read.")
    lines = [
        DocumentLine(line, f"page {page}") for page, text in enumerate(texts, start=1) for line in text.splitlines()
    ]
    return lines, remarks
