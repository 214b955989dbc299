// A live room of the Balans-Monitor: phone, facilitator and projector alike. Without this module the same page works by
// forms and refreshing.
import { countdown } from '/web/live/countdown.js';
import { Follow } from '/web/live/follow.js';
import { Outbox } from '/web/live/outbox.js';
import { stayAwake } from '/web/live/stay-awake.js';
import { adopt, swap } from '/web/live/swap.js';

const root = document.querySelector('[data-room]');
const texts = JSON.parse(root.dataset.texts);
const connection = document.querySelector('[data-connection]');
const news = document.querySelector('[data-news]');

adopt(root);
const tick = countdown(root, Number(root.dataset.now));

const follow = new Follow({
    stand: () => root.dataset.stand,
    stream: root.dataset.stream,
    alwaysOn: root.dataset.pulse !== undefined,
    show(page) {
        const before = title();
        giveBack(swap(root, page));
        outbox.refreshed();
        tick();
        if (news && title() !== before) news.textContent = title();
    },
    say,
});

const outbox = new Outbox(root, {
    store: `balans-uit:${location.pathname}`,
    sent(item, complaint, form, words) {
        if (complaint) return complain(complaint, form);
        if (words) tell(words);
        form?.closest('details.note-menu')?.removeAttribute('open');
        if (item.then) {
            root.dataset.stand = `${item.then}/stand`;
            history.replaceState(null, '', item.then);
        }
        return follow.look();
    },
    say,
});

stayAwake();
document.querySelector('[data-by-hand]')?.remove();

function title() {
    return root.querySelector('h1')?.textContent ?? '';
}

function say(state) {
    if (connection.dataset.state === state) return;
    connection.dataset.state = state;
    connection.textContent = texts[state];
}

function tell(words) {
    if (news) news.textContent = words;
    connection.textContent = words;
    delete connection.dataset.state;
}

// A form can go while somebody is typing in it: the room went on. The text stays on the page, to copy.
function giveBack(texts) {
    const place = document.querySelector('[data-unsent]');
    if (!place || !texts.length) return;
    place.querySelector('[data-unsent-text]').textContent = texts.join(' · ');
    place.hidden = false;
}

function complain(complaint, form) {
    const place = form?.querySelector('[data-complaint]') ?? connection;
    place.textContent = complaint;
    delete connection.dataset.state;
    follow.look();
}
