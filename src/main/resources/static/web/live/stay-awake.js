// Keeps the screen on while a room is open: a phone that sleeps in the middle of a vote costs its owner the vote.
export function stayAwake() {
    const ask = () => {
        if (!document.hidden) navigator.wakeLock?.request('screen').catch(() => {});
    };
    document.addEventListener('visibilitychange', ask);
    ask();
}
