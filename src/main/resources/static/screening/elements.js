// Elements from words: element('td', {class: 'num', 'data-label': 'Kind'}, 'text', otherElement). `false`, null and
// undefined leave an attribute or child out. Text is always text, never markup. A property (value, checked, onclick) is
// given with a dot in front.
export function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('.')) made[key.slice(1)] = value;
        else if (value !== false && value !== null && value !== undefined) made.setAttribute(key, value === true ? '' : value);
    }
    made.append(...children.flat(Infinity).filter(child => child !== false && child !== null && child !== undefined));
    return made;
}

export function find(name, root = document) {
    const found = root.querySelector(`[data-${name}]`);
    if (!found) throw new Error(`no element ${name}`);
    return found;
}

export function show(shown, ...elements) {
    for (const one of elements) one.hidden = !shown;
}

// The drawn sign that the page keeps in <template data-icon="name">.
export function icon(name) {
    return document.querySelector(`template[data-icon="${name}"]`)?.content.cloneNode(true) ?? '';
}
