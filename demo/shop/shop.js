// The shop works without this file. It keeps the basket in the tab's session, and only once something has been put into it.

const storageKey = 'fernway-basket';
const mostOfOne = 99;

function readBasket() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(storageKey) ?? '{}');
    return Object.fromEntries(Object.entries(stored).filter(([, count]) => Number.isInteger(count) && count > 0));
  } catch {
    return {};
  }
}

function writeBasket(basket) {
  try {
    if (Object.keys(basket).length > 0) sessionStorage.setItem(storageKey, JSON.stringify(basket));
    else sessionStorage.removeItem(storageKey);
  } catch {
    // Storage is full or forbidden: the basket then lasts as long as the page.
  }
}

const basket = readBasket();

function change(slug, count) {
  if (count > 0) basket[slug] = Math.min(count, mostOfOne);
  else delete basket[slug];
  writeBasket(basket);
  showCount();
  showBasket();
}

function showCount() {
  const total = Object.values(basket).reduce((sum, count) => sum + count, 0);
  for (const badge of document.querySelectorAll('[data-count]')) {
    badge.textContent = total > mostOfOne ? `${mostOfOne}+` : String(total);
    badge.hidden = total === 0;
  }
}

function showBasket() {
  const page = document.querySelector('[data-basket]');
  if (!page) return;
  let sum = 0;
  let kinds = 0;
  for (const line of page.querySelectorAll('[data-line]')) {
    const count = basket[line.dataset.line] ?? 0;
    line.hidden = count === 0;
    line.querySelector('[data-quantity]').hidden = false;
    line.querySelector('[data-number]').textContent = String(count);
    sum += count * Number(line.dataset.amount);
    kinds += count > 0 ? 1 : 0;
  }
  page.querySelector('[data-empty]').hidden = kinds > 0;
  page.querySelector('[data-full]').hidden = kinds === 0;
  const money = new Intl.NumberFormat(page.dataset.locale, {
    style: 'currency',
    currency: page.dataset.currency,
    minimumFractionDigits: sum % 100 === 0 ? 0 : 2,
  });
  page.querySelector('[data-total]').textContent = money.format(sum / 100);
}

for (const form of document.querySelectorAll('form[data-add]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(form.dataset.add, (basket[form.dataset.add] ?? 0) + 1);
    form.querySelector('[data-after]').hidden = false;
    const status = document.querySelector('[data-status]');
    if (status) status.textContent = form.dataset.added;
  });
}

document.querySelector('[data-basket]')?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const line = button?.closest('[data-line]');
  if (!button || !line) return;
  const slug = line.dataset.line;
  change(slug, button.hasAttribute('data-remove') ? 0 : (basket[slug] ?? 0) + Number(button.dataset.step));
});

// The two drop-downs of the header close when somebody looks elsewhere.
const drops = document.querySelectorAll('details[data-drop]');

function closeDrops(except) {
  for (const drop of drops) if (drop !== except) drop.open = false;
}

document.addEventListener('click', (event) => {
  closeDrops(event.target instanceof Element ? event.target.closest('details[data-drop]') : null);
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const drop of drops) {
    if (drop.open && drop.contains(document.activeElement)) drop.querySelector('summary').focus();
  }
  closeDrops(null);
});

// A tab that was only put aside may come back from the browser's cache with an older count.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  for (const slug of Object.keys(basket)) delete basket[slug];
  Object.assign(basket, readBasket());
  showCount();
  showBasket();
});

if (Object.keys(basket).length > 0) {
  showCount();
  showBasket();
}
