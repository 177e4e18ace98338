// Search, menu and the filter of differences. Everything else works without this script.
"use strict";
(() => {
  const root = document.documentElement.dataset.root ?? "";
  const query = document.getElementById("cw-query");
  const results = document.getElementById("cw-results");
  const status = document.getElementById("cw-status");
  const MOST = 30;
  let index = null;
  let loading = null;
  let chosen = -1;

  // A page opened from a file may fetch nothing, so the index comes as a script, when it is first wanted.
  function load() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${root}assets/index.js`;
      script.onload = () => {
        index = window.confwrightIndex.map((entry) => ({
          title: entry[0], kind: entry[1], where: entry[2], href: entry[3], words: entry[4],
          name: entry[0].toLowerCase(), place: entry[2].toLowerCase(), all: `${entry[0]} ${entry[1]} ${entry[2]} ${entry[4]} ${entry[5] ?? ""}`.toLowerCase().replace(/[^a-z0-9_.-]+/g, " ").replace(/^/, " "),
        }));
        resolve();
      };
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  }

  // What a question says beside what it is about.
  const COMMON = new Set(
    "a an and are as at be by can do does for from how i in is it its me mean my need of on or put that the this to use what when where which why with"
      .split(" "),
  );

  // A word as it is looked for: `connection` finds `connections`, and the other way round.
  const stem = (word) => (word.length > 4 ? word.replace(/(?<=[^s])s$/, "") : word);

  // How well an entry fits: its name before its words, the beginning before the middle, the short before the long. Of three words
  // one may be missing.
  function rank(entry, terms, whole) {
    if (entry.name === whole) return 1000;
    let sum = 0;
    let missing = 0;
    for (const term of terms) {
      const at = entry.name.indexOf(term);
      if (at < 0 && !entry.all.includes(` ${term}`)) {
        missing += 1;
        if (missing > Math.floor((terms.length - 1) / 2)) return 0;
        sum -= 40;
        continue;
      }
      if (at === 0) sum += 60;
      else if (at > 0) sum += /[^a-z0-9]/.test(entry.name[at - 1]) ? 45 : 25;
      else sum += entry.place.includes(term) ? 12 : 4;
      if (at >= 0 && /^s?(?![a-z0-9])/.test(entry.name.slice(at + term.length))) sum += 15;
    }
    const kinds = { package: 9, deployment: 9, resource: 8, environment: 8, variable: 7, page: 9, class: 6, choice: 6, field: 3, message: 1 };
    if (/(^|\/)(changelog|decisions|reference)/i.test(entry.href)) sum -= 8; // what happened, and what is looked up, after what explains
    return sum + (kinds[entry.kind] ?? 0) - Math.min(entry.title.length, 60) / 20;
  }

  function find(text) {
    const whole = text.trim().toLowerCase();
    const words = whole.split(/[\s?!,]+/).filter(Boolean);
    const telling = words.filter((word) => !COMMON.has(word));
    const terms = (telling.length ? telling : words).map(stem);
    if (!terms.length) return [];
    return index
      .map((entry, order) => ({ entry, order, score: rank(entry, terms, whole) }))
      .filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score || a.order - b.order);
  }

  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  }

  function close() {
    results.hidden = true;
    results.replaceChildren();
    chosen = -1;
    query.setAttribute("aria-expanded", "false");
    query.removeAttribute("aria-activedescendant");
  }

  async function show() {
    if (!query.value.trim()) {
      close();
      status.textContent = "";
      return;
    }
    const asked = query.value;
    try {
      await load();
    } catch {
      status.textContent = "The search index cannot be read.";
      return;
    }
    if (asked !== query.value) return;
    const found = find(asked);
    const shown = found.slice(0, MOST).map(({ entry }, number) => {
      const link = element("a", "");
      link.id = `cw-result-${number}`;
      link.href = root + entry.href;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      link.tabIndex = -1;
      const words = entry.words.length > 110 ? `${entry.words.slice(0, 110)}…` : entry.words;
      link.append(element("span", entry.kind, "kind"), element("b", entry.title), element("span", [entry.where, words].filter(Boolean).join(" · ")));
      return link;
    });
    const nothing = element("p", "Nothing found.");
    nothing.setAttribute("role", "option");
    nothing.setAttribute("aria-disabled", "true");
    results.replaceChildren(...(shown.length ? shown : [nothing]));
    results.hidden = false;
    query.setAttribute("aria-expanded", "true");
    status.textContent = found.length === 1 ? "1 result" : `${found.length} results`;
    choose(shown.length ? 0 : -1);
  }

  function choose(number) {
    const options = results.querySelectorAll("a");
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = options.length ? (number + options.length) % options.length : -1;
    const option = options[chosen];
    if (!option) {
      query.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    query.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  query.addEventListener("focus", () => load().catch(() => {}), { once: true });
  query.addEventListener("input", show);
  query.form.addEventListener("submit", (event) => event.preventDefault());
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (results.hidden) show();
      else choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = results.querySelectorAll("a")[chosen];
      if (option) {
        close();
        location.href = option.href;
      }
    } else if (event.key === "Escape") {
      if (results.hidden) query.blur();
      else close();
    }
  });
  results.addEventListener("click", close);
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) close();
  });
  document.addEventListener("focusin", (event) => {
    if (!event.target.closest(".search")) close();
  });
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      query.focus();
      query.select();
    }
  });

  const button = document.getElementById("cw-menu-button");
  const menu = document.getElementById("cw-menu");
  button.addEventListener("click", () => {
    button.setAttribute("aria-expanded", String(menu.classList.toggle("open")));
  });
  // Not `scrollIntoView`: Chromium then begins the tab order there, and the skip link is not reached.
  const current = menu.querySelector("[aria-current]");
  if (current) {
    menu.scrollTop += Math.max(0, current.getBoundingClientRect().bottom - menu.getBoundingClientRect().bottom);
  }

  // Browsers open what is folded for an address that leads into it; older ones do not, and paper shows what is open.
  const unfold = () => {
    const folded = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest("details");
    if (folded) folded.open = true;
  };
  window.addEventListener("hashchange", unfold);
  unfold();
  window.addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });

  const differing = document.getElementById("cw-differing");
  differing?.addEventListener("change", () => {
    document.body.classList.toggle("only-differing", differing.checked);
    for (const resource of document.querySelectorAll(".resource")) {
      const empty = differing.checked && !resource.querySelector("tr.differs");
      resource.querySelector(".scroll").hidden = empty;
      resource.querySelector(".none").hidden = !empty;
    }
  });
})();
