import { onClick } from "./events.js";
import { askAndWithdraw } from "./withdraw.js";

/**
 * Gives a profile's controls that say Pending their behaviour.
 * @param {HTMLElement} main
 * @param {any[]} controls data of the invitations, each with its control's key
 * @param {any} options the replica's switches
 * @param {() => void} withdrawn called after the server has withdrawn one
 */
export function wireProfile(main, controls, options, withdrawn) {
  for (const data of controls) {
    onClick(main.querySelector(`[componentkey="${data.control}"]`), (event) => {
      event.preventDefault();
      askAndWithdraw(data, options, withdrawn);
    });
  }
}
