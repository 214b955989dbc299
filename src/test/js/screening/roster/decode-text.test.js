import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '/screening/roster/decode-text.js';
import { fixture } from '../../support/class-lists.js';

const LINE = 'Leerlingnummer;Voornaam\r\n0123;Zoë Yılmaz Nguyễn ŁÓDŹ\r\n';
const wide = (text, big) =>
    Uint8Array.from(
        [...text].flatMap(char => {
            const [low, high] = [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8];
            return big ? [high, low] : [low, high];
        }),
    );

test('every encoding gives the same letters', () => {
    const cases = {
        'utf-8': [new TextEncoder().encode(LINE), new TextEncoder().encode('\ufeff' + LINE)],
        'utf-16le': [wide(LINE, false), wide('\ufeff' + LINE, false)],
        'utf-16be': [wide(LINE, true), wide('\ufeff' + LINE, true)],
    };
    for (const [encoding, variants] of Object.entries(cases)) {
        for (const bytes of variants) assert.deepEqual(decodeText(bytes), { text: LINE, encoding });
    }
});

test('Windows-1252 keeps its own signs between 0x80 and 0x9F', () => {
    const bytes = Uint8Array.of(0x5a, 0x6f, 0xeb, 0x20, 0x80, 0x20, 0x92, 0x74, 0x20, 0x8a, 0x9c);
    assert.deepEqual(decodeText(bytes), { text: 'Zoë € ’t Šœ', encoding: 'windows-1252' });
});

test('no fixture shows broken letters', () => {
    for (const name of ['klas-1KA.csv', 'clb-1200-windows1252.csv', 'klas-komma-unix.csv', 'fouten.csv']) {
        assert.doesNotMatch(decodeText(fixture(name)).text, /\ufffd|Ã|Â|[\u0080-\u009f]/, name);
    }
    assert.match(decodeText(fixture('clb-1200-windows1252.csv')).text, /Finn;Çelik;.*\r\n.*Zoë;D'Hondt/);
});

test('a file cut in the middle of a letter stays UTF-8', () => {
    const cut = new TextEncoder().encode('Voornaam\nZoë').subarray(0, -1);
    assert.deepEqual(decodeText(cut), { text: 'Voornaam\nZo\ufffd', encoding: 'utf-8' });
});

test('one damaged byte does not break the other letters', () => {
    const bytes = new TextEncoder().encode('Zoë Théo Chloé Gabriël Amélie Renée André');
    bytes[bytes.length - 12] = 0xff;
    assert.match(decodeText(bytes).text, /^Zoë Théo Chloé Gabriël Amélie/);
});
