-- CreateEnum
CREATE TYPE "transfer_state" AS ENUM ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "transfer_side" AS ENUM ('GIVER', 'RECEIVER', 'SUPERIOR');

-- CreateTable
CREATE TABLE "firm_transfer" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "region_code" VARCHAR(12) NOT NULL,
    "to_region" VARCHAR(12) NOT NULL,
    "proposed_by" "transfer_side" NOT NULL,
    "earliest_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "state" "transfer_state" NOT NULL DEFAULT 'PROPOSED',
    "answered_by" "transfer_side",
    "answered_at" TIMESTAMPTZ(3),
    "answer" TEXT,
    "placed_in" VARCHAR(12),
    "effective_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "firm_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "firm_transfer_firm_id_idx" ON "firm_transfer"("firm_id");

-- CreateIndex
CREATE INDEX "firm_transfer_region_code_idx" ON "firm_transfer"("region_code");

-- CreateIndex
CREATE INDEX "firm_transfer_to_region_idx" ON "firm_transfer"("to_region");

-- AddForeignKey
ALTER TABLE "firm_transfer" ADD CONSTRAINT "firm_transfer_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: codes compare digit by digit, and what is decided says by whom, where and from when.
ALTER TABLE firm_transfer ALTER COLUMN region_code TYPE varchar(12) COLLATE "C", ALTER COLUMN to_region TYPE varchar(12) COLLATE "C", ALTER COLUMN placed_in TYPE varchar(12) COLLATE "C";
CREATE UNIQUE INDEX firm_transfer_one_open ON firm_transfer (firm_id) WHERE state = 'PROPOSED';
ALTER TABLE firm_transfer ADD CONSTRAINT firm_transfer_proposed_by_a_side CHECK (proposed_by <> 'SUPERIOR');
ALTER TABLE firm_transfer ADD CONSTRAINT firm_transfer_accepted_somewhere
  CHECK ((state = 'ACCEPTED') = (placed_in IS NOT NULL AND effective_on IS NOT NULL));
ALTER TABLE firm_transfer ADD CONSTRAINT firm_transfer_declined_with_reason
  CHECK (state <> 'DECLINED' OR answer IS NOT NULL);
