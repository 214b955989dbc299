// A phone can lose its line while the scripts of its page are on their way. Such a page works by its forms, but does not
// follow its room. This module needs no other one: when everything was loaded and the page still shows the link that its
// scripts take away, the page is loaded anew as soon as the server is there, unless somebody is filling something in.
const LOOK_EVERY = 5000;
const link = document.querySelector('[data-by-hand] a');

if (document.readyState === 'complete') begin();
else addEventListener('load', begin);

// Scripts that are only slow hold up the load event.
function begin() {
    if (!link?.isConnected) return;
    setInterval(look, LOOK_EVERY);
    addEventListener('online', look);
}

async function look() {
    if (isFillingIn()) return;
    try {
        const answer = await fetch(link.href, { method: 'HEAD' });
        if (answer.ok && !isFillingIn()) location.replace(link.href);
    } catch {
        // Still no line: the next look comes by itself.
    }
}

function isFillingIn() {
    return [...document.querySelectorAll('input:not([type=hidden]), textarea, select')].some((field) => field === document.activeElement
        || (field.checked ?? false) !== (field.defaultChecked ?? false)
        || (field.defaultValue !== undefined && field.type !== 'radio' && field.type !== 'checkbox' && field.value !== field.defaultValue));
}
