-- AlterTable
ALTER TABLE "user_grant" ADD COLUMN     "source_grant_id" UUID;

-- CreateIndex
CREATE INDEX "user_grant_source_grant_id_idx" ON "user_grant"("source_grant_id");

-- AddForeignKey
ALTER TABLE "user_grant" ADD CONSTRAINT "user_grant_source_grant_id_fkey" FOREIGN KEY ("source_grant_id") REFERENCES "user_grant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A delegation is for an absence: it has an end, and is no delegation of itself.
ALTER TABLE "user_grant" ADD CONSTRAINT "user_grant_delegation_ends"
  CHECK ("source_grant_id" IS NULL OR ("valid_to" IS NOT NULL AND "source_grant_id" <> "id"));
