// The message to a parent. `{link}` is where the parent's own link comes; without it the link comes at the end, so that
// no message ever goes out without one.
const PLACE = '{link}';

export function proposedMail(words, organisation, reminder) {
    const paragraphs = [words.of('mail-aanhef'), reminder ? words.of('mail-herinnering') : words.of('mail-tekst'),
        `${words.of('mail-knop')}:\n${PLACE}`, words.of('wie-leest'), words.of('link-persoonlijk'), words.of('hulp-bij-invullen'),
        `${words.of('mail-groet')}\n${organisation}`];
    return { subject: words.of('mail-onderwerp'), body: paragraphs.filter(text => text.trim() !== '').join('\n\n') };
}

export const withLink = (body, link) => body.includes(PLACE) ? body.replaceAll(PLACE, () => link) : `${body.trimEnd()}\n\n${link}`;

// What is wrong with it, or null: 'subject', 'body' or 'long'.
export function objection({ subject, body }) {
    if (subject.trim() === '' || subject.length > 200 || /[\p{Cc}\u2028\u2029]/u.test(subject)) return 'subject';
    if (body.trim() === '') return 'body';
    return body.length > 9000 ? 'long' : null;
}
