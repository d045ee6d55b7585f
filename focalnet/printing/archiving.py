"""What makes a file fit to be kept: PDF/A-2b (ISO 19005-2), declared and kept to.

The fonts are inside, nothing depends on the day or on another file, and the
colours are described by a profile that the file brings along.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

from focalnet.printing.colours import srgb_profile

MADE = "2000-01-01T00:00:00+00:00"  # the day ReportLab writes where a file must not tell its own
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DECLARED = re.compile(rb"<pdfaid:part>.*?</pdfaid:conformance>\n?", re.DOTALL)


class About(NamedTuple):
    """What a file says about itself."""

    title: str
    author: str
    subject: str
    language: str
    maker: str


def archive(document: Any, about: About) -> None:
    """Declare a ReportLab document to be PDF/A-2b, with its metadata and its colours."""
    metadata = pdfdoc.PDFStream(content=_metadata(about))
    metadata.dictionary["Type"] = pdfdoc.PDFName("Metadata")
    metadata.dictionary["Subtype"] = pdfdoc.PDFName("XML")
    profile = pdfdoc.PDFStream(content=srgb_profile(), filters=[pdfdoc.PDFZCompress])
    profile.dictionary["N"] = 3
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB"),
        "DestOutputProfile": document.Reference(profile, "colours"),
    }
    catalog = document.Catalog
    catalog.Metadata = document.Reference(metadata, "metadata")
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


def not_declared(metadata: bytes) -> bytes:
    """Return metadata without the word that the file is PDF/A."""
    return DECLARED.sub(b"", metadata)


def _metadata(about: About) -> bytes:
    """Return what a file says about itself as XMP, the same as in its older dictionary."""
    title, author, subject, language, maker = (escape(NOT_IN_XML.sub(" ", one)) for one in about)
    return XMP.format(
        mark="\ufeff",
        title=title,
        author=author,
        subject=subject,
        language=language,
        maker=maker,
        made=MADE,
    ).encode()


XMP = """<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{maker}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate>
<xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{maker}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
