import { element } from '/screening/elements.js';
import { qrSvg } from '/screening/export/qr.js';

// Letters on paper, one a page, in the language of the parent; and a list to tick off, with codes only. Both are made and
// printed in this browser: nothing of them reaches the server.
const TOGETHER = 20;

// letters: as lettersByClass gives them; words: wordsFor(...); facts: {organisation, phone, sixWords, reminder}.
export async function makeLetters(place, classes, words, facts, t) {
    place.replaceChildren();
    const letters = classes.flatMap(group => group.letters.map(letter => ({ ...letter, group })));
    for (let at = 0; at < letters.length; at += TOGETHER) {
        place.append(...letters.slice(at, at + TOGETHER).map(letter => sheet(letter, words(letter.language), facts, t)));
        await new Promise(resolve => setTimeout(resolve));
    }
    return letters.length;
}

function sheet({ link, childCode, firstName, lastName, group }, words, { organisation, phone, sixWords, reminder }, t) {
    return element('article', { class: 'letter', lang: words.language, dir: words.direction, 'data-letter': true },
        element('header', { class: 'letter-head' }, element('p', { class: 'strong', dir: 'auto' }, organisation),
            element('p', { class: 'small', lang: 'nl', dir: 'ltr' }, t('letter.for', `${firstName} ${lastName}`.trim(), group.class))),
        element('h2', {}, words.of('mail-onderwerp')),
        element('p', {}, words.of('mail-aanhef')),
        reminder && element('p', {}, words.of('mail-herinnering')),
        element('p', {}, words.of('mail-tekst')),
        element('p', {}, words.of('wie-leest')),
        element('div', { class: 'code' }, qrSvg(link, { label: t('letter.qr') }),
            element('div', { class: 'letter-words' },
                element('p', {}, words.of('papier-code') || 'Code', element('br'), element('strong', { class: 'mono letter-code', dir: 'ltr' }, childCode)),
                element('p', {}, words.of('link-persoonlijk')),
                element('p', { class: 'letter-link mono', dir: 'ltr' }, link))),
        element('p', {}, words.of('hulp-bij-invullen')),
        element('p', {}, words.of('mail-groet'), element('br'), element('span', { dir: 'auto' }, organisation), element('br'), element('span', { dir: 'ltr' }, phone)),
        element('p', { class: 'letter-key small', lang: 'nl', dir: 'ltr' }, t('letter.key', organisation, sixWords)));
}

export function makeTickLists(place, children, t, shownCode) {
    const classes = Map.groupBy(children, ({ plain }) => JSON.stringify([plain.school, plain.class]));
    place.replaceChildren(...[...classes].sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true })).map(([key, members]) => {
        const [school, group] = JSON.parse(key);
        return element('article', { class: 'letter' }, element('h2', {}, [group, school].filter(Boolean).join(', ')), element('p', {}, t('tick.what')),
            element('ul', { class: 'letter-ticks' }, members.map(({ plain }) => shownCode(plain.code)).sort()
                .map(code => element('li', { class: 'mono' }, element('span', { class: 'letter-box', 'aria-hidden': 'true' }), code))));
    }));
}
