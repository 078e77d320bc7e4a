"""Pictures for tests: whole ones, and such as only begin like one."""

import struct
import zlib
from io import BytesIO

from PIL import Image


def picture(kind: str) -> bytes:
    out = BytesIO()
    Image.new("RGB", (80, 50), "teal").save(out, kind)
    return out.getvalue()


def _without_width() -> bytes:
    """A PNG whose header is right in itself and says that the picture is 0 pixels wide."""
    png = bytearray(picture("PNG"))
    png[16:20] = bytes(4)
    png[29:33] = struct.pack(">I", zlib.crc32(bytes(png[12:29])))
    return bytes(png)


DAMAGED = {
    "terpotong-awal.png": picture("PNG")[:20],
    "terpotong.png": picture("PNG")[:90],
    "terpotong.gif": picture("GIF")[:40],
    "terpotong.jpg": picture("JPEG")[:300],
    "x.gif": b"GIF89a/*<script>*/=1",
    "tanpa-lebar.png": _without_width(),
}
