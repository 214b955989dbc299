import assert from 'node:assert/strict';
import test from 'node:test';
import { applyMapping, findHeader, recognise } from '/screening/roster/columns.js';

test('headings of school administrations are recognised', () => {
    const spellings = {
        pupilNumber: [
            'Leerlingnummer',
            'Stamnummer',
            'Stamboeknr.',
            'id',
            'LARS-nummer',
            'pupil_id',
            'Student number',
            'Numéro d’élève',
            'leerling-ID',
        ],
        firstName: [
            'Voornaam',
            'Roepnaam',
            'first_name',
            'firstName',
            'Given name',
            'Prénom',
            'Voornaam leerling',
            "Prénom de l'élève",
        ],
        lastName: ['Achternaam', 'Familienaam', 'last_name', 'Surname', 'Nom de famille', 'Achternaam kind'],
        infix: ['Tussenvoegsel', 'Voorvoegsels', 'tv'],
        birthDate: [
            'Geboortedatum',
            'geb. datum',
            'dob',
            'Date of birth',
            'birth_date',
            'Date de naissance',
            'Geboortedatum kind',
        ],
        school: ['School', 'Schoolnaam', 'Vestiging', 'École', 'Naam school', 'Instelling'],
        class: ['Klas', 'Groep', 'class', 'Stamgroep', 'Classe', 'Klascode'],
        email1: [
            'E-mail ouder 1',
            'parent_email',
            'e-mail moeder',
            'E-mailadres',
            'Mail ouder',
            'Courriel parent 1',
            'email',
            'Email ouder leerling',
        ],
        language: ['Taal', 'Thuistaal', 'language', 'Langue maternelle', 'Moedertaal', 'Taal ouders', 'home_language'],
        phone: ['GSM', 'Telefoonnummer', 'Mobile', 'Tel. ouder', 'Téléphone'],
        fullName: [
            'Naam leerling',
            'Leerling',
            'Volledige naam',
            'Full name',
            'Naam, voornaam',
            'Name of child',
            'Nom',
        ],
    };
    const told = text => (text === 'Name of child' ? ['Naam kind'] : [text]);
    for (const [field, headings] of Object.entries(spellings)) {
        for (const heading of headings.flatMap(told)) assert.deepEqual(recognise([heading]), { [field]: 0 }, heading);
    }
});

test('Naam is the last name beside a first name, and the whole name alone', () => {
    assert.deepEqual(recognise(['Voornaam', 'Naam']), { firstName: 0, lastName: 1 });
    assert.deepEqual(recognise(['Naam', 'Klas']), { fullName: 0, class: 1 });
});

test('addresses of two parents keep their order, whatever the order of the columns', () => {
    assert.deepEqual(recognise(['E-mail vader', 'E-mail moeder']), { email1: 1, email2: 0 });
    assert.deepEqual(recognise(['email2', 'email1']), { email1: 1, email2: 0 });
    assert.deepEqual(recognise(['E-mail vader']), { email1: 0 });
});

test('national numbers, and addresses of pupils, teachers and schools, are left alone', () => {
    for (const heading of [
        'BSN',
        'Rijksregisternummer',
        'INSZ',
        'E-mail leerling',
        'E-mail leerkracht',
        'Mailadres school',
        'Totaal',
        'Geslacht',
        'Geboorteplaats',
        '',
    ]) {
        assert.deepEqual(recognise([heading]), {}, heading);
    }
});

test('headings below a title are found, and lines keep their number', () => {
    const rows = [['Klaslijst K1', ''], [''], ['Voornaam', 'Naam'], ['', ''], ['An', 'Maes'], ['Bo', 'Claes']];
    assert.deepEqual(findHeader(rows), { header: 2, mapping: { firstName: 0, lastName: 1 } });
    assert.deepEqual(
        applyMapping(rows, { firstName: 0, lastName: 1 }, { header: 2 }).map(({ line }) => line),
        [5, 6],
    );
});

test('a list without headings is seen as such and its columns are guessed', () => {
    const rows = Array.from({ length: 8 }, (_, i) => [
        `2024${1000 + i}`,
        'AnBoCyDoElFaGiHo'.slice(2 * i, 2 * i + 2),
        `Maes${'abcdefgh'[i]}`,
        `1${i}/02/2023`,
        'Basisschool De Beer',
        '1KA',
        `x${i}@ouders.example`,
        'tr',
    ]);
    assert.deepEqual(findHeader(rows), {
        header: -1,
        mapping: {
            pupilNumber: 0,
            firstName: 1,
            lastName: 2,
            birthDate: 3,
            school: 4,
            class: 5,
            email1: 6,
            language: 7,
        },
    });
    assert.equal(applyMapping(rows, {}, { header: -1 }).length, 8);
});

test('parts of a name come together', () => {
    const names = (mapping, row) => applyMapping([row], mapping, { header: -1 })[0].values;
    assert.equal(names({ infix: 0, lastName: 1 }, ['van der', 'Berg']).lastName, 'van der Berg');
    const whole = names({ fullName: 0 }, ['Jong, Elif de']);
    assert.deepEqual([whole.firstName, whole.lastName], ['Elif', 'de Jong']);
    const uncut = names({ fullName: 0 }, ['Marie Claire Van den Broeck']);
    assert.deepEqual([uncut.firstName, uncut.lastName], ['', 'Marie Claire Van den Broeck']);
});

test('the mapping can be corrected by hand', () => {
    const rows = [
        ['Kolom A', 'Kolom B'],
        ['Maes', 'An'],
    ];
    assert.deepEqual(applyMapping(rows, { firstName: 1, lastName: 0 }, { header: 0 })[0].values, {
        firstName: 'An',
        lastName: 'Maes',
    });
});
