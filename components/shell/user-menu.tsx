import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { shellCopy } from "./copy";
import { Dropdown } from "./dropdown";

export type UserMenuProps = Readonly<{
  name: string;
  /** Post and place: 和平区委组织部. */
  post: string;
  links?: readonly Readonly<{ label: string; href: string }>[];
  /** The form that signs out. */
  signOut: ReactNode;
}>;

/** Who is signed in, and the way out. */
export function UserMenu({ name, post, links = [], signOut }: UserMenuProps) {
  return (
    <Dropdown label={`${shellCopy.account} ${name}`} summary={name}>
      <p className="border-b border-line px-4 pb-2 text-ink-2">{post}</p>
      <ul className="px-4 py-1">
        {links.map(({ label, href }) => (
          <li key={href}>
            <TextLink href={href} quiet className="flex min-h-11 items-center sm:min-h-8">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
      <div className="px-4 pt-1">{signOut}</div>
    </Dropdown>
  );
}
