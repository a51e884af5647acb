"use client";

import dynamic from "next/dynamic";
import { useRef } from "react";
import { patternCopy } from "../copy";
import type { BurnUpSeries } from "./burn-up-model";
import { useWidth } from "./use-width";

const HEIGHT = 280;

const Plot = dynamic(() => import("./burn-up-plot"), { ssr: false, loading: Loading });

function Loading() {
  return <p className="text-caption text-ink-2">{patternCopy.chartLoading}</p>;
}

/** Keeps the chart's place from the first byte, so that nothing moves when it comes. */
export function BurnUpIsland(series: BurnUpSeries) {
  const slot = useRef<HTMLDivElement>(null);
  const width = useWidth(slot);
  return (
    <div ref={slot} className="h-[280px] w-full overflow-hidden keeps-colour">
      <noscript>{patternCopy.chartNeedsScript}</noscript>
      {width > 0 ? <Plot {...series} width={width} height={HEIGHT} /> : null}
    </div>
  );
}
