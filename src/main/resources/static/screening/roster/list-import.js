import { find, show } from '/screening/elements.js';
import { asKnown, childFrom, takenCodes, updated } from '/screening/roster/children.js';
import { today } from '/screening/today.js';
import { ColumnChoice } from '/screening/roster/column-choice.js';
import { ListReader } from '/screening/roster/list-reader.js';
import { behind, storeText, summaryText, takenRows } from '/screening/roster/list-summary.js';
import { PreviewTable } from '/screening/roster/preview-table.js';
import { StoreProgress } from '/screening/roster/store-progress.js';

// From a dropped file to stored children: read, show, let the nurse decide, and only then seal and store. The steps are
// parts of the page: pick, reading, preview, storing, done.
export class ListImport {
    #root;
    #t;
    #roster;
    #languages;
    #onStep;
    #reader = new ListReader();
    #columns;
    #preview;
    #progress;
    #options = {};
    #file = null;
    #checked = { rows: [], summary: {} };
    #leftRows = new Map();
    #decisions = new Map();

    constructor(root, t, roster, { languages, onStored, onStep }) {
        this.#root = root;
        this.#t = t;
        this.#roster = roster;
        this.#languages = languages;
        this.#onStep = onStep;
        this.#columns = new ColumnChoice(find('columns', root), t, mapping => { this.#options.mapping = mapping; this.#check(); });
        this.#preview = new PreviewTable(root, t, this.#decisions, {
            onDecide: () => this.#summarise(),
            onCorrect: (line, field, value) => { this.#options.corrections.push({ line, field, value }); this.#check({ keepFilter: true }); },
            onLeave: (line, left) => this.#leave(line, left),
        });
        this.#progress = new StoreProgress(root, t, roster, onStored);
        find('date-order', root).onchange = event => { this.#options.dateOrder = event.target.value; this.#check(); };
        find('sheets', root).onchange = event => this.open(this.#file, event.target.value);
        find('take-all', root).onclick = () => this.#takeAll();
        find('store', root).onclick = () => this.#store();
        find('cancel', root).onclick = () => this.#step('pick');
        find('again', root).onclick = () => this.#step('pick');
    }

    async open(file, sheet) {
        this.#file = file;
        this.#step('reading');
        try {
            const table = await this.#reader.open(file, sheet);
            this.#options = { mapping: table.mapping, header: table.header, corrections: [], left: [] };
            this.#decisions.clear();
            this.#leftRows.clear();
            this.#columns.show(table);
            this.#sheets(table);
            find('file-name', this.#root).textContent = this.#t('preview.file', file.name, table.rows);
            await this.#check();
            this.#step('preview');
            find('preview-title', this.#root).focus();
        } catch (failure) {
            this.#step('pick');
            this.#complain(failure);
        }
    }

    #complain({ code = 'damaged', limit, max }) {
        const place = find('pick-error', this.#root);
        const key = code === 'too-large' ? `unreadable.too-large.${limit}` : `unreadable.${code}`;
        place.textContent = this.#t(this.#t.has(key) ? key : 'unreadable.damaged', limit === 'bytes' ? max / 1024 / 1024 : max);
        show(true, place.closest('[role=alert]'));
    }

    #sheets({ sheets, sheet }) {
        const select = find('sheets', this.#root);
        show(sheets.length > 1, select.closest('.field'));
        select.replaceChildren(...sheets.map(name => new Option(name, name, name === sheet, name === sheet)));
    }

    async #check({ keepFilter = false } = {}) {
        const checked = await this.#reader.check({
            ...this.#options, known: asKnown(this.#roster.children), today: today(), languages: this.#languages, language: 'nl',
        });
        this.#checked = checked;
        const rows = [...checked.rows, ...this.#leftRows.values()].sort((a, b) => a.line - b.line);
        const sure = checked.summary.dateOrderSure || this.#options.dateOrder !== undefined;
        show(!sure || this.#options.dateOrder !== undefined, find('date-order', this.#root).closest('.field'));
        this.#preview.show(rows, { keepFilter });
        this.#summarise();
    }

    #leave(line, left) {
        const row = this.#checked.rows.find(one => one.line === line);
        if (left) this.#leftRows.set(line, { ...row, left: true });
        else this.#leftRows.delete(line);
        this.#options.left = [...this.#leftRows.keys()];
        this.#check({ keepFilter: true });
    }

    #takeAll() {
        for (const { line, state } of this.#checked.rows) if (state === 'doubt') this.#decisions.set(line, true);
        this.#preview.show([...this.#checked.rows, ...this.#leftRows.values()].sort((a, b) => a.line - b.line), { keepFilter: true });
        this.#summarise();
    }

    #taken() {
        return takenRows(this.#checked.rows, this.#decisions);
    }

    #summarise() {
        const { rows } = this.#checked;
        const taken = this.#taken();
        const open = behind(rows, taken);
        find('summary', this.#root).textContent = summaryText(this.#t, this.#checked, this.#leftRows.size);
        find('stays-behind', this.#root).textContent = open.length > 0 ? this.#t.count('preview.behind', open.length) : '';
        show(open.some(row => row.state === 'doubt'), find('take-all', this.#root));
        const store = find('store', this.#root);
        store.disabled = taken.length === 0;
        store.textContent = storeText(this.#t, taken);
    }

    async #store() {
        this.#step('storing');
        const rows = this.#taken();
        const codes = takenCodes(this.#roster.children);
        const added = rows.filter(row => row.standing === 'new');
        const changes = rows.filter(row => row.standing === 'changed').map(row => ({
            child: this.#roster.children.find(({ id }) => id === row.knownId), make: child => updated(child.plain, row),
        }));
        const done = await this.#progress.run(added.length, at => childFrom(added[at], codes), changes);
        find('done-text', this.#root).textContent = done;
        this.#step('done');
        find('done-title', this.#root).focus();
    }

    #step(step) {
        if (step === 'pick') this.#reader.close();
        show(false, find('pick-error', this.#root).closest('[role=alert]'));
        for (const part of this.#root.querySelectorAll('[data-step]')) part.hidden = part.dataset.step !== step;
        this.#onStep(step);
    }
}
