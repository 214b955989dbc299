// A sheet that several people fill in at once. Without this module the same page works by forms and refreshing.
import { dragNotes } from '/canvas/drag.js';
import { Follow } from '/web/live/follow.js';
import { Outbox } from '/web/live/outbox.js';
import { adopt, swap } from '/web/live/swap.js';

const root = document.querySelector('[data-room]');
const texts = JSON.parse(root.dataset.texts);
const connection = document.querySelector('[data-connection]');
const unsent = document.querySelector('[data-unsent]');

adopt(root);
dragNotes(root);

const follow = new Follow({
    stand: () => root.dataset.stand,
    stream: root.dataset.stream,
    alwaysOn: false,
    show(page) {
        giveBack(swap(root, page));
        outbox.refreshed();
    },
    say,
});

const outbox = new Outbox(root, {
    store: `balans-uit:${location.pathname}`,
    sent(item, complaint, form, words) {
        if (complaint) {
            const place = form?.querySelector('[data-complaint]') ?? connection;
            place.textContent = complaint;
            seen(form);
        } else {
            if (words) connection.textContent = words;
            clear(form);
            form?.closest('details.note-menu')?.removeAttribute('open');
        }
        return follow.look();
    },
    say,
});

// Only when it was taken: one line that cannot be read must not cost the others.
function clear(form) {
    if (form?.dataset.clear === undefined) return;
    form.reset();
    delete form.dataset.sent;
}

// Who was told what somebody else saved, and saves again, chose.
function seen(form) {
    const base = form?.querySelector('[data-latest]');
    if (base) base.value = base.dataset.latest;
}

function say(state) {
    if (connection.dataset.state === state) return;
    connection.dataset.state = state;
    connection.textContent = texts[state];
}

// A form can go while somebody is typing in it. The text stays on the page, to copy.
function giveBack(lost) {
    if (!lost.length) return;
    unsent.querySelector('[data-unsent-text]').textContent = lost.join(' · ');
    unsent.hidden = false;
}
