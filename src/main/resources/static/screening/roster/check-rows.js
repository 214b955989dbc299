// Looks at every record before anything is kept. Nothing is dropped: every record gives one row, in the same order.
//
// checkRows(records, {today: 'YYYY-MM-DD', known, dateOrder, ages, languages, language}) -> {rows, summary}
//   known      children that are there: {id, pupilNumber, firstName, lastName, birthDate, school, class, emails: []}
//   dateOrder  'dmy' or 'mdy' when the nurse chose; otherwise the habit of the whole column decides
//   ages       {min, max} in whole years, 1 to 20 when not given
//   languages  codes the questionnaire is offered in, all when not given; language: the one that stands in, 'nl'
//
// row: {line, child: {pupilNumber, firstName, lastName, birthDate, school, class}, parents: [{email, language, phone}],
//       doubts: [{field, code, value, ...}], notes: [the same], state: 'ok' | 'doubt' | 'blocked',
//       standing: 'new' | 'known' | 'changed', knownId, duplicateOf: line,
//       changes: [{field, from, to} | {field: 'emails', added, removed}]}
//   A 'blocked' row cannot be taken in before it is corrected.
//   A row with `duplicateOf` is the same child again: its addresses are already among the parents of that line, and it
//   is never kept on its own.
//   A parent without address has email '' and gets a letter; a child always has at least one parent.
//
// summary: {total, ok, doubt, blocked, repeated, new, known, changed, withoutAddress, parents, dateOrder,
//   dateOrderSure}. From `new` to `parents` repeated rows are not counted. Not `dateOrderSure`: ask the nurse.
//
// Codes, with their parameters beside field and value (at most 200 characters of the cell):
//   blocked  number-double {lines}, too-long {max, length}, name-missing (no name at all)
//   doubt    name-missing (one of two), formula, unreadable-character, row-short {cells, expected},
//            row-long {overflow}, email-wrong, emails-several {addresses}, language-unknown {suggestion},
//            age-unusual {age}, date-future,
//            date-impossible, date-unreadable, date-ambiguous {iso, other}, date-other-order {iso}, date-serial {iso},
//            child-twice {lines}, name-double {lines} (same name and birth date, at least one without number),
//            number-changed {known}, known-other-name {known}
//   notes    no-address, language-not-offered {language}, email-repeated, child-twice {lines} (on the line kept),
//            name-double {lines} (same name and birth date, but two numbers)
// A cell with a formula, a wrong address, date or language is left empty: accepting the row takes in the rest.
import { dateOrder as habitOf } from './dates.js';
import { markKnown } from './known-children.js';
import { readChild, readParents } from './row-fields.js';
import { markSameChildren } from './same-child.js';

const BLOCKING = new Set(['number-double', 'too-long']);
const AGES = { min: 1, max: 20 };

export function checkRows(records, { today, known = [], dateOrder, ages = AGES, languages = null, language = 'nl' }) {
    const habit = dateOrder
        ? { order: dateOrder, sure: true, mixed: false }
        : habitOf(records.map(({ values }) => values.birthDate ?? ''));
    const context = { today, habit, ages, languages, language };
    const rows = records.map(record => readRow(record, context));
    markSameChildren(rows);
    markKnown(rows, known);
    for (const row of rows) row.state = stateOf(row);
    return { rows, summary: summaryOf(rows, habit) };
}

function readRow(record, context) {
    const row = {
        line: record.line,
        child: {},
        parents: [],
        doubts: [],
        notes: [],
        state: 'ok',
        standing: 'new',
        changes: [],
    };
    if (record.cells < record.expected) {
        row.doubts.push({ field: null, code: 'row-short', cells: record.cells, expected: record.expected });
    }
    if (record.overflow > 0) {
        row.doubts.push({ field: null, code: 'row-long', overflow: record.overflow });
    }
    row.child = readChild(record.values, row, context);
    row.parents = readParents(record.values, row, context);
    return row;
}

function stateOf({ child, doubts }) {
    const nameless = child.firstName === '' && child.lastName === '';
    if (nameless || doubts.some(({ code }) => BLOCKING.has(code))) return 'blocked';
    return doubts.length > 0 ? 'doubt' : 'ok';
}

function summaryOf(rows, habit) {
    const children = rows.filter(row => row.duplicateOf === undefined);
    const count = (list, fits) => list.filter(fits).length;
    return {
        total: rows.length,
        ok: count(rows, row => row.state === 'ok'),
        doubt: count(rows, row => row.state === 'doubt'),
        blocked: count(rows, row => row.state === 'blocked'),
        new: count(children, row => row.standing === 'new'),
        known: count(children, row => row.standing === 'known'),
        changed: count(children, row => row.standing === 'changed'),
        repeated: rows.length - children.length,
        withoutAddress: count(children, row => row.parents.every(parent => parent.email === '')),
        parents: children.reduce((sum, row) => sum + row.parents.length, 0),
        dateOrder: habit.order,
        dateOrderSure: habit.sure,
    };
}
