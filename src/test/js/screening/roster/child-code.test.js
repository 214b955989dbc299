import assert from 'node:assert/strict';
import test from 'node:test';
import { newChildCode, parseChildCode } from '/screening/roster/child-code.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

// R004-6
test('a code has eight characters and a check, and is read back', () => {
    for (let i = 0; i < 1000; i++) {
        const code = newChildCode();
        assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/);
        assert.deepEqual(parseChildCode(code), { code });
    }
});

// Values from a second, separate calculation: printed codes must stay valid in later versions.
test('the check character stays what it is', () => {
    for (const code of ['0000-0000-0', '0000-0001-2', '0000-000G-5', '0000-0010-4', '1000-0000-D']) {
        assert.deepEqual(parseChildCode(code), { code });
    }
});

test('every wrong character is caught', () => {
    const code = newChildCode().replaceAll('-', '');
    for (let at = 0; at < 9; at++) {
        for (const other of ALPHABET.replace(code[at], '')) {
            assert.deepEqual(parseChildCode(code.slice(0, at) + other + code.slice(at + 1)), { error: 'check' });
        }
    }
});

test('every two characters that change places are caught', () => {
    for (let i = 0; i < 50; i++) {
        const chars = [...newChildCode().replaceAll('-', '')];
        for (let a = 0; a < 9; a++) {
            for (let b = a + 1; b < 9; b++) {
                const swapped = [...chars];
                [swapped[a], swapped[b]] = [swapped[b], swapped[a]];
                assert.equal(parseChildCode(swapped.join('')).error, chars[a] === chars[b] ? undefined : 'check');
            }
        }
    }
});

test('people may type it their own way', () => {
    assert.deepEqual(parseChildCode(' oooo–oo0L 2 '), { code: '0000-0001-2' });
    assert.deepEqual(parseChildCode('0000.000i_2'), { code: '0000-0001-2' });
});

test('what is no code says why', () => {
    assert.deepEqual(
        [
            parseChildCode(''),
            parseChildCode(null),
            parseChildCode('0000-0001'),
            parseChildCode('0000-000U-2'),
            parseChildCode('😀'),
        ],
        [{ error: 'length' }, { error: 'length' }, { error: 'length' }, { error: 'character' }, { error: 'character' }],
    );
});

test('a code that is taken is not given again', () => {
    const made = new Set();
    const taken = { has: code => made.size < 3 && made.add(code) && true };
    const code = newChildCode(taken);
    assert.ok(!made.has(code));
    assert.equal(made.size, 3);
});
