import { element, find, show } from '/screening/elements.js';
import { dutchDate, languageName } from '/screening/dutch.js';
import { byName, shownCode } from '/screening/roster/children.js';
import { ChildFilter } from '/screening/roster/child-filter.js';

// The children that are there: filters, search, and a way to each of them.
const PAGE = 50;

export class ChildList {
    #root;
    #t;
    #roster;
    #onEdit;
    #filter = new ChildFilter();
    #shown = PAGE;

    constructor(root, t, roster, onEdit) {
        this.#root = root;
        this.#t = t;
        this.#roster = roster;
        this.#onEdit = onEdit;
        const school = find('filter-school', root);
        const group = find('filter-class', root);
        school.onchange = () => this.#choose(school.value, '');
        group.onchange = () => this.#choose(this.#filter.school, group.value);
        find('search', root).oninput = event => { this.#filter.search = event.target.value; this.#shown = PAGE; this.render(); };
        find('list-more', root).onclick = () => { this.#shown += PAGE; this.render(); };
    }

    // The children that are shown, or would be with all pages open.
    get filtered() {
        return this.#filter.apply(this.#roster.children).sort(byName());
    }

    render() {
        const { children } = this.#roster;
        show(children.length === 0, find('empty', this.#root));
        show(children.length > 0, find('list', this.#root));
        options(find('filter-school', this.#root), this.#filter.schools(children), this.#filter.school, this.#t('filter.all-schools'));
        options(find('filter-class', this.#root), this.#filter.classes(children), this.#filter.class, this.#t('filter.all-classes'));
        const listed = this.filtered;
        find('list-rows', this.#root).replaceChildren(...listed.slice(0, this.#shown).map(child => this.#row(child)));
        find('list-count', this.#root).textContent = listed.length === children.length
            ? this.#t.count('list.count', children.length) : this.#t('list.some', listed.length.toLocaleString('nl-BE'), children.length.toLocaleString('nl-BE'));
        show(listed.length > this.#shown, find('list-more', this.#root));
        show(this.#roster.unreadable > 0, find('unreadable', this.#root));
        find('unreadable-text', this.#root).textContent = this.#t.count('list.unreadable', this.#roster.unreadable);
    }

    #choose(school, group) {
        this.#filter.choose(school, group);
        this.#shown = PAGE;
        this.render();
    }

    #row(child) {
        const { plain } = child;
        const name = `${plain.first} ${plain.last}`.trim();
        return element('tr', {},
            element('th', { scope: 'row' }, name, element('br'), element('small', { class: 'soft' },
                [plain.born && dutchDate(plain.born), plain.number].filter(Boolean).join(' · '))),
            element('td', { 'data-label': this.#t('column.class') }, [plain.school, plain.class].filter(Boolean).join(', ')),
            element('td', { 'data-label': this.#t('column.code') }, element('code', {}, shownCode(plain.code))),
            element('td', { 'data-label': this.#t('column.parents') }, plain.parents.map(parent => element('div', { class: 'roster-parent' }, this.#parent(parent)))),
            element('td', {}, element('button', { type: 'button', class: 'button quiet small', '.onclick': () => this.#onEdit(child) },
                this.#t('list.edit'), element('span', { class: 'visually-hidden' }, ` ${name}`))));
    }

    #parent({ email, lang, invitation }) {
        const state = stateOf(this.#roster.invitations.get(invitation));
        return [email ? element('span', { class: 'preview-address' }, email) : element('span', { class: 'soft' }, this.#t('parent.no-address')),
            element('small', { class: 'soft' }, `${languageName(lang)} · ${this.#t(`state.${state}`)}`)];
    }
}

export const stateOf = invitation => !invitation ? 'gone' : invitation.closedOn ? 'closed' : invitation.answeredOn ? 'answered'
    : invitation.remindedOn ? 'reminded' : invitation.sentOn ? 'sent' : 'made';

export function options(select, values, chosen, all) {
    select.replaceChildren(new Option(all, ''), ...values.map(value => new Option(value, value, false, value === chosen)));
    select.value = values.includes(chosen) ? chosen : '';
}
