import { LinkButton } from "@/components/ui/link-button";

export default function PublicNotFound() {
  return (
    <main className="mx-auto max-w-prose space-y-4 px-4 py-12">
      <h1 className="text-h1">没有找到这个页面</h1>
      <p>地址可能有误,或者页面已经移走。</p>
      <LinkButton href="/">返回首页</LinkButton>
    </main>
  );
}
