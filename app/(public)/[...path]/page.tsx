import { notFound } from "next/navigation";

/** Every address that nothing else answers, so that the page for it is ours and in Chinese. */
export default function UnknownPage(): never {
  notFound();
}
