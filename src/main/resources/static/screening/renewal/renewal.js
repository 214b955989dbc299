import { unlockedCentre } from "/identity/unlocked-centre.js";
import { ShardServer } from "/screening/cache/shard-server.js";
import { find, show } from "/screening/elements.js";
import { ChildBox } from "/screening/roster/child-box.js";
import { CentreRoster } from "/screening/roster/centre-roster.js";
import { Requests } from "/screening/rights/requests.js";
import { sendPatiently, signInAgain, troubleOf } from "/screening/send-json.js";
import { textsOf } from "/screening/texts.js";
import { AnswerBook } from "/screening/worklist/answer-book.js";
import { AnswerCache } from "/screening/worklist/answer-cache.js";
import { FollowUps } from "/screening/worklist/follow-ups.js";
import { Server } from "/screening/worklist/server.js";

// Seals what lies under an earlier key anew, in batches. It may stop at any moment: what is done is done, the rest opens
// with the earlier seeds, and the next time it goes on.
const BATCH = 500;

const root = find("renewal");
const t = textsOf(root);
const { centre, path, programme } = root.dataset;
const unlocked = await unlockedCentre(centre);
const bar = find("bar", root);
const said = find("said", root);

find("again", root).onclick = () => { show(false, find("failed", root)); renew(); };
await renew();

async function renew() {
  try {
    const roster = new CentreRoster({ unlocked, path, programme });
    const box = new ChildBox(unlocked, programme);
    const contacts = new FollowUps(new Server(path), unlocked, programme);
    await roster.load((done, total) => step("reading", done, total));
    await contacts.load();
    const children = await sealAll("children", "kinderen", old(roster.children), ({ id, plain }) => box.seal(id, plain));
    const records = await sealAll("contacts", "opvolging", old(contacts.all), (one) => contacts.sealed(one));
    const asked = await requests();
    await cache(roster);
    finish(children + records + asked.done, roster.unreadable + contacts.unreadable + asked.unreadable);
  } catch (failure) {
    const trouble = troubleOf(failure);
    if (trouble === "signed-out") return signInAgain();
    show(true, find("failed", root));
    find("failed", root).focus();
    if (trouble === "fault") throw failure;
  }
}

// What parents asked never changes, so each is its own first version.
async function requests() {
  const asked = new Requests({ unlocked, programme, path });
  const all = await asked.all();
  const readable = old(all).filter(({ plain }) => plain).map((row) => ({ ...row, version: 1 }));
  return {
    done: await sealAll("requests", "verzoeken", readable, (row) => asked.again(row)),
    unreadable: all.filter(({ plain }) => !plain).length,
  };
}

function old(rows) {
  return rows.filter(({ epoch }) => epoch < unlocked.epoch);
}

async function sealAll(name, kind, rows, seal) {
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const sealed = await Promise.all(batch.map(async (row) => ({ version: row.version, ...await seal(row) })));
    await sendPatiently("POST", `${path}/versleuteling/${kind}`, { rows: sealed });
    for (const row of batch) row.epoch = unlocked.epoch;
    step(name, Math.min(at + BATCH, rows.length), rows.length);
  }
  return rows.length;
}

// What was opened before is sealed anew as it is: nobody has to open ten thousand answers again.
async function cache(roster) {
  step("cache", 0, 1);
  const shards = new ShardServer({ path, kind: "antwoorden", erasures: () => roster.erasures });
  const answers = new AnswerCache({ server: shards, unlocked, programme });
  const book = new AnswerBook();
  await answers.readInto(book);
  if (book.size > 0) await answers.write(book);
  await roster.keep();
  step("cache", 1, 1);
}

function step(name, done, total) {
  find("step", root).textContent = t(name);
  bar.max = Math.max(total, 1);
  bar.value = done;
  said.textContent = t("said", done.toLocaleString("nl-BE"), total.toLocaleString("nl-BE"));
}

function finish(rows, unreadable) {
  said.textContent = [rows ? t.count("all", rows) : t("none"), unreadable ? t.count("unreadable", unreadable) : ""].join(" ").trim();
  show(true, find("done", root));
  find("done", root).focus();
  root.dataset.ready = rows;
}
