import { fieldsOfPair } from "/screening/file/fields.js";

// Text to paste into the child's file in LARS: a question and an answer a line, each of at most 200 characters, as files
// that pass on questions and answers have room for (R004-14).
// fields: [[question, answer]]
export const larsText = (fields) => fields.flatMap(([question, answer]) => fieldsOfPair(question, answer))
  .map((pair) => pair.join("\t")).join("\n");

export function fieldsOf(row, questionnaire, t) {
  return [
    ...row.parents.flatMap((parent, index) => parentFields(parent, index, row, questionnaire, t)),
    ...row.history.filter(({ plain }) => !plain.undone).flatMap(({ plain }) => contactFields(plain, t)),
  ];
}

function parentFields({ newest, outcome }, index, row, questionnaire, t) {
  const who = row.parents.length > 1 ? t("parent.numbered", index + 1) : t("parent");
  if (!newest) return [[`${questionnaire.title}, ${who}`, t(`outcome.${outcome}`)]];
  const { answer, result } = newest;
  const band = questionnaire.bands.find(({ id }) => id === result.band);
  return [
    [`${questionnaire.title}, ${who}`, [t(`by.${answer.by}`), t.day(answer.at.slice(0, 10)), questionnaire.label].join(", ")],
    ...questionnaire.items.map((item, i) => [item.text.nl, chosenText(item, answer.a[i], t)]),
    [t("column.score"), result.score === null ? t("outcome.no-score")
      : `${result.score} ${t("of", questionnaire.scoring.maximum)}${result.incomplete ? `, ${t("incomplete")}` : ""}, ${band.word}`],
    [t("column.talk"), answer.talk?.wants ? t("yes") : t("no")],
  ];
}

const contactFields = ({ how, on, needs, agreed, next, by }, t) => [
  [t("contact.line", t.day(on)), `${t(`how.${how}`)} (${by})`],
  ...(needs ? [[t("field.needs"), needs]] : []),
  ...(agreed ? [[t("field.agreed"), agreed]] : []),
  ...(next ? [[t("field.next"), t.day(next)]] : []),
];

export const chosenText = (item, value, t) =>
  value === null ? t("skipped.one") : item.options.find((option) => option.value === value).text.nl;
