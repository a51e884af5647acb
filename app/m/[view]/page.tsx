import { PublicHome } from "@/components/shell/public-home";
import { parseDisplayView } from "@/lib/shared/display-view";

export const dynamic = "force-static";

export default async function HomePage({ params }: Readonly<{ params: Promise<{ view: string }> }>) {
  return <PublicHome view={parseDisplayView((await params).view)} />;
}
