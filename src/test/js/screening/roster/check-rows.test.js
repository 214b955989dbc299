import assert from 'node:assert/strict';
import test from 'node:test';
import { check, fixture, kept } from '../../support/class-lists.js';

const HEAD = 'Leerlingnummer;Voornaam;Naam;Geboortedatum;School;Klas;E-mail ouder 1;E-mail ouder 2;Taal\n';
const list = (...rows) => HEAD + rows.join('\n');
const codes = row => row.doubts.map(({ code }) => code);
const one = (row, options) => check(list(row), options).rows[0];

// R004-6, R004-8
test('the good fixtures have no doubtful row', () => {
    for (const [name, children] of [
        ['klas-1KA.csv', 22],
        ['clb-1200-windows1252.csv', 1200],
        ['klas-komma-unix.csv', 30],
    ]) {
        const { summary } = check(fixture(name));
        assert.deepEqual([summary.total, summary.ok, summary.new], [children, children, children], name);
        assert.ok(summary.dateOrderSure);
    }
});

test('every row of fouten.csv is named with its reason', () => {
    const { rows, summary } = check(fixture('fouten.csv'));
    assert.deepEqual(
        rows.map(row => [row.line, row.state, ...row.doubts.map(({ field, code }) => `${field}:${code}`)]),
        [
            [2, 'blocked', 'pupilNumber:number-double'],
            [3, 'doubt', 'email1:email-wrong'],
            [4, 'blocked', 'pupilNumber:number-double'],
            [5, 'doubt', 'birthDate:date-impossible'],
            [6, 'doubt', 'firstName:name-missing'],
            [7, 'doubt', 'email1:formula'],
            [8, 'doubt', 'null:row-short'],
            [9, 'doubt', 'language:language-unknown'],
            [10, 'blocked', 'school:too-long'],
            [11, 'doubt', 'email1:emails-several'],
            [12, 'ok'],
            [13, 'ok'],
        ],
    );
    assert.deepEqual(rows[0].doubts[0].lines, [2, 4]);
    assert.deepEqual(rows[9].doubts[0].addresses, ['a@ouders.example', 'b@ouders.example']);
    assert.equal(rows[8].doubts[0].length, 5000);
    assert.deepEqual([summary.ok, summary.doubt, summary.blocked], [2, 7, 3]);
});

test('the same list again adds nothing, and says so', () => {
    for (const name of ['klas-1KA.csv', 'clb-1200-windows1252.csv', 'klas-komma-unix.csv']) {
        const first = check(fixture(name));
        const { summary, rows } = check(fixture(name), { known: kept(first.rows) });
        assert.deepEqual([summary.new, summary.changed, summary.known], [0, 0, first.summary.total], name);
        assert.equal(rows[0].knownId, 'child-2');
    }
});

test('a new address and a new child are told from what is known', () => {
    const before = check(
        list('1;An;Maes;01/02/2024;De Beer;1KA;an@x.example;;nl', '2;Bo;Claes;13/02/2024;De Beer;1KA;bo@x.example;;nl'),
    );
    const { rows } = check(
        list(
            '1;An;Maes;01/02/2024;De Beer;1KA;AN@x.example;nieuw@x.example;nl',
            '2;Bo;Claes;13/02/2024;De Beer;1KB;;;nl',
            '3;Cy;Nowak;14/02/2024;De Beer;1KA;cy@x.example;;nl',
        ),
        { known: kept(before.rows) },
    );
    assert.deepEqual(
        rows.map(({ standing }) => standing),
        ['changed', 'changed', 'new'],
    );
    assert.deepEqual(rows[0].changes, [{ field: 'emails', added: ['nieuw@x.example'], removed: [] }]);
    assert.deepEqual(rows[1].changes, [{ field: 'class', from: '1KA', to: '1KB' }]);
});

test('without a number a child is known by name and birth date, whatever the accents and order', () => {
    const known = [
        {
            id: 'k',
            pupilNumber: '',
            firstName: 'Zoë',
            lastName: "D'Hondt",
            birthDate: '2024-02-13',
            school: '',
            class: '',
            emails: [],
        },
    ];
    const { rows } = check('Naam;Voornaam;Geboortedatum\ndhondt;ZOE;13-02-2024', { known });
    assert.equal(rows[0].knownId, 'k');
    assert.equal(check('Naam;Voornaam;Geboortedatum\ndhondt;ZOE;14-02-2024', { known }).rows[0].standing, 'new');
});

test('a known child with another number, or a known number with another name, is a question', () => {
    const known = [
        {
            id: 'k',
            pupilNumber: '0012',
            firstName: 'An',
            lastName: 'Maes',
            birthDate: '2024-02-13',
            school: 'B',
            class: 'K',
            emails: [],
        },
    ];
    assert.deepEqual(codes(one('77;An;Maes;13/02/2024;B;K;;;nl', { known })), ['number-changed']);
    assert.deepEqual(codes(one('12;Bo;Claes;14/02/2024;B;K;;;nl', { known })), ['known-other-name']);
});

test('one row a parent becomes one child with both parents', () => {
    const { rows, summary } = check(
        list('7;An;Maes;13/02/2024;B;K;a@x.example;;nl', '7;An;Maes;13/02/2024;B;K;b@x.example;;tr'),
    );
    assert.equal(rows[1].duplicateOf, 2);
    assert.deepEqual(
        rows[0].parents.map(({ email, language }) => [email, language]),
        [
            ['a@x.example', 'nl'],
            ['b@x.example', 'tr'],
        ],
    );
    assert.deepEqual([codes(rows[0]), codes(rows[1]), summary.new, summary.repeated], [[], ['child-twice'], 1, 1]);
});

test('a child without address is fine and gets a letter', () => {
    const row = one('7;An;Maes;13/02/2024;B;K;n.v.t.;-;tr');
    assert.equal(row.state, 'ok');
    assert.deepEqual(row.parents, [{ email: '', language: 'tr', phone: '' }]);
    assert.deepEqual(
        row.notes.map(({ code }) => code),
        ['no-address'],
    );
});

test('each odd cell has its own code', () => {
    const cases = [
        ['7;;;13/02/2024;B;K;;;nl', ['name-missing', 'name-missing'], 'blocked'],
        ['7;An;Maes;13/02/2027;B;K;;;nl', ['date-future'], 'doubt'],
        ['7;An;Maes;13/02/1986;B;K;;;nl', ['age-unusual'], 'doubt'],
        ['7;An;Maes;gisteren;B;K;;;nl', ['date-unreadable'], 'doubt'],
        ['7;An;Maes;45253;B;K;;;nl', ['date-serial'], 'doubt'],
        ['7;=An;Maes;13/02/2024;B;K;;;nl', ['formula', 'name-missing'], 'doubt'],
        ['7;An;"\tMaes";13/02/2024;B;@K;;;nl', ['formula', 'formula', 'name-missing'], 'doubt'],
        ['7;ThÃ©o;Maes;13/02/2024;B;K;;;nl', ['unreadable-character'], 'doubt'],
        ['7;An;Maes;13/02/2024;B;K;;;nl;extra', ['row-long'], 'doubt'],
        ['7;An;Maes;13/02/2024;B;K;a@b;c@d.example;nl', ['email-wrong'], 'doubt'],
        ["7;An;'t Hof-Çelik;13/02/2024;B;K;Jan Maes <jan.maes@x.example>;;Nederlands", [], 'ok'],
    ];
    for (const [row, wanted, state] of cases) {
        const checked = one(row);
        assert.deepEqual([codes(checked), checked.state], [wanted, state], row);
    }
});

test('addresses that no mail can reach are wrong', () => {
    for (const address of [
        'a@b',
        'a b@x.example',
        'a..b@x.example',
        '.a@x.example',
        'a@x..example',
        'a@-x.example',
        'zoë@x.example',
        'a@x.e',
        '@x.example',
        'a@',
        `${'a'.repeat(65)}@x.example`,
    ]) {
        assert.ok(
            codes(one(`7;An;Maes;13/02/2024;B;K;${address};;nl`)).some(code =>
                ['email-wrong', 'formula'].includes(code),
            ),
            address,
        );
    }
    for (const address of [
        "o'brien+kind@x.example",
        'a_b-c.d@sub.x.example',
        'a@münchen.example',
        'mailto:a@x.example',
        'a@x.example.',
    ]) {
        assert.equal(one(`7;An;Maes;13/02/2024;B;K;${address};;nl`).state, 'ok', address);
    }
});

test('the habit of the whole column decides between day and month', () => {
    const dates = (...texts) =>
        check('Voornaam;Naam;Geboortedatum\n' + texts.map((text, i) => `${'ABCDE'[i]}n;Maes;${text}`).join('\n'));
    const read = ({ rows }) => rows.map(({ child }) => child.birthDate);
    assert.deepEqual(read(dates('03/04/2024', '25/04/2024')), ['2024-04-03', '2024-04-25']);
    assert.deepEqual(read(dates('03/04/2024', '04/25/2024')), ['2024-03-04', '2024-04-25']);
    const unsure = dates('03/04/2024', '05/06/2024');
    assert.deepEqual([unsure.summary.dateOrder, unsure.summary.dateOrderSure], ['dmy', false]);
    const mixed = dates('03/04/2024', '25/04/2024', '26/04/2024', '04/27/2024');
    assert.deepEqual(mixed.rows.map(codes), [['date-ambiguous'], [], [], ['date-other-order']]);
});

test('dates are read as people write them', () => {
    for (const text of [
        '23/11/2023',
        '23-11-2023',
        '23.11.23',
        '2023-11-23',
        '20231123',
        '23112023',
        '23 november 2023',
        '23 nov. 2023',
        '23 novembre 2023',
        'Nov 23, 2023',
        'do 23 nov 2023',
        '23/11/2023 00:00',
        '2023-11-23T00:00:00',
    ]) {
        assert.deepEqual(
            [one(`7;An;Maes;${text};B;K;;;nl`).child.birthDate, one(`7;An;Maes;${text};B;K;;;nl`).state],
            ['2023-11-23', 'ok'],
            text,
        );
    }
    assert.equal(one('7;An;Maes;29/02/2023;B;K;;;nl').doubts[0].code, 'date-impossible');
});

test('languages are known by name and code, and a misspelling gets a suggestion', () => {
    const cases = {
        tr: ['tr', 'TR', 'Turks', 'Turkish', 'turc', 'Türkçe', 'tur', 'tr-TR'],
        nl: ['Nederlands', 'nl_BE', 'Dutch', 'Vlaams', 'néerlandais'],
        ar: ['Arabisch', 'العربية', 'arabe'],
        uk: ['Oekraïens', 'Ukrainian', 'українська'],
        ber: ['Berbers', 'Tamazight'],
        fa: ['Farsi', 'Dari'],
        pl: ['Pools', 'polski'],
    };
    for (const [code, names] of Object.entries(cases)) {
        for (const name of names)
            assert.equal(one(`7;An;Maes;13/02/2024;B;K;;;${name}`).parents[0].language, code, name);
    }
    assert.equal(one('7;An;Maes;13/02/2024;B;K;;;Turkss').doubts[0].suggestion, 'tr');
    assert.equal(one('7;An;Maes;13/02/2024;B;K;;;klingon').doubts[0].suggestion, null);
});

test('a language the questionnaire lacks is a note, not a doubt', () => {
    const row = one('7;An;Maes;13/02/2024;B;K;;;Pools', { languages: ['nl', 'tr'] });
    assert.deepEqual(
        [row.state, row.parents[0].language, row.notes.find(({ code }) => code === 'language-not-offered').language],
        ['ok', 'nl', 'pl'],
    );
});

test('a list without a column of last names asks for none', () => {
    assert.equal(check('Voornaam;Klas;E-mail\nAn;K1;an@x.example').rows[0].state, 'ok');
    assert.equal(check('Klas;E-mail\nK1;an@x.example').rows[0].state, 'blocked');
});
