// Search, and the contents of narrow screens. All pages can be read without this script.
(function () {
  "use strict";
  var input = document.getElementById("search-input");
  var list = document.getElementById("search-results");
  var root = document.body.dataset.root;
  var entries = window.searchEntries || [];
  var most = 30;
  var chosen = -1;

  function find(text) {
    var words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    return entries
      .map(function (entry) { return { entry: entry, rank: rank(entry, words) }; })
      .filter(function (one) { return one.rank > 0; })
      .sort(function (a, b) { return b.rank - a.rank; })
      .slice(0, most)
      .map(function (one) { return one.entry; });
  }

  // Every word must occur; a word in the name counts more than one in the text.
  function rank(entry, words) {
    var name = entry[0].toLowerCase(), all = (entry[0] + " " + entry[2]).toLowerCase(), sum = 0;
    for (var i = 0; i < words.length; i++) {
      if (all.indexOf(words[i]) < 0) return 0;
      sum += name === words[i] ? 8 : name.indexOf(words[i]) === 0 ? 4 : name.indexOf(words[i]) > 0 ? 2 : 1;
    }
    return sum;
  }

  function show(found, isAsked) {
    chosen = -1;
    list.textContent = "";
    found.forEach(function (entry) {
      var item = document.createElement("li"), link = document.createElement("a"), text = document.createElement("small");
      link.href = root + entry[1];
      link.textContent = entry[0];
      text.textContent = entry[2];
      link.appendChild(text);
      item.appendChild(link);
      list.appendChild(item);
    });
    if (isAsked && found.length === 0) {
      var none = document.createElement("li");
      none.textContent = list.dataset.none;
      list.appendChild(none);
    }
    list.hidden = !isAsked;
  }

  function choose(step) {
    var items = list.querySelectorAll("li");
    if (items.length === 0) return;
    chosen = (chosen + step + items.length) % items.length;
    items.forEach(function (item, i) { item.className = i === chosen ? "chosen" : ""; });
    items[chosen].scrollIntoView({ block: "nearest" });
  }

  // A link from elsewhere can contain an invalid escape.
  function place(hash) {
    try {
      return decodeURIComponent(hash);
    } catch (error) {
      return hash;
    }
  }

  input.form.hidden = false;
  input.addEventListener("input", function () { show(find(input.value), input.value.trim() !== ""); });
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      input.value = "";
      show([], false);
    }
  });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    var link = list.querySelectorAll("a")[Math.max(chosen, 0)];
    if (link) window.location.href = link.href;
    show([], false);
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && document.activeElement !== input) {
      event.preventDefault();
      input.focus();
    }
  });
  document.addEventListener("click", function (event) {
    if (!input.form.contains(event.target) || event.target.closest("a")) show([], false);
  });
  if (window.matchMedia("(max-width: 52rem)").matches) document.querySelector(".contents details").open = false;
  var target = document.getElementById(place(window.location.hash.slice(1)));
  if (target) target.scrollIntoView();
})();
