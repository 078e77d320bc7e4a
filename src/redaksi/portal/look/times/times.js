// A printed page states times; here they become "12 minutes ago" for as long as that says more.
const LONGEST = 24 * 60 * 60;
const UNITS = [['hour', 3600], ['minute', 60]];
const words = JSON.parse(document.querySelector('script[data-ages]').dataset.ages); // see ages.py

for (const time of document.querySelectorAll('time[data-relative]')) {
  const seconds = Math.round((Date.now() - Date.parse(time.dateTime)) / 1000);
  if (!(seconds >= 0 && seconds < LONGEST)) continue;
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? UNITS.at(-1);
  const [phrases, which] = words[unit];
  const count = Math.floor(seconds / length);
  time.title = time.textContent;
  time.textContent = phrases[which[count]].replace('%', count);
}
