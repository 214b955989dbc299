import { tagOf } from "/screening/worklist/tag.js";

// Makes the list: one row a child, its parents side by side, the newest readable answer of each in front.
// outcome: a band's id | "no-score" | "unreadable" | "unopened" (not opened here yet) | "no-answer".
// state: "open" | "busy" | "done".
// children: [{id, epoch, version, plain}], answers: [{seq, submission, invitation, receivedOn, answer | error}],
// followUps: [{id, version, plain}], judge(a) -> {score, band, incomplete, answered}, score and band null without one.
export function rowsOf({ children, invitations, answers, followUps, judge }) {
  const sent = new Map(invitations.map((invitation) => [invitation.id, invitation]));
  const answered = groupBy(answers, ({ invitation }) => invitation);
  const contacts = groupBy(followUps, ({ plain }) => plain.child);
  return children.map((child) => rowOf(child, sent, answered, contacts.get(child.id) ?? NONE, judge));
}

// Answers that belong to no parent on the list; they are shown, so that nothing disappears.
export function straysIn(children, answers) {
  const known = new Set(children.flatMap(({ plain }) => plain.parents.map(({ invitation }) => invitation)));
  return answers.filter(({ invitation }) => !known.has(invitation));
}

const NONE = Object.freeze([]);

function rowOf({ id, epoch, version, plain }, sent, answered, contacts, judge) {
  const parents = plain.parents.map((parent) =>
    parentOf(parent, sent.get(parent.invitation), answered.get(parent.invitation) ?? NONE, judge));
  const first = parents.reduce((a, b) => (calledFirst(b, a) < 0 ? b : a));
  const history = contacts.length > 1 ? contacts.toSorted(byDay) : contacts;
  const last = history.findLast(({ plain: contact }) => !contact.undone)?.plain ?? null;
  return {
    id, epoch, version, plain, parents, history, last,
    name: `${plain.first} ${plain.last}`.trim(),
    schoolTag: tagOf(plain.school), classTag: tagOf(plain.class),
    outcome: first.outcome, place: first.place, score: first.score,
    wantsTalk: parents.some(({ wantsTalk }) => wantsTalk),
    invited: parents.some((parent) => parent.sentOn || parent.answers.length > 0),
    answeredParents: parents.filter(({ newest }) => newest).length,
    languages: [...new Set(parents.map(({ newest, lang }) => newest?.answer.lang ?? lang).filter(Boolean))],
    oldest: parents.map(({ newest }) => newest?.answer.at).filter(Boolean).sort()[0] ?? "",
    state: !last ? "open" : last.done ? "done" : "busy",
    next: last && !last.done ? last.next : null,
  };
}

function parentOf(parent, invitation, received, judge) {
  const answers = withoutCopies(received);
  for (const one of answers) if (one.answer) one.result ??= judge(one.answer.a); // an answer never changes
  const newest = answers.find(({ answer }) => answer) ?? null;
  const outcome = outcomeOf(newest, answers, invitation);
  return {
    invitation: parent.invitation, secret: parent.secret, email: parent.email, lang: parent.lang,
    answers, newest, outcome,
    place: placeOf(outcome, newest),
    score: newest?.result.score ?? null,
    wantsTalk: newest?.answer.talk?.wants === true,
    sentOn: invitation?.sentOn ?? null, remindedOn: invitation?.remindedOn ?? null,
    closedOn: invitation?.closedOn ?? null,
  };
}

// Newest first. The server counts up, so a higher number came later.
function withoutCopies(received) {
  if (received.length < 2) return received;
  const bySubmission = new Map();
  for (const one of received.toSorted((a, b) => a.seq - b.seq)) {
    if (!bySubmission.has(one.submission)) bySubmission.set(one.submission, one);
  }
  return [...bySubmission.values()].reverse();
}

function outcomeOf(newest, answers, invitation) {
  if (newest) return newest.result.band ?? "no-score";
  if (answers.length > 0) return "unreadable";
  return invitation?.answers > 0 ? "unopened" : "no-answer";
}

// Where a row belongs: the lowest band first; then what only a person can judge; then the other bands; and in a place
// of its own, never among those in balance, who did not answer (R004-27).
export const PLACES = { lowest: 0, look: 1, other: 2, unopened: 3, none: 4 };

function placeOf(outcome, newest) {
  if (outcome === "no-answer") return PLACES.none;
  if (outcome === "unopened") return PLACES.unopened;
  if (outcome === "no-score" || outcome === "unreadable") return PLACES.look;
  return newest.result.lowest ? PLACES.lowest : PLACES.other;
}

const calledFirst = (a, b) => a.place - b.place || order(a.score ?? Infinity, b.score ?? Infinity);

const byDay = (a, b) => order(a.plain.on, b.plain.on) || order(a.plain.made ?? "", b.plain.made ?? "")
  || order(a.id, b.id);

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
