// Keeps "being printed" up to date until everything is printed. Without this script a link leads to a
// page that says the same.

const LONGEST_PAUSE = 5000;

async function follow(place) {
  let pause = 500;
  while (place.isConnected && !place.querySelector("[data-desk-printed]")) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 1.5, LONGEST_PAUSE);
    if (document.hidden) {
      continue;
    }
    try {
      const response = await fetch(`${place.dataset.deskPrinting}?part=1`, {
        credentials: "same-origin",
        redirect: "manual",
      });
      if (response.status === 404 || response.type === "opaqueredirect") {
        return;
      }
      if (response.ok) {
        const open = place.querySelector("details")?.open;
        place.innerHTML = await response.text();
        const pages = place.querySelector("details");
        if (pages && open) {
          pages.open = true;
        }
      }
    } catch {
      // The network is gone for a while: it is asked again.
    }
  }
}

for (const place of document.querySelectorAll("[data-desk-printing]")) {
  follow(place);
}
