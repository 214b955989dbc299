import { longDate } from '/screening/dutch.js';

// What the questionnaire says to parents, in their language: wordsFor(questionnaire, centre)(language) ->
// {language, direction, of(key)} with {organisatie}, {telefoon} and {datum} filled in. A language that the questionnaire
// does not have becomes Dutch.
export function wordsFor({ languages, texts }, { name, phone, endsOn }) {
    return asked => {
        const { id: language, direction } = languages.find(({ id }) => id === asked) ?? languages.find(({ id }) => id === 'nl');
        const values = { organisatie: name, telefoon: phone, datum: longDate(endsOn, language) };
        return {
            language, direction,
            of: key => (texts[key]?.[language] ?? texts[key]?.nl ?? '').replace(/\{(\w+)\}/g, (whole, value) => values[value] ?? whole),
        };
    };
}
