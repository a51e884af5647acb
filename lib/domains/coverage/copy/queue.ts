import { gapLabels } from "../labels";
import type { Gap } from "../schema";

/** What is to be done about a gap: by officials for many firms, by a firm's people for theirs. */
export const gapWork: Readonly<Record<Gap, { readonly officials: string; readonly firm: string }>> = {
  UNSURVEYED: { officials: "摸清党员情况", firm: "向社区报送本企业党员人数" },
  SHOULD_FORM_BRANCH: { officials: "组建党支部", firm: "与社区党组织商定成立党支部" },
  SHOULD_JOIN_JOINT: { officials: "组建联合党支部", firm: "与社区党组织商定加入联合党支部" },
  ORG_NOT_YET_EFFECTIVE: { officials: "等待党组织生效", firm: "党组织已批准，等待生效" },
  ORG_DISSOLVED: { officials: "重新组建党组织", firm: "与社区党组织商定重新组建党组织" },
  NEVER_DISPATCHED: { officials: "选派党建指导员", firm: "请街道选派党建指导员" },
  DISPATCH_NOT_YET_EFFECTIVE: { officials: "等待指导员到任", firm: "指导员已选派，等待到任" },
  DISPATCH_EXPIRED: { officials: "续派或改派党建指导员", firm: "选派已到期，请街道续派" },
  DISPATCH_ENDED: { officials: "改派党建指导员", firm: "选派已结束，请街道改派" },
};

export const gapFirms = (gap: Gap, firms: number): string => `${gapLabels[gap].label} ${firms} 家`;
