// Brings the section that the page belongs to into sight, where the menu scrolls sideways.
const here = document.querySelector('.menu__link[aria-current]');
const list = here?.closest('.menu__list');
if (list && list.scrollWidth > list.clientWidth) {
  list.scrollLeft = here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
}
