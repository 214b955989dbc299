import { ask } from "/identity/ask.js";
import { admitWaiting } from "/identity/colleagues/admit.js";
import { changeKeys } from "/identity/colleagues/change-keys.js";
import { invite } from "/identity/colleagues/invite.js";
import { fetchRing } from "/identity/colleagues/ring.js";
import { follow } from "/identity/colleagues/follow.js";
import { keep, kept } from "/identity/keep.js";
import { unlockedCentre } from "/identity/unlocked-centre.js";
import { WrongKeys } from "/identity/wrong-keys.js";
import { sixWords } from "/sealed/words.js";

// The page of colleagues: who holds the keys, as this browser has checked it. While it is open, whoever was told the code
// comes in by itself.
const find = (name, within = document) => within.querySelector(`[data-${name}]`);
const root = find("colleagues");
const texts = JSON.parse(root.dataset.texts);
const { centre, person, renewal } = root.dataset;
const day = (when) => new Date(when).toLocaleDateString("nl-BE", { dateStyle: "long" });
const t = (key, ...values) => values.reduce((text, value, i) => text.replaceAll(`{${i}}`, () => value), texts[key]);
let unlocked;
let ring;
let refused = [];
let turn = Promise.resolve();
let lookWaits = false;

await unlockedCentre(centre);
unlocked = await kept(centre);
await guarded(look);
find("invite").onclick = () => guarded(showInvitation);
find("rotate").onclick = () => guarded(() => change(null));
find("copy").onclick = () => navigator.clipboard.writeText(find("link").textContent).then(() => say("copied"), () => {});
find("confirm-no").onclick = () => find("confirm").close();
follow(`/collegas/${centre}/live`, () => guarded(look));

// One thing at a time: two looks at once would both let the same newcomer in. What is pressed meanwhile waits its turn;
// one look that waits is enough.
function guarded(work) {
  if (work === look && lookWaits) return turn;
  lookWaits ||= work === look;
  return turn = turn.then(() => {
    if (work === look) lookWaits = false;
    return work();
  }).catch((failure) => {
    if (failure instanceof WrongKeys) alarm([{ say: failure.say, name: "" }]);
    else say("fault");
    if (!(failure instanceof WrongKeys)) console.error(failure);
  });
}

async function look() {
  const began = performance.now();
  const done = await admitWaiting(unlocked);
  refused = done.refused;
  if (done.unlocked !== unlocked) await keep(unlocked = done.unlocked);
  ring = await fetchRing(unlocked);
  draw();
  if (done.admitted.length) {
    performance.measure("balans-admitted", { start: began });
    say("admitted", done.admitted.join(", "));
  }
}

function draw() {
  alarm(ring.alarms);
  list("members", ring.members.map(memberRow));
  list("invitations", ring.enrolments.map(invitationRow));
  find("key").textContent = t("key", unlocked.epoch, day(ring.since));
  find("words").textContent = sixWords(unlocked.kid).join(" ");
  find("loose").hidden = ring.loose.length === 0;
  find("invite").disabled = find("rotate").disabled = ring.alarms.length > 0;
  root.dataset.ready = ring.version;
}

// A list that says the same stays as it is: somebody's focus may be in it.
function list(name, rows) {
  const place = find(name);
  const same = rows.length === place.children.length && rows.every((row, i) => row.isEqualNode(place.children[i]));
  if (!same) place.replaceChildren(...rows);
}

function memberRow({ id, name, since }) {
  const row = clone("member");
  row.dataset.id = id;
  find("name", row).textContent = id === person ? t("you", name) : name;
  find("since", row).textContent = t("since", day(since));
  const button = find("remove", row);
  button.hidden = id === person;
  button.setAttribute("aria-label", t("remove", name));
  button.onclick = () => confirmRemoval(id, name);
  return row;
}

function invitationRow({ id, joined, createdAt, expiresAt }) {
  const row = clone("invitation");
  row.dataset.id = id;
  find("name", row).textContent = joined ? joined.name : t("nobody-yet");
  find("state", row).textContent = !joined ? t("open", day(createdAt), day(expiresAt)) : refused.includes(id) ? t("refused") : t("checking");
  find("withdraw", row).setAttribute("aria-label", t("withdraw", joined ? joined.name : day(createdAt)));
  find("withdraw", row).onclick = () => guarded(async () => {
    await ask(`/collegas/${centre}/uitnodigingen/${id}/intrekking`, {});
    await look();
    say("withdrawn");
  });
  return row;
}

async function showInvitation() {
  find("invited").hidden = true; // nobody passes on the link of the one before
  const { link, code } = await invite(unlocked);
  find("link").textContent = link;
  find("code").textContent = code;
  find("invited").hidden = false;
  find("invited").focus();
  await look();
}

function confirmRemoval(id, name) {
  find("confirm-title").textContent = t("sure", name);
  find("confirm-yes").onclick = () => { find("confirm").close(); guarded(() => change(id)); };
  find("confirm").showModal();
}

async function change(removed) {
  say("changing");
  const now = await changeKeys(unlocked, await fetchRing(unlocked), removed);
  if (!now) {
    await look();
    return say("meanwhile");
  }
  unlocked = now;
  if (renewal) location.assign(renewal);
  else location.reload();
}

function alarm(alarms) {
  find("alarm-list").replaceChildren(...alarms.map(({ say, name }) =>
    Object.assign(document.createElement("li"), { textContent: t(`alarm-${say}`, name) })));
  find("alarm").hidden = alarms.length === 0;
  if (alarms.length) find("alarm").focus();
}

function say(key, ...values) {
  find("said").textContent = t(key, ...values);
}

function clone(name) {
  return find(name).content.firstElementChild.cloneNode(true);
}
