// Leads to the pages in the first language of the reader that has pages. Without this script, the page has a link to each.
(function () {
  "use strict";
  var links = Array.prototype.slice.call(document.querySelectorAll("[data-language]"));
  var wanted = (navigator.languages || [navigator.language]).map(function (one) { return one.split("-")[0]; });
  var known = wanted.map(function (language) {
    return links.filter(function (link) { return link.dataset.language === language; })[0];
  }).filter(Boolean)[0];
  window.location.replace((known || links[0]).href);
})();
