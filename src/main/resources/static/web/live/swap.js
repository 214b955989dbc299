// Puts a newly fetched fragment in the place of the old one, region by region (`data-region`, a name that is there once).
// A region that the server sent unchanged stays as it is; in one that changed, what somebody typed, opened or focused is
// carried over. A region with `data-nest` has only regions as children and is never replaced itself, so that typing in one
// of them is not disturbed by news in another. Typed text is lost only when its form is gone: swap() gives it back then.
const served = new WeakMap();

export function adopt(root) {
    for (const region of root.querySelectorAll('[data-region]')) served.set(region, region.outerHTML);
}

export function swap(root, page) {
    const before = new Map([...root.querySelectorAll('[data-region]')].map((region) => [region.dataset.region, region]));
    const focus = root.contains(document.activeElement) ? document.activeElement : null;
    const typed = typedTexts(root);
    fill(root, page.body, before);
    if (focus && !focus.isConnected) refocus(root, focus);
    const kept = new Set(typedTexts(root));
    return typed.filter((text) => !kept.has(text));
}

function fill(place, fresh, before) {
    const after = regions(fresh).map((region) => kept(before.get(region.dataset.region), region, before));
    let at = place.firstElementChild;
    for (const region of after) {
        if (region === at) at = at.nextElementSibling;
        else place.insertBefore(region, at);
    }
    while (at) {
        const gone = at;
        at = at.nextElementSibling;
        gone.remove();
    }
}

function regions(parent) {
    return [...parent.children].filter((child) => child.dataset.region);
}

function kept(old, fresh, before) {
    const html = fresh.outerHTML;
    if (old && served.get(old) === html) return old;
    if (old && nests(old) && nests(fresh)) {
        fill(old, fresh, before);
        old.className = fresh.className;
        served.set(old, html);
        return old;
    }
    const region = document.adoptNode(fresh);
    if (nests(region)) fill(region, region, before);
    served.set(region, html);
    if (old) carry(old, region);
    return region;
}

function nests(region) {
    return region.dataset.nest !== undefined;
}

function carry(from, to) {
    for (const form of from.querySelectorAll('form:not([data-sent])')) {
        const match = [...to.querySelectorAll('form')].find((other) => isSameForm(form, other));
        if (match) carryForm(form, match);
    }
    if (from.tagName === 'FORM' && from.dataset.sent === undefined && isSameForm(from, to)) carryForm(from, to);
    const open = [...from.querySelectorAll('details')];
    to.querySelectorAll('details').forEach((details, i) => {
        const same = details.id ? open.find((other) => other.id === details.id) : open[i];
        if (same && !same.querySelector('form[data-sent]')) details.open = same.open;
    });
}

function isSameForm(form, other) {
    return other.tagName === 'FORM' && other.getAttribute('action') === form.getAttribute('action')
        && other.dataset.round === form.dataset.round && other.dataset.form === form.dataset.form;
}

function carryForm(from, to) {
    const typing = [...from.elements].some((field) => isText(field) && field.value !== field.defaultValue);
    for (const field of from.elements) carryField(field, to, typing);
}

// `data-base` says from which version somebody types: it goes along with the typed text, or a clash would not be seen.
function carryField(field, form, typing) {
    if (!field.name || (field.type === 'hidden' && !(typing && field.dataset.base !== undefined))) return;
    const same = [...form.elements].find((other) => other.name === field.name && other.type === field.type
        && (!('checked' in field) || !isTick(field) || other.value === field.value));
    if (!same) return;
    if (isTick(field)) {
        if (field.checked !== field.defaultChecked) same.checked = field.checked;
    } else if (field.type === 'hidden' || (field.value !== field.defaultValue && field.defaultValue !== undefined)) {
        same.value = field.value;
    } else if (field.tagName === 'SELECT' && field.value !== firstChoice(field)) {
        same.value = field.value;
    }
}

function firstChoice(select) {
    return ([...select.options].find((option) => option.defaultSelected) ?? select.options[0])?.value;
}

function isTick(field) {
    return field.type === 'radio' || field.type === 'checkbox';
}

function isText(field) {
    return field.tagName === 'TEXTAREA' || field.type === 'text';
}

function typedTexts(root) {
    return [...root.querySelectorAll('form:not([data-sent], [data-sending]) :is(textarea, input[type=text], input:not([type]))')]
        .filter((field) => field.value !== field.defaultValue && field.value.trim() !== '').map((field) => field.value);
}

function refocus(root, lost) {
    const again = lost.id ? root.querySelector(`[id="${CSS.escape(lost.id)}"]:not(:disabled)`) : null;
    const target = again ?? root.querySelector('h1[tabindex]');
    target?.focus({ preventScroll: Boolean(again) });
    if (again && typeof again.setSelectionRange === 'function' && Number.isInteger(lost.selectionStart)) {
        again.setSelectionRange(lost.selectionStart, lost.selectionEnd);
    }
}
