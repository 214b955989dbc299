// One cell of a sheet to the text a person sees. A style is a number format: 'date', a count of leading zeros, or none.
import { eachElement } from './xml-elements.js';

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

export function readStyles(xml) {
    const custom = new Map();
    const styles = [];
    let inCells = false;
    eachElement(
        xml,
        (name, attrs) => {
            if (name === 'numFmt') custom.set(attrs.numFmtId, attrs.formatCode ?? '');
            if (name === 'cellXfs') inCells = true;
            if (name === 'xf' && inCells) styles.push(styleOf(attrs.numFmtId, custom));
        },
        name => {
            if (name === 'cellXfs') inCells = false;
        },
    );
    return styles;
}

function styleOf(id, custom) {
    if (custom.has(id)) {
        const code = custom.get(id);
        if (/^general$/i.test(code)) return {};
        if (/^0{2,}$/.test(code)) return { zeros: code.length };
        // Colours, conditions and quoted words may hold the letters d, m and y too.
        const letters = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
        return { date: /[dy]|m{3,}/i.test(letters) };
    }
    const number = Number(id);
    return {
        date:
            (number >= 14 && number <= 17) ||
            number === 22 ||
            (number >= 27 && number <= 36) ||
            (number >= 50 && number <= 58),
    };
}

export function cellText({ type, style, raw }, { texts, styles, date1904 }) {
    switch (type) {
        case 's':
            return readable(texts[Number(raw)] ?? '');
        case 'inlineStr':
        case 'str':
        case 'e':
            return readable(raw);
        case 'd':
            return raw.slice(0, 10);
        case 'b':
            return raw === '1' ? 'TRUE' : 'FALSE';
        default:
            return raw === '' ? '' : numberText(raw, styles[Number(style ?? 0)] ?? {}, date1904);
    }
}

function numberText(raw, { date, zeros }, date1904) {
    const number = Number(raw);
    if (!Number.isFinite(number)) return raw;
    if (date && number >= 1 && number < 2_958_466) {
        return new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(number) * MS_PER_DAY)
            .toISOString()
            .slice(0, 10);
    }
    const text = Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : raw;
    return zeros ? text.padStart(zeros, '0') : text;
}

// Excel writes characters that XML cannot hold as _x0009_.
function readable(text) {
    return text.includes('_x')
        ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
        : text;
}
