-- CreateEnum
CREATE TYPE "exit_kind" AS ENUM ('CLOSED', 'MERGED', 'RENAMED');

-- CreateEnum
CREATE TYPE "exit_state" AS ENUM ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "firm_exit" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "kind" "exit_kind" NOT NULL,
    "successor_id" UUID,
    "on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "confirm_by" VARCHAR(12) NOT NULL,
    "state" "exit_state" NOT NULL DEFAULT 'PROPOSED',
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "effective_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "firm_exit_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "firm_exit_firm_id_idx" ON "firm_exit"("firm_id");

-- CreateIndex
CREATE INDEX "firm_exit_region_code_idx" ON "firm_exit"("region_code");

-- CreateIndex
CREATE INDEX "firm_exit_confirm_by_idx" ON "firm_exit"("confirm_by");

-- AddForeignKey
ALTER TABLE "firm_exit" ADD CONSTRAINT "firm_exit_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_exit" ADD CONSTRAINT "firm_exit_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "firm"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: codes compare digit by digit, one exit of a firm waits at a time, and what is decided says since when.
ALTER TABLE firm_exit ALTER COLUMN region_code TYPE varchar(12) COLLATE "C", ALTER COLUMN confirm_by TYPE varchar(12) COLLATE "C";
CREATE UNIQUE INDEX firm_exit_one_open ON firm_exit (firm_id) WHERE state = 'PROPOSED';
ALTER TABLE firm_exit ADD CONSTRAINT firm_exit_into_another CHECK ((kind = 'CLOSED') = (successor_id IS NULL));
ALTER TABLE firm_exit ADD CONSTRAINT firm_exit_confirmed_since CHECK ((state = 'CONFIRMED') = (effective_on IS NOT NULL));
ALTER TABLE firm_exit ADD CONSTRAINT firm_exit_declined_with_reason CHECK (state <> 'DECLINED' OR answer IS NOT NULL);
