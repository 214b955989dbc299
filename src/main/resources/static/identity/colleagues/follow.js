import { ask } from "/identity/ask.js";
import { forget } from "/sealed/unlocked.js";

// Calls back when something changed. When the stream ends because the session did, this tab locks: somebody took this
// member's place away, or made a new key.
const EVERY_MS = 15_000;

export function follow(address, onChange) {
  const stream = new EventSource(address);
  let hello = false;
  stream.addEventListener("changed", () => { if (hello) onChange(); hello = true; });
  stream.onerror = async () => {
    hello = false;
    if (await ended()) {
      stream.close();
      await forget();
    } else if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => { onChange(); follow(address, onChange); }, EVERY_MS);
    }
  };
}

async function ended() {
  const answer = await ask("/mijn/sessie").catch(() => null);
  return answer !== null && answer.status !== 204;
}
