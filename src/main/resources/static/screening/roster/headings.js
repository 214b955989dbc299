// The spellings of headings in Dutch, English and French school administrations. A heading is compared as its bare
// letters and digits: `E-mail ouder 1` is `emailouder1`. National numbers (BSN, rijksregisternummer) are left out on
// purpose: the Balansmeter does not need them and must not hold them.

const any = words => `(?:${words.replaceAll(' ', '|')})`;
const exactly = (...parts) => new RegExp(`^${parts.join('')}$`);
const optional = part => `${part}?`;

const CHILD = '(?:van)?(?:de|het|the)?' + any('leerling kind kleuter pupil student child eleve enfant');
const BEFORE = optional(`(?:${CHILD})`);
const AFTER = optional(`(?:${CHILD}|del?eleve)`);
const OF_PARENT = optional(any('ouders ouder parents parent moeder contact thuis'));
const NUMBERED = any(
    'leerlingen leerling stamboek stam pupil student child kind dossier larsdossier larsleerling lars ' +
        'inschrijvings administratie',
);

const SPELLINGS = {
    pupilNumber: [
        exactly(optional(NUMBERED), any('nummer nr number id')),
        exactly(any('leerling pupil student'), 'code'),
        exactly(any('numero no matricule id'), optional(any('del de d dossier')), optional(any('eleve lars'))),
        exactly(any('lars matricule')),
    ],
    firstName: [
        exactly(BEFORE, any('roepnaam voornaam voornamen firstname givenname forename prenom callingname'), AFTER),
    ],
    infix: [exactly(any('tussenvoegsels tussenvoegsel voorvoegsels voorvoegsel tv infix nameprefix lastnameprefix'))],
    lastName: [
        exactly(BEFORE, any('achternaam familienaam geslachtsnaam lastname surname familyname nomdefamille'), AFTER),
    ],
    fullName: [
        exactly(any('volledigenaam fullname nomcomplet nometprenom naamenvoornaam naamvoornaam'), AFTER),
        exactly(any('voornaamennaam voornaamnaam voornaamenachternaam voornaamachternaam'), AFTER),
        exactly(any('naam name nom'), optional(any('del de')), CHILD),
        exactly(CHILD, 's?', optional(any('naam name'))),
    ],
    birthDate: [
        exactly(BEFORE, any('geboortedatum geboortedag geboorte geboren gebdatum gebdat gebdt'), AFTER),
        exactly(
            BEFORE,
            any('dateofbirth birthdate birthday born dob datedenaissance naissance geborenop bornon'),
            AFTER,
        ),
    ],
    school: [
        exactly(optional('(?:naam)'), any('schoolnaam schoolname school instellingsnaam instelling locatie campus')),
        exactly(any('vestigingsplaats vestigingsnaam vestiging ecole etablissement')),
    ],
    class: [
        exactly(any('huidigeklas klasnaam klascode klasgroep klas groepsnaam stamgroep groep naamklas leerjaar')),
        exactly(any('classname classe class group grade')),
    ],
    language: [
        exactly(
            '(?!.*(?:totaal|betaal))\\w*',
            any('taal language langue langcode'),
            optional(any('code ouders ouder parents parent gezin maternelle maison thuis 1')),
        ),
        exactly('lang'),
    ],
    phone: [
        exactly(
            any('gsm mobiel telefoon tel phone mobile telephone portable'),
            optional(any('nummer nr number phone')),
            OF_PARENT,
            '1?',
        ),
        exactly(
            any('ouder parent moeder'),
            '1?',
            any('gsm mobiel telefoon tel phone mobile'),
            optional(any('nummer nr')),
        ),
    ],
};
const MAX_HEADING_CHARS = 80;
const ONLY_NAME = exactly(any('naam name nom'));
const ADDRESS = /mail|courriel/;
const OF_OTHERS =
    /leerling|kind|kleuter|pupil|student|eleve|enfant|school|klas|leerkracht|leraar|juf|teacher|verstu|verzond/;
const SECOND = /2|vader|father|pere|tweede|second|partner|papa/;

export function bareHeading(heading) {
    return String(heading ?? '')
        .slice(0, MAX_HEADING_CHARS)
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}

// -> {field} with `field` one of ours, 'address' (then with `second`) or 'name'; or null.
export function meaning(heading) {
    const bare = bareHeading(heading);
    if (bare === '') return null;
    if (ADDRESS.test(bare)) {
        const parent = /ouder|parent/.test(bare);
        return parent || !OF_OTHERS.test(bare) ? { field: 'address', second: SECOND.test(bare) } : null;
    }
    if (ONLY_NAME.test(bare)) return { field: 'name' };
    const field = Object.keys(SPELLINGS).find(name => SPELLINGS[name].some(spelling => spelling.test(bare)));
    return field ? { field } : null;
}
