// Words days, a JSON object of languages and ISO days on standard input, as the interface does.
import { json } from "node:stream/consumers";
import { dayWords } from "../../extension/shared/words/dates.js";
import { speakIn } from "../js/speaking.js";

const { locales, days } = await json(process.stdin);
const worded = locales.map((locale) => {
  speakIn(locale);
  return [locale, days.map((day) => dayWords(Date.parse(`${day}T12:00`)))];
});
process.stdout.write(JSON.stringify(Object.fromEntries(worded)));
