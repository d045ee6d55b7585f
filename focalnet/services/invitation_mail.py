"""An e-mail as a file: a draft that a mail program opens and a person sends, never we."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

PDF = "application/pdf"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ICS = "text/calendar"
# An address that a header takes; others are left to whoever sends the draft.
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes with an e-mail."""

    name: str
    media: str
    content: bytes


def written_mail(
    to: Sequence[str], subject: str, text: str, enclosed: Sequence[Enclosed] = ()
) -> bytes:
    """Return a draft of an e-mail (RFC 5322) with files; the same gives the same bytes.

    It has no sender, no day and no number: the mail program that sends it gives
    these. Addresses no header can take are left out.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    fit = [address for address in to if ADDRESS.fullmatch(address)]
    if fit:
        message["To"] = ", ".join(fit)
    message["X-Unsent"] = "1"
    message.set_content(text)
    for item in enclosed:
        main, _, sub = item.media.partition("/")
        if main == "text":
            message.add_attachment(item.content.decode(), subtype=sub, filename=item.name)
        else:
            message.add_attachment(item.content, maintype=main, subtype=sub, filename=item.name)
    if message.is_multipart():
        told = sha256(b"\0".join([subject.encode(), text.encode(), *(i.content for i in enclosed)]))
        message.set_boundary(f"focalnet-{told.hexdigest()[:32]}")
    return message.as_bytes()
