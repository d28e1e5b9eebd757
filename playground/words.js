/** Puts the page into the reader's language, before Python is there, and again when another one is chosen. */

const LANGUAGES = ["en", "de", "fr", "es", "pt-BR"];

/** The one that the address asks for, else the reader's first one that there is. */
function preferred() {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [...(asked ? [asked] : []), ...navigator.languages];
  for (const tag of wanted) {
    const found = LANGUAGES.find((each) => each.split("-")[0] === tag.split("-")[0]);
    if (found) return found;
  }
  return "en";
}

async function speak(language) {
  const words = await (await fetch(`words/${language}.json`)).json();
  document.documentElement.lang = language;
  document.title = words.title;
  for (const node of document.querySelectorAll("[data-words]")) {
    node.textContent = words[node.dataset.words];
  }
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", words[node.dataset.label]);
  }
  globalThis.words = words;
  document.dispatchEvent(new Event("words"));
}

/** Says so where Python does not start; what the page shows afterwards has its own errors. */
function fail() {
  const advice = document.querySelector("#advice[aria-busy=true]");
  if (advice && globalThis.words) advice.textContent = globalThis.words.failed;
}

// Capturing: a script that could not be loaded is told to its own element alone.
addEventListener("error", fail, true);
addEventListener("unhandledrejection", fail);

const choice = document.querySelector("#language");
choice.value = preferred();
choice.addEventListener("change", () => speak(choice.value));
globalThis.spoken = speak(choice.value);
