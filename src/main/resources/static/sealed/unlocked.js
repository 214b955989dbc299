import { openBox, sealBox } from "/sealed/box.js";
import { fromBase64url, fromUtf8, toBase64url, utf8 } from "/sealed/format.js";
import { dropSessionKey, existingSessionKey, sessionKey } from "/sealed/session-key.js";

// Server-made pages lose their memory at every step. What is unlocked waits in this tab's sessionStorage, sealed under
// a key in IndexedDB that script can use but not read; neither half says anything without the other.
export const IDLE_MINUTES = 20;

const SEALED = "bm.unlocked";
const LAST_USE = "bm.last-use"; // shared by all tabs: whoever works in one is not idle in another
const AAD = utf8("bm/v1/unlocked");
const CHECK_MS = 15_000;
const channel = () => new BroadcastChannel("bm-unlocked");

// Uint8Array values (seeds) survive; everything else must be JSON.
export async function remember(unlocked) {
  const box = await sealBox(await sessionKey(), utf8(JSON.stringify(unlocked, bytesAsText)), AAD);
  sessionStorage.setItem(SEALED, toBase64url(box));
  touch();
}

export async function recall() {
  const sealed = sessionStorage.getItem(SEALED);
  if (!sealed) return null;
  if (isIdle()) {
    await forget();
    return null;
  }
  try {
    const opened = await openBox(await existingSessionKey(), fromBase64url(sealed), AAD);
    touch();
    return JSON.parse(fromUtf8(opened), textAsBytes);
  } catch {
    sessionStorage.removeItem(SEALED);
    return null;
  }
}

// Locks every tab: without the key, what the others keep is noise.
export async function forget() {
  sessionStorage.removeItem(SEALED);
  localStorage.removeItem(LAST_USE);
  await dropSessionKey();
  const tabs = channel();
  tabs.postMessage("locked");
  tabs.close();
}

export const touch = () => localStorage.setItem(LAST_USE, Date.now());

// Calls back once, when somebody locked here or in another tab, or nobody did anything for too long. Returns a
// function that stops listening.
export function onLocked(callback) {
  const tabs = channel();
  const check = () => isIdle() && forget();
  const timer = setInterval(check, CHECK_MS);
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", check);
    tabs.close();
  };
  document.addEventListener("visibilitychange", check);
  tabs.onmessage = () => {
    stop();
    sessionStorage.removeItem(SEALED);
    callback();
  };
  return stop;
}

// In any tab. Negative when the clock was set back.
export const idleMilliseconds = () => Date.now() - Number(localStorage.getItem(LAST_USE) ?? 0);

function isIdle() {
  const idle = idleMilliseconds();
  return idle < 0 || idle > IDLE_MINUTES * 60_000;
}

const bytesAsText = (_, value) => value instanceof Uint8Array ? { bytes: toBase64url(value) } : value;

const textAsBytes = (_, value) =>
  value && typeof value === "object" && Object.keys(value).join() === "bytes" ? fromBase64url(value.bytes) : value;
