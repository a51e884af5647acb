const NEEDED = [20, 19];

/** Ends with one clear sentence where Node is too old to run the rest. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  console.error(
    `需要 Node.js ${NEEDED.join(".")} 或更高版本，当前为 ${process.versions.node}。请从 nodejs.org 安装后重试。`,
  );
  process.exit(1);
}
