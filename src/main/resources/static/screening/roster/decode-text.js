// Bytes of a text file to text. Strict UTF-8 first; what is not UTF-8 is UTF-16 when its zero bytes say so, and
// Windows-1252 otherwise. `encoding` is 'utf-8', 'utf-16le', 'utf-16be' or 'windows-1252'; a byte order mark is
// removed. Never throws: what cannot be read becomes U+FFFD, which check-rows names per cell.

// Windows-1252 is spelled out because engines differ in whether 0x80 to 0x9F are letters or control characters.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WINDOWS_1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
);

const SAMPLE_BYTES = 8192;

export function decodeText(bytes) {
    const marked = byMark(bytes);
    if (marked) {
        return read(bytes, marked);
    }
    const wide = byZeroBytes(bytes.subarray(0, SAMPLE_BYTES));
    if (wide) {
        return read(bytes, wide);
    }
    if (isUtf8(bytes)) {
        return read(bytes, 'utf-8');
    }
    return mostlyUtf8(bytes) ? read(bytes, 'utf-8') : { text: windows1252(bytes), encoding: 'windows-1252' };
}

function byMark(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
    return null;
}

// Separators, digits and line ends are ASCII in every language, so UTF-16 shows as zeros on one side of each pair.
function byZeroBytes(sample) {
    const pairs = sample.length >> 1;
    let first = 0;
    let second = 0;
    for (let i = 0; i < pairs; i++) {
        if (sample[2 * i] === 0) first++;
        if (sample[2 * i + 1] === 0) second++;
    }
    if (second > pairs / 10 && first < second / 10) return 'utf-16le';
    return first > pairs / 10 && second < first / 10 ? 'utf-16be' : null;
}

// As a stream, so that a file cut in the middle of a letter is still UTF-8.
function isUtf8(bytes) {
    try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
        return true;
    } catch {
        return false;
    }
}

// One damaged byte must not turn every other accent of a UTF-8 file into two odd letters.
function mostlyUtf8(bytes) {
    let letters = 0;
    let damaged = 0;
    for (const char of new TextDecoder('utf-8').decode(bytes)) {
        if (char === '\ufffd') damaged++;
        else if (char > '\u007f') letters++;
    }
    return letters > 4 * damaged;
}

function read(bytes, encoding) {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function windows1252(bytes) {
    const units = new Uint16Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) {
        units[i] = WINDOWS_1252[bytes[i]];
    }
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}
