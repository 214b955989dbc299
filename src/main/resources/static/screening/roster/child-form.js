import { element, find, show } from '/screening/elements.js';
import { languageName } from '/screening/dutch.js';
import { newParent } from '/screening/roster/parent-links.js';
import { MAX_PARENTS, childFrom, takenCodes } from '/screening/roster/children.js';
import { Offline, Refused } from '/screening/send-json.js';
import { looksLikeEmail } from '/screening/roster/email-addresses.js';

// One child in a dialog: typed in by hand, corrected, with one to four parents, or removed with all that belongs to it.
const FIELDS = { first: 'firstName', last: 'lastName', born: 'birthDate', number: 'pupilNumber', school: 'school', class: 'class' };

export class ChildForm {
    #dialog;
    #t;
    #roster;
    #languages;
    #onChanged;
    #child = null;
    #parents = [];

    constructor(dialog, t, roster, { languages, onChanged }) {
        this.#dialog = dialog;
        this.#t = t;
        this.#roster = roster;
        this.#languages = languages;
        this.#onChanged = onChanged;
        find('form', dialog).onsubmit = event => { event.preventDefault(); this.#save(); };
        find('close', dialog).onclick = () => dialog.close();
        find('add-parent', dialog).onclick = () => this.#add();
        find('remove', dialog).onclick = () => this.#askFirst();
        find('remove-not', dialog).onclick = () => show(false, find('confirm', dialog));
        find('remove-yes', dialog).onclick = () => this.#attempt(() => this.#roster.erase(this.#child), this.#t('form.removed'));
    }

    open(child = null) {
        this.#child = child;
        const plain = child?.plain ?? { parents: [{ email: '', lang: 'nl' }] };
        find('form-title', this.#dialog).textContent = this.#t(child ? 'form.edit' : 'form.new');
        for (const name of Object.keys(FIELDS)) this.#input(name).value = plain[name] ?? '';
        this.#parents = plain.parents.map(parent => ({ ...parent }));
        this.#showParents();
        this.#say('');
        show(false, find('confirm', this.#dialog));
        show(child !== null, find('remove', this.#dialog));
        if (child) this.#whatGoes();
        lists(this.#dialog, this.#roster.children);
        this.#dialog.showModal();
        this.#input('first').focus();
    }

    // The dialog may be longer than the screen: what is asked must be seen.
    #askFirst() {
        const confirm = find('confirm', this.#dialog);
        show(true, confirm);
        find('remove-not', confirm).focus();
        confirm.scrollIntoView({ block: 'nearest' });
    }

    #input(name) {
        return this.#dialog.querySelector(`[name=${name}]`);
    }

    #whatGoes() {
        const { plain } = this.#child;
        const answers = plain.parents.reduce((sum, { invitation }) => sum + (this.#roster.invitations.get(invitation)?.answers ?? 0), 0);
        find('what-goes', this.#dialog).textContent = [
            this.#t('form.goes', `${plain.first} ${plain.last}`.trim()), this.#t.count('form.goes-links', plain.parents.length),
            answers > 0 && this.#t.count('form.goes-answers', answers), this.#t('form.goes-rest')].filter(Boolean).join(' ');
    }

    #showParents() {
        find('parents', this.#dialog).replaceChildren(...this.#parents.map((parent, i) => this.#parent(parent, i)));
        show(this.#parents.length < MAX_PARENTS, find('add-parent', this.#dialog));
    }

    #parent(parent, i) {
        const email = element('input', { id: `parent-${i}-email`, type: 'email', autocomplete: 'off', maxlength: 254, '.value': parent.email, '.oninput': () => { parent.email = email.value.trim(); } });
        const codes = this.#languages.includes(parent.lang) ? this.#languages : [...this.#languages, parent.lang];
        const lang = element('select', { id: `parent-${i}-lang`, '.onchange': () => { parent.lang = lang.value; } },
            codes.map(code => new Option(languageName(code), code, false, code === parent.lang)));
        const known = parent.invitation && this.#roster.invitations.get(parent.invitation);
        const close = element('input', { type: 'checkbox', '.checked': Boolean(known?.closedOn || parent.close), '.disabled': Boolean(known?.closedOn), '.onchange': () => { parent.close = close.checked; } });
        return element('fieldset', { class: 'group stack gap-3' }, element('legend', {}, this.#t('form.parent', i + 1)),
            element('p', { class: 'field full' }, element('label', { for: email.id }, this.#t('form.email')), email, element('span', { class: 'hint' }, this.#t('form.email-hint'))),
            element('p', { class: 'field full' }, element('label', { for: lang.id }, this.#t('form.language')), lang),
            known && element('label', { class: 'check' }, close, element('span', {}, this.#t('form.close-link'))),
            !known && i > 0 && element('button', { type: 'button', class: 'button plain small', '.onclick': () => { this.#parents.splice(i, 1); this.#showParents(); } }, this.#t('form.drop-parent')));
    }

    #add() {
        this.#parents.push({ email: '', lang: this.#parents.at(-1)?.lang ?? 'nl' });
        this.#showParents();
        this.#dialog.querySelector(`#parent-${this.#parents.length - 1}-email`).focus();
    }

    #complaint() {
        if (this.#input('first').value.trim() === '' && this.#input('last').value.trim() === '') return this.#t('form.name-missing');
        const wrong = this.#parents.find(({ email }) => email !== '' && !looksLikeEmail(email));
        return wrong ? this.#t('form.email-wrong', wrong.email) : '';
    }

    async #save() {
        const complaint = this.#complaint();
        if (complaint) return this.#say(complaint);
        const values = Object.fromEntries(Object.keys(FIELDS).map(name => [name, this.#input(name).value.trim()]));
        await this.#attempt(() => this.#child ? this.#change(values) : this.#create(values), this.#t('form.saved'));
    }

    async #create(values) {
        const child = Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [field, values[name]]));
        const parents = this.#parents.map(({ email, lang }) => ({ email, language: lang }));
        const plain = await childFrom({ child, parents }, takenCodes(this.#roster.children));
        await this.#roster.store(await this.#roster.seal([plain]));
    }

    async #change(values) {
        const newParents = [];
        const parents = [];
        for (const { close, ...parent } of this.#parents) {
            const kept = parent.invitation ? parent : await newParent(parent);
            if (!parent.invitation) newParents.push(kept);
            parents.push(kept);
        }
        const closed = this.#parents.filter(({ close, invitation }) => close && invitation).map(({ invitation }) => invitation);
        await this.#roster.change(this.#child, { ...this.#child.plain, ...values, parents }, { newParents, closed });
    }

    async #attempt(work, said) {
        try {
            this.#dialog.setAttribute('aria-busy', 'true');
            await work();
            this.#dialog.close();
            this.#onChanged(said);
        } catch (failure) {
            if (!(failure instanceof Refused || failure instanceof Offline)) throw failure;
            this.#say(this.#t(failure.status === 409 ? 'form.conflict' : failure instanceof Offline ? 'form.offline' : 'form.failed'));
        } finally {
            this.#dialog.removeAttribute('aria-busy');
        }
    }

    #say(text) {
        find('form-error', this.#dialog).textContent = text;
    }
}

function lists(dialog, children) {
    for (const name of ['school', 'class']) {
        const values = [...new Set(children.map(({ plain }) => plain[name]))].slice(0, 200);
        find(`known-${name}`, dialog).replaceChildren(...values.map(value => new Option(value, value)));
    }
}
