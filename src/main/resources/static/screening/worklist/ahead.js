// Asks for most of what has to come while the rest of the page's code is still on its way: what the page's head already
// asked for, and the whole class list where it is needed. Imports nothing, so that it runs first. A module that wants one
// of these takes it instead of asking again, once.
const { path } = document.querySelector("[data-path]").dataset;
const started = new Map();

export function fetchAhead(address, options) {
  const found = started.get(address);
  started.delete(address);
  return found ?? fetch(address, options);
}

// From now on everything is asked for anew; what nobody took would be old.
export const endAhead = () => started.clear();

function start(below) {
  const answer = fetch(`${path}/${below}`, { cache: "no-store", redirect: "manual" });
  answer.catch(() => {}); // whoever takes it copes
  started.set(`${path}/${below}`, answer);
  return answer;
}

// Without shards the whole class list is needed; only the first browser of a centre asks for its versions in vain.
start("kinderen/versies");
start("tussenstand/kinderen").then(({ headers }) => { if (Number(headers.get("Balans-Shards")) === 0) start("kinderen"); }, () => {});
start("tussenstand/antwoorden");
start("opvolging");
start("vragenlijst");
