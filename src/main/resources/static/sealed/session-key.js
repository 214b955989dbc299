// One non-extractable AES key in IndexedDB. AES keys survive being stored there; KEM keys would become null.
const STORE = "keys";
const NAME = "session";

export async function sessionKey() {
  const found = await withStore("readonly", (store) => store.get(NAME));
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await withStore("readwrite", (store) => store.put(made, NAME));
  return made;
}

export async function existingSessionKey() {
  const found = await withStore("readonly", (store) => store.get(NAME));
  if (!found) throw new Error("locked");
  return found;
}

export const dropSessionKey = () => withStore("readwrite", (store) => store.delete(NAME));

async function withStore(mode, use) {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = use(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return request.result;
  } finally {
    database.close();
  }
}

const opened = () => new Promise((resolve, reject) => {
  const request = indexedDB.open("bm-unlocked", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
