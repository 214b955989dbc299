// Bytes of a text file to text. Strict UTF-8 first; what is not UTF-8 is UTF-16 when its zero bytes say so, and
// Windows-1252 otherwise. `encoding` is 'utf-8', 'utf-16le', 'utf-16be' or 'windows-1252'; a byte order mark is removed.
export function decodeText(bytes) {
    throw new Error('not made yet');
}
