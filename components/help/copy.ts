/** The words around 使用手册. */
export const helpCopy = {
  title: "使用手册",
  contents: "目录",
  lead: "只列出您的账号能办理的部分。",
  leadAll: "全部内容。",
  all: "显示全部",
  own: "只看我能办理的",
  definitions: "口径说明：每个数字怎么算、依据是什么",
} as const;
