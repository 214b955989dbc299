// Puts a newly fetched fragment in the place of the old one, region by region (`data-region`). A region that the server
// sent unchanged stays as it is; in one that changed, what somebody typed, opened or focused is carried over. Typed text
// is lost only when its form is gone.
const served = new WeakMap();

export function adopt(root) {
    for (const region of regions(root)) served.set(region, region.outerHTML);
}

export function swap(root, page) {
    const before = new Map(regions(root).map((region) => [region.dataset.region, region]));
    const focus = root.contains(document.activeElement) ? document.activeElement : null;
    const after = regions(page.body).map((region) => kept(before.get(region.dataset.region), region));
    let at = root.firstElementChild;
    for (const region of after) {
        if (region === at) at = at.nextElementSibling;
        else root.insertBefore(region, at);
    }
    while (at) {
        const gone = at;
        at = at.nextElementSibling;
        gone.remove();
    }
    if (focus && !focus.isConnected) refocus(root, focus);
}

function regions(parent) {
    return [...parent.children].filter((child) => child.dataset.region);
}

function kept(old, fresh) {
    const html = fresh.outerHTML;
    if (old && served.get(old) === html) return old;
    const region = document.adoptNode(fresh);
    served.set(region, html);
    if (old) carry(old, region);
    return region;
}

function carry(from, to) {
    for (const form of from.querySelectorAll('form:not([data-sent])')) {
        const match = [...to.querySelectorAll('form')].find((other) => other.getAttribute('action') === form.getAttribute('action')
            && other.dataset.round === form.dataset.round);
        if (match) for (const field of form.elements) carryField(field, match);
    }
    const open = [...from.querySelectorAll('details')].map((details) => details.open);
    to.querySelectorAll('details').forEach((details, i) => { details.open = open[i] ?? details.open; });
}

function carryField(field, form) {
    if (!field.name || field.type === 'hidden') return;
    const same = [...form.elements].find((other) => other.name === field.name && other.type === field.type
        && (!('checked' in field) || !isTick(field) || other.value === field.value));
    if (!same) return;
    if (isTick(field)) {
        if (field.checked !== field.defaultChecked) same.checked = field.checked;
    } else if (field.value !== field.defaultValue && field.defaultValue !== undefined) {
        same.value = field.value;
    } else if (field.tagName === 'SELECT') {
        same.value = field.value;
    }
}

function isTick(field) {
    return field.type === 'radio' || field.type === 'checkbox';
}

function refocus(root, lost) {
    const again = lost.id ? root.querySelector(`[id="${CSS.escape(lost.id)}"]:not(:disabled)`) : null;
    const target = again ?? root.querySelector('h1[tabindex]');
    target?.focus({ preventScroll: Boolean(again) });
    if (again && typeof again.setSelectionRange === 'function' && Number.isInteger(lost.selectionStart)) {
        again.setSelectionRange(lost.selectionStart, lost.selectionEnd);
    }
}
