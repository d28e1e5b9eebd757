/** The notes on a new version: told once after an update, never after an installation. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createNews } from "../../extension/background/settings/news.js";
import { memoryArea } from "./memory-area.js";

test("after an update that has notes, they are told until they were seen", async () => {
  const area = memoryArea();
  await createNews(area, "0.2.0").updated("0.1.3");
  const later = createNews(area, "0.2.1");
  assert.equal(await later.unseen(), "0.2");
  assert.equal(await later.unseen(), "0.2");
  await later.see();
  assert.equal(await later.unseen(), null);
});

test("nothing is told after an installation, a small update, or a reload", async () => {
  const area = memoryArea();
  const news = createNews(area, "0.2.1");
  assert.equal(await news.unseen(), null);
  await news.updated("0.2.0");
  await news.updated("0.2.1");
  assert.equal(await news.unseen(), null);
});

test("of two updates the last one is told, and nothing of a version that is not there", async () => {
  const area = memoryArea();
  await createNews(area, "0.2.0").updated("0.1.0");
  assert.equal(await createNews(area, "0.3.0").unseen(), null);
  const news = createNews(area, "0.3.0");
  await news.updated("0.2.0");
  assert.equal(await news.unseen(), "0.3");
  assert.equal(await createNews(memoryArea({ news: "damaged" }), "0.3.0").unseen(), null);
});
