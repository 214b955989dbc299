// The parts of a ZIP file as text, read with Node's own zlib, so that our writer is not judged by our reader.
import * as zlib from 'node:zlib';

export function unzipped(buffer) {
    const bytes = Buffer.from(buffer);
    const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    const parts = new Map();
    let at = bytes.readUInt32LE(end + 16);
    for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
        const nameLength = bytes.readUInt16LE(at + 28);
        const local = bytes.readUInt32LE(at + 42);
        const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
        const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
        const part = bytes.readUInt16LE(at + 10) === 8 ? zlib.inflateRawSync(packed) : packed;
        if (zlib.crc32 && zlib.crc32(part) !== bytes.readUInt32LE(at + 16)) throw new Error('checksum differs');
        parts.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), part.toString('utf8'));
        at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
    return parts;
}
