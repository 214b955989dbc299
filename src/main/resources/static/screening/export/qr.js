// QR codes with error correction M and the quiet zone of four modules. One unit of the path is one module.
// qrSize(text) and qrPath(text) are the width and the dark modules; qrSvg(text, {label}) is the element. Dark on white
// in every theme: phones read nothing else. Throws RangeError above MAX_CHARS, which a link never reaches.
import qrcode from '/lib/qr.js';

const QUIET = 4;
const MAX_CHARS = 1000;
const SVG = 'http://www.w3.org/2000/svg';

export function qrSize(text) {
    return modules(text).getModuleCount() + 2 * QUIET;
}

export function qrPath(text) {
    const code = modules(text);
    const count = code.getModuleCount();
    let path = '';
    for (let row = 0; row < count; row++) {
        for (let column = 0; column < count; column++) {
            const from = column;
            while (column < count && code.isDark(row, column)) column++;
            if (column > from) path += `M${from + QUIET} ${row + QUIET}h${column - from}v1h-${column - from}z`;
        }
    }
    return path;
}

export function qrSvg(text, { label = '' } = {}) {
    const size = qrSize(text);
    const svg = element('svg', {
        viewBox: `0 0 ${size} ${size}`,
        'shape-rendering': 'crispEdges',
        role: 'img',
        'aria-label': label,
    });
    svg.append(
        element('rect', { width: size, height: size, fill: '#fff' }),
        element('path', { d: qrPath(text), fill: '#000' }),
    );
    return svg;
}

function modules(text) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > MAX_CHARS) throw new RangeError(`${bytes.length} bytes do not fit a QR code that phones read`);
    const code = qrcode(0, 'M');
    code.addData(String.fromCharCode(...bytes), 'Byte');
    code.make();
    return code;
}

function element(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
}
