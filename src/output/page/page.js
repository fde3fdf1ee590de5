"use strict";
const $ = id => document.getElementById(id);
const {story, chapters} = JSON.parse($("times").textContent);
const audio = $("audio"), text = $("text"), seek = $("seek");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const key = "dramatis:" + story;

// When each line begins, in milliseconds from the chapter's beginning.
for (const chapter of chapters) {
  let at = 0;
  chapter.starts = Uint32Array.from(chapter.steps, step => at += step);
  delete chapter.steps;
}

// The place: a chapter, and a line of it counted from 0 (-1 before the first).
let here = -1, line = -1;
// The chapter whose audio is loaded, which of its files, and where to go once it can be sought in.
let loaded = -1, source = 0, wanted = null;
let lit = null, follows = true;

const remember = (name, value) => { try { localStorage.setItem(name, value); } catch { /* Not allowed: not remembered. */ } };
const recall = name => { try { return localStorage.getItem(name); } catch { return null; } };
const element = (chapter, line) => $(`c${chapters[chapter].number}l${line + 1}`);
const clock = ms => `${Math.floor(ms / 60000)}:${String(Math.floor(ms / 1000) % 60).padStart(2, "0")}`;

// The last line that has begun.
const lineAt = (chapter, ms) => {
  const starts = chapters[chapter].starts;
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= ms) low = middle + 1; else high = middle;
  }
  return low - 1;
};

// Audio.
const open = chapter => {
  loaded = chapter;
  const files = chapters[chapter].audio;
  if (source === 0) source = Math.max(0, files.findIndex(([, kind]) => audio.canPlayType(kind)));
  audio.src = files[source][0];
  audio.playbackRate = audio.defaultPlaybackRate = Number($("speed").value);
  audio.preload = "metadata";
};
const put = ms => {
  if (audio.readyState > 0) audio.currentTime = ms / 1000; else wanted = ms;
};
const now = () => wanted ?? audio.currentTime * 1000;
const play = () => {
  $("trouble").hidden = true;
  if (loaded !== here) { source = 0; open(here); }
  audio.play().catch(cause => { if (cause.name === "NotAllowedError") state(); });
};
audio.addEventListener("loadedmetadata", () => {
  if (wanted !== null) audio.currentTime = wanted / 1000;
  wanted = null;
});
audio.addEventListener("error", () => {
  const files = chapters[loaded]?.audio ?? [], running = document.body.classList.contains("playing");
  wanted = now();
  if (++source < files.length) {
    open(loaded);
    if (running) audio.play().catch(() => {});
    return;
  }
  source = 0;
  loaded = -1;
  const names = files.map(([name]) => name.startsWith("data:") ? "the sound in this page" : decodeURIComponent(name));
  $("trouble").textContent = `Cannot play ${names.join(" or ")}: does it stand beside this page?`;
  $("trouble").hidden = false;
  state();
});
audio.addEventListener("ended", () => {
  if (here + 1 < chapters.length) { go(here + 1, -1, 0); play(); }
});

// Going somewhere. Without a line, the time tells it.
const go = (chapter, to, ms) => {
  const moved = chapter !== here;
  here = chapter;
  if (moved) {
    seek.max = chapters[chapter].length_ms / 1000;
    $("end").textContent = clock(chapters[chapter].length_ms);
    for (const link of document.querySelectorAll("#chapters a[aria-current]")) link.removeAttribute("aria-current");
    document.querySelectorAll("#chapters a")[chapter]?.setAttribute("aria-current", "true");
  }
  if (loaded !== chapter) { audio.pause(); wanted = ms; source = 0; open(chapter); } else put(ms);
  light(to >= 0 ? to : lineAt(chapter, ms), moved);
  progress();
};
const goLine = (chapter, to) => go(chapter, to, chapters[chapter].starts[to] ?? 0);
// Where a fragment points: `c3` or `c3l120`.
const goTo = fragment => {
  const found = /^#?c(\d+)(?:l(\d+))?$/.exec(fragment ?? "");
  const chapter = found ? chapters.findIndex(one => one.number === Number(found[1])) : -1;
  if (chapter < 0) return false;
  const to = found[2] ? Number(found[2]) - 1 : -1;
  if (to >= 0 && to < chapters[chapter].starts.length) goLine(chapter, to); else go(chapter, -1, 0);
  return true;
};

// The lit line.
const light = (to, anew) => {
  if (to === line && !anew) return;
  line = to;
  lit?.classList.remove("now");
  lit?.removeAttribute("aria-current");
  lit = to >= 0 ? element(here, to) : null;
  lit?.classList.add("now");
  lit?.setAttribute("aria-current", "true");
  const name = lit?.dataset.who ? names.get(lit.dataset.who) : "narrator";
  $("now").replaceChildren(bold(name ?? "narrator"), ` · ${titles[here]}`);
  if (lit?.title) $("now").replaceChildren(bold(lit.title), ` · ${titles[here]}`);
  follow();
  keep();
};
const bold = text => {
  const b = document.createElement("b");
  b.textContent = text;
  return b;
};
// What was never laid out has a guessed height, and comes to its own when it is near: look again for a while.
const SETTLES_MS = 800;
let turn = 0;
const follow = () => settle(++turn, performance.now() + SETTLES_MS);
const settle = (mine, until) => {
  const target = lit ?? $(`c${chapters[here].number}`);
  if (mine !== turn || !follows || !target || target.closest(".off")) return;
  const box = target.getBoundingClientRect(), height = innerHeight - $("bar").offsetHeight;
  const far = box.bottom < -height || box.top > 2 * height;
  const seen = lit && box.top > height * .1 && box.bottom < height * .85;
  const smooth = !far && !calm.matches;
  if (!seen) {
    const place = lit && box.height < height * .6 ? "center" : "start";
    target.scrollIntoView({block: place, behavior: smooth ? "smooth" : "auto"});
  }
  // The beginning of a chapter is gone to once.
  if (!lit) return;
  // A smooth scroll is under way, and must not begin anew with every frame.
  if (seen || !smooth) {
    if (performance.now() < until) requestAnimationFrame(() => settle(mine, until));
  } else setTimeout(() => { if (performance.now() < until) settle(mine, until); }, SETTLES_MS / 2);
};
const following = on => {
  follows = on;
  $("follow").hidden = on;
  if (on) follow();
};
// Whoever scrolls wants to look elsewhere.
const stray = () => { if (follows && lit) following(false); };
addEventListener("wheel", stray, {passive: true});
addEventListener("touchmove", event => { if (!event.target.closest("#bar, dialog")) stray(); }, {passive: true});
addEventListener("pointerdown", event => { if (event.clientX >= document.documentElement.clientWidth) stray(); });
$("follow").addEventListener("click", () => following(true));

// The address tells the place, and the browser remembers it.
let kept = 0, due = 0;
const keep = () => {
  clearTimeout(due);
  const wait = kept + 500 - Date.now();
  if (wait > 0) { due = setTimeout(keep, wait); return; }
  kept = Date.now();
  // The beginning needs no address; while the page loads, one would scroll past title and cast.
  if (here === 0 && line < 0 && !location.hash) return;
  const place = `#c${chapters[here].number}` + (line >= 0 ? `l${line + 1}` : "");
  try { history.replaceState(null, "", place); } catch { /* A page inside another one. */ }
  remember(key, place);
};
addEventListener("hashchange", () => {
  const running = !audio.paused;
  following(true);
  if (goTo(location.hash) && running) play();
});

// What is seen of the player.
const progress = () => {
  const ms = now();
  if (document.activeElement !== seek || !seek.matches(":active")) seek.value = ms / 1000;
  seek.setAttribute("aria-valuetext", `${clock(ms)} of ${$("end").textContent}`);
  $("at").textContent = clock(ms);
};
const state = () => {
  document.body.classList.toggle("playing", !audio.paused);
  $("play").setAttribute("aria-label", audio.paused ? "Play" : "Pause");
};
const tick = () => {
  if (audio.paused) return;
  if (loaded === here && wanted === null && !audio.seeking) light(lineAt(here, audio.currentTime * 1000), false);
  requestAnimationFrame(tick);
};
audio.addEventListener("play", () => { state(); tick(); });
audio.addEventListener("pause", state);
audio.addEventListener("timeupdate", () => {
  // A tab behind others draws no frames.
  if (!audio.paused && loaded === here && wanted === null && !audio.seeking) light(lineAt(here, audio.currentTime * 1000), false);
  progress();
});

// What can be done.
const toggle = () => { if (audio.paused) play(); else audio.pause(); };
const jump = ms => {
  const to = Math.min(Math.max(now() + ms, 0), chapters[here].length_ms);
  go(here, -1, to);
};
// One line on or back; of those that are shown, when a filter is on, or of those in doubt.
const step = (by, only = document.body.classList.contains("one") ? "me" : null) => {
  const running = !audio.paused;
  let chapter = here, to = line;
  do {
    to += by;
    while (to < 0 || to >= chapters[chapter].starts.length) {
      chapter += by;
      if (chapter < 0 || chapter >= chapters.length) return;
      to = by > 0 ? 0 : chapters[chapter].starts.length - 1;
    }
  } while (only && !element(chapter, to)?.classList.contains(only));
  following(true);
  goLine(chapter, to);
  if (running) play();
};
text.addEventListener("click", event => {
  const pressed = event.target.closest(".l"), found = pressed && /^c(\d+)l(\d+)$/.exec(pressed.id);
  if (!found || String(getSelection())) return;
  following(true);
  goLine(chapters.findIndex(one => one.number === Number(found[1])), Number(found[2]) - 1);
  play();
});
$("play").addEventListener("click", toggle);
$("back").addEventListener("click", () => jump(-10000));
$("ahead").addEventListener("click", () => jump(10000));
$("previous").addEventListener("click", () => step(-1));
$("next").addEventListener("click", () => step(1));
seek.addEventListener("input", () => go(here, -1, seek.value * 1000));
$("speed").addEventListener("change", () => {
  audio.playbackRate = audio.defaultPlaybackRate = Number($("speed").value);
  remember("dramatis:speed", $("speed").value);
});
const list = () => {
  $("chapters").showModal();
  $("chapters").querySelector("a[aria-current]")?.focus();
};
$("list").addEventListener("click", list);
$("help").addEventListener("click", () => $("keys").showModal());
$("chapters").addEventListener("click", event => {
  const link = event.target.closest("a");
  if (!link) return;
  event.preventDefault();
  const running = !audio.paused;
  $("chapters").close();
  following(true);
  goTo(link.hash);
  if (running) play();
});

// Filters: the paragraphs that hold one of the lines, and those lines in them.
const filters = [...document.querySelectorAll("button.who")];
const filter = button => {
  const on = button?.getAttribute("aria-pressed") === "false";
  for (const other of filters) other.setAttribute("aria-pressed", String(on && other === button));
  document.body.classList.toggle("one", on);
  const wants = button?.id === "doubts" ? one => one.classList.contains("d") : one => one.dataset.who === button?.dataset.who;
  for (const section of text.children) {
    let any = !on;
    for (const block of section.querySelectorAll(".k > *")) {
      let some = !on;
      for (const one of block.querySelectorAll(".l")) {
        const me = on && wants(one);
        one.classList.toggle("me", me);
        some ||= me;
      }
      block.classList.toggle("off", !some);
      any ||= some;
    }
    section.classList.toggle("off", !any);
  }
  follow();
};
for (const button of filters) button.addEventListener("click", () => filter(button));

const keys = {
  " ": toggle, j: () => step(1), k: () => step(-1), ArrowRight: () => jump(10000), ArrowLeft: () => jump(-10000),
  n: () => step(1, "d"), p: () => step(-1, "d"), f: () => following(true), c: list,
  "?": () => $("keys").showModal(), Escape: () => filter(null),
};
addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"].includes(event.key) && event.target !== seek) stray();
  const own = event.target.closest?.("input, select") || (event.key === " " && event.target.closest?.("button, summary, a"));
  if (own || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]();
});

// Keys and covers of the phone or the headset.
if ("mediaSession" in navigator) {
  navigator.mediaSession.metadata = new MediaMetadata({title: document.title});
  for (const [name, act] of [["previoustrack", () => step(-1)], ["nexttrack", () => step(1)],
    ["seekbackward", () => jump(-10000)], ["seekforward", () => jump(10000)]]) {
    try { navigator.mediaSession.setActionHandler(name, act); } catch { /* Not every browser knows all of them. */ }
  }
}

const names = new Map(filters.map(button => [button.dataset.who, button.querySelector("b")?.textContent]));
const titles = [...document.querySelectorAll("#chapters a span")].map(title => title.textContent);
const measure = () => document.documentElement.style.setProperty("--bar", `${$("bar").offsetHeight}px`);
addEventListener("resize", measure);
measure();
const speed = recall("dramatis:speed");
if ([...$("speed").options].some(option => option.value === speed)) $("speed").value = speed;
if (chapters.length) {
  // A new reader begins at the top of the page, title and cast in view.
  const known = goTo(location.hash) || goTo(recall(key));
  if (!known) { follows = false; go(0, -1, 0); follows = true; }
}
state();
