// Days, numbers and languages as a Dutch reader writes them.
const DAY = new Intl.DateTimeFormat('nl-BE', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const LANGUAGES = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'code' });

export function dutchDate(iso) {
    const day = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? iso : DAY.format(day);
}

export function languageName(code) {
    try {
        return LANGUAGES.of(code);
    } catch {
        return code;
    }
}

// The same in the language of the reader, for letters and messages to parents.
export function longDate(iso, language) {
    return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
        .format(new Date(`${iso}T00:00:00Z`));
}
