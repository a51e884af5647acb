import type { CommanderError } from "commander";

const SENTENCES: Readonly<Record<string, string>> = {
  "commander.unknownCommand": "没有这个命令",
  "commander.unknownOption": "没有这个选项",
  "commander.missingArgument": "缺少参数",
  "commander.excessArguments": "参数过多",
  "commander.optionMissingArgument": "选项缺少取值",
  "commander.missingMandatoryOptionValue": "缺少必需的选项",
  "commander.invalidArgument": "参数取值不对",
  "commander.help": "请写明要执行的命令",
};

/** A wrong call, found by the verb itself. */
export class UsageError extends Error {}

/** Commander speaks English: its code chooses the sentence, its message names the word that is meant. */
export function usageSentence({ code, message }: CommanderError): string {
  const word = /'([^']+)'/.exec(message)?.[1];
  return `${SENTENCES[code] ?? "用法有误"}${word ? `:${word}` : ""}。加 --help 查看用法。`;
}
