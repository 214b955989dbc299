import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countdown } from '/web/live/countdown.js';

function place(ends) {
    const shown = { textContent: '' };
    return { dataset: { ends: String(ends), over: 'De tijd is om.' }, shown, late: null,
        querySelector: () => shown, toggleAttribute(name, on) { this.late = on; } };
}

test('it counts by the clock of the server, whatever this device thinks the time is', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const serverNow = Date.now() + 3_600_000;
    const one = place(serverNow + 65_000);
    countdown({ querySelectorAll: () => [one] }, serverNow);
    assert.equal(one.shown.textContent, '1:05');
    assert.equal(one.late, false);
});

test('the end only says that it is there', (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const one = place(Date.now() - 1);
    countdown({ querySelectorAll: () => [one] }, Date.now());
    assert.equal(one.shown.textContent, 'De tijd is om.');
    assert.equal(one.late, true);
});
