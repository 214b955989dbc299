// Class lists for tests: the fixtures, the whole way from bytes to checked rows, and small workbooks.
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from '/lib/xlsx-write.js';
import { checkRows } from '/screening/roster/check-rows.js';
import { applyMapping, findHeader } from '/screening/roster/columns.js';
import { tableFromBytes } from '/screening/roster/read-table.js';

export const TODAY = '2026-09-01';

export function fixture(name) {
    return new Uint8Array(readFileSync(new URL(`../../resources/fixtures/roster/${name}`, import.meta.url)));
}

export function check(bytes, options = {}) {
    const { rows } = tableFromBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    const { header, mapping } = findHeader(rows);
    return checkRows(applyMapping(rows, mapping, { header }), { today: TODAY, ...options });
}

// What a centre would keep of checked rows, as `known` expects it.
export function kept(rows) {
    return rows
        .filter(row => row.state === 'ok' && row.duplicateOf === undefined)
        .map(({ child, parents, line }) => ({
            id: `child-${line}`,
            ...child,
            emails: parents.map(({ email }) => email).filter(email => email !== ''),
        }));
}

export function workbook({
    sheet,
    texts = '',
    styles = '',
    sheets = '<sheet name="Klas" sheetId="1" r:id="rId1"/>',
    properties = '',
    more = {},
}) {
    return zipSync({
        '[Content_Types].xml': strToU8('<Types/>'),
        'xl/workbook.xml': strToU8(`<workbook xmlns:r="r">${properties}<sheets>${sheets}</sheets></workbook>`),
        'xl/_rels/workbook.xml.rels': strToU8(
            '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>' +
                '<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        ),
        'xl/sharedStrings.xml': strToU8(`<sst>${texts}</sst>`),
        'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
        ...more,
    });
}
