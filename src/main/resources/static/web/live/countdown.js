// Counts down to the end of a time box (`data-ends`, milliseconds of the server's clock). The end only says that it is
// there: nothing is closed, nothing typed is taken away.
export function countdown(root, serverNow) {
    const ahead = serverNow - Date.now();
    const tick = () => {
        for (const place of root.querySelectorAll('[data-ends]')) {
            const left = Math.ceil((Number(place.dataset.ends) - Date.now() - ahead) / 1000);
            const text = left > 0 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : place.dataset.over;
            const shown = place.querySelector('[data-left]');
            if (shown.textContent !== text) shown.textContent = text;
            place.toggleAttribute('data-late', left <= 0);
        }
    };
    tick();
    setInterval(tick, 250);
    return tick;
}
