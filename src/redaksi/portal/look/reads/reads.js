// Tells that the story was read: its number, once, after some seconds in sight. No cookie, nobody's name.
const SECONDS = 5;
const { story } = document.querySelector('script[data-story]').dataset;
let timer;

const tell = () => {
  document.removeEventListener('visibilitychange', look);
  navigator.sendBeacon('/baca/', story);
};

function look() {
  clearTimeout(timer);
  if (document.visibilityState === 'visible') timer = setTimeout(tell, SECONDS * 1000);
}

if (!navigator.webdriver) {
  document.addEventListener('visibilitychange', look);
  look();
}
