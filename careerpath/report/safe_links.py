"""Addresses that a page may make a link of."""

from __future__ import annotations

import re

#: Only these schemes are followed, and only addresses without space, quotes, brackets or control characters.
_FOLLOWED = re.compile(
    r"""(?:https?://[^\s"'<>()\[\]{}\\`|^\x00-\x1f\x7f]+|mailto:[\w.+-]+@[\w.-]+)""", re.ASCII | re.IGNORECASE
)
_LONGEST = 2000


def safe_link(address: str | None) -> str | None:
    """Return an address that may be a link, or None where it stays text: only http, https and mailto are followed."""
    if address is None or len(address) > _LONGEST or not _FOLLOWED.fullmatch(address):
        return None
    return address if address.isascii() else None
