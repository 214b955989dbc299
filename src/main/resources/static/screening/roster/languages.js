// A language as a list names it (tr, TUR, Turks, Turkish, turc, Türkçe, nl-BE) to its two letters. The browser knows
// the names; here are only the languages we expect, and what it does not know: three-letter codes and names in daily
// use.

const CODES = (
    'nl en fr de tr ar pl uk ru ro bg es pt it el hu sk cs sq sr hr bs sl mk lt lv et fi sv da no fa ps ku ur hi pa ' +
    'bn ta ne so ti am om sw rw ln yo ig ha wo ff zh ja ko vi th id tl hy ka az kk uz ce he yi ml te mn ber rom'
).split(' ');
const ALSO = {
    nl: 'vlaams flemish flamand dut nld',
    en: 'eng',
    fr: 'fra fre waals',
    de: 'deu ger duits',
    tr: 'tur',
    ar: 'ara marokkaans',
    pl: 'pol',
    uk: 'ukr',
    ru: 'rus',
    ro: 'ron rum moldavisch',
    bg: 'bul',
    es: 'spa',
    pt: 'por',
    it: 'ita',
    el: 'ell gre',
    hu: 'hun',
    sk: 'slk slo',
    cs: 'ces cze',
    sq: 'sqi alb',
    sr: 'srp servokroatisch',
    hr: 'hrv',
    bs: 'bos',
    sl: 'slv',
    mk: 'mkd mac',
    fa: 'fas per farsi dari perzisch',
    ps: 'pus pasjtoe pashtu pashto',
    ku: 'kur kurmanji sorani',
    ur: 'urd',
    hi: 'hin',
    pa: 'pan',
    bn: 'ben',
    ne: 'nep',
    so: 'som',
    ti: 'tir',
    am: 'amh',
    sw: 'swa',
    rw: 'kin',
    ln: 'lin',
    zh: 'zho chi chinees mandarijn kantonees',
    vi: 'vie',
    th: 'tha',
    tl: 'filipijns',
    hy: 'hye arm',
    ka: 'kat geo',
    az: 'aze',
    he: 'heb',
    ber: 'berbers tamazight tarifit riffijns rif zgh berbere',
    rom: 'romani roma romanes',
};
const MAX_CHARS = 60;
const SUGGEST_WITHIN = 2;
let names;

// -> two letters (three for languages without), or null.
export function languageCode(text) {
    names ??= allNames();
    const word = plain(text.slice(0, MAX_CHARS));
    return (
        names.get(word) ??
        names.get(word.split(/[ (/]/)[0]) ??
        (/^[a-z]{2,3}[-_][a-z]{2,4}$/.test(word) ? (names.get(word.split(/[-_]/)[0]) ?? null) : null)
    );
}

// The nearest name's language for a misspelling, or null.
export function suggestLanguage(text) {
    names ??= allNames();
    const word = plain(text.slice(0, MAX_CHARS));
    if (word.length < 4) return null;
    let best = { code: null, steps: SUGGEST_WITHIN + 1 };
    for (const [name, code] of names) {
        if (name.length < 4 || Math.abs(name.length - word.length) >= best.steps) continue;
        const steps = distance(word, name);
        if (steps < best.steps) best = { code, steps };
    }
    return best.code;
}

function allNames() {
    const found = new Map();
    for (const code of CODES) {
        found.set(code, code);
        for (const spoken of ['nl', 'en', 'fr', 'de', code]) {
            const name = nameIn(spoken, code);
            if (name && !found.has(name)) found.set(name, code);
        }
    }
    for (const [code, words] of Object.entries(ALSO)) {
        for (const word of words.split(' ')) found.set(word, code);
    }
    return found;
}

function nameIn(spoken, code) {
    try {
        const name = new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' }).of(code);
        return name ? plain(name) : null;
    } catch {
        return null;
    }
}

function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().trim();
}

function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
        row = next;
    }
    return row[b.length];
}
