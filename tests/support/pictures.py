"""Small real pictures and sounds for tests."""

import struct
import wave
import zlib
from pathlib import Path


def write_png(file: Path, color: tuple[int, int, int] = (200, 30, 30)) -> Path:
    """A square of one colour, 8 pixels wide."""
    rows = b"".join(b"\0" + bytes(color) * 8 for _ in range(8))
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    file.parent.mkdir(parents=True, exist_ok=True)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    data = b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return file


def write_wav(file: Path) -> Path:
    """A hundredth of a second of silence."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(160))
    return file
