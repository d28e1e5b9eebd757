import assert from "node:assert/strict";
import { test } from "node:test";
import { folded, searchFor } from "../../extension/shared/words/folded.js";

test("accents, case and forms of a letter are folded in every script", () => {
  assert.equal(
    folded("Ångström ÉCOLE Straße Łódź Ørsted Đặng Þór İstanbul"),
    "angstrom ecole strasse lodz orsted dang thor istanbul",
  );
  assert.equal(folded("ＡＢＣ ﬁn"), "abc fin");
  assert.equal(folded("Ёлка Йога Άθήνα"), "елка иога αθηνα");
  assert.equal(folded("مُحَمَّد שָׁלוֹם"), "محمد שלום");
  assert.equal(folded("हिन्दी ไทยใต้"), "हिन्दी ไทยใต้".normalize("NFKD"));
  assert.equal(folded("김민준").startsWith(folded("김")), true);
});

test("all words must be there, in any order", () => {
  const fits = searchFor(" Garcia  maria ");
  assert.equal(fits("María José García"), true);
  assert.equal(fits("María José"), false);
  assert.equal(searchFor("")("anybody"), true);
});
