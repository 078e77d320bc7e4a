// Keeps what was read lately and what was saved, for a reader without a network. Printed as /pekerja.js.
const OFFLINE = '/luring/';
const [RECENT, SAVED, PARTS] = ['terakhir-1', 'simpanan-1', 'bagian-1'];
const MOST = { [RECENT]: 40, [PARTS]: 200 };
// What differs by reader, or must be fresh to be of use, is never kept.
const NEVER = /^\/(?:api|cari|jajak-pendapat|komentar|baca)(?:\/|$)/;

self.addEventListener('install', (event) => {
  event.waitUntil(prepare().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || NEVER.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (/^\/(?:aset|media)\//.test(url.pathname)) event.respondWith(part(request));
});

// The offline page with its style and scripts: nobody may have fetched them before.
async function prepare() {
  const answer = await fetch(OFFLINE);
  const parts = new Set((await answer.clone().text()).match(/\/aset\/[^"]+/g));
  const cache = await caches.open(PARTS);
  await cache.put(OFFLINE, answer);
  await cache.addAll([...parts]);
}

async function page(request, url) {
  try {
    const answer = await fetch(request);
    const isPage = (answer.headers.get('content-type') || '').startsWith('text/html');
    if (answer.ok && !answer.redirected && isPage) await keep(RECENT, url.pathname, answer.clone());
    return answer;
  } catch {
    return (await caches.match(url.pathname)) || caches.match(OFFLINE);
  }
}

// Style, scripts and fonts never change under their name; photos hardly ever.
async function part(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await keep(PARTS, request, answer.clone());
  return answer;
}

async function keep(name, key, answer) {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, answer);
  const keys = await cache.keys();
  const old = keys.filter((each) => new URL(each.url).pathname !== OFFLINE);
  await Promise.all(old.slice(0, -MOST[name]).map((each) => cache.delete(each)));
}
