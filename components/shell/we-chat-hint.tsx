import { shellCopy } from "./copy";

/** WeChat's own browser saves no file, and says nothing about it. */
export function WeChatHint() {
  return (
    <p className="no-print border-b border-due bg-due-ground px-4 py-1 text-due-ink sm:px-6" role="note">
      {shellCopy.weChat}
    </p>
  );
}
