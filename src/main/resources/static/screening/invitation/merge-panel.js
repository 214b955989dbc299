import { find, show } from '/screening/elements.js';
import { toCsv } from '/screening/export/csv.js';
import { download } from '/screening/export/download.js';
import { toXlsx } from '/screening/export/xlsx.js';
import { today } from '/screening/today.js';
import { asExported } from '/screening/roster/children.js';
import { mailMergeRows } from '/screening/roster/invitation-files.js';

// A file for the centre's own mail program: the one way in which nobody but the centre and the parent sees a link.
export class MergePanel {
    #root;
    #t;
    #context;
    #made = [];

    constructor(root, t, context) {
        this.#root = root;
        this.#t = t;
        this.#context = context;
        find('merge-csv', root).onclick = () => { const { columns, rows } = this.#rows(); download(`uitnodigingen-${today()}.csv`, toCsv(columns, rows)); };
        find('merge-xlsx', root).onclick = () => { const { columns, rows } = this.#rows(); download(`uitnodigingen-${today()}.xlsx`, toXlsx(columns, rows, t('merge.sheet'))); };
        find('merge-sent', root).onclick = () => this.#sent();
    }

    refresh() {
        const count = this.#people().length;
        find('merge-count', this.#root).textContent = this.#t.count('merge.count', count);
        for (const kind of ['csv', 'xlsx']) find(`merge-${kind}`, this.#root).disabled = count === 0;
    }

    #people() {
        return this.#context.audience().people.filter(({ parent }) => parent.email !== '');
    }

    #rows() {
        this.#made = this.#people();
        const rows = this.#made.map(({ child, parent }) => ({ ...child, plain: { ...child.plain, parents: [parent] } }));
        show(true, find('merge-sent', this.#root));
        return mailMergeRows(asExported(rows, this.#context.linkOf), this.#t.below('heading'));
    }

    async #sent() {
        await this.#context.roster.markSent(this.#made.map(({ invitation }) => invitation.id), this.#context.audience().reminder);
        find('merge-count', this.#root).textContent = this.#t.count('letters.noted', this.#made.length);
        show(false, find('merge-sent', this.#root));
        this.#context.onSent();
    }
}
