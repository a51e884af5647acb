-- DropIndex
DROP INDEX "outbox_event_delivered_at_recorded_at_idx";

-- AlterTable
ALTER TABLE "outbox_event" ADD COLUMN     "next_attempt_at" TIMESTAMPTZ(3),
ADD COLUMN     "seq" BIGSERIAL NOT NULL,
ADD COLUMN     "set_aside_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "daily_run" (
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "next_attempt_at" TIMESTAMPTZ(3),

    CONSTRAINT "daily_run_pkey" PRIMARY KEY ("name","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "outbox_event_seq_key" ON "outbox_event"("seq");

-- CreateIndex
CREATE INDEX "outbox_event_delivered_at_set_aside_at_name_seq_idx" ON "outbox_event"("delivered_at", "set_aside_at", "name", "seq");
