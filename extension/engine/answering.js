/** Says that Python is up, then answers: text in, text out; nothing is proxied. @module */

/**
 * Each message is `{ said }` or `{ failed }`; the first says whether Python is up.
 * @param {() => Promise<any>} boot gives Pyodide's interface, with the core in reach
 */
export async function answerAfter(boot) {
  try {
    const { answer } = (await boot()).pyimport("pycore");
    onmessage = ({ data }) => {
      try {
        postMessage({ said: answer(data) });
      } catch (error) {
        postMessage({ failed: String(error) });
      }
    };
    postMessage({ said: "up" });
  } catch (error) {
    postMessage({ failed: String(error) });
  }
}
