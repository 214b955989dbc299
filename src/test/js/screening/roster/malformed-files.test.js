import assert from 'node:assert/strict';
import test from 'node:test';
import { toXlsx } from '/screening/export/xlsx.js';
import { UnreadableTable } from '/screening/roster/read-table.js';
import { check, fixture } from '../../support/class-lists.js';

const INPUTS = 10_000;
// `bin/fuzz csv` goes on for so long, each time with other inputs.
const MINUTES = Number(process.env.BALANS_FUZZ_MINUTES ?? 0);
const LONG_EVERY = 1000;
const MAX_MS_EACH = 8000;
const PIECES = [
    '"',
    '""',
    ';',
    ',',
    '\t',
    '|',
    '\n',
    '\r',
    '\r\n',
    '\ufeff',
    '=',
    '@',
    '€',
    'é',
    '\ud83d',
    'Voornaam',
    'Naam',
    'E-mail',
    'a@b.example',
    '31/02/2024',
    '<',
    '>',
    '&',
    'sep=',
    '%PDF',
    'PK\x03\x04',
    ' ',
    '\u202e',
    '0',
    '1e308',
    '-',
    "'",
];

// Mulberry32: the same inputs in every run.
function seeded(seed) {
    return () => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
}

test('10,000 malformed files never hang and are never more than unreadable', async context => {
    const random = seeded(MINUTES ? Date.now() | 0 : 20_240_101);
    const until = performance.now() + MINUTES * 60_000;
    const below = limit => Math.floor(random() * limit);
    const columns = ['Voornaam', 'Naam', 'Geboortedatum'].map(heading => ({ key: heading, heading, type: 'text' }));
    const xlsx = new Uint8Array(
        await toXlsx(columns, [{ Voornaam: 'An', Naam: 'Maes', Geboortedatum: '2024-02-13' }], 'K').arrayBuffer(),
    );
    const seeds = [fixture('klas-1KA.csv'), fixture('fouten.csv'), fixture('klas-komma-unix.csv'), xlsx, xlsx];
    const makers = [
        () => Uint8Array.from({ length: below(2000) }, () => below(256)),
        () => new TextEncoder().encode(Array.from({ length: below(400) }, () => PIECES[below(PIECES.length)]).join('')),
        () => damaged(seeds[below(seeds.length)]),
        () => seeds[below(seeds.length)].slice(below(200), below(3000)),
    ];
    const damaged = whole => {
        const bytes = whole.slice();
        for (let i = 1 + below(12); i > 0; i--) bytes[below(bytes.length)] = below(256);
        return bytes;
    };
    const long = i => {
        const piece = ['a', '"a"b;', '""', ' ', '\n', '"\n', ';', '"a";', '<', 'van '][i % 10];
        return new TextEncoder().encode(`Naam;Klas\n${piece.repeat(1_000_000 / piece.length)}x`);
    };
    let slowest = 0;
    const outcomes = new Map();
    for (let i = 0; i < INPUTS || performance.now() < until; i++) {
        const bytes = i % LONG_EVERY === 0 ? long(i / LONG_EVERY) : makers[i % makers.length]();
        const start = performance.now();
        const outcome = outcomeOf(bytes, i);
        const took = performance.now() - start;
        slowest = Math.max(slowest, took);
        assert.ok(took < MAX_MS_EACH, `input ${i} took ${took} ms`);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    context.diagnostic(
        `slowest ${slowest.toFixed(0)} ms; ${[...outcomes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    );
    assert.ok(outcomes.get('read') > INPUTS / 10 && outcomes.get('damaged') > 100, 'the inputs reach both ends');
});

function outcomeOf(bytes, i) {
    try {
        const { rows, summary } = check(bytes);
        assert.equal(rows.length, summary.total);
        return 'read';
    } catch (problem) {
        if (!(problem instanceof UnreadableTable)) throw new Error(`input ${i} threw ${problem?.stack}`);
        return problem.code;
    }
}
