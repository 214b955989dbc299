import { ask } from "/identity/ask.js";
import { element, showFacts, showFeedback } from "/landscape/referral/facts.js";
import { fromBase64url, toBase64url } from "/sealed/format.js";
import { openAsParent, openPart, parentKeys, parseParentFragment } from "/sealed/letter.js";

// A parent sees what went where, when and why, and stops it. The secret leaves the address bar at once, and never this page.
const find = (name, root = document) => root.querySelector(`[data-${name}]`);
const page = find("parent");
const texts = JSON.parse(page.dataset.texts);
const categories = JSON.parse(page.dataset.categories);
const states = JSON.parse(page.dataset.states);

addEventListener("hashchange", () => location.hash && location.reload());

let secret, door;
try {
  secret = parseParentFragment(location.hash);
  const { id, auth } = await parentKeys(secret);
  door = { parent: toBase64url(id), auth: toBase64url(auth) };
  history.replaceState(null, "", location.pathname);
  const { ok, body } = await ask("/zorglandschap/ouder/inzage", door);
  if (!ok) throw new Error("no such link");
  await show(body);
} catch {
  find("no-link").hidden = false;
  find("no-link").focus();
}
find("looking").hidden = true;

async function show(view) {
  find("lead").textContent = find("lead").dataset.lead.replace("{0}", view.organisation);
  find("nothing").hidden = view.referrals.length > 0;
  find("referrals").replaceChildren(...await Promise.all(view.referrals.map((one) => card(one, view.organisationId))));
  find("decisions").replaceChildren(...view.decisions.map(line));
  find("stop-all").onclick = () => stop(null, null);
  page.hidden = false;
}

async function card(referral, sender) {
  const made = find("template").content.cloneNode(true);
  find("title", made).textContent = `${referral.recipient}: ${referral.purpose}`;
  find("state", made).textContent = states[referral.state];
  find("steps", made).replaceChildren(...referral.steps.map(({ state, day }) => element("li", `${states[state]}, ${day}`)));
  find("stop", made).hidden = !referral.mayWithdraw;
  find("stop", made).onclick = () => stop(referral.recipientId, referral.agreement);
  await fill(made, referral, { referral: referral.id, sender, recipient: referral.recipientId });
  return made;
}

async function fill(made, { sealed }, place) {
  if (!sealed) return find("facts", made).replaceChildren(element("dd", texts.gone));
  try {
    const key = await openAsParent(secret, fromBase64url(sealed.key), place);
    showFacts(find("facts", made), await openPart(key, "letter", place, fromBase64url(sealed.letter)), categories, texts.child);
    const said = await Promise.all(sealed.feedback.map(async (one, i) =>
      (await openPart(key, `feedback/${i + 1}`, place, fromBase64url(one))).text));
    showFeedback(find("feedback", made), texts.feedback, said);
  } catch {
    find("facts", made).replaceChildren(element("dd", texts.unknown));
  }
}

function line({ kind, day, purpose, recipients, until }) {
  const to = kind === "WITHDRAWN" && recipients ? ` (${recipients})` : recipients;
  const words = texts[`line.${kind}`].replace("{0}", purpose).replace("{1}", to).replace("{2}", until);
  const made = element("li", words);
  made.append(" ", Object.assign(element("span", day), { className: "small soft" }));
  return made;
}

async function stop(recipient, agreement) {
  const { ok, body } = await ask("/zorglandschap/ouder/intrekking", { ...door, recipient, agreement });
  if (!ok) return find("no-link").hidden = false;
  await show(body);
  find("stopped").hidden = false;
  find("stopped").focus();
}
