/** The words that the boundary rules are written in: regular expressions over paths from the project's root. */

/** A domain's file, or the folder of the same name that it grew into. */
const file = (role) => `(?:${role})(?:\\.tsx?$|/)`;

const inDomain = (role) => `^lib/domains/[^/]+/${file(role)}`;
/** Only in a `to` whose `from` captures the domain's name first. */
const inOwnDomain = (role) => `^lib/domains/$1/${file(role)}`;
const fromDomain = (role) => `^lib/domains/([^/]+)/${file(role)}`;

const inPackage = (...names) => `(?:^|/)node_modules/(?:${names.join("|")})(?:/|$)`;
const NODE = "^(?:node:)?[a-z_0-9/]+$";

module.exports = {
  fromDomain,
  inDomain,
  inOwnDomain,
  inPackage,
  NODE,
  PACKAGES: "(?:^|/)node_modules/",
  SHARED: "^lib/shared/",
  PLATFORM: "^lib/platform/",
  /** What other domains may use of a domain (DESIGN 2.2). */
  OPEN_TO_OTHERS: inDomain("public|schema|labels|events"),
};
