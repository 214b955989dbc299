// One request to our own server, JSON both ways. `wait` is how many seconds to wait before asking again.
export class NoAnswer extends Error { name = "NoAnswer"; }

export async function ask(path, body) {
  const response = await fetch(path, body === undefined ? { cache: "no-store" } : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch((cause) => { throw new NoAnswer("no answer", { cause }); });
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  return {
    status: response.status,
    ok: response.ok,
    wait: Number(response.headers.get("Retry-After") ?? 0),
    body: isJson ? await response.json() : null,
  };
}
