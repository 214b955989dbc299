import { element, find } from '/screening/elements.js';
import { dutchDate, languageName } from '/screening/dutch.js';
import { changeText, doubtText } from '/screening/roster/doubt-text.js';

// The rows of a list before they are kept. `decisions` is a Map of line to whether the row is taken in; what is odd is
// not, until somebody says so. Calls onDecide() after a tick, onCorrect(line, field, value) and onLeave(line).
const PAGE = 100;

export class PreviewTable {
    #root;
    #t;
    #calls;
    #rows = [];
    #decisions;
    #shown = PAGE;
    #only = 'doubt';

    constructor(root, t, decisions, calls) {
        this.#root = root;
        this.#t = t;
        this.#decisions = decisions;
        this.#calls = calls;
        find('preview-more', root).onclick = () => { this.#shown += PAGE; this.#render(); };
        for (const chip of root.querySelectorAll('[data-only]')) {
            chip.onclick = () => { this.#only = chip.dataset.only; this.#shown = PAGE; this.#render(); };
        }
    }

    show(rows, { keepFilter = false } = {}) {
        this.#rows = rows;
        this.#shown = keepFilter ? this.#shown : PAGE;
        if (!keepFilter) this.#only = rows.some(needsLook) ? 'doubt' : 'all';
        this.#render();
    }

    #render() {
        const listed = this.#only === 'doubt' ? this.#rows.filter(needsLook) : this.#rows;
        for (const chip of this.#root.querySelectorAll('[data-only]')) {
            chip.setAttribute('aria-pressed', chip.dataset.only === this.#only);
            find('count', chip).textContent = chip.dataset.only === 'all' ? this.#rows.length : this.#rows.filter(needsLook).length;
        }
        const body = find('preview-rows', this.#root);
        const focus = body.contains(document.activeElement) ? document.activeElement.closest('tr')?.dataset.line : null;
        body.replaceChildren(...listed.slice(0, this.#shown).map(row => this.#row(row)));
        if (focus) (body.querySelector(`tr[data-line="${focus}"] :is(input, button)`) ?? body.querySelector('input, button'))?.focus();
        find('preview-more', this.#root).hidden = listed.length <= this.#shown;
        find('preview-none', this.#root).hidden = listed.length > 0;
    }

    #row(row) {
        const { child, parents, line } = row;
        const name = `${child.firstName} ${child.lastName}`.trim() || this.#t('preview.nameless');
        return element('tr', { 'data-line': line, 'data-state': row.left ? 'left' : row.state },
            element('td', { class: 'preview-take' }, this.#take(row, name)),
            element('th', { scope: 'row' }, name, element('br'), element('small', { class: 'soft' },
                [this.#t('preview.line', line), child.birthDate && dutchDate(child.birthDate)].filter(Boolean).join(' · '))),
            element('td', { 'data-label': this.#t('column.class') }, [child.school, child.class].filter(Boolean).join(', ')),
            element('td', { 'data-label': this.#t('column.parents') }, parents.map(({ email, language }, i) => [
                i > 0 && element('br'), email ? element('span', { class: 'preview-address' }, email) : element('span', { class: 'soft' }, this.#t('parent.no-address')),
                element('small', { class: 'soft' }, ` ${languageName(language)}`)])),
            element('td', { class: 'preview-why' }, this.#why(row)));
    }

    #take(row, name) {
        const { line } = row;
        if (row.left) {
            return element('button', { type: 'button', class: 'button plain small', '.onclick': () => this.#calls.onLeave(line, false) },
                this.#t('preview.back'), element('span', { class: 'visually-hidden' }, ` ${name}`));
        }
        if (row.duplicateOf !== undefined) return element('span', { class: 'tag' }, this.#t('preview.double'));
        if (row.standing === 'known' && row.state === 'ok') return element('span', { class: 'tag' }, this.#t('preview.known'));
        if (row.state === 'blocked') {
            return element('button', { type: 'button', class: 'button quiet small', '.onclick': () => this.#calls.onLeave(line, true) },
                this.#t('preview.leave'), element('span', { class: 'visually-hidden' }, ` ${name}`));
        }
        const tick = element('input', { type: 'checkbox', '.checked': this.#decisions.get(line) ?? row.state === 'ok' });
        tick.onchange = () => { this.#decisions.set(line, tick.checked); this.#calls.onDecide(); };
        return element('label', { class: 'check' }, tick, element('span', {},
            this.#t(row.standing === 'changed' ? 'preview.update' : 'preview.take'), element('span', { class: 'visually-hidden' }, ` ${name}`)));
    }

    #why(row) {
        const lines = [
            ...row.doubts.map(doubt => element('li', { class: 'preview-doubt' }, doubtText(this.#t, doubt), doubt.field && !row.left && this.#correction(row, doubt))),
            ...row.changes.map(change => element('li', {}, changeText(this.#t, change))),
            ...row.notes.map(note => element('li', { class: 'soft' }, doubtText(this.#t, note))),
        ];
        return lines.length > 0 ? element('ul', { class: 'preview-reasons' }, lines) : '';
    }

    #correction({ line }, { field, value }) {
        const id = `correct-${line}-${field}`;
        const input = element('input', { id, '.value': String(value ?? '').slice(0, 200), autocomplete: 'off', 'data-correct': field });
        return element('span', { class: 'preview-correct' },
            element('label', { for: id, class: 'small' }, this.#t('preview.correct', this.#t(`field.${field}`))),
            element('span', { class: 'cluster gap-2' }, input, element('button', { type: 'button', class: 'button quiet small', '.onclick': () => this.#calls.onCorrect(line, field, input.value) }, this.#t('preview.apply'))));
    }
}

const needsLook = row => !row.left && (row.state !== 'ok' || row.standing === 'changed') || row.left;
