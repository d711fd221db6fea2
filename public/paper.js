// The button that prints; who runs no script prints with the browser's own.
const button = document.querySelector("[data-print]");
button.hidden = false;
button.addEventListener("click", () => print());
