import { ScrollRegion } from "@/components/patterns/scroll-region";
import { type Block, inlineParts } from "@/lib/shared/text/simple-markdown";

/** One block of the manual. */
export function BlockView({ block }: Readonly<{ block: Block }>) {
  switch (block.kind) {
    case "heading":
      return <h3 className="pt-2 font-semibold">{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Words text={block.text} />
        </p>
      );
    case "list": {
      const items = block.items.map((item) => (
        <li key={item}>
          <Words text={item} />
        </li>
      ));
      return block.ordered ? (
        <ol className="list-decimal space-y-1 pl-6">{items}</ol>
      ) : (
        <ul className="list-disc space-y-1 pl-6">{items}</ul>
      );
    }
    case "table":
      return <TableBlock head={block.head} rows={block.rows} />;
  }
}

function TableBlock({
  head,
  rows,
}: Readonly<{ head: readonly string[]; rows: readonly (readonly string[])[] }>) {
  const caption = head.join("、");
  return (
    <ScrollRegion label={caption}>
      <table className="w-full text-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left">
            {head.map((cell) => (
              <th key={cell} scope="col" className="py-1.5 pr-4 align-top font-semibold">
                <Words text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("|")} className="border-b border-line">
              {row.map((cell, column) => (
                <td key={`${head[column]} ${cell}`} className="py-1.5 pr-4 align-top">
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Words({ text }: Readonly<{ text: string }>) {
  return inlineParts(text).map(({ text: part, style }) => {
    if (style === "bold") return <strong key={`b ${part}`}>{part}</strong>;
    return style === "code" ? <code key={`c ${part}`}>{part}</code> : part;
  });
}
