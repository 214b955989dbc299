import assert from 'node:assert/strict';
import test from 'node:test';
import jsQR from '../../lib/jsqr.mjs';
import { qrPath, qrSize, qrSvg } from '/screening/export/qr.js';

const LINK = 'https://balans.voorbeeld.example/v/clb-de-beer#1.AAECAwQFBgcICQoLDA0ODw.EBESExQVFhcYGRobHB0eHw';

// Paints the path as a phone would see it, four pixels a module.
function seen(text) {
    const width = qrSize(text) * 4;
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [, x, y, length] of qrPath(text).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
        for (let row = y * 4; row < y * 4 + 4; row++) {
            for (let column = x * 4; column < (+x + +length) * 4; column++)
                pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
        }
    }
    return jsQR(pixels, width, width)?.data;
}

// R004-8
test('another program reads the link from the code', () => {
    for (const text of [LINK, 'kort', `${LINK}&naam=Zoë`, 'x'.repeat(400)]) assert.equal(seen(text), text);
});

test('a text too long for a phone is refused', () => {
    assert.throws(() => qrPath('x'.repeat(1001)), RangeError);
});

test('the element is an image with a name, built without markup', context => {
    const made = name => ({
        name,
        attributes: {},
        children: [],
        setAttribute(key, value) {
            this.attributes[key] = value;
        },
        append(...more) {
            this.children.push(...more);
        },
    });
    globalThis.document = { createElementNS: (_, name) => made(name) };
    context.after(() => delete globalThis.document);
    const svg = qrSvg(LINK, { label: 'Link naar de vragen' });
    assert.deepEqual(
        [svg.attributes.role, svg.attributes['aria-label'], svg.attributes.viewBox],
        ['img', 'Link naar de vragen', `0 0 ${qrSize(LINK)} ${qrSize(LINK)}`],
    );
    assert.deepEqual(
        svg.children.map(({ name }) => name),
        ['rect', 'path'],
    );
});
