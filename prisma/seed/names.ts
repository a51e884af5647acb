import type { Random } from "./random";

/** Marks every invented firm, estate and organisation, so that none is taken for a real one. */
export const SAMPLE = "示例";

const AUSPICIOUS = [
  ..."安瑞康泰和润德佳嘉恒盛华锦宏祥福宁信诚远达丰景悦馨雅逸翔鼎汇广益昌茂隆兴旺顺吉庆卓越凯旋晟坤元亨利贞",
];
const FIRM_ENDINGS = [
  "物业管理有限公司",
  "物业服务有限公司",
  "物业管理有限责任公司",
  "物业服务集团有限公司",
  "城市服务有限公司",
];
const ESTATE_STARTS = [..."金银春秋紫碧翠云星月阳晨清静兰桂枫松竹荷湖河江山林溪泉虹"];
const ESTATE_MIDDLES = [..."桂华苑泽庭韵景岸湾香园阁源海馨悦澜林岭堤畔谷"];
const ESTATE_ENDINGS = ["花园", "家园", "小区", "新村", "雅居", "华府", "佳苑", "名邸", "里", "嘉园"];
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"];
const GIVEN = [..."伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文辉玲兰飞宇浩凯欣怡晨阳雪梅松柏岩峰"];

/** Draws from `make` until it says something new. */
function fresh(taken: Set<string>, make: () => string): string {
  for (;;) {
    const name = make();
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function pairOf(random: Random): string {
  const first = random.pick(AUSPICIOUS);
  return first + random.pick(AUSPICIOUS.filter((other) => other !== first));
}

export interface Names {
  firm(): string;
  estate(): string;
  person(): string;
}

/** Every name is given once. */
export function namesFrom(random: Random): Names {
  const taken = new Set<string>();
  return {
    // The two characters alone are unique: the organisation of a firm is named after them.
    firm: () => SAMPLE + fresh(taken, () => pairOf(random)) + random.pick(FIRM_ENDINGS),
    estate: () =>
      fresh(
        taken,
        () => SAMPLE + random.pick(ESTATE_STARTS) + random.pick(ESTATE_MIDDLES) + random.pick(ESTATE_ENDINGS),
      ),
    person: () =>
      fresh(
        taken,
        () => random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.75) ? random.pick(GIVEN) : ""),
      ),
  };
}

/** What a Party organisation is named after: 示例安瑞物业管理有限公司 → 示例安瑞物业. */
export function shortFirmName(name: string): string {
  return name.replace(/(?:(?<=物业)(?:管理|服务))?(?:集团)?有限(?:责任)?公司$/, "");
}
