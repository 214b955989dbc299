import { find, show } from '/screening/elements.js';
import { makeLetters, makeTickLists } from '/screening/invitation/letters.js';
import { asExported, shownCode } from '/screening/roster/children.js';
import { lettersByClass } from '/screening/roster/invitation-files.js';

// Letters for who is chosen. Printing can be cancelled without our knowing, so the nurse says afterwards that they went out.
export class PaperPanel {
    #root;
    #t;
    #context;
    #made = [];

    // context: {roster, words, facts, linkOf, audience(), children(), onSent()}
    constructor(root, t, context) {
        this.#root = root;
        this.#t = t;
        this.#context = context;
        find('letters-make', root).onclick = () => this.#make();
        find('letters-print', root).onclick = () => print();
        find('letters-only', root).onchange = () => this.refresh();
        find('letters-sent', root).onclick = () => this.#sent();
        find('ticks-make', root).onclick = () => this.#ticks();
    }

    refresh() {
        const people = this.#people();
        const make = find('letters-make', this.#root);
        make.disabled = people.length === 0;
        make.textContent = people.length === 0 ? this.#t('letters.nobody') : this.#t.count('letters.make', people.length);
    }

    #people() {
        const { people } = this.#context.audience();
        return find('letters-only', this.#root).checked ? people.filter(({ parent }) => parent.email === '') : people;
    }

    async #make() {
        this.#made = this.#people();
        const chosen = new Set(this.#made.map(({ parent }) => parent.invitation));
        const children = this.#context.children()
            .map(child => ({ ...child, plain: { ...child.plain, parents: child.plain.parents.filter(({ invitation }) => chosen.has(invitation)) } }))
            .filter(({ plain }) => plain.parents.length > 0);
        const { words, facts, linkOf, audience } = this.#context;
        const place = find('sheets-made', this.#root);
        const count = await makeLetters(place, lettersByClass(asExported(children, linkOf)), words, { ...facts, reminder: audience().reminder }, this.#t);
        find('letters-said', this.#root).textContent = this.#t.count('letters.made', count);
        show(true, find('letters-ready', this.#root), find('letters-sent', this.#root));
        find('letters-print', this.#root).focus();
    }

    #ticks() {
        makeTickLists(find('sheets-made', this.#root), this.#context.children(), this.#t, shownCode);
        find('letters-said', this.#root).textContent = this.#t('tick.made');
        show(true, find('letters-ready', this.#root));
        show(false, find('letters-sent', this.#root));
        find('letters-print', this.#root).focus();
    }

    async #sent() {
        await this.#context.roster.markSent(this.#made.map(({ invitation }) => invitation.id), this.#context.audience().reminder);
        find('letters-said', this.#root).textContent = this.#t.count('letters.noted', this.#made.length);
        show(false, find('letters-sent', this.#root));
        this.#context.onSent();
    }
}
