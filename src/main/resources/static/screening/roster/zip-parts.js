// The parts of a ZIP file that we ask for by name: `{names, read(name) -> Uint8Array}`. Parts are unpacked a little at
// a time and all together stay under MAX.unpacked, whatever sizes the file claims: a bomb stops as 'too-large'.
import { Inflate } from '/lib/xlsx-read.js';
import { MAX, UnreadableTable, tooLarge } from './unreadable-table.js';

const MAX_PARTS = 2000;
const STEP_BYTES = 16 * 1024;
const damaged = () => new UnreadableTable('damaged');

export function zipParts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = inBounds(() => directory(view));
    let unpacked = 0;
    return {
        names: [...entries.keys()],
        read(name) {
            const entry = entries.get(name);
            if (!entry) throw damaged();
            if (entry.encrypted) throw new UnreadableTable('encrypted');
            const start = inBounds(
                () => entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true),
            );
            const packed = bytes.subarray(start, start + entry.size);
            const part =
                entry.method === 8 ? inflate(packed, MAX.unpacked - unpacked) : entry.method === 0 ? packed : null;
            if (!part) throw damaged();
            unpacked += part.length;
            if (unpacked > MAX.unpacked) throw tooLarge('unpacked');
            return part;
        },
    };
}

// ZIP64 only matters above 4 GB or 65,535 parts; files that merely carry its records still have the plain ones.
function directory(view) {
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    if (count > MAX_PARTS) throw tooLarge('unpacked');
    const entries = new Map();
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i++) {
        if (view.getUint32(at, true) !== 0x02014b50) throw damaged();
        const nameLength = view.getUint16(at + 28, true);
        const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
        entries.set(name, {
            encrypted: (view.getUint16(at + 8, true) & 1) === 1,
            method: view.getUint16(at + 10, true),
            size: view.getUint32(at + 20, true),
            at: view.getUint32(at + 42, true),
        });
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
}

function endRecord(view) {
    for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 22 - 65_536; at--) {
        if (view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw damaged();
}

function inflate(packed, room) {
    const chunks = [];
    let length = 0;
    const stream = new Inflate(chunk => {
        length += chunk.length;
        if (length > room) throw tooLarge('unpacked');
        chunks.push(chunk);
    });
    try {
        for (let from = 0; from < packed.length; from += STEP_BYTES) {
            stream.push(packed.subarray(from, from + STEP_BYTES), from + STEP_BYTES >= packed.length);
        }
    } catch (problem) {
        throw problem instanceof UnreadableTable ? problem : damaged();
    }
    const part = new Uint8Array(length);
    chunks.reduce((at, chunk) => (part.set(chunk, at), at + chunk.length), 0);
    return part;
}

function inBounds(look) {
    try {
        return look();
    } catch (problem) {
        throw problem instanceof RangeError ? damaged() : problem;
    }
}
