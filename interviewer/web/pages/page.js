"use strict";
// The terminal takes the keyboard as soon as something stands in it, and again when its tab comes to the front.
const focus = () => document.querySelector(".xterm-helper-textarea")?.focus();
addEventListener("load", () => {
  const painted = new MutationObserver(() => {
    if (!document.body.classList.contains("-first-byte")) return;
    painted.disconnect();
    focus();
    addEventListener("focus", focus);
  });
  painted.observe(document.body, { attributeFilter: ["class"] });
});
