// An answer that opened was made by whoever has the link, not necessarily by our page. Only an answer that fits the
// questionnaire becomes a score; anything else is listed as unreadable.
const WHO = ["moeder", "vader", "andere", "centre"];
const HOW = ["bellen", "beeldbellen", "afspraak"];
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/;

// choices: how many options each question has.
export function hasShape(answer, choices) {
  return answer.v === 1
    && Array.isArray(answer.a) && answer.a.length === choices.length
    && answer.a.every((chosen, question) => chosen === null || isChoice(chosen, choices[question]))
    && WHO.includes(answer.by)
    && typeof answer.lang === "string" && LANGUAGE.test(answer.lang)
    && typeof answer.at === "string" && MOMENT.test(answer.at) && !Number.isNaN(Date.parse(answer.at))
    && typeof answer.helped === "boolean"
    && isTalk(answer.talk);
}

const isChoice = (chosen, options) => Number.isInteger(chosen) && chosen >= 1 && chosen <= options;

const isTalk = (talk) => talk === undefined || talk === null || (typeof talk === "object"
  && typeof talk.wants === "boolean" && (talk.how === undefined || talk.how === null || HOW.includes(talk.how)));
