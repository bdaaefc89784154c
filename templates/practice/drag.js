// Dragging with a mouse, a pen or a finger. What can be dragged can be tapped and has keys, too.

const FAR_ENOUGH = 6;
const EDGE = 70;

/**
 * Lets a node be dragged: anywhere with a mouse, by its grip with a finger, which scrolls elsewhere.
 * `moved` and `dropped` are told of the pointer's place and how far it has come; `dropped` has
 * nothing where the drag was broken off.
 */
function draggable(node, { moved, dropped }) {
  let from = null;
  let dragging = false;
  let ended = false;

  function down(event) {
    const byFinger = event.pointerType === "touch" && !event.target.closest(".grip");
    if (event.button === 0 && !byFinger) from = event;
  }

  function move(event) {
    if (event.pointerId !== from?.pointerId) return;
    const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
    if (!dragging && Math.hypot(x, y) < FAR_ENOUGH) return;
    if (!dragging) {
      dragging = true;
      node.setPointerCapture(event.pointerId);
      node.classList.add("dragged");
    }
    if (event.clientY < EDGE) scrollBy(0, -12);
    if (event.clientY > innerHeight - EDGE) scrollBy(0, 12);
    moved(event, x, y);
  }

  function up(event) {
    if (event.pointerId !== from?.pointerId) return;
    if (dragging) {
      node.classList.remove("dragged");
      dropped(event.type === "pointerup" ? event : null);
      // The click that a press ends with isn't meant here.
      ended = true;
      setTimeout(() => (ended = false));
    }
    dragging = false;
    from = null;
  }

  node.addEventListener("pointerdown", down);
  node.addEventListener("pointermove", move);
  node.addEventListener("pointerup", up);
  node.addEventListener("pointercancel", up);
  node.addEventListener("dragstart", (event) => event.preventDefault());
  node.addEventListener("click", (event) => ended && event.stopImmediatePropagation(), true);
}

const grip = () => element("span", { class: "grip", "aria-hidden": "true" }, "⠿");
