import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { makeListEnd } from "../../../extension/content/list/bar/list-end.js";

globalThis.matchMedia ??= () => ({ matches: true });
const scroller = (scrollTop) => ({
  scrollTop,
  clientHeight: 800,
  scrollHeight: 2000,
  scrollTo() {},
});

test("that nothing more came is said where it was waited for, not to somebody who scrolled away meanwhile", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  for (const [at, said] of [
    [1200, "content_bar_end_none"],
    [0, ""],
  ]) {
    const end = makeListEnd(() => {});
    end.scrollOn(scroller(1200), { name: "g3" }, 10);
    end.scrolled(scroller(at));
    mock.timers.tick(60_000);
    assert.equal(end.said(), said);
  }
});
