// What a file is by its first bytes, whatever its name says: 'zip', 'text', or a code of UnreadableTable.

const STARTS = [
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['zip', [0x50, 0x4b, 0x05, 0x06]],
    ['pdf', [0x25, 0x50, 0x44, 0x46]],
    ['image', [0x89, 0x50, 0x4e, 0x47]],
    ['image', [0xff, 0xd8, 0xff]],
    ['image', [0x47, 0x49, 0x46, 0x38]],
    ['image', [0x49, 0x49, 0x2a, 0x00]],
    ['image', [0x4d, 0x4d, 0x00, 0x2a]],
    ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
// An encrypted workbook is an OLE file too; the name of its stream is in UTF-16.
const ENCRYPTED = [...'EncryptedPackage'].flatMap(char => [char.charCodeAt(0), 0]);

export function fileKind(bytes) {
    if (bytes.length === 0) return 'empty';
    if (startsWith(bytes, OLE)) return contains(bytes, ENCRYPTED) ? 'encrypted' : 'old-xls';
    for (const [kind, start] of STARTS) {
        if (startsWith(bytes, start)) return kind;
    }
    return ascii(bytes, 4, 8) === 'ftyp' || (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP')
        ? 'image'
        : 'text';
}

// For decoded text: 'table', or a code. Letters and numbers are few where a file is really sound, a picture or a
// program.
export function textKind(text) {
    const head = text.slice(0, 4000);
    if (/^\s*(<!doctype html|<html|<table|<head|<meta)/i.test(head)) return 'web-page';
    if (/^\s*<(\?xml|svg)/i.test(head)) return /<svg/i.test(head) ? 'image' : 'not-a-table';
    if (!/[^\s\ufeff\0]/.test(text)) return 'empty';
    const odd = head.match(/[\0-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
    return odd > 3 && odd > head.length / 50 ? 'not-a-table' : 'table';
}

function startsWith(bytes, start) {
    return start.every((byte, i) => bytes[i] === byte);
}

function ascii(bytes, from, to) {
    return String.fromCharCode(...bytes.subarray(from, to));
}

function contains(bytes, wanted) {
    for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
        if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
    }
    return false;
}
