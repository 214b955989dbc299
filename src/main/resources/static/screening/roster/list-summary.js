// What a checked list comes to, and in which words. decisions: Map of line to whether the row is taken in.

// The rows that are kept when the nurse says so now: what is odd only where she ticked it.
export const takenRows = (rows, decisions) => rows.filter(row => row.duplicateOf === undefined && row.state !== 'blocked'
    && row.standing !== 'known' && (decisions.get(row.line) ?? row.state === 'ok'));

// The rows with a question that would stay behind.
export const behind = (rows, taken) => rows.filter(row => row.state !== 'ok' && row.duplicateOf === undefined
    && row.standing !== 'known' && !taken.includes(row));

export function summaryText(t, { rows, summary }, left) {
    const known = rows.filter(row => row.standing === 'known' && row.duplicateOf === undefined).length;
    const questions = summary.doubt + summary.blocked;
    return [t.count('summary.new', summary.new), known && t.count('summary.known', known),
        summary.changed && t.count('summary.changed', summary.changed), questions && t.count('summary.question', questions),
        summary.repeated && t.count('summary.repeated', summary.repeated), left && t.count('summary.left', left)].filter(Boolean).join(', ');
}

export function storeText(t, taken) {
    const added = taken.filter(row => row.standing === 'new').length;
    const changed = taken.length - added;
    if (taken.length === 0) return t('store.nothing');
    return [added && t.count('store.new', added), changed && t.count('store.changed', changed)].filter(Boolean).join(` ${t('store.and')} `);
}
