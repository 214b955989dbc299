// A small questionnaire and makers of children and answers, for the tests of the work list.
const option = (value, weight) => ({ value, weight, text: { nl: `keuze ${value}` } });

export const questionnaire = {
  id: "proef/1", version: "1", title: "Proef", label: "",
  languages: [{ id: "nl", name: "Nederlands" }, { id: "tr", name: "Türkçe" }],
  items: Array.from({ length: 8 }, (_, i) => ({
    id: `v${i + 1}`, number: i + 1, text: { nl: `Vraag ${i + 1}?` },
    options: [1, 2, 3, 4, 5].map((value) => option(value, i % 2 ? 5 - value : value - 1)),
  })),
  scoring: { minimum: 0, maximum: 32, skippedAtMost: 2, explanation: "Tel op.", exampleValues: true },
  bands: [
    { id: "band-rood", colour: "rood", shape: "vierkant", from: 0, to: 12, word: "Eerst contact" },
    { id: "band-oranje", colour: "oranje", shape: "driehoek", from: 13, to: 21, word: "Contact overwegen" },
    { id: "band-groen", colour: "groen", shape: "cirkel", from: 22, to: 32, word: "Gewone planning" },
  ],
};

// Answers whose weights are all `weight`.
export const choices = (weight) => questionnaire.items.map((_, i) => (i % 2 ? 5 - weight : weight + 1));

export const answer = (a, more = {}) =>
  ({ v: 1, a, by: "moeder", lang: "nl", at: "2026-11-20T10:00Z", helped: false, talk: { wants: false }, ...more });

let next = 0;

export function child(more = {}, parents = 1) {
  const id = `kind-${String(++next).padStart(4, "0")}`;
  return {
    id, epoch: 1, version: 1,
    plain: {
      v: 1, code: `CODE${next}`, number: String(2024000 + next), first: `Voornaam${next}`, last: `Achternaam${next}`,
      born: "2024-01-02", school: "De Linde", class: "1KA", ...more,
      parents: Array.from({ length: parents }, (_, p) =>
        ({ invitation: `${id}-i${p}`, secret: `${id}-s${p}`, email: "", lang: "nl" })),
    },
  };
}

export const received = (seq, invitation, content) => ({
  seq, submission: `sub-${seq}`, invitation, receivedOn: "2026-11-20",
  ...(typeof content === "string" ? { error: content } : { answer: content }),
});

export const invitationsOf = (children) => children.flatMap(({ plain }) => plain.parents.map(({ invitation }) =>
  ({ id: invitation, school: plain.school, madeOn: "2026-11-01", sentOn: "2026-11-02", closedOn: null })));

// Numbers that look random and are the same at every run.
export function numbers(seed) {
  let state = seed >>> 0 || 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
