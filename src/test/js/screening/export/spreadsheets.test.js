import assert from 'node:assert/strict';
import test from 'node:test';
import { unzipped } from '../../support/unzipped.js';
import { toCsv } from '/screening/export/csv.js';
import { toXlsx } from '/screening/export/xlsx.js';
import { tableFromBytes } from '/screening/roster/read-table.js';

const COLUMNS = [
    { key: 'name', heading: 'Naam', type: 'text' },
    { key: 'born', heading: 'Geboren', type: 'date' },
    { key: 'score', heading: 'Score', type: 'number' },
];
const FORMULAS = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '＝1',
    '=HYPERLINK("http://example.invalid")',
];
const NAMES = [
    ...FORMULAS,
    '00123',
    "O'Brien",
    'Zoë <&> "x"',
    'a;b',
    'twee\nregels',
    '_x0041_',
    'bel\u0007',
    '𝒳',
    ' ruimte ',
    '1E5',
    'العربية',
];
const ROWS = NAMES.map((name, i) => ({ name, born: '2023-11-23', score: i - 5 }));
const read = async blob => tableFromBytes(new Uint8Array(await blob.arrayBuffer()));

test('a CSV is UTF-8 with a mark, CRLF, and formulas are put out of action', () => {
    const text = toCsv(COLUMNS, ROWS);
    assert.ok(text.startsWith('\ufeffNaam;Geboren;Score\r\n'));
    const { rows } = tableFromBytes(new TextEncoder().encode(text));
    for (const [name] of rows.slice(1, FORMULAS.length + 1)) assert.match(name, /^'/);
    assert.deepEqual(
        rows.slice(1).map(([name]) => name.replaceAll('\n', ' ')),
        NAMES.map(name => (FORMULAS.includes(name) ? `'${name}` : name).replace(/[\r\n]/g, ' ')),
    );
    assert.deepEqual(
        rows.slice(1, 4).map(row => row[2]),
        ['-5', '-4', '-3'],
    );
});

test('separator and mark can be chosen', () => {
    assert.equal(
        toCsv([{ key: 'a', heading: 'A,B' }], [{ a: 'x;y' }, {}], { separator: ',', bom: false }),
        '"A,B"\r\n"x;y"\r\n\r\n',
    );
});

test('a workbook gives back every text, date and number', async () => {
    const table = await read(toXlsx(COLUMNS, ROWS, 'Werk/lijst: [1]'));
    assert.deepEqual(table.rows, [
        ['Naam', 'Geboren', 'Score'],
        ...ROWS.map(row => [row.name, row.born, String(row.score)]),
    ]);
    assert.equal(table.sheet, 'Werk lijst   1');
});

test('no cell of a workbook is a formula, and texts are texts', async () => {
    const parts = unzipped(await toXlsx(COLUMNS, ROWS, 'K').arrayBuffer());
    const sheet = parts.get('xl/worksheets/sheet1.xml');
    assert.doesNotMatch(sheet, /<f[ >]/);
    assert.match(sheet, /<c r="A2" s="1" t="s"><v>3<\/v>/);
    assert.match(sheet, /<c r="B2" s="2"><v>45253<\/v>/);
    assert.match(sheet, /state="frozen".*<autoFilter ref="A1:C22"\/>/);
});

test('every part of a workbook is declared and well-formed', async () => {
    const parts = unzipped(await toXlsx(COLUMNS, ROWS, 'K & "L"').arrayBuffer());
    for (const [name, xml] of parts) {
        assert.ok(wellFormed(xml), name);
        if (name.startsWith('xl/') && !name.endsWith('.rels'))
            assert.ok(parts.get('[Content_Types].xml').includes(`"/${name}"`), name);
    }
});

test('an empty list is still a workbook', async () => {
    assert.deepEqual((await read(toXlsx(COLUMNS, [], ''))).rows, [['Naam', 'Geboren', 'Score']]);
});

// Every tag closes the one that was opened last, and no bare & or < is left.
function wellFormed(xml) {
    const open = [];
    const rest = xml
        .replace(/<\?xml [^?]*\?>/, '')
        .replace(/<(\/?)([A-Za-z:]+)((?:\s[A-Za-z:]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, attributes, self) => {
            if (end ? open.pop() !== name : !self && !open.push(name)) open.push('broken');
            return '';
        });
    return open.length === 0 && !/[<>]|&(?!amp;|lt;|gt;|quot;)/.test(rest) && !/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(xml);
}
