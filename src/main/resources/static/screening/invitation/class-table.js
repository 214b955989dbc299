import { element, find } from '/screening/elements.js';
import { byClass } from '/screening/invitation/audience.js';

// How far each class is.
export function showClasses(root, t, children, invitations) {
    const { total, rows } = byClass(children, invitations);
    for (const figure of ['parents', 'sent', 'answered', 'withoutAddress']) {
        find(`figure-${figure.toLowerCase()}`, root).textContent = total[figure].toLocaleString('nl-BE');
    }
    find('class-rows', root).replaceChildren(...rows.map(row => element('tr', {},
        element('th', { scope: 'row' }, row.class || t('class.none'), element('br'), element('small', { class: 'soft' }, row.school)),
        ...['children', 'parents', 'withoutAddress', 'sent', 'answered'].map(key =>
            element('td', { class: 'num', 'data-label': t(`column.${key}`) }, row[key].toLocaleString('nl-BE'))))));
}
