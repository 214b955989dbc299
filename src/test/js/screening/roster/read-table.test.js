import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import test from 'node:test';
import { strToU8 } from '/lib/xlsx-write.js';
import { MAX, UnreadableTable, readTable, tableFromBytes } from '/screening/roster/read-table.js';
import { fixture, workbook } from '../../support/class-lists.js';

const bytesOf = text => new TextEncoder().encode(text);
const codeOf = bytes => {
    try {
        tableFromBytes(bytes);
    } catch (problem) {
        assert.ok(problem instanceof UnreadableTable, String(problem));
        return problem.code;
    }
    return 'read';
};

test('the fixtures are read with their own encoding and separator', async () => {
    const expected = {
        'klas-1KA.csv': ['utf-8', ';', 23, 9],
        'clb-1200-windows1252.csv': ['windows-1252', ';', 1201, 9],
        'klas-komma-unix.csv': ['utf-8', ',', 31, 4],
        'fouten.csv': ['utf-8', ';', 13, 9],
    };
    for (const [name, wanted] of Object.entries(expected)) {
        const table = await readTable(new Blob([fixture(name)]));
        assert.deepEqual([table.encoding, table.separator, table.rows.length, table.rows[0].length], wanted, name);
    }
});

test('semicolon, comma, tab and bar are told apart, with quotes and other separators inside cells', () => {
    for (const separator of [';', ',', '\t', '|']) {
        const lines = ['naam,klas;x', 'a|b', 'c\td', 'zeg ""ja""'].map(
            cell => `"${cell}"${separator}1KA${separator}x@y.example`,
        );
        const { rows, ...table } = tableFromBytes(bytesOf(lines.join('\r\n')));
        assert.equal(table.separator, separator);
        assert.deepEqual(
            rows.map(row => row[0]),
            ['naam,klas;x', 'a|b', 'c\td', 'zeg "ja"'],
        );
    }
});

test('a line that names the separator is obeyed and keeps the line numbers', () => {
    assert.deepEqual(tableFromBytes(bytesOf('sep=,\r\nnaam,klas\r\n"a;b;c",1\r\n')).rows, [
        [],
        ['naam', 'klas'],
        ['a;b;c', '1'],
    ]);
});

test('a quote that is never closed does not swallow the rest of the list', () => {
    const { rows } = tableFromBytes(bytesOf('naam;klas\n"Jan;1KA\nPiet;"1KB"\nAn;1KC'));
    assert.deepEqual(rows, [
        ['naam', 'klas'],
        ['"Jan', '1KA'],
        ['Piet', '1KB'],
        ['An', '1KC'],
    ]);
});

test('blank lines keep their number and a cell may hold a line end', () => {
    const { rows } = tableFromBytes(bytesOf('naam;klas\n\n"Jan\nPieter";1KA\n\n\n'));
    assert.deepEqual(rows, [['naam', 'klas'], [''], ['Jan\nPieter', '1KA']]);
});

test('a workbook gives what a person sees', () => {
    const styles =
        '<numFmts><numFmt numFmtId="170" formatCode="00000000"/><numFmt numFmtId="171" formatCode="[$-813]d&quot; dag &quot;mmmm yyyy"/>' +
        '<numFmt numFmtId="172" formatCode="General"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs>';
    const texts =
        '<si><t>Naam</t></si><si><r><t xml:space="preserve">Zoë </t></r><r><t>D&apos;Hondt</t></r><rPh><t>x</t></rPh></si><si><t>00123</t></si>';
    const sheet =
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Geboren</t></is></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>45253</v></c><c r="D3" t="s"><v>2</v></c><c r="E3" s="2"><v>123</v></c></row>' +
        '<row><c s="4"><v>20241000</v></c><c s="3"><v>45253.75</v></c><c t="str"><f>1+1</f><v>twee</v></c><c><v>2.0241E7</v></c><c t="b"><v>1</v></c></row>';
    assert.deepEqual(tableFromBytes(workbook({ sheet, texts, styles })), {
        rows: [
            ['Naam', 'Geboren', '', '', ''],
            [],
            ["Zoë D'Hondt", '2023-11-23', '', '00123', '00000123'],
            ['20241000', '2023-11-23', 'twee', '20241000', 'TRUE'],
        ],
        sheet: 'Klas',
        sheets: ['Klas'],
        encoding: null,
        separator: null,
    });
});

test('a workbook that counts from 1904 gives the same days', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet = '<row r="1"><c r="A1"><v>43791</v></c></row>';
    assert.equal(
        tableFromBytes(workbook({ sheet, styles, properties: '<workbookPr date1904="1"/>' })).rows[0][0],
        '2023-11-23',
    );
});

test('hidden and empty sheets are passed over and another sheet can be chosen', () => {
    const sheets =
        '<sheet name="Geheim" state="hidden" r:id="rId1"/><sheet name="Leeg" r:id="rId1"/><sheet name="K1" r:id="rId2"/>';
    const more = {
        'xl/worksheets/sheet2.xml': strToU8(
            '<x:worksheet xmlns:x="m"><x:row r="1"><x:c r="B1" t="inlineStr"><x:is><x:t>hier</x:t></x:is></x:c></x:row></x:worksheet>',
        ),
    };
    const table = tableFromBytes(workbook({ sheet: '', sheets, more }));
    assert.deepEqual([table.sheet, table.sheets, table.rows], ['K1', ['Leeg', 'K1'], [['', 'hier']]]);
    assert.equal(codeOf(workbook({ sheet: '', sheets })), 'damaged');
});

test('what is no class list gets a reason', () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0));
    const encrypted = ole.slice();
    encrypted.set(
        [...'EncryptedPackage'].flatMap(char => [char.charCodeAt(0), 0]),
        100,
    );
    const cases = [
        ['empty', new Uint8Array()],
        ['empty', bytesOf('\ufeff \r\n \n')],
        ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
        ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
        ['image', bytesOf('\0\0\0\x18ftypheic')],
        ['pdf', bytesOf('%PDF-1.7')],
        ['old-xls', ole],
        ['encrypted', encrypted],
        ['web-page', bytesOf('<html><table><tr><td>Naam')],
        ['document', bytesOf('{\\rtf1 Naam}')],
        ['not-a-table', bytesOf('\x01\x02\x03\x04\x05;\x06\x07\n')],
        ['not-a-table', bytesOf('Geachte ouders '.repeat(40))],
        ['not-a-table', bytesOf('<?xml version="1.0"?><Workbook/>')],
        ['damaged', bytesOf('PK\x03\x04 en verder niets')],
        ['empty', workbook({ sheet: '' })],
    ];
    for (const [code, bytes] of cases) assert.equal(codeOf(bytes), code);
});

test('other files that are ZIP inside are named for what they are', () => {
    const renamed = (from, to) => {
        const bytes = workbook({ sheet: '' });
        const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to);
        return new Uint8Array(Buffer.from(text, 'latin1'));
    };
    assert.equal(codeOf(renamed('xl/workbook.xml', 'word/documents1')), 'document');
    assert.equal(codeOf(renamed('xl/workbook.xml', 'xx/workbook.xls')), 'not-a-table');
});

test('too many bytes, rows or columns are refused with the limit', async () => {
    await assert.rejects(readTable({ size: MAX.bytes + 1 }), { code: 'too-large', limit: 'bytes', max: MAX.bytes });
    assert.throws(() => tableFromBytes(bytesOf('a;b\n'.repeat(MAX.rows + 1))), {
        code: 'too-large',
        limit: 'rows',
        max: MAX.rows,
    });
    assert.equal(tableFromBytes(bytesOf('a;b\n'.repeat(MAX.rows))).rows.length, MAX.rows);
    assert.throws(() => tableFromBytes(bytesOf(';'.repeat(2 * MAX.columns) + '\n')), { code: 'empty' });
    assert.throws(() => tableFromBytes(bytesOf('a;'.repeat(MAX.columns) + 'a\n')), {
        code: 'too-large',
        limit: 'columns',
    });
    const far = cell =>
        workbook({ sheet: `<row r="${cell.slice(-1) === '1' ? 1 : 1048576}"><c r="${cell}"><v>1</v></c></row>` });
    assert.throws(() => tableFromBytes(far('XFD1')), { code: 'too-large', limit: 'columns' });
    assert.throws(() => tableFromBytes(far('A1048576')), { code: 'too-large', limit: 'rows' });
});

test('a ZIP bomb stops at the limit, also when it lies about its size', () => {
    const bomb = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, 0x20), { level: 9 });
    const honest = workbook({ sheet: '', more: { 'xl/sharedStrings.xml': [strToU8('x'), { level: 0 }] } });
    const zip = spliceDeflated(honest, 'xl/sharedStrings.xml', bomb);
    const before = process.memoryUsage().arrayBuffers;
    assert.throws(() => tableFromBytes(zip), { code: 'too-large', limit: 'unpacked' });
    assert.ok(process.memoryUsage().arrayBuffers - before < 3 * MAX.unpacked);
});

test('nested entities of a document type are not expanded', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const sheet = '<row r="1"><c r="A1" t="inlineStr"><is><t>&b;&b;</t></is></c></row>';
    const more = { 'xl/worksheets/sheet1.xml': strToU8(`${laughs}<worksheet>${sheet}</worksheet>`) };
    let text = '';
    try {
        [[text]] = tableFromBytes(workbook({ sheet, more })).rows;
    } catch (problem) {
        assert.equal(problem.code, 'damaged');
    }
    assert.ok(text.length < 20);
});

// Puts compressed bytes in the place of one part, while the directory goes on claiming one byte unpacked.
function spliceDeflated(zip, name, packed) {
    const bytes = Buffer.from(zip);
    const local = bytes.indexOf(name) - 30;
    const data = local + 30 + name.length;
    const out = Buffer.concat([bytes.subarray(0, data), packed, bytes.subarray(data + 1)]);
    const grown = packed.length - 1;
    const end = out.length - 22;
    const directory = out.readUInt32LE(end + 16) + grown;
    out.writeUInt32LE(directory, end + 16);
    for (
        let at = directory;
        at < end;
        at += 46 + out.readUInt16LE(at + 28) + out.readUInt16LE(at + 30) + out.readUInt16LE(at + 32)
    ) {
        const offset = out.readUInt32LE(at + 42);
        if (offset > local) out.writeUInt32LE(offset + grown, at + 42);
        if (offset !== local) continue;
        out.writeUInt16LE(8, at + 10);
        out.writeUInt32LE(packed.length, at + 20);
    }
    return new Uint8Array(out);
}
