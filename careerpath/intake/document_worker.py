"""The child process that opens one document: bytes on standard input, its lines as JSON on standard output."""

from __future__ import annotations

import json
import sys

from careerpath.intake.document_lines import UnreadableDocumentError, WorkerAnswer

#: Bytes of memory, seconds of processor, and characters of text that a document may take.
MEMORY_LIMIT = 700_000_000
PROCESSOR_LIMIT = 18
TEXT_LIMIT = 2_000_000


def main() -> None:
    """Read the document of the kind named in the first argument, under the limits."""
    _limit_resources()
    content = sys.stdin.buffer.read()
    try:
        answer = _read(content, sys.argv[1])
    except UnreadableDocumentError as error:
        answer = WorkerAnswer(lines=[], remarks=[], refused=[str(part) for part in error.args])
    sys.stdout.write(json.dumps(answer))


def _read(content: bytes, kind: str) -> WorkerAnswer:
    if kind == "pdf":
        from careerpath.intake.pdf_text import pdf_lines  # noqa: PLC0415 - pypdf is an extra

        lines, remarks = pdf_lines(content)
    else:
        from careerpath.intake.docx_text import docx_lines  # noqa: PLC0415 - only what is needed

        lines, remarks = docx_lines(content)
    if sum(len(line.text) for line in lines) > TEXT_LIMIT:
        raise UnreadableDocumentError(
            f"the document holds more than {TEXT_LIMIT:,} characters of text", "give a shorter file"
        )
    return WorkerAnswer(lines=lines, remarks=remarks, refused=[])


def _limit_resources() -> None:
    """Bound memory and processor time where the system can; the parent's clock bounds the rest."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    for kind, limit in ((resource.RLIMIT_AS, MEMORY_LIMIT), (resource.RLIMIT_CPU, PROCESSOR_LIMIT)):
        most = resource.getrlimit(kind)[1]
        bounded = limit if most == resource.RLIM_INFINITY else min(limit, most)
        resource.setrlimit(kind, (bounded, most))


if __name__ == "__main__":
    main()
