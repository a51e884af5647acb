import type { RegionLevel } from "@/lib/shared/region-code";

export const regionLevelLabels: Readonly<Record<RegionLevel, { label: string }>> = {
  NATION: { label: "全国" },
  PROVINCE: { label: "省" },
  CITY: { label: "市" },
  DISTRICT: { label: "区、县（市）" },
  STREET: { label: "街道（乡镇）" },
  COMMUNITY: { label: "社区（村）" },
};
