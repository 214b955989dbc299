// Why a file is not a class list we can read. The page has a sentence for each `code`; the codes are listed in
// read-table.js. `limit` and `max` come with 'too-large'.
export class UnreadableTable extends Error {
    constructor(code, { limit, max } = {}) {
        super(code);
        this.name = 'UnreadableTable';
        this.code = code;
        this.limit = limit;
        this.max = max;
    }
}

export const MAX = Object.freeze({
    bytes: 20 * 1024 * 1024,
    unpacked: 64 * 1024 * 1024,
    rows: 20_000,
    columns: 200,
});

export function tooLarge(limit) {
    return new UnreadableTable('too-large', { limit, max: MAX[limit] });
}
