import { element, icon } from "/screening/elements.js";
import { languageName } from "/screening/dutch.js";
import { bandSign, scoreText } from "/screening/worklist/band-sign.js";
import { chosenText } from "/screening/worklist/lars-text.js";

// What one parent answered, the newest first and the older folded away; or that there is no answer yet, which is never
// shown as a score.
export function answerCard({ parent, index, row, questionnaire, paper, t }) {
  const { newest, answers, outcome } = parent;
  const several = row.parents.length > 1;
  const name = several ? t("parent.numbered", index + 1) : t("parent");
  const others = answers.filter((one) => one !== newest);
  return element("article", { class: "card stack answer", "data-parent": parent.invitation },
    element("div", { class: "spread" }, element("h2", { class: "h3" }, newest ? `${name} (${t(`by.${newest.answer.by}`)})` : name),
      bandSign(questionnaire, outcome, t)),
    ...(newest ? answerParts(newest, parent, questionnaire, t) : silence(parent, row, paper, t)),
    others.length > 0 && element("details", { class: "more older" },
      element("summary", {}, t.count("older", others.length)),
      ...others.map((one) => olderAnswer(one, questionnaire, t))));
}

function answerParts(entry, parent, questionnaire, t) {
  const { answer, result } = entry;
  const talk = answer.talk?.wants;
  return [
    element("p", { class: "score" }, element("strong", { class: "figure" }, ...scoreText(parent, questionnaire, t))),
    talk && element("p", { class: "wish" }, icon("talk"), ` ${t("talk.wish")} `, answer.talk.how && element("strong", {}, t(`talk.${answer.talk.how}`))),
    element("p", { class: "small soft" }, circumstances(entry, t)),
    answerList(answer, questionnaire, t),
    element("details", { class: "more screen-only" }, element("summary", {}, t("rule.title")), ruleOf(answer, result, questionnaire, t)),
  ].filter(Boolean);
}

export function circumstances({ answer, receivedOn }, t) {
  const day = answer.at.slice(0, 10);
  return [
    t("answered.on", t.day(day)), languageName(answer.lang),
    answer.by === "centre" ? t("paper.mark") : answer.helped ? t("helped") : t("alone"),
    day !== receivedOn && t("received.on", t.day(receivedOn)),
  ].filter(Boolean).join(" · ");
}

function answerList(answer, questionnaire, t) {
  return element("dl", { class: "answers" }, questionnaire.items.flatMap((item, i) => [
    element("dt", {}, item.text.nl),
    element("dd", { class: answer.a[i] === null && "skipped" }, chosenText(item, answer.a[i], t)),
  ]));
}

function ruleOf(answer, result, questionnaire, t) {
  const weights = questionnaire.items.map((item, i) => item.options.find(({ value }) => value === answer.a[i])?.weight);
  const given = weights.filter((weight) => weight !== undefined);
  const sum = given.reduce((a, b) => a + b, 0);
  const { scoring, bands } = questionnaire;
  return element("div", { class: "stack gap-2" },
    element("p", {}, scoring.explanation),
    given.length > 0 && element("p", {}, t("rule.sum", given.join(" + "), sum)),
    result.score !== null && result.incomplete
      && element("p", {}, t("rule.skipped", sum, given.length, questionnaire.items.length, result.score)),
    result.score === null && element("p", {}, t("rule.none", scoring.skippedAtMost)),
    element("ul", {}, bands.map(({ word, from, to, advice }) => element("li", {}, t("rule.band", word, from, to, advice)))),
    scoring.exampleValues && element("p", { class: "small soft" }, t("rule.example")));
}

function silence({ sentOn, remindedOn, closedOn, outcome, invitation }, row, paper, t) {
  const lines = [sentOn ? t("sent.on", t.day(sentOn)) : t("sent.not"), remindedOn && t("reminded.on", t.day(remindedOn)),
    closedOn && t("closed.on", t.day(closedOn))].filter(Boolean).join(" · ");
  return [
    element("p", {}, t(`explain.${outcome}`)),
    outcome === "no-answer" && element("p", { class: "small soft" }, lines),
    outcome === "no-answer" && !closedOn && element("p", { class: "screen-only" },
      element("a", { class: "button quiet small", href: `${paper}#kind-${row.id}.${invitation}` }, icon("edit"), t("act.paper.long"))),
  ].filter(Boolean);
}

function olderAnswer(entry, questionnaire, t) {
  if (entry.error) {
    return element("p", { class: "unreadable" }, t("unreadable.line", t.day(entry.receivedOn), t(`error.${entry.error}`)));
  }
  const { result, answer } = entry;
  return element("div", { class: "stack gap-2" },
    element("p", { class: "cluster" }, bandSign(questionnaire, result.band ?? "no-score", t),
      element("span", {}, ...scoreText({ newest: entry, score: result.score }, questionnaire, t)),
      element("span", { class: "small soft" }, `${t(`by.${answer.by}`)} · ${circumstances(entry, t)}`)),
    answerList(answer, questionnaire, t));
}
