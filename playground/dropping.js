/** Shows where a file lands while it is dragged; one that is dropped before Python is there is not opened in place of the page. */

const place = document.querySelector("#drop");

addEventListener("dragover", (event) => {
  event.preventDefault();
  place.classList.add("over");
});
for (const end of ["dragleave", "drop"]) {
  addEventListener(end, (event) => {
    event.preventDefault();
    if (end === "drop" || event.relatedTarget === null) place.classList.remove("over");
  });
}
