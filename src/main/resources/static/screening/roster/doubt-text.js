import { dutchDate, languageName } from '/screening/dutch.js';

// What is odd about a row, in words: the text `doubt.<code>` with {value}, {lines}, {iso} and so on filled in.
export function doubtText(t, doubt) {
    const { iso, other, suggestion, language, lines, addresses, ...rest } = doubt;
    const values = {
        ...rest,
        iso: iso && dutchDate(iso), other: other && dutchDate(other),
        suggestion: suggestion && languageName(suggestion), language: language && languageName(language),
        lines: lines?.join(', '), addresses: addresses?.join(', '),
        value: String(doubt.value ?? '').slice(0, 60),
    };
    const key = doubt.code === 'language-unknown' && suggestion ? 'language-unknown-near' : doubt.code;
    return t(`doubt.${key}`).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export function changeText(t, change) {
    if (change.field === 'emails') {
        return [...change.added.map(email => t('change.added', email)), ...change.removed.map(email => t('change.removed', email))].join(' ');
    }
    const shown = value => change.field === 'birthDate' && value ? dutchDate(value) : value || t('change.empty');
    return t('change.field', t(`field.${change.field}`), shown(change.from), shown(change.to));
}
