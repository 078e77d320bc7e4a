// Pages that were read or saved can be read without a network; /luring/ lists them.
const SAVED = 'simpanan-1';
if ('serviceWorker' in navigator && isSecureContext) {
  navigator.serviceWorker.register('/pekerja.js').catch(() => {});
  for (const button of document.querySelectorAll('button[data-save]')) offer(button);
}

async function offer(button) {
  const cache = await caches.open(SAVED);
  const here = location.pathname;
  const [save, saved] = [button.textContent, button.dataset.saved];
  const show = (is) => { button.setAttribute('aria-pressed', is); button.textContent = is ? saved : save; };
  if (await cache.match(here)) {
    button.style.minInlineSize = `${button.offsetWidth}px`; // the shorter word moves nothing
    show(true);
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    if (await cache.match(here)) return show(!(await cache.delete(here)));
    await cache.add(here);
    const photos = [...document.querySelectorAll('main img')].map((img) => img.currentSrc).filter(Boolean);
    await Promise.allSettled(photos.map((photo) => cache.add(photo)));
    return show(true);
  });
}
