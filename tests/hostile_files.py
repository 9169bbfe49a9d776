# ruff: noqa: E501
"""Malformed and hostile files of every format, made from small real structures."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Iterator

TEXT = """AG/RES. 7 (XX-O/90)

PROTECTION OF ARCHIVES

THE GENERAL ASSEMBLY,

RECALLING resolution AG/RES. 5 (XIX-O/89); and

CONSIDERING that archives decay,

RESOLVES:

1. To urge member states to protect archives.

2. To instruct the Permanent Council:

a. To study the matter; and

b. To report.
"""
HTML = "<html><body>" + "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n")) + "</body></html>"
AKOMA = (
    '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution">'
    "<preface><p><docNumber>A/RES/1/7</docNumber> <docTitle>Archives</docTitle></p></preface>"
    "<preamble><p>The General Assembly,</p><recitals><recital><p>Recalling its resolution 1/5,</p>"
    "</recital></recitals></preamble><mainBody><paragraph><num>1.</num><content><p>Urges States to "
    "protect archives;</p></content></paragraph><paragraph><num>2.</num><intro><p>Requests the "
    "Secretary-General:</p></intro><point><num>(a)</num><content><p>To study the matter;</p></content>"
    "</point></paragraph></mainBody></statement></akomaNtoso>"
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def make_docx(body: str = "", **parts: str | bytes) -> bytes:
    """A Word file with this body XML, other parts by name (`__` stands for `/`)."""
    text = body or "".join(
        f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in TEXT.split("\n\n")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{text}</w:body></w:document>'
        )
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def make_pdf(pages: list[list[str]]) -> bytes:
    """A PDF with a text layer, one list of lines a page."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    kids = []
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for lines in pages:
        shown = "".join(f"({_escape(line)}) Tj T*\n" for line in lines)
        stream = f"BT /F1 10 Tf 12 TL 60 780 Td\n{shown}ET"
        objects.append(f"<</Length {len(stream.encode('cp1252'))}>>\nstream\n{stream}\nendstream")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    out = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    return (
        out
        + f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF".encode()
    )


def _escape(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def hostile_files(seed: int = 7, mutations: int = 44) -> Iterator[tuple[str, bytes]]:
    """Names and contents: first one of each known attack, then seeded mutations."""
    yield from _attacks()
    chance = random.Random(seed)
    wholes = {
        "txt": TEXT.encode(), "md": f"# {TEXT}".encode(), "html": HTML.encode(), "xml": AKOMA.encode(),
        "docx": make_docx(), "pdf": make_pdf([TEXT.split("\n")]),
    }  # fmt: skip
    for ending, whole in wholes.items():
        for place in range(mutations):
            yield f"mutated-{place}.{ending}", _mutate(whole, chance)


def _mutate(whole: bytes, chance: random.Random) -> bytes:
    data = bytearray(whole)
    kind = chance.randrange(6)
    spot = chance.randrange(len(data))
    if kind == 0:
        return bytes(data[:spot])
    if kind == 1:
        for _ in range(chance.randrange(1, 60)):
            data[chance.randrange(len(data))] = chance.randrange(256)
    elif kind == 2:
        data[spot:spot] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 400)))
    elif kind == 3:
        del data[spot : spot + chance.randrange(1, 300)]
    elif kind == 4:
        piece = data[spot : spot + 200]
        data[spot:spot] = piece * chance.randrange(2, 60)
    else:
        data[spot : spot + 40] = b"\0" * 40
    return bytes(data)


def _attacks() -> Iterator[tuple[str, bytes]]:
    yield from _text_attacks()
    yield from _markup_attacks()
    yield from _archive_attacks()
    yield from _pdf_attacks()


def _text_attacks() -> Iterator[tuple[str, bytes]]:
    yield "empty.txt", b""
    yield "spaces.txt", b" \n\t\n"
    yield "zeros.txt", b"\0" * 4096
    yield "binary.txt", bytes(range(256)) * 40
    yield "picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8
    yield "pdf-inside.txt", b"%PDF-1.4\n" + TEXT.encode()
    yield "page-inside.txt", HTML.encode()
    yield "office-inside.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    yield "rich.docx", b"{\\rtf1 text}"
    yield "text-inside.pdf", TEXT.encode()
    yield "recipe.txt", b"Take two eggs and some flour.\nBake for an hour.\n"
    yield "one-line.txt", b"a" * (2 << 20)
    yield "words.txt", b"recalling " * 30_000
    yield "numbers.txt", b"".join(b"%d. To urge it.\n" % (place % 7) for place in range(6_000))
    yield "marks.txt", b"(a) " * 200_000
    yield "brackets.txt", b"(" * 500_000
    yield "romans.txt", b"ivxl" * 100_000
    yield "dots.txt", b"1." * 200_000
    yield "underscores.md", b"_*" * 100_000
    yield "links.md", b"[" * 100_000
    yield "comments.md", b"<!--" * 50_000
    yield "hyphens.txt", b"inter-\n" * 50_000
    yield "carriage.txt", TEXT.replace("\n", "\r").encode()
    yield "rtl.txt", TEXT.replace("archives", "\u202earchives\u202c\u2066").encode()
    yield "zero-width.txt", TEXT.replace("a", "a\u200b\u200d").encode()
    yield "combining.txt", TEXT.replace("a", "a" + "\u0301" * 200).encode()
    yield "surrogates.txt", TEXT.encode() + b"\xed\xa0\x80"
    yield "utf16-cut.txt", TEXT.encode("utf-16")[:-1]
    yield "utf32.txt", TEXT.encode("utf-32")
    yield "ending.exe", TEXT.encode()
    yield "annexes.txt", TEXT.encode() + b"Annex\n" * 3_000
    yield "sections.txt", TEXT.encode() + b"II. Title\n" * 3_000
    yield "openers.txt", b"The General Assembly,\n" * 3_000
    yield "symbols.txt", b"A/RES/1/1\nThe General Assembly,\n1. Decides to.\n" * 500
    yield "quotes.txt", TEXT.encode() + "“".encode() * 30_000


def _markup_attacks() -> Iterator[tuple[str, bytes]]:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    doctype = f'<!DOCTYPE akomaNtoso [<!ENTITY e0 "ha">{bomb}]>'
    yield "entities.xml", f'<?xml version="1.0"?>{doctype}<akomaNtoso>&e11;</akomaNtoso>'.encode()
    outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso>&x;</akomaNtoso>'
    yield "outside.xml", f'<?xml version="1.0"?>{outside}'.encode()
    yield "other.xml", b'<?xml version="1.0"?><svg></svg>'
    yield "deep.xml", b"<akomaNtoso>" + b"<p>" * 50_000
    yield "closed.xml", b"<akomaNtoso>" + b"<p>" * 200 + b"x" + b"</p>" * 200 + b"</akomaNtoso>"
    yield (
        "attributes.xml",
        b"<akomaNtoso " + b" ".join(b'a%d="1"' % n for n in range(50_000)) + b"/>",
    )
    yield "deep.html", b"<html><body>" + b"<div>" * 100_000 + TEXT.encode()
    yield "wide.html", b"<html><body>" + b"<p>1. To urge it.</p>" * 6_000
    yield "tables.html", b"<html>" + b"<table><tr><td>" * 20_000
    yield "script.html", HTML.replace("</p>", "<script>alert(1)</script></p>").encode()
    yield "entities.html", b"<html>" + b"&amp;#x26;" * 100_000
    yield "items.html", b"<html><ol>" + b"<li>To urge it." * 2_000
    yield "doctype.html", b"<!DOCTYPE html [" + bomb.encode() + b"]><html>&e11;</html>"


def _archive_attacks() -> Iterator[tuple[str, bytes]]:
    yield "zip.docx", _zip({"a.txt": b"text"})
    yield "empty-zip.docx", b"PK\x05\x06" + b"\0" * 18
    yield "cut.docx", make_docx()[:300]
    yield "bomb.docx", _zip({"word/document.xml": b" " * (150 << 20)})
    yield "many.docx", _zip({f"word/{n}.xml": b"" for n in range(6_000)})
    yield "climbing.docx", make_docx(**{"..__..__etc__passwd": "x"})
    yield "root.docx", make_docx(**{"__etc__passwd": "x"})
    entity = '<!DOCTYPE a [<!ENTITY x "y">]>'
    yield "doctype.docx", _zip({"word/document.xml": f"{entity}<a>&x;</a>".encode()})
    yield "styles.docx", make_docx(word__styles__xml="broken", **{"word__styles.xml": "<broken"})
    yield "numbers.docx", make_docx(**{"word__numbering.xml": f"{entity}<a/>"})
    yield "deep.docx", make_docx("<w:p>" * 20_000)
    yield "nested.docx", make_docx("<w:tbl>" * 200 + "</w:tbl>" * 200)
    yield "wide.docx", make_docx("<w:p><w:r><w:t>1. To urge it.</w:t></w:r></w:p>" * 2_000)


def _pdf_attacks() -> Iterator[tuple[str, bytes]]:
    whole = make_pdf([TEXT.split("\n")])
    yield "head.pdf", b"%PDF-1.7\n"
    yield "scan.pdf", make_pdf([[]])
    yield "loop.pdf", whole.replace(b"/Kids[5 0 R]", b"/Kids[2 0 R]")
    yield "count.pdf", whole.replace(b"/Count 1", b"/Count 99999999")
    yield "length.pdf", whole.replace(b"/Length ", b"/Length 9")
    yield (
        "encrypted.pdf",
        whole.replace(
            b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>"
        ),
    )
    yield "no-xref.pdf", whole[: whole.index(b"xref")]
    yield "pages.pdf", make_pdf([["1. To urge it."]] * 700)
    yield "inflate.pdf", whole.replace(b"/Length", b"/Filter[/FlateDecode/FlateDecode]/Length")


def _zip(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
