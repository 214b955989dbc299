import { FIELDS } from '/screening/roster/columns.js';
import { element } from '/screening/elements.js';

// Which column holds what, as one select a field. Calls back with the new mapping.
const OFFERED = FIELDS.filter(field => field !== 'infix' && field !== 'phone');

export class ColumnChoice {
    #place;
    #t;
    #onChange;
    #mapping = {};

    constructor(place, t, onChange) {
        this.#place = place;
        this.#t = t;
        this.#onChange = onChange;
    }

    show({ mapping, headings, sample, width }) {
        this.#mapping = { ...mapping };
        const columns = Array.from({ length: width }, (_, column) => ({
            column,
            name: headings[column]?.trim() || this.#t('column.number', column + 1),
            example: sample.map(row => row[column] ?? '').find(cell => cell.trim() !== '') ?? '',
        }));
        this.#place.replaceChildren(...OFFERED.map(field => this.#field(field, columns)));
    }

    #field(field, columns) {
        const id = `column-${field}`;
        const chosen = this.#mapping[field];
        const select = element('select', { id, 'data-field': field, '.onchange': () => this.#choose(field, select.value) },
            element('option', { value: '' }, this.#t('column.none')),
            columns.map(({ column, name, example }) => element('option', { value: column, '.selected': column === chosen },
                example ? this.#t('column.example', name, example.slice(0, 30)) : name)));
        return element('p', { class: 'field' }, element('label', { for: id }, this.#t(`field.${field}`)), select);
    }

    #choose(field, value) {
        if (value === '') delete this.#mapping[field];
        else this.#mapping[field] = Number(value);
        this.#onChange({ ...this.#mapping });
    }
}
