// Lists on /luring/ what can be read without a network.
for (const list of document.querySelectorAll('[data-kept]')) fill(list);

async function fill(list) {
  if (!('caches' in window)) return;
  const cache = await caches.open(list.dataset.kept);
  const listed = new Set(); // headlines: a story of several pages stands here once
  for (const request of (await cache.keys()).reverse()) {
    if (new URL(request.url).pathname === location.pathname) continue; // the page that lists them
    const answer = await cache.match(request);
    if ((answer.headers.get('content-type') || '').startsWith('text/html')) {
      const kept = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const headline = kept.querySelector('h1')?.textContent.trim();
      const isStory = kept.querySelector('meta[property="og:type"][content="article"]');
      if (!isStory || listed.has(headline)) continue;
      listed.add(headline);
      const link = Object.assign(document.createElement('a'), { href: new URL(request.url).pathname });
      link.textContent = headline;
      list.append(Object.assign(document.createElement('li'), {}));
      list.lastChild.append(link);
    }
  }
  list.closest('section').hidden = !list.children.length;
}
