import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import type { DeskSection } from "@/components/desk/menu";
import { hasDemoData } from "@/lib/domains/firms/queries";
import { displayView } from "@/lib/platform/action/display-view";
import type { UserActor } from "@/lib/shared/access/actor";

export type RecordFrameProps = Readonly<{ actor: UserActor; section: DeskSection; children: ReactNode }>;

/** The desk around one record. */
export async function RecordFrame({ actor, section, children }: RecordFrameProps) {
  return (
    <DeskFrame actor={actor} section={section} view={await displayView()} demo={await hasDemoData(actor)}>
      {children}
    </DeskFrame>
  );
}
