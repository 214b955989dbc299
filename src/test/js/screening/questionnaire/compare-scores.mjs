// Scores the cases that ScoresTest made, and says whether the browser's rule agrees.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

const source = readFileSync("src/main/resources/static/screening/questionnaire/score.js", "utf8");
const { score } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
const { questionnaire, cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));

const plain = ({ band, ...rest }) => band ? { ...rest, band: band.id } : rest;
const different = cases.filter((each) => !isDeepStrictEqual(plain(score(questionnaire, each.chosen)), each.score));
console.log(different.length ? JSON.stringify(different.slice(0, 3)) : `${cases.length} alike`);
