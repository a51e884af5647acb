import { PublicHome } from "@/components/shell/public-home";

export const dynamic = "force-static";

export default function HomePage() {
  return <PublicHome view="standard" />;
}
