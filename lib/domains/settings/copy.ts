/**
 * Where the two delivered targets come from. The report of the guidance says "by the end of June" and names no
 * year, which is therefore left to the operator (DESIGN 3.1).
 */
export const GUIDANCE_SOURCE =
  '市委《关于深入践行"两邻"理念加强社区物业党建联建的指导意见（试行）》报道："6月底前"，年份由管理员设定';

/** When nobody said where a target comes from, and none stands above it. */
export const DEFAULT_SOURCE = "由管理员设定";
