const order = require("./domain-order.json");
const { OPEN_TO_OTHERS } = require("./patterns.cjs");

/** News that runs against the order travels by events (DESIGN 2.2). */
const upward = order.slice(0, -1).map((domain, index) => ({
  name: `domain-order-${domain}`,
  severity: "error",
  from: { path: `^lib/domains/${domain}/` },
  to: { path: `^lib/domains/(?:${order.slice(index + 1).join("|")})/` },
}));

const throughTheFrontDoor = {
  name: "other-domains-by-their-open-files",
  comment: "of another domain only public, schema, labels and events may be used",
  severity: "error",
  from: { path: "^lib/domains/([^/]+)/" },
  to: { path: "^lib/domains/", pathNot: ["^lib/domains/$1/", OPEN_TO_OTHERS] },
};

module.exports = [...upward, throughTheFrontDoor];
